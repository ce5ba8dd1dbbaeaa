/**
 * What the picture draws of what is visible. Of more than a browser draws at a glance it is the best connected part, and
 * what is in the light; the outline and the table list all.
 */
import type { GraphDocument } from '../../graph/document'
import { memoLast } from '../state/memo'
import type { ViewState } from '../state/view'
import { visibleGraph, type VisibleGraph } from '../state/visible'
import { lightingOf } from './lighting'

/** @returns the part of the visible graph that is drawn; the very same value where that is all of it */
export function drawnGraph(document: GraphDocument, view: ViewState): VisibleGraph {
  const visible = visibleGraph(document, view)
  const foremost = foremostOf(visible, view.drawn)
  if (foremost === null) return visible
  const lit = [...lightingOf(document, view).nodes].slice(0, view.drawn).filter((id) => !foremost.has(id))
  return partOf(visible, foremost, lit.join('\n'))
}

/** How many visible entities the picture leaves out. */
export function undrawnIn(document: GraphDocument, view: ViewState): number {
  return visibleGraph(document, view).entities.length - drawnGraph(document, view).entities.length
}

/** @returns the `most` entities with most lines, in no order; null where there are no more than that */
const foremostOf = memoLast(({ entities, bundles }: VisibleGraph, most: number): ReadonlySet<string> | null => {
  if (entities.length <= most) return null
  const lines = new Map<string, number>()
  for (const id of bundles.flatMap(({ ends }) => ends)) lines.set(id, (lines.get(id) ?? 0) + 1)
  const rank = (id: string) => lines.get(id) ?? 0
  const ids = entities.map(({ id }) => id).sort((a, b) => rank(b) - rank(a))
  return new Set(ids.slice(0, most))
})

/** @param lit ids to be drawn beside the foremost, one a line: a text, so that the same ones are the same value */
const partOf = memoLast((visible: VisibleGraph, foremost: ReadonlySet<string>, lit: string): VisibleGraph => {
  const drawn = new Set([...foremost, ...lit.split('\n')])
  return {
    entities: visible.entities.filter(({ id }) => drawn.has(id)),
    relations: visible.relations.filter(({ relation }) => drawn.has(relation.source) && drawn.has(relation.target)),
    bundles: visible.bundles.filter(({ ends }) => ends.every((id) => drawn.has(id))),
    loose: new Set([...visible.loose].filter((id) => drawn.has(id))),
  }
})
