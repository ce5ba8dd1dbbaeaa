/** A page that was saved: one file that carries its graph. */
import { GRAPH_ELEMENT } from '../../export/page/fill-page'

/** Whether this is one. It takes in no articles and saves no pages. */
export const IS_SAVED_PAGE = import.meta.env.MODE === 'page'

/** @returns the text of the graph that the page carries; null where it carries none */
export function carriedGraph(): string | null {
  const text = document.getElementById(GRAPH_ELEMENT)?.textContent ?? ''
  return text === '' ? null : text
}

/** Where the address asks for no view: shows the one that the page was saved with. */
export function openCarriedView(): void {
  const view = document.getElementById(GRAPH_ELEMENT)?.dataset.view ?? ''
  if (view !== '' && window.location.hash === '') window.history.replaceState(null, '', `#${view}`)
}
