import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphDocument } from '../../../src/graph/document'
import { nodeBox, overlap, type Box } from '../../../src/layout/geometry'
import { geometryFor } from '../../../src/explorer/picture/extent'
import { keepPlaces } from '../../../src/explorer/picture/keep-places'
import { positionsOf } from '../../../src/explorer/picture/positions'
import {
  collapse,
  expand,
  focusOn,
  hide,
  pin,
  setLayout,
  showEverything,
  startAfresh,
  unfocus,
  unhide,
  unpin,
  type Change,
} from '../../../src/explorer/state/changes'
import { allow, resetFacet, setHideIsolated } from '../../../src/explorer/state/filtering'
import { decodeView, encodeView } from '../../../src/explorer/state/fragment'
import { INITIAL_VIEW, type ViewState } from '../../../src/explorer/state/view'
import { createExplorerStore } from '../../../src/explorer/state/store'
import { visibleGraph } from '../../../src/explorer/state/visible'
import { largeGraph } from '../../fixtures/large-graph'
import { SMALL_GRAPH, SMALL_ONTOLOGY } from '../../fixtures/small-graph'

/** Each far from the others, in a row. */
const ROW: GraphDocument = {
  ...SMALL_GRAPH,
  entities: SMALL_GRAPH.entities.map((entity, i) => ({ ...entity, position: { x: 300 * i, y: 0 } })),
}
const [ADA, ARLAND, BORDURIA, OIL] = ['person/ada', 'country/arland', 'country/borduria', 'commodity/oil'] as const
const AT_FIRST = {
  [ADA]: { x: 0, y: 0 },
  [ARLAND]: { x: 300, y: 0 },
  [BORDURIA]: { x: 600, y: 0 },
  [OIL]: { x: 900, y: 0 },
}

const viewOf = (fragment: string) => decodeView(fragment).view
const placesIn = (view: ViewState, document = ROW) => Object.fromEntries(positionsOf(document, view))

function storeOf(document: GraphDocument, fragment = '') {
  const store = createExplorerStore(document, fragment, { push: () => undefined, replace: () => undefined })
  store.getState().actions.settleWith(keepPlaces)
  return store
}

function explored(fragment: string, ...changes: Change[]): ViewState {
  const store = storeOf(ROW, fragment)
  for (const change of changes) store.getState().actions.explore(change)
  return store.getState().view
}

describe('an entity that is pinned', () => {
  it('has what is out of view under it come beside it, and moves nothing else', () => {
    const view = explored('', hide([OIL]), pin({ [ADA]: { x: 900, y: 0 } }), unhide([OIL]))
    const { [OIL]: oil, ...others } = placesIn(view)
    expect(others).toEqual({ [ADA]: { x: 900, y: 0 }, [ARLAND]: AT_FIRST[ARLAND], [BORDURIA]: AT_FIRST[BORDURIA] })
    expect(encodeView(view)).toBe('pin=person/ada:900:0')
    expect(covered(ROW, view, [OIL])).toEqual([])
    // Beside Borduria, which exports it.
    expect(Math.hypot((oil?.x ?? 0) - 600, oil?.y ?? 0)).toBeLessThan(300)
  })

  it('is not touched either by what was out of view', () => {
    const [ada, oil] = [geometryFor(ROW).get(ADA), geometryFor(ROW).get(OIL)]
    if (!ada || !oil) throw new Error('The graph lacks them')
    const justAbove = Math.floor(nodeBox(oil, { x: 0, y: 0 }).top - nodeBox(ada, { x: 0, y: 0 }).bottom) - 1
    const view = explored('', hide([OIL]), pin({ [ADA]: { x: 900, y: justAbove } }), unhide([OIL]))
    expect(covered(ROW, view, [OIL])).toEqual([])
    expect(placesIn(view)[OIL]).not.toEqual(AT_FIRST[OIL])
  })

  it('leaves what is in view where it is, under it too, which a link knows', () => {
    const view = explored('', pin({ [ADA]: { x: 900, y: 10 } }))
    expect(placesIn(view)).toEqual({ ...AT_FIRST, [ADA]: { x: 900, y: 10 } })
    expect(encodeView(view)).toBe('pin=person/ada:900:10&keep=commodity/oil:900:0')
    expect(view.pinned).toEqual({ [ADA]: { x: 900, y: 10 } })
  })

  it('does not lie on what was in view under it when that comes back', () => {
    const store = storeOf(ROW)
    const { explore } = store.getState().actions
    const fragments = [pin({ [ADA]: { x: 900, y: 10 } }), hide([OIL]), unhide([OIL])].map((change) => {
      explore(change)
      return encodeView(store.getState().view)
    })
    expect(fragments).toEqual([
      'pin=person/ada:900:10&keep=commodity/oil:900:0',
      'hide=commodity/oil&pin=person/ada:900:10',
      'pin=person/ada:900:10',
    ])
    expect(covered(ROW, store.getState().view, [OIL])).toEqual([])
  })

  it('leaves what stands aside in view there when it goes, and takes its place no more when it comes back to it', () => {
    const aside = viewOf('pin=person/ada:900:0')
    const oil = placesIn(aside)[OIL]
    const away = explored(encodeView(aside), pin({ [ADA]: { x: 0, y: 500 } }))
    expect(placesIn(away)).toEqual({ ...AT_FIRST, [ADA]: { x: 0, y: 500 }, [OIL]: oil })
    const back = explored(encodeView(away), pin({ [ADA]: { x: 900, y: 0 } }))
    expect(back).toEqual(aside)
  })

  it('goes back when it is unpinned, or beside what has been put there', () => {
    const alone = explored('', pin({ [ADA]: { x: 0, y: 500 } }), unpin([ADA]))
    expect(alone).toEqual(INITIAL_VIEW)
    const taken = explored('', pin({ [ADA]: { x: 0, y: 500 } }), pin({ [OIL]: { x: 0, y: 0 } }), unpin([ADA]))
    expect(encodeView(taken)).toBe('pin=commodity/oil:0:0')
    expect(placesIn(taken)).toMatchObject({ [ARLAND]: AT_FIRST[ARLAND], [OIL]: { x: 0, y: 0 } })
    expect(covered(ROW, taken, [ADA])).toEqual([])
  })

  it('comes home from where it was laid on another, if that is in view when it comes back', () => {
    const laid = 'pin=person/ada:900:10&keep=commodity/oil:900:0'
    const view = explored(laid, hide([ADA]), unhide([ADA]))
    expect(placesIn(view)).toEqual(AT_FIRST)
    expect(encodeView(view)).toBe('')
    const hidden = explored(laid, hide([ADA]))
    expect(placesIn(hidden)).toMatchObject({ [OIL]: AT_FIRST[OIL] })
  })

  it('has what stood aside for it come home when it is unpinned, if that lies on nothing there', () => {
    const aside = 'pin=person/ada:900:0'
    expect(explored(aside, unpin([ADA]))).toEqual(INITIAL_VIEW)
    const oil = placesIn(viewOf(aside))[OIL]
    const taken = explored(aside, pin({ [BORDURIA]: { x: 900, y: 20 } }), unpin([ADA]))
    expect(placesIn(taken)).toEqual({ ...AT_FIRST, [BORDURIA]: { x: 900, y: 20 }, [OIL]: oil })
  })

  it('keeps nothing anywhere once one starts afresh, or in another layout', () => {
    const aside = 'pin=person/ada:900:0'
    expect(explored(aside, startAfresh)).toEqual(INITIAL_VIEW)
    expect(encodeView(explored(aside, setLayout({ name: 'columns' })))).toBe('layout=columns')
  })

  it('gives its place up to what is pinned there while it is out of view', () => {
    const view = explored(
      '',
      pin({ [ADA]: { x: 450, y: 200 } }),
      hide([ADA]),
      pin({ [OIL]: { x: 450, y: 200 } }),
      unhide([ADA]),
    )
    expect(placesIn(view)).toEqual({ ...AT_FIRST, [OIL]: { x: 450, y: 200 } })
  })
})

const MADE = largeGraph(SMALL_ONTOLOGY, { entities: 40, relations: 70 })
const ids = MADE.entities.map(({ id }) => id)

/** A step of exploring, and the entities that it may move. */
type Step = (view: ViewState) => { readonly change: Change; readonly moving: readonly string[] }

const entity = fc.constantFrom(...ids)
const still =
  (change: Change): Step =>
  () => ({ change, moving: [] })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(entity, entity, fc.integer({ min: -60, max: 60 })).map(([id, onto, by]): Step => (view) => {
      const at = positionsOf(MADE, view).get(onto) ?? { x: 0, y: 0 }
      if (!inView(view).includes(id)) return { change: (same) => same, moving: [] }
      return { change: pin({ [id]: { x: Math.round(at.x) + by, y: Math.round(at.y) } }), moving: [id] }
    }),
  },
  entity.map((id): Step => (view) => ({ change: unpin([id]), moving: [id, ...awayFromHome(view)] })),
  entity.map((id) => still(hide([id]))),
  fc.array(entity, { maxLength: 12 }).map((some) => still(hide(some))),
  fc.tuple(entity, fc.integer({ min: 1, max: 3 })).map(([id, depth]) => still(focusOn(id, depth))),
  entity.map((id) => still(expand(id))),
  entity.map((id) => still(collapse(id))),
  fc
    .tuple(fc.constantFrom('person', 'country'), fc.boolean())
    .map(([kind, isOn]) => still(allow('kinds', [kind], isOn))),
  fc.constantFrom(
    still(unfocus),
    still(showEverything),
    still(resetFacet('kinds')),
    still(setHideIsolated(true)),
    still(setHideIsolated(false)),
  ),
)

describe('whatever is explored, in whichever layout', () => {
  it.each(['', 'layout=columns', `layout=concentric:${ids[0] ?? ''}`])(
    'what stays in view stays where it is, and what comes lies on nothing: %s',
    (layout) => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
          const store = storeOf(MADE, layout)
          for (const take of steps) {
            const { view: before, actions } = store.getState()
            const { change, moving } = take(before)
            actions.explore(change)
            const { view } = store.getState()
            const [were, are] = [inView(before), inView(view)]
            const staying = are.filter((id) => were.includes(id) && !moving.includes(id))
            expect(placed(view, staying)).toEqual(placed(before, staying))
            const coming = are.filter((id) => !were.includes(id))
            expect(covered(MADE, view, coming)).toEqual([])
            const home = awayFromHome(before).filter((id) => are.includes(id) && !awayFromHome(view).includes(id))
            expect(covered(MADE, view, home)).toEqual([])
            const opened = viewOf(encodeView(view))
            expect(placed(opened, are)).toEqual(placed(view, are))
          }
        }),
        { numRuns: 25 },
      )
    },
  )
})

function inView(view: ViewState): string[] {
  return visibleGraph(MADE, view).entities.map(({ id }) => id)
}

/** Those in view that something pinned sent elsewhere. */
function awayFromHome(view: ViewState): string[] {
  const [now, homes] = [positionsOf(MADE, view), positionsOf(MADE, { ...view, pinned: {}, kept: {} })]
  const isHome = (id: string) => now.get(id)?.x === homes.get(id)?.x && now.get(id)?.y === homes.get(id)?.y
  return inView(view).filter((id) => !isHome(id) && !Object.hasOwn(view.pinned, id))
}

/** Kept places are whole px, those of a layout need not be. */
function placed(view: ViewState, some: readonly string[]) {
  const places = positionsOf(MADE, view)
  return some.map((id) => [id, Math.round(places.get(id)?.x ?? NaN), Math.round(places.get(id)?.y ?? NaN)])
}

/** Those of the entities in view that lie on another in view, or touch it. */
function covered(document: GraphDocument, view: ViewState, some: readonly string[]): string[] {
  const places = positionsOf(document, view)
  const boxes = new Map(
    visibleGraph(document, view).entities.flatMap(({ id }) => {
      const [node, at] = [geometryFor(document).get(id), places.get(id)]
      return node && at ? [[id, withOutline(nodeBox(node, at))] as const] : []
    }),
  )
  return some.filter((id) => {
    const own = boxes.get(id)
    return own !== undefined && [...boxes].some(([other, box]) => other !== id && overlap(own, box))
  })
}

/** Letters have an outline in the colour of the paper. */
function withOutline({ left, top, right, bottom }: Box): Box {
  return { left: left - 2.5, top: top - 2.5, right: right + 2.5, bottom: bottom + 2.5 }
}
