import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readResources } from '../../../src/cli/resources'
import { extract } from '../../../src/extract/extract'
import type { GraphDocument, Range } from '../../../src/graph/document'
import { parseGraphDocument } from '../../../src/graph/validate'

const resources = readResources('data')

/** Extracts, and holds the result against the schema of the graph document. */
function graphOf(text: string): GraphDocument {
  const graph = extract({ id: 'a', title: 'A', text, published: '2024-09-19' }, resources)
  parseGraphDocument(JSON.parse(JSON.stringify(graph)))
  return graph
}

/** Every range of a graph that points into the text. */
const rangesOf = ({ articles, entities, relations }: GraphDocument): Range[] => [
  ...articles.flatMap(({ blocks, sentences }) => [...blocks, ...sentences]),
  ...entities.flatMap(({ mentions }) => mentions),
  ...relations.flatMap(({ statements }) =>
    statements.flatMap((statement) => [
      statement,
      statement.source,
      statement.target,
      statement.predicate,
      ...(statement.attribution ? [statement.attribution] : []),
    ]),
  ),
]

const triples = ({ relations }: GraphDocument): string[] =>
  relations.map(({ source, type, target }) => `${source} ${type} ${target}`)

describe('text with nothing to find', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\t\r\n \u00a0'],
    ['one word', 'Perhaps'],
    ['no entity', 'The weather was mild, and the harvest came in early.'],
    ['punctuation', '.,;:!?()[]{}"\'“”‘’-–—…'],
    ['digits', '1 2 3 4.5 6,000 7% $8 9th'],
  ])('%s', (_, text) => {
    const { articles, entities, relations } = graphOf(text)
    expect({ text: articles[0]?.text, entities, relations }).toEqual({ text, entities: [], relations: [] })
  })

  it('a name alone is an entity without relations', () => {
    const { entities, relations } = graphOf('Germany')
    expect(entities.map(({ name, mentions }) => ({ name, mentions }))).toEqual([
      { name: 'Germany', mentions: [{ article: 'a', start: 0, end: 7 }] },
    ])
    expect(relations).toEqual([])
  })
})

describe('other languages', () => {
  it.each([
    ['German', 'Die Bundeskanzlerin reiste am Montag nach Kasachstan und traf dort den Präsidenten.'],
    ['French', 'Le président a refusé de reconnaître le plan de paix proposé par le Brésil.'],
    ['Russian', 'Президент Казахстана встретился с канцлером Германии в Астане.'],
    ['Arabic', 'رفضت أوكرانيا خطة السلام التي اقترحتها البرازيل.'],
    ['Chinese', '德国总理访问了哈萨克斯坦，并会见了总统。'],
    ['Turkish', 'Türkiye, Bulgaristan’a doğal gaz sağlıyor.'],
  ])('%s: no relation of a type', (_, text) => {
    expect(graphOf(text).relations.filter(({ type }) => type !== 'related_to')).toEqual([])
  })
})

describe('texts that are hard to cut', () => {
  it('reads a quotation that is never closed', () => {
    expect(triples(graphOf('"Germany invaded Poland, Ana Ruiz said. France supports Ukraine.'))).toContain(
      'country/france supports country/ukraine',
    )
  })

  it('reads 10 000 characters without a full stop', () => {
    const text = 'Germany supports Ukraine and '.repeat(350)
    expect(text.length).toBeGreaterThan(10_000)
    expect(triples(graphOf(text))).toContain('country/germany supports country/ukraine')
  })

  it('reads 10 000 characters without a space', () => {
    const text = 'abcdefghij'.repeat(1000)
    expect(graphOf(text).articles[0]?.text).toBe(text)
  })

  it('reads brackets and quotation marks that are opened a thousand times', () => {
    expect(graphOf('("[“‘'.repeat(1000) + 'Germany').entities.map(({ name }) => name)).toEqual(['Germany'])
  })
})

describe('offsets', () => {
  it.each([
    ['emoji', '🇩🇪 Germany 👩‍👩‍👧‍👦 supports 🚀 Ukraine 🇺🇦. Ana Ruiz 😀 met Ilir Dervishi.'],
    ['combining marks', 'Re\u0301ne\u0301 Dupre\u0301 visited Kazakhstan. Germany supports Ukraine.'],
    ['CRLF', 'Germany supports\r\nUkraine.\r\n\r\nAna Ruiz met\r\nIlir Dervishi.\r\n'],
    ['no-break spaces', 'Germany\u00a0supports Ukraine. Ana\u00a0Ruiz met\u202fIlir\u00a0Dervishi.'],
    ['control characters', 'Germany\u0000 supports\u0007 Ukraine\u001b. \u200bAna Ruiz met \u202eIlir Dervishi.\ufeff'],
    ['lone surrogates', 'Germany \ud83d supports Ukraine \udc00.'],
  ])('point to the words: %s', (_, text) => {
    const { articles, entities } = graphOf(text)
    expect(articles[0]?.text).toBe(text)
    const named = entities.flatMap(({ name, aliases, mentions }) =>
      mentions.map(({ start, end }) => ({
        words: plain(text.slice(start, end)),
        names: [name, ...aliases].map(plain),
      })),
    )
    expect(named.map(({ words }) => words)).toContain('Ukraine')
    for (const { words, names } of named) expect(names).toContain(words)
  })

  it('CRLF, no-break spaces and emoji change no relation', () => {
    const expected = triples(graphOf('Germany supports Ukraine. Ana Ruiz met Ilir Dervishi.'))
    expect(expected).toEqual(['country/germany supports country/ukraine', 'person/ana-ruiz meets person/ilir-dervishi'])
    expect(triples(graphOf('Germany\u00a0supports Ukraine.\r\n\r\nAna\u00a0Ruiz met Ilir\u202fDervishi.\r\n'))).toEqual(
      expected,
    )
    expect(triples(graphOf('🚀 Germany supports Ukraine. 🚀 Ana Ruiz met Ilir Dervishi. 🚀'))).toEqual(expected)
  })
})

/** Without what `name` does not keep: line breaks and spaces of other kinds. */
const plain = (words: string): string => words.replace(/\s+/gu, ' ')

describe('any text', () => {
  const WORDS = [
    ...['Germany', 'Kazakh', 'Moscow', 'the European Union', 'NATO', 'Ana Ruiz', 'von der', 'U.S.', 'Jan.', 'McX'],
    ...['he', 'it', 'its', 'whose', 'which', 'who', 'that', 'both', 'neither', 'the two countries', 'the president'],
    ...[
      'supports',
      'invaded by',
      'said',
      'told',
      'met',
      'refused to',
      'agreed to build',
      'was',
      'will',
      'not',
      'having',
    ],
    ...['peace plan', 'pipeline', 'embargo', 'gas', 'war', 'minister', 'counterpart', 'CEO', 'trip', 'pipeline from'],
    ...['and', 'or', 'nor', 'of', 'to', 'on', 'by', 'in', 'as', 'if', 'according to', 'on Monday', 'in 2022'],
    ...[
      '.',
      ',',
      ';',
      ':',
      '?',
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'s",
      '(',
      ')',
      '-',
      '–',
      '…',
      '*',
      '#',
      '\n',
      '\n\n',
      '\r\n',
    ],
    ...['é', 'e\u0301', '🚀', '\u00a0', '\u200d', '\u0000', '5%', '$3bn'],
  ]
  const sentences = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
    .map((parts) => parts.flat().join(''))
  const texts = fc.oneof({ weight: 4, arbitrary: sentences }, fc.string({ maxLength: 200, unit: 'binary' }))

  it('gives a valid graph whose ranges lie in the text, the same one each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const graph = graphOf(text)
        expect(graph.articles[0]?.text).toBe(text)
        for (const { start, end } of rangesOf(graph)) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(
          graph.relations.every(({ source, target, statements }) => source !== target && statements.length > 0),
        ).toBe(true)
        expect(JSON.stringify(graphOf(text))).toBe(JSON.stringify(graph))
      }),
      { numRuns: 250 },
    )
  })
})
