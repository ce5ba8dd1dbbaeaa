import { describe, expect, it } from 'vitest'
import {
  ARTICLE_VOICE,
  countFacets,
  NO_FILTERS,
  passingEntities,
  passingRelations,
  UNNAMED_SOURCE,
  type Filters,
} from '../../../src/graph/facets'
import { indexGraph } from '../../../src/graph/graph-index'
import { SMALL_GRAPH } from '../../fixtures/small-graph'

const index = indexGraph(SMALL_GRAPH)
const everything = new Set(SMALL_GRAPH.entities.map((entity) => entity.id))

function shown(filters: Partial<Filters>, scope = everything): string[] {
  return passingRelations(SMALL_GRAPH, index, { ...NO_FILTERS, ...filters }, scope).map(
    ({ relation, statements }) => `${relation.type} ${statements.length}`,
  )
}

function counted(filters: Partial<Filters>) {
  return countFacets(SMALL_GRAPH, index, { ...NO_FILTERS, ...filters }, everything)
}

describe('passingRelations', () => {
  it('leaves out the family that is hidden until asked for', () => {
    expect(shown({})).toEqual(['leads 1', 'visits 1', 'trades_with 1', 'arms 2', 'exports 1'])
    expect(shown({ types: { mode: 'only', values: ['related_to'] } })).toEqual(['related_to 1'])
  })

  it('keeps a relation while one of its statements passes, with the statements that do', () => {
    expect(shown({ speakers: { mode: 'only', values: ['person/ada'] } })).toEqual(['arms 1'])
    expect(shown({ speakers: { mode: 'except', values: [ARTICLE_VOICE, UNNAMED_SOURCE] } })).toEqual(['arms 1'])
    expect(shown({ certainty: { mode: 'only', values: ['possible'] } })).toEqual(['exports 1'])
  })

  it('counts both sides of a contested relation as contested', () => {
    expect(shown({ polarity: { mode: 'only', values: ['contested'] } })).toEqual(['arms 2'])
    expect(shown({ polarity: { mode: 'only', values: ['denied'] } })).toEqual([])
  })

  it('takes the statements whose time overlaps the range, and none without a time', () => {
    expect(shown({ time: { from: '2023-12-31', to: '2024-06-30' } })).toEqual(['arms 1'])
    expect(shown({ time: { from: '2024-01-01', to: '2024-06-30' } })).toEqual([])
  })

  it('asks for a number of statements among those that pass all else', () => {
    expect(shown({ minStatements: 2 })).toEqual(['arms 2'])
    expect(shown({ minStatements: 2, speakers: { mode: 'only', values: ['person/ada'] } })).toEqual([])
  })

  it('needs both ends in scope and of a kind that passes', () => {
    expect(shown({ kinds: { mode: 'except', values: ['person'] } })).toEqual(['trades_with 1', 'arms 2', 'exports 1'])
    expect(shown({}, new Set(['person/ada', 'country/arland']))).toEqual(['leads 1'])
  })
})

describe('passingEntities', () => {
  it('chooses by kind within the scope', () => {
    const filters: Filters = { ...NO_FILTERS, kinds: { mode: 'only', values: ['country'] } }
    expect(passingEntities(index, filters, everything).map(({ id }) => id)).toEqual([
      'country/arland',
      'country/borduria',
    ])
  })
})

describe('countFacets', () => {
  it('counts a facet as if it were not set itself', () => {
    const counts = counted({ types: { mode: 'only', values: ['leads'] } })
    expect(Object.fromEntries(counts.types)).toEqual({
      leads: 1,
      visits: 1,
      trades_with: 1,
      arms: 1,
      exports: 1,
      related_to: 1,
    })
    expect(Object.fromEntries(counts.certainty)).toEqual({ stated: 1 })
  })

  it('counts under all other facets', () => {
    const counts = counted({ speakers: { mode: 'only', values: ['person/ada'] } })
    expect(Object.fromEntries(counts.types)).toEqual({ arms: 1 })
    expect(Object.fromEntries(counts.speakers)).toEqual({
      [ARTICLE_VOICE]: 4,
      'person/ada': 1,
      [UNNAMED_SOURCE]: 1,
    })
  })

  it('counts kinds by entity, and tells the span of time and the most statements', () => {
    const counts = counted({})
    expect(Object.fromEntries(counts.kinds)).toEqual({ person: 1, country: 2, commodity: 1 })
    expect(counts.timeExtent).toEqual({ from: '2023-01-01', to: '2023-12-31' })
    expect(counts.mostStatements).toBe(2)
  })
})

describe('relations that came without statements', () => {
  const bare = { ...SMALL_GRAPH, relations: SMALL_GRAPH.relations.map((relation) => ({ ...relation, statements: [] })) }
  const shownOf = (filters: Partial<Filters>) =>
    passingRelations(bare, indexGraph(bare), { ...NO_FILTERS, ...filters }, everything).map(
      ({ relation, statements }) => `${relation.type} ${statements.length}`,
    )

  it('are shown, and filtered as affirmed, stated, and the graph’s own word', () => {
    const all = ['leads 0', 'visits 0', 'trades_with 0', 'arms 0', 'exports 0']
    expect(shownOf({})).toEqual(all)
    expect(shownOf({ polarity: { mode: 'except', values: ['denied'] } })).toEqual(all)
    expect(shownOf({ polarity: { mode: 'only', values: ['denied'] } })).toEqual([])
    expect(shownOf({ speakers: { mode: 'only', values: ['person/ada'] } })).toEqual([])
    expect(shownOf({ time: { from: '2023-01-01', to: '2023-12-31' } })).toEqual([])
    expect(shownOf({ minStatements: 2 })).toEqual([])
  })

  it('are counted', () => {
    const { types, polarity, certainty } = countFacets(bare, indexGraph(bare), NO_FILTERS, everything)
    expect(Object.fromEntries(types)).toEqual({
      leads: 1,
      visits: 1,
      trades_with: 1,
      arms: 1,
      exports: 1,
      related_to: 1,
    })
    expect(Object.fromEntries(polarity)).toEqual({ affirmed: 5 })
    expect(Object.fromEntries(certainty)).toEqual({ stated: 5 })
  })
})
