/**
 * Who must not move when entities are pinned, or let go. What would lie under something pinned stands aside
 * (layout/stand-aside.ts): at once where it is out of view, so that nothing has to move when it comes. What is in view
 * stays where it is, pushed or no longer pushed, and the view keeps its place for as long as it is in view; only what
 * stood aside for something that is unpinned goes home, where there is room for it.
 */
import type { GraphDocument } from '../../graph/document'
import { lyingUnder } from '../../layout/stand-aside'
import { placesOf } from '../state/carry'
import type { Point, ViewState } from '../state/view'
import { visibleGraph } from '../state/visible'
import { measureText } from './measure'
import { homesIn, positionsOf, type Places } from './positions'

/** @returns the view after a change, with the places that it has to keep */
export function keepPlaces(document: GraphDocument, before: ViewState, after: ViewState): ViewState {
  // Another layout, or starting afresh, say themselves what is kept: nothing.
  if (after.kept !== before.kept) return after
  const isPinning = after.pinned !== before.pinned
  if (!isPinning && isEmpty(after.pinned) && isEmpty(after.kept)) return after
  // What is shown is remembered; what is to be shown comes after it, and is then remembered in its place.
  const [stood, wasSeen] = [positionsOf(document, before), seenIn(document, before)]
  const isSeen = seenIn(document, after)
  const moved = movedBetween(before, after)
  const staying = [...isSeen].filter((id) => wasSeen.has(id) && !moved.includes(id))
  const coming = [...isSeen].filter((id) => !wasSeen.has(id))

  const leaving = new Set([
    ...pinsUnder(document, after.pinned, moved).filter((id) => !isSeen.has(id)),
    ...pinsOnOthers(document, after.pinned, coming, placesAmong(stood, staying)),
  ])
  const areSeen = Object.keys(after.kept).every((id) => isSeen.has(id))
  if (!isPinning && areSeen && leaving.size === 0) return after
  const view = { ...after, pinned: placesOf(after.pinned, (id) => !leaving.has(id)), kept: {} }
  const freed = placesOf(before.pinned, (id) => isPinning && !Object.hasOwn(after.pinned, id))
  const home = goingHome(document, view, staying, stood, freed)
  const still = staying.filter((id) => !home.has(id))
  return withoutNeedless(still, document, keeping(still, document, view, stood), stood)
}

/** Without a look for room for those that would have to move, which takes long: they do not. */
function keeping(staying: readonly string[], document: GraphDocument, after: ViewState, stood: Places): ViewState {
  const homes = homesIn(document, after.layout)
  let view = after
  for (;;) {
    const fixed = new Map([...Object.entries(view.kept), ...Object.entries(view.pinned)])
    const under = new Set(lyingUnder(document, new Map([...homes, ...fixed]), [...fixed.keys()], measureText))
    const pushed = staying.flatMap((id): [string, Point][] => {
      const from = stood.get(id)
      if (fixed.has(id) || from === undefined || (!under.has(id) && isAt(homes.get(id), from))) return []
      return [[id, { x: Math.round(from.x), y: Math.round(from.y) }]]
    })
    if (pushed.length === 0) return view
    // What is kept may push others in its turn.
    view = { ...view, kept: { ...view.kept, ...Object.fromEntries(pushed) } }
  }
}

/** What stands where it would stand aside anyway need not be kept there. */
function withoutNeedless(
  staying: readonly string[],
  document: GraphDocument,
  view: ViewState,
  stood: Places,
): ViewState {
  const homes = homesIn(document, view.layout)
  const kept = placesOf(view.kept, (id) => isAt(homes.get(id), stood.get(id)))
  if (Object.keys(kept).length === Object.keys(view.kept).length) return view
  const fewer = { ...view, kept }
  const standing = positionsOf(document, fewer)
  return staying.every((id) => isAt(standing.get(id), stood.get(id))) ? fewer : view
}

/** @returns those that stood aside for what was pinned at the `freed` places, and lie on nothing where they are at home */
function goingHome(
  document: GraphDocument,
  { pinned, layout }: ViewState,
  staying: readonly string[],
  stood: Places,
  freed: ViewState['pinned'],
): ReadonlySet<string> {
  const homes = homesIn(document, layout)
  const under = new Set(
    isEmpty(freed)
      ? []
      : lyingUnder(document, new Map([...homes, ...Object.entries(freed)]), Object.keys(freed), measureText),
  )
  const standing = new Map([
    ...placesAmong(homes, Object.keys(freed)),
    ...placesAmong(stood, staying),
    ...Object.entries(pinned),
  ])
  const home = new Set<string>()
  for (const id of staying) {
    const [at, now] = [homes.get(id), stood.get(id)]
    if (at === undefined || Object.hasOwn(pinned, id) || isAt(now, at) || !under.has(id)) continue
    const returned = new Map([...standing, [id, at]])
    if (lyingUnder(document, returned, [id], measureText).length > 0) continue
    standing.set(id, at)
    home.add(id)
  }
  return home
}

/** What was pinned out of view gives way to what is pinned there now, like any other. */
function pinsUnder(document: GraphDocument, pinned: ViewState['pinned'], moved: readonly string[]): string[] {
  return lyingUnder(document, new Map(Object.entries(pinned)), moved, measureText)
}

/** What was laid on another by hand, and went, does not come back on it: it comes to where there is room. */
function pinsOnOthers(
  document: GraphDocument,
  pinned: ViewState['pinned'],
  coming: readonly string[],
  there: Places,
): string[] {
  const standing = new Map(there)
  return coming.filter((id) => {
    const at = Object.hasOwn(pinned, id) ? pinned[id] : undefined
    if (at === undefined) return false
    const others = lyingUnder(document, new Map([...standing, [id, at]]), [id], measureText)
    if (others.length === 0) standing.set(id, at)
    return others.length > 0
  })
}

function movedBetween({ pinned: before }: ViewState, { pinned: after }: ViewState): string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...ids].filter((id) => before[id]?.x !== after[id]?.x || before[id]?.y !== after[id]?.y)
}

function seenIn(document: GraphDocument, view: ViewState): ReadonlySet<string> {
  return new Set(visibleGraph(document, view).entities.map(({ id }) => id))
}

function placesAmong(places: Places, ids: readonly string[]): Map<string, Point> {
  return new Map(
    ids.flatMap((id): [string, Point][] => {
      const at = places.get(id)
      return at === undefined ? [] : [[id, at]]
    }),
  )
}

function isAt(at: Point | undefined, place: Point | undefined): boolean {
  return at !== undefined && at.x === place?.x && at.y === place.y
}

function isEmpty(places: ViewState['pinned']): boolean {
  return Object.keys(places).length === 0
}
