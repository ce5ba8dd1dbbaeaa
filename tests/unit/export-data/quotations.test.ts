import { describe, expect, it } from 'vitest'
import { documentPart } from '../../../src/export/data/part'
import { quotationsOnly } from '../../../src/export/data/quotations'
import type { GraphDocument, Range } from '../../../src/graph/document'
import { parseGraphDocument } from '../../../src/graph/validate'
import { DATA_GRAPH } from '../../fixtures/data-graph'

/** Every range of every statement as the words that it points at. */
function wordsIn({ articles, relations }: GraphDocument): string[] {
  return relations
    .flatMap(({ statements }) => statements)
    .flatMap(({ article, start, end, source, predicate, target, attribution }) => {
      const text = articles.find(({ id }) => id === article)?.text ?? ''
      const slice = (range: Range | undefined) => (range === undefined ? '' : text.slice(range.start, range.end))
      return [slice({ start, end }), slice(source), slice(predicate), slice(target), slice(attribution)]
    })
}

describe('a document with quotations only', () => {
  const excerpt = quotationsOnly(DATA_GRAPH)

  it('keeps of the article the sentences that state something', () => {
    expect(excerpt.articles.map(({ text }) => text)).toEqual([
      [
        'Ruritania 🛢️ sells "light" oil to Graustark.',
        'It does not arm <Graustark> & will not, a diplomat said.',
        '=SUM(A1) is what Rudolf calls the budget.',
        'Rudolf said in 2023 that Ruritania arms\nGraustark.',
      ].join('\n\n'),
    ])
  })

  it('still fits the schema, and every statement points at the same words', () => {
    expect(parseGraphDocument(excerpt)).toEqual(excerpt)
    expect(wordsIn(excerpt)).toEqual(wordsIn(DATA_GRAPH))
  })

  it('takes in the rest of a sentence of which a clause is quoted, and words before it that stand for an end', () => {
    const text = 'Ada rules Arland. Nobody minds. She said on Monday that she would visit Borduria. The end.'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const [relation] = DATA_GRAPH.relations
    const document: GraphDocument = {
      ...DATA_GRAPH,
      articles: [
        {
          id: 'oil',
          title: '',
          text,
          blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
          sentences: [
            'Ada rules Arland.',
            'Nobody minds.',
            'She said on Monday that she would visit Borduria.',
            'The end.',
          ].map(at),
        },
      ],
      entities: DATA_GRAPH.entities.map((entity) => ({
        ...entity,
        mentions: ['Ada', 'Nobody'].map((words) => ({ article: 'oil', ...at(words) })),
      })),
      relations:
        relation === undefined
          ? []
          : [
              {
                ...relation,
                statements: [
                  {
                    article: 'oil',
                    ...at('she would visit Borduria'),
                    source: at('Ada'),
                    predicate: at('visit'),
                    target: at('Borduria'),
                    speaker: null,
                    polarity: 'affirmed',
                    certainty: 'planned',
                  },
                ],
              },
            ],
    }

    const left = parseGraphDocument(quotationsOnly(document))

    expect(left.articles).toEqual([
      {
        id: 'oil',
        title: '',
        text: 'Ada rules Arland.\n\nShe said on Monday that she would visit Borduria.',
        blocks: [
          { start: 0, end: 17, role: 'paragraph' },
          { start: 19, end: 68, role: 'paragraph' },
        ],
        sentences: [
          { start: 0, end: 17 },
          { start: 19, end: 68 },
        ],
      },
    ])
    expect(wordsIn(left)).toEqual(['she would visit Borduria', 'Ada', 'visit', 'Borduria', ''])
    expect(left.entities[0]?.mentions).toEqual([{ article: 'oil', start: 0, end: 3 }])
  })

  it('leaves nothing of an article that states nothing', () => {
    const silent = { ...DATA_GRAPH, relations: [] }
    expect(quotationsOnly(silent).articles.map(({ text, blocks, sentences }) => ({ text, blocks, sentences }))).toEqual(
      [{ text: '', blocks: [], sentences: [] }],
    )
  })
})

describe('a part of a document', () => {
  it('holds the ends and the speakers of its relations, all their statements, and the articles quoted', () => {
    const part = documentPart(DATA_GRAPH, new Set(), new Set(['country/ruritania~arms~country/graustark']))

    expect(parseGraphDocument(part)).toEqual(part)
    expect(part.entities.map(({ id }) => id)).toEqual(['country/ruritania', 'country/graustark', 'person/rudolf'])
    expect(part.relations).toEqual([DATA_GRAPH.relations[1]])
    expect(part.articles).toEqual(DATA_GRAPH.articles)
  })

  it('holds entities alone, and no article that none of them is mentioned in', () => {
    const part = documentPart(DATA_GRAPH, new Set(['person/rudolf']), new Set())

    expect(part.entities.map(({ id }) => id)).toEqual(['person/rudolf'])
    expect(part.relations).toEqual([])
    expect(part.articles).toEqual([])
  })
})
