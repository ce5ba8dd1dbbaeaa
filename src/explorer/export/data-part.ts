/** What of the graph is saved as data. */
import { documentPart } from '../../export/data/part'
import type { GraphDocument } from '../../graph/document'
import type { ViewState } from '../state/view'
import { visibleGraph } from '../state/visible'

/** @returns the whole document, or the part of it that the view shows, with what that cannot stand without */
export function dataOf(document: GraphDocument, view: ViewState, what: 'whole' | 'shown'): GraphDocument {
  if (what === 'whole') return document
  const { entities, relations } = visibleGraph(document, view)
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  return documentPart(document, ids(entities), ids(relations.map(({ relation }) => relation)))
}
