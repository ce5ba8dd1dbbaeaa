/**
 * Who must not move when entities are pinned, or let go. What would lie under something pinned stands aside
 * (layout/stand-aside.ts): at once where it is out of view, so that nothing has to move when it comes. What is in view
 * stays where it is, pushed or no longer pushed, and the view keeps its place for as long as it is in view.
 */
import type { GraphDocument } from '../../graph/document'
import { lyingUnder } from '../../layout/stand-aside'
import { placesOf } from '../state/carry'
import type { Point, ViewState } from '../state/view'
import { visibleGraph } from '../state/visible'
import { measureText } from './measure'
import { positionsOf } from './positions'

/** @returns the view after a change, with the places that it has to keep */
export function keepPlaces(document: GraphDocument, before: ViewState, after: ViewState): ViewState {
  // Another layout, or starting afresh, say themselves what is kept: nothing.
  if (after.kept !== before.kept) return after
  const isPinning = after.pinned !== before.pinned
  if (!isPinning && Object.keys(after.kept).length === 0) return after
  const isSeen = seenIn(document, after)
  if (!isPinning && Object.keys(after.kept).every((id) => isSeen.has(id))) return after

  const moved = movedBetween(before, after)
  const wasSeen = seenIn(document, before)
  const staying = [...isSeen].filter((id) => wasSeen.has(id) && !moved.includes(id))
  return keeping(staying, document, before, { ...after, pinned: pinsLeft(document, after, moved, isSeen) })
}

function keeping(staying: readonly string[], document: GraphDocument, before: ViewState, after: ViewState): ViewState {
  const stood = positionsOf(document, before)
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

/** What was pinned out of view gives way to what is pinned there now, like any other. */
function pinsLeft(
  document: GraphDocument,
  { pinned }: ViewState,
  moved: readonly string[],
  isSeen: ReadonlySet<string>,
): ViewState['pinned'] {
  const under = lyingUnder(document, new Map(Object.entries(pinned)), moved, measureText)
  return under.every((id) => isSeen.has(id)) ? pinned : placesOf(pinned, (id) => isSeen.has(id) || !under.includes(id))
}

function movedBetween({ pinned: before }: ViewState, { pinned: after }: ViewState): string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...ids].filter((id) => before[id]?.x !== after[id]?.x || before[id]?.y !== after[id]?.y)
}

function seenIn(document: GraphDocument, view: ViewState): ReadonlySet<string> {
  return new Set(visibleGraph(document, view).entities.map(({ id }) => id))
}
