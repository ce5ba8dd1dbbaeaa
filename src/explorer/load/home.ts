/** The graph that the page comes with. */
import type { GraphDocument } from '../../graph/document'
import { loadGraph, readGraph, type LoadResult } from './load-graph'
import { useOpened } from './opened'
import { carriedGraph, IS_SAVED_PAGE } from './saved-page'

/** Where the graph is served, beside the page itself. */
const GRAPH_URL = `${import.meta.env.BASE_URL}graph.json`

/** Fetches it, or takes it out of the page that carries it; what cannot be shown is told with its reason. */
export function loadHome(): Promise<LoadResult> {
  const carried = carriedGraph()
  if (carried !== null) return Promise.resolve(readGraph(carried))
  return loadGraph(GRAPH_URL, window.fetch.bind(window))
}

/** @throws Error in words where it cannot be had */
export async function homeDocument(): Promise<GraphDocument> {
  const { opened } = useOpened.getState()
  if (opened?.source.what === 'home') return opened.document
  const result = await loadHome()
  if (result.ok) return result.document
  throw new Error('The sample could not be fetched; try again when the page’s site is there, or leave the sample out.')
}

/** What leads back to it is called. */
export const GO_HOME = IS_SAVED_PAGE ? 'Back to this page’s own graph' : 'Back to the sample'

/** Whether the page shows its own graph. */
export function useIsHome(): boolean {
  return useOpened(({ opened }) => opened === null || opened.source.what === 'home')
}

/** Leaves the graph that is open for the page's own. Where that cannot be had, the page says why. */
export async function goHome(): Promise<void> {
  const result = await loadHome()
  if (result.ok) useOpened.getState().actions.open({ what: 'home' }, result.document)
  // The page as it is at first tells what is wrong.
  else window.location.assign(window.location.pathname)
}
