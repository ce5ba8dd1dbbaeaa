/** A graph into the page that carries it: one HTML file that needs nothing else. */
import type { GraphDocument } from '../../graph/document'

/** The element that holds the graph: data, which a browser does not run. */
export const GRAPH_ELEMENT = 'relata-graph'

/** What a template has where the title and the graph come to stand. */
export const TITLE_PLACE = '<title>Relata</title>'
export const GRAPH_PLACE = `<script type="application/json" id="${GRAPH_ELEMENT}"></script>`

/**
 * @param template the app in one HTML file, with both places in it
 * @param title what the page is called
 * @param fragment the view that it opens with, as a link has it; empty: the first one
 * @throws Error where the template has not got the places
 */
export function fillPage(template: string, document: GraphDocument, title: string, fragment = ''): string {
  for (const place of [TITLE_PLACE, GRAPH_PLACE]) {
    if (!template.includes(place)) throw new Error('The template of the page is broken: build it anew.')
  }
  // Nothing in the graph may end the element, or begin another.
  const json = JSON.stringify(document).replaceAll('<', '\\u003c')
  const graph = `<script type="application/json" id="${GRAPH_ELEMENT}" data-view="${escapeHtml(fragment)}">${json}</script>`
  // Given as functions: a graph may hold what a replacement takes for a pattern.
  return template
    .replace(TITLE_PLACE, () => `<title>${escapeHtml(title)} · Relata</title>`)
    .replace(GRAPH_PLACE, () => graph)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
