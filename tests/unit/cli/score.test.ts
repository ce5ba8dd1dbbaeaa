import { describe, expect, it } from 'vitest'
import { f1, ratio, sumCounts } from '../../../src/cli/score/counts'
import { parseGold } from '../../../src/cli/score/gold'
import { faultList, scoreTable } from '../../../src/cli/score/report'
import { score } from '../../../src/cli/score/score'
import type { GraphDocument, Statement } from '../../../src/graph/document'
import { entity, ontology, relation, statement } from '../graph/made'

const TEXT = 'Arland supplies Borduria. Arlanders do not trade with Carvia, Ada said in May 2023.'

const span = (words: string) => ({ article: 'a', start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const stating = (words: string, over: Partial<Statement> = {}) => statement({ ...span(words), ...over })

const gold = parseGold(
  'gold.json',
  {
    article: 'a.txt',
    entities: [
      { id: 'arland', kind: 'country', names: ['Arland', 'Arlanders'] },
      { id: 'borduria', kind: 'country', names: ['Borduria'] },
      { id: 'carvia', kind: 'country', names: ['Carvia'] },
      { id: 'ada', kind: 'person', names: ['Ada'] },
    ],
    optional_entities: [{ id: 'arlanders', kind: 'person', names: ['Arlanders'], also: 'arland' }],
    relations: [
      {
        source: 'arland',
        type: 'supplies|buys_from',
        target: 'borduria',
        polarity: 'affirmed',
        speaker: null,
        evidence: 'Arland supplies Borduria',
        certainty: 'stated',
      },
      {
        source: 'arland',
        type: 'trades_with',
        target: 'carvia',
        polarity: 'denied',
        speaker: ['ada', null],
        evidence: 'do not trade with Carvia',
        time: '2023-05',
      },
      { source: 'ada', type: 'supplies', target: 'carvia', polarity: 'affirmed', optional: true },
    ],
  },
  ontology,
)

function graph(parts: Pick<GraphDocument, 'entities' | 'relations'>): GraphDocument {
  const article = { id: 'a', title: 'A', text: TEXT, blocks: [], sentences: [] }
  return { format: 'relata-graph', version: 1, ontology, articles: [article], ...parts }
}

const arland = entity('ar', { name: 'Arland', mentions: [span('Arlanders')] })
const borduria = entity('bo', { name: 'the Borduria' })
const carvia = entity('ca', { name: 'Carvia' })
const ada = entity('ad', { name: 'ADA', kind: 'person' })
const all = [arland, borduria, carvia, ada]

const supplies = relation('ar', 'buys_from', 'bo', { statements: [stating('Arland supplies Borduria')] })
const trades = relation('ca', 'trades_with', 'ar', {
  statements: [
    stating('trade with Carvia', {
      polarity: 'denied',
      speaker: 'ad',
      time: { text: 'in May 2023', from: '2023-05-01', to: '2023-05-31' },
    }),
  ],
})

const count = (right: number, of: number) => ({ right, of })

describe('score', () => {
  it('finds nothing wrong with the gold itself, whichever alternative and direction it takes', () => {
    const { counts, faults } = score(graph({ entities: all, relations: [supplies, trades] }), gold, ` ${TEXT}\n`)
    expect(counts).toEqual({
      entityPrecision: count(4, 4),
      entityRecall: count(4, 4),
      pairPrecision: count(2, 2),
      pairRecall: count(2, 2),
      typedPrecision: count(2, 2),
      typedRecall: count(2, 2),
      strictPrecision: count(2, 2),
      strictRecall: count(2, 2),
      alias: count(5, 5),
      speaker: count(2, 2),
      polarity: count(2, 2),
      certainty: count(1, 1),
      time: count(1, 1),
      evidence: count(2, 2),
      text: count(1, 1),
    })
    expect(faultList('a', faults)).toBe('')
  })

  it('tells every way of being wrong', () => {
    const document = graph({
      entities: [
        { ...arland, aliases: ['Carvia'] },
        { ...borduria, kind: 'commodity' },
        { ...ada, name: 'Ada Lovelace' },
        entity('zz', { name: 'Zembla' }),
      ],
      relations: [
        relation('bo', 'supplies', 'ar', { statements: [] }),
        relation('zz', 'related_to', 'ar'),
        relation('ar', 'supplies', 'bo', {
          statements: [stating('Ada said', { polarity: 'denied', certainty: 'possible', speaker: 'zz' })],
        }),
      ],
    })
    const { counts, faults } = score(document, gold, 'another text')
    expect(counts).toEqual({
      entityPrecision: count(1, 4),
      entityRecall: count(1, 4),
      pairPrecision: count(1, 1),
      pairRecall: count(1, 2),
      typedPrecision: count(1, 2),
      typedRecall: count(1, 2),
      strictPrecision: count(0, 2),
      strictRecall: count(0, 2),
      alias: count(3, 4),
      speaker: count(0, 1),
      polarity: count(0, 1),
      certainty: count(0, 1),
      time: count(0, 0),
      evidence: count(2, 3),
      text: count(0, 1),
    })
    expect(faultList('a', faults).split('\n')).toEqual([
      'a: entities missed (2)',
      '  country Carvia',
      '  person Ada',
      'a: kinds wrong (1)',
      '  Borduria: commodity, gold country',
      'a: entities spurious (2)',
      '  person Ada Lovelace',
      '  country Zembla',
      'a: names on the wrong node (1)',
      '  arland bears "carvia", a name of carvia',
      'a: relations missed (1)',
      '  arland|trades_with|carvia   «do not trade with Carvia»',
      'a: relations wrong (1)',
      '  borduria|supplies|arland   «»',
      'a: right relation, wrong words or polarity (1)',
      '  arland|supplies|borduria   «Ada said»',
      'a: speaker wrong (1)',
      '  arland|supplies|borduria: ["zz"], gold [null]',
      'a: certainty wrong (1)',
      '  arland|supplies|borduria: ["possible"], gold "stated"',
      'a: evidence not valid (1)',
      '  bo~supplies~ar: no statement',
    ])
  })

  it('neither asks for what is optional nor takes it for wrong', () => {
    const optional = relation('ad', 'supplies', 'ca')
    const { counts } = score(graph({ entities: all, relations: [supplies, trades, optional] }), gold, TEXT)
    expect([counts.typedPrecision, counts.typedRecall]).toEqual([count(3, 3), count(2, 2)])
  })

  it('refuses evidence that is blank or longer than a sentence may be', () => {
    const text = `${TEXT}${' '.repeat(900)}`
    const document = graph({
      entities: all,
      relations: [
        {
          ...supplies,
          statements: [statement({ start: 0, end: 801 }), statement({ start: TEXT.length, end: text.length - 200 })],
        },
      ],
    })
    const long = { ...document, articles: document.articles.map((article) => ({ ...article, text })) }
    expect(score(long, gold, text).counts.evidence).toEqual(count(0, 2))
  })
})

describe('figures', () => {
  it('are ratios of what was judged, and sums over articles', () => {
    const one = score(graph({ entities: all, relations: [supplies] }), gold, TEXT).counts
    const other = score(graph({ entities: [], relations: [] }), gold, TEXT).counts
    const both = sumCounts([one, other])
    expect([both.typedPrecision, both.typedRecall, both.entityRecall]).toEqual([count(1, 1), count(1, 4), count(4, 8)])
    expect(f1(both.typedPrecision, both.typedRecall)).toBeCloseTo(0.4)
    expect([ratio(count(0, 0)), f1(count(0, 0), count(0, 2)), f1(count(0, 0), count(0, 0))]).toEqual([null, 0, null])
    const lines = scoreTable([
      { name: 'one', counts: one },
      { name: 'both', counts: both },
    ]).split('\n')
    expect(lines.map((line) => line.split(/ {2,}/).slice(0, 7))).toEqual([
      ['', 'ent P', 'ent R', 'ent F1', 'typ P', 'typ R', 'typ F1'],
      ['one', '1.000', '1.000', '1.000', '1.000', '0.500', '0.667'],
      ['both', '1.000', '0.500', '0.667', '1.000', '0.250', '0.400'],
    ])
  })
})

describe('a gold file that cannot be used', () => {
  const sound = { article: 'a.txt', entities: [{ id: 'x', kind: 'country', names: ['X'] }], relations: [] }
  const between = { source: 'x', type: 'supplies', target: 'x', polarity: 'affirmed' }
  it.each([
    [
      { ...sound, entities: [{ id: 'x', kind: 'planet', names: ['X'] }] },
      'g.json, entity "x": the ontology has no kind "planet"',
    ],
    [
      { ...sound, relations: [{ ...between, type: 'supplies|sings' }] },
      'g.json, relations[0].type: the ontology has no relation type "sings"',
    ],
    [{ ...sound, relations: [{ ...between, target: 'y' }] }, 'g.json, relations[0]: there is no entity "y"'],
    [{ ...sound, relations: [{ ...between, polarity: 'maybe' }] }, 'g.json, relations[0].polarity: Invalid option'],
  ])('is refused with its place', (value, message) => {
    expect(() => parseGold('g.json', value, ontology)).toThrow(message)
  })
})
