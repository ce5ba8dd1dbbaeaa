import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readResources } from '../../../src/cli/resources'
import { isEnglish } from '../../../src/extract/english'
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

describe('a text in another language', () => {
  it.each([
    [
      'German',
      'Die Bundesregierung in Berlin lehnt den Friedensplan ab, den China und Brasilien vorgelegt haben. Kasachstan unterstützt den Plan nach den Worten seines Präsidenten, der am Montag in Astana mit dem Kanzler zusammentraf und ihm mehr Öl anbot.',
    ],
    [
      'Danish',
      'Tyskland støtter Ukraine, siger kansleren, men Danmark har ikke taget stilling til planen. Det er for tidligt at sige, om Kasakhstan vil have mere olie at sælge, og om Rusland vil lade den komme frem til Tyskland i dette år.',
    ],
    [
      'Portuguese',
      'O Brasil e a China apresentaram um plano de paz que a Ucrânia recusa. O presidente do Cazaquistão apoia o plano, disse ele na segunda-feira em Astana, onde recebeu o chanceler da Alemanha e discutiu as sanções contra a Rússia.',
    ],
    [
      'Russian',
      'Президент Казахстана встретился с канцлером Германии в Астане. Германия поддерживает Украину, заявил канцлер, а Россия прокачивает нефть.',
    ],
    ['Chinese', '德国总理访问了哈萨克斯坦，并会见了总统。'.repeat(5)],
  ])('%s: is told, and gives no relation', (_, text) => {
    expect(isEnglish(text)).toBe(false)
    expect(graphOf(text).relations).toEqual([])
  })

  it('gives the names that are written as in English', () => {
    const names = graphOf(
      'O presidente Lula da Silva recebeu em Berlin os ministros de Ukraine e de Kazakhstan, que não aceitaram o plano de paz; a NATO e a OPEC não comentaram ainda a proposta, que vai ser discutida na terça.',
    ).entities.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Ukraine', 'Kazakhstan']))
  })

  it.each([
    ['news', 'Germany will buy more oil from Kazakhstan, its chancellor said. It passes through Russia. '.repeat(3)],
    [
      'with names from elsewhere',
      'The Bundesregierung and the Élysée said that Łukasz Żak met Jürgen Trittin in Łódź. '.repeat(3),
    ],
    [
      'a brief that is nearly all names',
      'Macron meets Scholz in Berlin. September 3, 2024. BERLIN (Reuters) - French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Tuesday. France supports Ukraine, Macron said.',
    ],
    ['a headline', 'Germany supports Ukraine'],
    ['empty', ''],
  ])('English is told, too: %s', (_, text) => {
    expect(isEnglish(text)).toBe(true)
  })
})

describe('a few words of other languages', () => {
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

  it('reads 100 000 characters without a full stop', () => {
    const text = 'Germany supports Ukraine and '.repeat(3500)
    expect(text.length).toBeGreaterThan(100_000)
    expect(triples(graphOf(text))).toContain('country/germany supports country/ukraine')
  })

  it('reads 100 000 characters without a space', () => {
    const text = 'abcdefghij'.repeat(10_000)
    expect(graphOf(text).articles[0]?.text).toBe(text)
  })

  it('reads brackets and quotation marks that are opened a thousand times', () => {
    expect(graphOf('("[“‘'.repeat(1000) + 'Germany').entities.map(({ name }) => name)).toEqual(['Germany'])
  })
})

describe('who waits', () => {
  it('is told of every step', () => {
    const totals: number[] = []
    const text = 'Germany supports Ukraine. Ana Ruiz met Ilir Dervishi. "We will see," she said.'
    extract({ id: 'a', title: 'A', text }, resources, (total) => totals.push(total))
    expect(totals.length).toBeGreaterThan(6)
    expect(totals).toEqual(totals.map(() => totals.length))
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
