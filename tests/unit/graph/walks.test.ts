import { describe, expect, it } from 'vitest'
import { indexGraph } from '../../../src/graph/graph-index'
import { adjacency, neighbourhood, otherEnd } from '../../../src/graph/neighbours'
import { shortestPaths } from '../../../src/graph/paths'
import { scopeOf, type ScopeQuery } from '../../../src/graph/scope'
import { relation, SMALL_GRAPH, statement } from '../../fixtures/small-graph'

const link = (source: string, target: string, type = 'leads') =>
  relation(source, type, target, [statement('Arland trades')])
/** A square a-b-d-c-a with a tail d-e-f, and a loner. */
const square = [link('a', 'b'), link('c', 'a'), link('b', 'd'), link('d', 'c'), link('d', 'e'), link('e', 'f', 'arms')]
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'loner']

const NO_SCOPE: ScopeQuery = { focus: null, expanded: [], collapsed: [], hidden: [] }
const scope = (query: Partial<ScopeQuery>) => [...scopeOf(ids, square, { ...NO_SCOPE, ...query })].sort().join('')

describe('neighbourhood', () => {
  it('tells the distance of everything within reach, whichever way relations point', () => {
    expect(Object.fromEntries(neighbourhood(adjacency(square), ['a'], 2))).toEqual({ a: 0, b: 1, c: 1, d: 2 })
  })

  it('does not count a relation to oneself as a neighbour', () => {
    expect(adjacency([link('a', 'a')]).size).toBe(0)
    expect(otherEnd(link('a', 'a'), 'a')).toBe('a')
  })
})

describe('shortestPaths', () => {
  it('finds every path of the least length, in the order of the relations', () => {
    const trails = shortestPaths(square, 'a', 'e').map((path) => path.map((step) => step.to).join(''))
    expect(trails).toEqual(['bde', 'cde'])
  })

  it('gives every relation of a step, whichever way it points', () => {
    const both = [link('a', 'b'), link('b', 'a', 'arms')]
    expect(shortestPaths(both, 'a', 'b')).toEqual([[{ from: 'a', to: 'b', relations: both }]])
  })

  it('says so when there is none', () => {
    expect(shortestPaths(square, 'a', 'loner')).toEqual([])
    expect(shortestPaths(square, 'a', 'a')).toEqual([])
  })
})

describe('scopeOf', () => {
  it('is everything at first, but what is hidden', () => {
    expect(scope({})).toBe('abcdefloner')
    expect(scope({ hidden: ['loner', 'd'] })).toBe('abcef')
  })

  it('is the neighbourhood of the focus, not reached through what is hidden', () => {
    expect(scope({ focus: { entity: 'a', depth: 2 } })).toBe('abcd')
    expect(scope({ focus: { entity: 'a', depth: 2 }, hidden: ['b'] })).toBe('acd')
  })

  it('adds the neighbours of what is expanded, all or along some types', () => {
    const focus = { entity: 'd', depth: 1 }
    expect(scope({ focus, expanded: [{ entity: 'e', types: null }] })).toBe('bcdef')
    expect(scope({ focus, expanded: [{ entity: 'e', types: ['leads'] }] })).toBe('bcde')
    expect(scope({ focus, expanded: [{ entity: 'a', types: null }] })).toBe('bcde')
  })

  it('folds away the neighbours that hang on a collapsed entity alone', () => {
    expect(scope({ collapsed: [{ entity: 'e', types: null }], hidden: ['loner'] })).toBe('abcde')
    expect(scope({ collapsed: [{ entity: 'd', types: null }], hidden: ['loner'] })).toBe('abcdef')
  })

  it('folds away along some types what no relation of another type holds', () => {
    const star = [link('a', 'b'), link('a', 'c'), link('a', 'c', 'arms'), link('a', 'd', 'arms'), link('d', 'd')]
    const folded = (...types: string[]) =>
      [...scopeOf(['a', 'b', 'c', 'd'], star, { ...NO_SCOPE, collapsed: [{ entity: 'a', types }] })].sort().join('')
    expect(folded('leads')).toBe('acd')
    expect(folded('arms')).toBe('abc')
    expect(folded('arms', 'leads')).toBe('a')
  })
})

describe('indexGraph', () => {
  it('lists the relations of each entity once, in the document’s order', () => {
    const index = indexGraph(SMALL_GRAPH)
    expect(index.relationsOf.get('country/borduria')?.map(({ type }) => type)).toEqual([
      'visits',
      'trades_with',
      'arms',
      'exports',
    ])
    expect(index.kinds.get('person')?.plural).toBe('People')
  })
})
