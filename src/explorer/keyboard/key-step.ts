/** What each key does at an entity of the picture: a pure function of the document and the view. */
import type { GraphDocument } from '../../graph/document'
import { adjacency } from '../../graph/neighbours'
import { drawnGraph } from '../picture/drawn'
import { positionsOf } from '../picture/positions'
import {
  addEntities,
  findPath,
  focusOn,
  leavePath,
  selectEntity,
  startPath,
  unfocus,
  type Change,
} from '../state/changes'
import { expansionStep } from '../state/expansion'
import type { ViewState } from '../state/view'
import { isArrow, nearestInDirection, type ArrowKey } from './in-direction'

export type KeyStep =
  | { readonly does: 'walk'; readonly to: string }
  /** Goes there, and selects it beside what is selected. */
  | { readonly does: 'add'; readonly change: Change }
  /** What is told beside the picture is what comes of it. */
  | { readonly does: 'open'; readonly change: Change }
  | { readonly does: 'explore'; readonly change: Change }
  | { readonly does: 'expand'; readonly change: Change }
  /** The key is one of the picture's, but leads nowhere from here. */
  | { readonly does: 'nothing' }
  /** There is nothing left to expand, nor to fold away. */
  | { readonly does: 'nothing more' }

/**
 * @param isAdding whether Shift is held, which with an arrow selects several
 * @returns null where the key is none of the picture's
 */
export function keyStep(
  key: string,
  isAdding: boolean,
  entity: string,
  document: GraphDocument,
  view: ViewState,
): KeyStep | null {
  if (isArrow(key)) {
    const to = neighbourTowards(key, entity, document, view)
    if (to === null) return { does: 'nothing' }
    const isSelecting = isAdding && view.pathStart === null
    return isSelecting ? { does: 'add', change: addEntities([entity, to]) } : { does: 'walk', to }
  }
  switch (key.toLowerCase()) {
    case 'enter':
    case ' ':
      return pressStep(entity, view)
    case 'f':
      return { does: 'explore', change: view.focus?.entity === entity ? unfocus : focusOn(entity) }
    case 'e': {
      const step = expansionStep(document, view, entity)
      return step === null ? { does: 'nothing more' } : { does: 'expand', change: step.change }
    }
    case 'p':
      return { does: 'explore', change: view.pathStart === entity ? leavePath : startPath(entity) }
    default:
      return null
  }
}

/** Opens the entity; where a path waits for its other end, which is not the one it starts at, the entity is that. */
export function pressStep(entity: string, { pathStart }: ViewState): KeyStep {
  if (pathStart === null) return { does: 'open', change: selectEntity(entity) }
  return pathStart === entity ? { does: 'nothing' } : { does: 'open', change: findPath(pathStart, entity) }
}

/** An entity that nothing is joined to leads anywhere. */
function neighbourTowards(arrow: ArrowKey, entity: string, document: GraphDocument, view: ViewState): string | null {
  const places = positionsOf(document, view)
  const from = places.get(entity)
  if (from === undefined) return null
  const drawn = drawnGraph(document, view)
  const neighbours = adjacency(drawn.relations.map(({ relation }) => relation)).get(entity)
  return nearestInDirection(from, placesOf(neighbours ?? drawn.entities.map(({ id }) => id), places), arrow)
}

function* placesOf(ids: Iterable<string>, places: ReturnType<typeof positionsOf>) {
  for (const id of ids) {
    const place = places.get(id)
    if (place !== undefined) yield [id, place] as const
  }
}
