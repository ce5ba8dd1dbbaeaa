import { describe, expect, it } from 'vitest'
import { bundleId, bundleRelations } from '../../../src/graph/bundles'
import type { Relation } from '../../../src/graph/document'
import type { RelationStatus } from '../../../src/graph/status'
import { ontology, relation, statement } from './made'

const denied = { statements: [statement({ polarity: 'denied' })] }
const claimed = { statements: [statement({ speaker: 'x' })] }

describe('bundleRelations', () => {
  it('makes one bundle of all relations of a pair, whichever way they run', () => {
    const supplies = relation('b', 'supplies', 'a')
    const buys = relation('a', 'buys_from', 'b')
    const other = relation('a', 'supplies', 'c')
    expect(bundleRelations([supplies, other, buys], ontology)).toEqual([
      {
        id: 'pair:a~b',
        ends: ['a', 'b'],
        relations: [supplies, buys],
        forward: true,
        backward: true,
        status: 'affirmed',
        deniesSome: false,
        label: 'supplies +1',
      },
      {
        id: 'pair:a~c',
        ends: ['a', 'c'],
        relations: [other],
        forward: true,
        backward: false,
        status: 'affirmed',
        deniesSome: false,
        label: 'supplies',
      },
    ])
  })

  it('gives no direction where every relation is symmetric', () => {
    const [bundle] = bundleRelations([relation('b', 'trades_with', 'a')], ontology)
    expect([bundle?.forward, bundle?.backward]).toEqual([false, false])
  })

  it('lets the most often stated one speak, then the affirmed ones, open ones last', () => {
    const open = relation('a', 'related_to', 'b', { label: 'smiles at', statements: [statement(), statement()] })
    const no = relation('a', 'supplies', 'b', denied)
    const once = relation('a', 'trades_with', 'b')
    const twice = relation('a', 'buys_from', 'b', { statements: [statement(), statement()] })
    const [bundle] = bundleRelations([open, no, once, twice], ontology)
    expect(bundle?.relations).toEqual([twice, once, no, open])
    expect(bundle?.label).toBe('buys from +3')
    expect(bundle?.deniesSome).toBe(true)
  })

  it.each<[string, Partial<Relation>[], RelationStatus]>([
    ['denied only if every one is', [denied, denied], 'denied'],
    ['a claim if none is in the article’s own voice', [claimed, denied], 'claim'],
    ['affirmed if one is', [claimed, {}], 'affirmed'],
    ['contested if one is', [{}, { statements: [...denied.statements, ...claimed.statements] }], 'contested'],
  ])('is %s', (_, [first, second], status) => {
    const relations = [relation('a', 'supplies', 'b', first), relation('a', 'buys_from', 'b', second)]
    expect(bundleRelations(relations, ontology)[0]?.status).toBe(status)
  })

  it('says the denial of a bundle that is denied', () => {
    expect(bundleRelations([relation('a', 'supplies', 'b', denied)], ontology)[0]?.label).toBe('does not supply')
  })

  it('bundles the relations of an entity to itself', () => {
    const [bundle] = bundleRelations([relation('a', 'supplies', 'a')], ontology)
    expect(bundle).toMatchObject({ ends: ['a', 'a'], forward: true, backward: false })
  })
})

describe('bundleId', () => {
  it('is the same both ways round', () => {
    expect(bundleId('b', 'a')).toBe(bundleId('a', 'b'))
  })
  it('tells apart pairs whose ids hold the separator', () => {
    expect(bundleId('a~b', 'c')).not.toBe(bundleId('a', 'b~c'))
  })
})
