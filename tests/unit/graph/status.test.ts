import { describe, expect, it } from 'vitest'
import { certaintyOf, labelOf, relationStatus } from '../../../src/graph/status'
import { ontology, relation, statement } from './made'

const own = statement()
const said = statement({ speaker: 'person/x' })
const sourced = statement({ attribution: { start: 0, end: 1 } })
const denial = statement({ polarity: 'denied' })

describe('relationStatus', () => {
  it.each([
    ['the article in its own voice', [own], 'affirmed'],
    ['the article beside a speaker', [said, own], 'affirmed'],
    ['a graph without articles', [], 'affirmed'],
    ['a speaker alone', [said], 'claim'],
    ['an unnamed source alone', [said, sourced], 'claim'],
    ['denials alone', [denial, denial], 'denied'],
    ['a claim and a denial', [said, denial], 'contested'],
    ['the article and a denial', [denial, own], 'contested'],
  ] as const)('of %s', (_, statements, status) => {
    expect(relationStatus(relation('a', 'supplies', 'b', { statements: [...statements] }))).toBe(status)
  })
})

describe('labelOf', () => {
  it('is the label of the type', () => {
    expect(labelOf(relation('a', 'supplies', 'b'), ontology)).toBe('supplies')
  })
  it('says so where every statement denies it', () => {
    expect(labelOf(relation('a', 'supplies', 'b', { statements: [denial] }), ontology)).toBe('does not supply')
  })
  it('stays as it is where it is contested', () => {
    expect(labelOf(relation('a', 'supplies', 'b', { statements: [own, denial] }), ontology)).toBe('supplies')
  })
  it('is the article’s own words where no type covers them', () => {
    const open = { label: 'would help lift' }
    expect(labelOf(relation('a', 'related_to', 'b', open), ontology)).toBe('would help lift')
    expect(labelOf(relation('a', 'related_to', 'b', { ...open, statements: [denial] }), ontology)).toBe(
      'not: would help lift',
    )
  })
})

describe('certaintyOf', () => {
  const possible = statement({ certainty: 'possible' })
  const planned = statement({ certainty: 'planned' })
  it.each([
    ['no statement', [], 'stated'],
    ['a plan and a possibility', [possible, planned], 'planned'],
    ['a plan and a plain statement', [planned, own], 'stated'],
    ['a possibility and a plain denial', [possible, denial], 'possible'],
    ['a denied plan', [{ ...planned, polarity: 'denied' as const }], 'planned'],
  ] as const)('of %s', (_, statements, certainty) => {
    expect(certaintyOf(relation('a', 'supplies', 'b', { statements: [...statements] }))).toBe(certainty)
  })
})
