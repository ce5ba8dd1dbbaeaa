import { describe, expect, it } from 'vitest'
import { curate } from '../../../src/curate/apply'
import { decisionSchema, type Decision, type EntityRef } from '../../../src/curate/decision'
import { describeDecision } from '../../../src/curate/describe'
import { entityRef } from '../../../src/curate/refs'
import { readDecisions, writeDecisions } from '../../../src/curate/yaml'
import type { GraphDocument, Range, Statement } from '../../../src/graph/document'
import { parseGraphDocument } from '../../../src/graph/validate'
import { entity, ontology, relation } from '../graph/made'

const TEXT =
  'Smith leads Arland. Arland supplies Borduria, Smith said. Ms Smith trades with Borduria. Mr Smith denies it.'

function at(words: string, within = words): Range {
  const start = TEXT.indexOf(within) + within.indexOf(words)
  return { start, end: start + words.length }
}

const said: Statement = {
  article: 'a',
  ...at('Arland supplies Borduria'),
  source: at('Arland', 'Arland supplies'),
  target: at('Borduria'),
  predicate: at('supplies'),
  speaker: 'person/smith',
  attribution: at('Smith said'),
  polarity: 'affirmed',
  certainty: 'stated',
}
const traded: Statement = {
  article: 'a',
  ...at('Ms Smith trades with Borduria.'),
  source: at('Smith', 'Smith trades'),
  target: at('Borduria', 'Borduria. Mr'),
  predicate: at('trades with'),
  speaker: null,
  polarity: 'affirmed',
  certainty: 'stated',
}
const mention = (words: string, within: string) => ({ article: 'a', ...at(words, within) })

const GRAPH: GraphDocument = parseGraphDocument({
  format: 'relata-graph',
  version: 1,
  ontology,
  articles: [{ id: 'a', title: 'A', text: TEXT, blocks: [], sentences: [] }],
  entities: [
    entity('person/smith', {
      name: 'Smith',
      kind: 'person',
      aliases: ['Ms Smith'],
      mentions: [
        mention('Smith', 'Smith leads'),
        mention('Smith', 'Smith said'),
        mention('Ms Smith', 'Ms Smith trades'),
        mention('Smith', 'Smith denies'),
      ],
    }),
    entity('country/arland', { name: 'Arland', mentions: [mention('Arland', 'Arland supplies')] }),
    entity('country/borduria', { name: 'Borduria', mentions: [mention('Borduria', 'Borduria, Smith')] }),
    entity('country/b', { name: 'Bordurian Republic' }),
  ],
  relations: [
    relation('country/arland', 'supplies', 'country/borduria', { statements: [said] }),
    relation('person/smith', 'trades_with', 'country/borduria', { statements: [traded] }),
    relation('country/borduria', 'trades_with', 'country/b', { statements: [] }),
  ],
})

const common = { id: 'one', by: 'Ann', on: '2024-09-20', why: 'seen in print' }
const arland = { name: 'Arland', kind: 'country' }
const borduria = { name: 'Borduria', kind: 'country' }
const smith = { name: 'Smith', kind: 'person' }
const supplies = { source: arland, type: 'supplies', target: borduria }
const quotations = [{ article: 'a', text: 'Arland supplies Borduria' }]

function applied(...decisions: Decision[]): GraphDocument {
  const { document, refused } = curate(GRAPH, decisions)
  expect(refused).toEqual([])
  return parseGraphDocument(document)
}

function refusal(decision: Decision): string {
  const { document, refused } = curate(GRAPH, [decision])
  expect(document).toEqual(GRAPH)
  return refused.map(({ reason }) => reason).join()
}

describe('decisions on entities', () => {
  it('merge two into the first, with what is said of either', () => {
    const graph = applied({
      action: 'merge',
      ...common,
      entities: [borduria, { name: 'Bordurian Republic', kind: 'country' }],
    })
    expect(graph.entities.map(({ name }) => name)).toEqual(['Smith', 'Arland', 'Borduria'])
    expect(graph.entities[2]).toMatchObject({
      aliases: ['Bordurian Republic'],
      corrections: [{ ...common, action: 'merge', note: 'was 2: Borduria, Bordurian Republic' }],
    })
    // It does not trade with itself.
    expect(graph.relations.map(({ id }) => id)).toEqual([
      'country/arland~supplies~country/borduria',
      'person/smith~trades_with~country/borduria',
    ])
    expect(graph.corrections).toEqual([{ ...common, action: 'merge', note: 'Merged Bordurian Republic into Borduria' }])
  })

  it('split some mentions off, with the statements that stand on them', () => {
    const mentions = [{ article: 'a', text: 'Ms Smith trades with Borduria.' }]
    const graph = applied({ action: 'split', ...common, entity: smith, mentions, name: 'Jane Smith' })
    const [one, other] = graph.entities
    expect(one).toMatchObject({ id: 'person/smith', name: 'Smith' })
    expect(one?.mentions).toHaveLength(3)
    expect(other).toMatchObject({ id: 'person/jane-smith', name: 'Jane Smith', kind: 'person', aliases: ['Ms Smith'] })
    expect(other?.mentions).toEqual([mention('Ms Smith', 'Ms Smith trades')])
    expect(graph.relations.map(({ id }) => id)).toContain('person/jane-smith~trades_with~country/borduria')
    expect(graph.relations[0]?.statements[0]?.speaker).toBe('person/smith')
  })

  it('split a speaker off', () => {
    const mentions = [{ article: 'a', text: 'Smith', nth: 2 }]
    const graph = applied({ action: 'split', ...common, entity: smith, mentions, name: 'John Smith' })
    expect(graph.relations[0]?.statements[0]?.speaker).toBe('person/john-smith')
  })

  it('rename and change the kind, the later by what the earlier made', () => {
    const graph = applied(
      { action: 'rename', ...common, entity: smith, to: 'Jane Smith' },
      { action: 'kind', ...common, id: 'two', entity: { name: 'Jane Smith', kind: 'person' }, to: 'country' },
    )
    expect(graph.entities[0]).toMatchObject({ id: 'person/smith', name: 'Jane Smith', kind: 'country' })
    expect(graph.entities[0]?.corrections?.map(({ note }) => note)).toEqual([
      'was called Smith',
      'was of the kind person',
    ])
  })

  it('tell namesakes that no article mentions apart by their ids', () => {
    const twins = ['country/c', 'country/d'].map((id) => entity(id, { name: 'Carpania' }))
    const graph = { ...GRAPH, entities: [...GRAPH.entities, ...twins] }
    const [, second] = twins
    if (second === undefined) throw new Error('There are no twins')
    const rename = (ref: EntityRef): Decision => ({ action: 'rename', ...common, entity: ref, to: 'Ruthenia' })
    const { document } = curate(graph, [rename(entityRef(graph, second))])
    expect(document.entities.slice(-2).map(({ id, name }) => [id, name])).toEqual([
      ['country/c', 'Carpania'],
      ['country/d', 'Ruthenia'],
    ])
    expect(curate(graph, [rename({ name: 'Carpania', kind: 'country' })]).refused[0]?.reason).toBe(
      '2 of kind country are called “Carpania”; add a mention, or an id',
    )
  })

  it('are refused where what they name is gone', () => {
    expect(refusal({ action: 'rename', ...common, entity: { name: 'Jones', kind: 'person' }, to: 'x' })).toBe(
      'there is no person called “Jones”',
    )
    expect(refusal({ action: 'kind', ...common, entity: smith, to: 'planet' })).toBe('there is no kind “planet”')
    const mentions = [{ article: 'a', text: 'Arland supplies Borduria' }]
    expect(refusal({ action: 'split', ...common, entity: smith, mentions, name: 'x' })).toBe(
      '“Arland supplies Borduria” does not mention Smith',
    )
  })
})

describe('decisions on relations', () => {
  it('reject the words that do not say so, and the relation with the last of them', () => {
    const graph = applied({ action: 'reject', ...common, relation: supplies, quotations })
    expect(graph.relations.map(({ type }) => type)).toEqual(['trades_with', 'trades_with'])
    expect(graph.corrections?.[0]?.note).toBe('Rejected “Arland supplies Borduria”')
  })

  it('retype, also the other way round', () => {
    const graph = applied({
      action: 'retype',
      ...common,
      relation: supplies,
      quotations,
      to: 'buys_from',
      reverse: true,
    })
    const made = graph.relations.find(({ type }) => type === 'buys_from')
    expect(made).toMatchObject({ source: 'country/borduria', target: 'country/arland', label: 'buys from' })
    expect(made?.statements[0]).toMatchObject({
      source: said.target,
      target: said.source,
      corrections: [{ note: 'was read as “supplies”, the other way round' }],
    })
    expect(graph.relations.some(({ type }) => type === 'supplies')).toBe(false)
  })

  it('add with a quotation, its ends where they are mentioned', () => {
    const graph = applied({
      action: 'add',
      ...common,
      relation: { source: borduria, type: 'buys_from', target: arland },
      quotation: { article: 'a', text: 'Arland supplies Borduria, Smith said.' },
      polarity: 'denied',
      certainty: 'possible',
      speaker: smith,
    })
    const made = graph.relations.find(({ type }) => type === 'buys_from')
    expect(made?.statements).toEqual([
      {
        article: 'a',
        ...at('Arland supplies Borduria, Smith said.'),
        source: at('Borduria'),
        target: at('Arland', 'Arland supplies'),
        predicate: at('Arland supplies Borduria, Smith said.'),
        speaker: 'person/smith',
        polarity: 'denied',
        certainty: 'possible',
        corrections: [{ ...common, action: 'add', note: 'added by hand' }],
      },
    ])
  })

  it('reject and retype what came without words, and leave alone what has come to have some', () => {
    const bare = { source: borduria, type: 'trades_with', target: { name: 'Bordurian Republic', kind: 'country' } }
    const retype: Decision = { action: 'retype', ...common, relation: bare, to: 'supplies', reverse: true }
    const note = 'was read as “trades with”, the other way round'
    expect(applied(retype).relations[2]).toEqual({
      ...relation('country/b', 'supplies', 'country/borduria', { label: 'supplies' }),
      statements: [],
      corrections: [{ ...common, action: 'retype', note }],
    })
    expect(applied({ action: 'reject', ...common, relation: bare }).relations).toHaveLength(2)
    expect(refusal({ action: 'reject', ...common, relation: supplies })).toBe(
      'articles state this relation: name the words that are wrong: Arland ~ Borduria',
    )
  })

  it('put polarity and speaker right', () => {
    const graph = applied(
      { action: 'polarity', ...common, relation: supplies, quotations, to: 'denied' },
      { action: 'speaker', ...common, id: 'two', relation: supplies, quotations, to: 'article' },
    )
    const [statement] = graph.relations[0]?.statements ?? []
    expect(statement).toMatchObject({ polarity: 'denied', speaker: null })
    expect(statement).not.toHaveProperty('attribution')
    expect(statement?.corrections?.map(({ note }) => note)).toEqual(['was read as affirmed', 'was put down to Smith'])
  })

  it('find their words where the evidence is cut elsewhere now', () => {
    const longer = [{ article: 'a', text: 'Arland supplies Borduria, Smith said.' }]
    expect(applied({ action: 'reject', ...common, relation: supplies, quotations: longer }).relations).toHaveLength(2)
  })

  it('are refused where their words are gone, or say something else now', () => {
    const gone = [{ article: 'a', text: 'Arland sells oil' }]
    expect(refusal({ action: 'reject', ...common, relation: supplies, quotations: gone })).toBe(
      'the article “a” does not say “Arland sells oil”',
    )
    const elsewhere = [{ article: 'a', text: 'Mr Smith denies it.' }]
    expect(refusal({ action: 'polarity', ...common, relation: supplies, quotations: elsewhere, to: 'denied' })).toBe(
      '“Mr Smith denies it.” no longer states this relation: Arland ~ Borduria',
    )
    expect(
      refusal({ action: 'reject', ...common, relation: supplies, quotations: [{ article: 'b', text: 'x' }] }),
    ).toBe('there is no article “b”')
  })
})

it('a decision counts once, also over a graph that it was built into', () => {
  const decision: Decision = { action: 'reject', ...common, relation: supplies, quotations }
  const built = applied(decision, decision)
  const again = curate(built, [decision])
  expect(again).toEqual({ document: built, applied: [decision], refused: [] })
})

describe('a file of decisions', () => {
  const decisions: Decision[] = [
    { action: 'merge', ...common, entities: [borduria, arland] },
    {
      action: 'add',
      ...common,
      why: 'a: "quoted" # why',
      relation: supplies,
      quotation: { article: 'a', text: '- x' },
      polarity: 'denied',
      certainty: 'planned',
    },
    { action: 'speaker', ...common, relation: supplies, quotations, to: 'article' },
  ]

  it('reads as it was written', () => {
    const { decisions: read, faults } = readDecisions(writeDecisions(decisions))
    expect(faults).toEqual([])
    expect(read.map(({ decision }) => decision)).toEqual(decisions)
    expect(read.map(({ line }) => line)).toEqual([3, 15, 29])
  })

  it('says line and mend of what does not fit, and keeps the rest', () => {
    expect(readDecisions('action: merge').faults[0]?.reason).toContain('is a list')
    expect(readDecisions('').faults).toEqual([])
    const { decisions: read, faults } = readDecisions(`- nothing\n${writeDecisions(decisions.slice(0, 1))}`)
    expect(read).toHaveLength(1)
    expect(faults).toEqual([{ line: 1, reason: expect.any(String) as string }])
  })
})

it('decisions are told in words', () => {
  const told = (decision: unknown) =>
    describeDecision(decisionSchema.parse({ ...common, ...(decision as object) }), ontology)
  expect(told({ action: 'split', entity: smith, name: 'Jane', mentions: quotations })).toBe('Split Jane from Smith')
  expect(told({ action: 'kind', entity: smith, to: 'country' })).toBe('Changed the kind of Smith to country')
  expect(told({ action: 'retype', relation: supplies, quotations, to: 'buys_from', reverse: true })).toBe(
    'Retyped “Arland supplies Borduria” to “buys from”, turned round',
  )
})
