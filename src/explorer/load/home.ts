/** The graph that the page comes with. */
import { loadGraph, type LoadResult } from './load-graph'
import { useOpened } from './opened'

/** Where the graph is served, beside the page itself. */
const GRAPH_URL = `${import.meta.env.BASE_URL}graph.json`

/** Fetches it; what cannot be shown is told with its reason. */
export function loadHome(): Promise<LoadResult> {
  return loadGraph(GRAPH_URL, window.fetch.bind(window))
}

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
