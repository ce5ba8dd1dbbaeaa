/**
 * Putting an entity elsewhere by hand, as steps of exploring. What would lie under something pinned stands aside
 * (layout/stand-aside.ts): at once where it is out of view, so that nothing has to move when it comes. What is in view
 * stays where it is, pushed or no longer pushed, and the view keeps its place.
 */
import type { GraphDocument } from '../../graph/document'
import { lyingUnder } from '../../layout/stand-aside'
import { placesOf } from '../state/carry'
import type { Change } from '../state/changes'
import type { Point, ViewState } from '../state/view'
import { drawnGraph } from './drawn'
import { measureText } from './measure'
import { positionsOf } from './positions'

/** Puts entities somewhere, for as long as the layout is the same. */
export const pin =
  (document: GraphDocument, points: Readonly<Record<string, Point>>): Change =>
  (view) => {
    const ids = Object.keys(points)
    const pinned = { ...view.pinned, ...points }
    const isDrawn = drawnIn(document, view)
    // What was pinned there before and is out of view gives way like any other.
    const under = lyingUnder(document, new Map(Object.entries(pinned)), ids, measureText)
    const staying = placesOf(pinned, (id) => isDrawn.has(id) || !under.includes(id))
    return keepingPlaces(document, view, { ...view, pinned: staying }, ids)
  }

/** Lets entities go back to where the layout has them, or beside it, where something else stands there now. */
export const unpin =
  (document: GraphDocument, ids: readonly string[]): Change =>
  (view) =>
    keepingPlaces(document, view, { ...view, pinned: placesOf(view.pinned, (id) => !ids.includes(id)) }, ids)

/** @param moving the entities in view that may move */
function keepingPlaces(
  document: GraphDocument,
  before: ViewState,
  after: ViewState,
  moving: readonly string[],
): ViewState {
  const stood = positionsOf(document, before)
  const staying = [...drawnIn(document, before)].filter((id) => !moving.includes(id))
  let view: ViewState = { ...after, kept: {} }
  for (;;) {
    const standing = positionsOf(document, view)
    const pushed = staying.flatMap((id): [string, Point][] => {
      const [from, to] = [stood.get(id), standing.get(id)]
      if (Object.hasOwn(view.kept, id) || from === undefined || (from.x === to?.x && from.y === to.y)) return []
      return [[id, { x: Math.round(from.x), y: Math.round(from.y) }]]
    })
    if (pushed.length === 0) return view
    // What is kept may push others in its turn.
    view = { ...view, kept: { ...view.kept, ...Object.fromEntries(pushed) } }
  }
}

function drawnIn(document: GraphDocument, view: ViewState): ReadonlySet<string> {
  return new Set(drawnGraph(document, view).entities.map(({ id }) => id))
}
