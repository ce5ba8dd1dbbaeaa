/** What "expand" and "collapse" do at an entity just now: one step, which brings something into view or folds it away. */
import type { GraphDocument } from '../../graph/document'
import { adjacency, neighbourhood } from '../../graph/neighbours'
import { collapse, expand, focusOn, type Change } from './changes'
import { DEPTHS, type ViewState } from './view'
import { indexOf, inView, scopeAfter, walkableRelations } from './visible'

export interface ExpansionStep {
  readonly does: 'expand' | 'collapse'
  readonly change: Change
}

/**
 * Neighbours that are out of view come first; where all are there and the focus is on the entity, what lies a step
 * farther; and where that is there too, it all folds away again.
 *
 * @returns null where neither would change what is in view
 */
export function expansionStep(document: GraphDocument, view: ViewState, entity: string): ExpansionStep | null {
  const scope = inView(document, view)
  const neighbours = adjacency(walkableRelations(document, view))
  const isOut = (id: string) => !scope.has(id)
  if ([...(neighbours.get(entity) ?? [])].some(isOut)) return { does: 'expand', change: expand(entity) }

  const { focus } = view
  if (focus?.entity === entity) {
    const farther = DEPTHS.find(
      (depth) => depth > focus.depth && [...neighbourhood(neighbours, [entity], depth).keys()].some(isOut),
    )
    if (farther !== undefined) return { does: 'expand', change: focusOn(entity, farther) }
    if (focus.depth > DEPTHS[0]) return { does: 'collapse', change: focusOn(entity, DEPTHS[0]) }
  }
  const change = collapse(entity)
  const after = scopeAfter(document, change(view, indexOf(document)))
  return after.size < scope.size ? { does: 'collapse', change } : null
}
