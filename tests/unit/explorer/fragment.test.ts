import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES } from '../../../src/graph/document'
import { NO_FILTERS, type Choice, type Filters } from '../../../src/graph/facets'
import { decodeView, encodeView } from '../../../src/explorer/state/fragment'
import { openView } from '../../../src/explorer/state/reconcile'
import { CENTRE_VIEWS, INITIAL_VIEW, PANELS, type Selection, type ViewState } from '../../../src/explorer/state/view'
import { SMALL_GRAPH } from '../../fixtures/small-graph'

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const ids = fc.uniqueArray(id, { maxLength: 3 })
const some = fc.uniqueArray(id, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<[string, ...string[]]>
const place = fc.nat({ max: 400 })
const coordinate = fc.integer({ min: -5000, max: 5000 })
const date = fc.constantFrom('2022-02-01', '2023-01-01', '2024-12-31')
const choice: fc.Arbitrary<Choice | null> = fc.option(
  fc.record({ mode: fc.constantFrom('only' as const, 'except' as const), values: ids }),
)

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ what: 'nothing' as const }),
  fc.record({ what: fc.constant('entities' as const), ids: some }),
  fc.record({ what: fc.constant('pair' as const), ends: fc.tuple(id, id) }),
  fc.record({ what: fc.constant('relation' as const), id, statement: fc.option(place) }),
  fc.record({ what: fc.constant('sentence' as const), article: id, sentence: place }),
)

const filters: fc.Arbitrary<Filters> = fc.record({
  types: choice,
  kinds: choice,
  speakers: choice,
  polarity: choice,
  articles: choice,
  certainty: fc.option(fc.record({ mode: fc.constant('only' as const), values: fc.subarray([...CERTAINTIES]) })),
  time: fc.option(
    fc
      .tuple(date, date)
      .map((dates) => dates.sort())
      .map(([from, to]) => ({ from, to })),
  ),
  minStatements: fc.integer({ min: 1, max: 9 }),
})

const places = fc.dictionary(
  id.filter((key) => key !== '__proto__'),
  fc.record({ x: coordinate, y: coordinate }),
  { maxKeys: 3, noNullPrototype: true },
)

const view: fc.Arbitrary<ViewState> = fc.record({
  selection,
  focus: fc.option(fc.record({ entity: id, depth: fc.integer({ min: 1, max: 3 }) })),
  expanded: fc.array(fc.record({ entity: id, types: fc.option(some) }), { maxLength: 3 }),
  collapsed: fc.array(fc.record({ entity: id, types: fc.option(some) }), { maxLength: 3 }),
  hidden: ids,
  pinned: places,
  kept: places,
  filters,
  hideIsolated: fc.boolean(),
  drawn: fc.integer({ min: 1, max: 999_999 }),
  layout: fc.oneof(
    fc.record({ name: fc.constantFrom('printed' as const, 'columns' as const) }),
    fc.record({ name: fc.constant('concentric' as const), centre: id }),
  ),
  centre: fc.constantFrom(...CENTRE_VIEWS),
  panels: fc.option(fc.subarray([...PANELS])),
  article: fc.option(id),
  pathStart: fc.option(id),
  path: fc.option(fc.record({ from: id, to: id, index: place, denied: fc.boolean() })),
})

describe('the fragment', () => {
  it('restores any view exactly', () => {
    fc.assert(
      fc.property(view, (original) => {
        const { view: restored, unread } = decodeView(`#${encodeView(original)}`)
        expect(unread).toEqual([])
        expect(restored).toEqual(original)
      }),
    )
  })

  it('is empty for the view at first, and short and readable for others', () => {
    expect(encodeView(INITIAL_VIEW)).toBe('')
    expect(
      encodeView({
        ...INITIAL_VIEW,
        selection: { what: 'relation', id: 'country/arland~arms~country/borduria', statement: 1 },
        focus: { entity: 'country/arland', depth: 2 },
        filters: { ...NO_FILTERS, types: { mode: 'except', values: ['visits', 'leads'] } },
      }),
    ).toBe('relation=country/arland~arms~country/borduria:2&focus=country/arland:2&types=!visits,leads')
  })

  it('opens what it can read and lists the rest', () => {
    const { view: opened, unread } = decodeView('#select=person/ada&focus=x:9&zoom=3&layout=spiral&pin=a:b:c')
    expect(opened).toEqual({ ...INITIAL_VIEW, selection: { what: 'entities', ids: ['person/ada'] } })
    expect(unread).toEqual(['focus=x:9', 'zoom=3', 'layout=spiral', 'pin=a:b:c'])
  })
})

describe('openView', () => {
  it('keeps what the graph has and names what it has not', () => {
    const fragment =
      'select=person/ada,person/bob&focus=country/gone:2&types=leads,bribes&hide=commodity/oil&pin=country/lost:1:2&keep=country/never:3:4'
    expect(openView(fragment, SMALL_GRAPH)).toEqual({
      view: {
        ...INITIAL_VIEW,
        selection: { what: 'entities', ids: ['person/ada'] },
        hidden: ['commodity/oil'],
        filters: { ...NO_FILTERS, types: { mode: 'only', values: ['leads'] } },
      },
      missing: ['person/bob', 'country/gone', 'country/lost', 'country/never', 'bribes'],
      asked: decodeView(fragment).view,
    })
  })

  it('opens a relation whose statement is gone without the statement', () => {
    const opened = openView('relation=person/ada~leads~country/arland:7', SMALL_GRAPH)
    expect(opened.view.selection).toEqual({
      what: 'relation',
      id: 'person/ada~leads~country/arland',
      statement: null,
    })
    expect(opened.missing).toEqual(['person/ada~leads~country/arland:7'])
  })

  it('shows the graph as it is when a filter asks only for what is gone', () => {
    const { view, missing } = openView('kinds=spaceship', SMALL_GRAPH)
    expect({ view, missing }).toEqual({ view: INITIAL_VIEW, missing: ['spaceship'] })
  })
})
