import { describe, expect, it } from 'vitest'
import type { GraphDocument } from '../../../src/graph/document'
import { mergeDocuments } from '../../../src/graph/merge'
import { parseGraphDocument } from '../../../src/graph/validate'
import { entity, ontology, relation, statement } from './made'

function documentOf(article: string, parts: Partial<GraphDocument>): GraphDocument {
  const text = 'Arland buys oil.'
  return {
    format: 'relata-graph',
    version: 1,
    ontology,
    articles: [{ id: article, title: article, text, blocks: [], sentences: [] }],
    entities: [],
    relations: [],
    ...parts,
  }
}

describe('mergeDocuments', () => {
  const first = documentOf('one', {
    entities: [
      entity('arland', {
        name: 'Arland',
        aliases: ['Ar'],
        mentions: [{ article: 'one', start: 0, end: 6 }],
        position: { x: 1, y: 2 },
      }),
      entity('oil', { name: 'oil', kind: 'commodity' }),
    ],
    relations: [relation('arland', 'buys_from', 'oil', { statements: [statement({ article: 'one' })] })],
  })
  const second = documentOf('two', {
    entities: [
      entity('borduria', { name: 'Borduria' }),
      entity('arland', {
        name: 'Arland',
        aliases: ['Ar', 'Arlandia'],
        mentions: [{ article: 'two', start: 0, end: 6 }],
        codes: { iso3166: 'AR' },
      }),
      entity('oil', { name: 'oil', kind: 'commodity', aliases: ['crude'] }),
    ],
    relations: [
      relation('borduria', 'supplies', 'arland', { statements: [statement({ article: 'two' })] }),
      relation('arland', 'buys_from', 'oil', { statements: [statement({ article: 'two', polarity: 'denied' })] }),
    ],
  })

  it('gathers what several articles say of the same entities and relations', () => {
    const merged = mergeDocuments([first, second])
    expect(parseGraphDocument(merged)).toEqual({
      format: 'relata-graph',
      version: 1,
      ontology,
      articles: [...first.articles, ...second.articles],
      entities: [
        entity('arland', {
          name: 'Arland',
          aliases: ['Ar', 'Arlandia'],
          mentions: [
            { article: 'one', start: 0, end: 6 },
            { article: 'two', start: 0, end: 6 },
          ],
          codes: { iso3166: 'AR' },
        }),
        entity('oil', { name: 'oil', kind: 'commodity', aliases: ['crude'] }),
        entity('borduria', { name: 'Borduria' }),
      ],
      relations: [
        relation('arland', 'buys_from', 'oil', {
          statements: [statement({ article: 'one' }), statement({ article: 'two', polarity: 'denied' })],
        }),
        relation('borduria', 'supplies', 'arland', { statements: [statement({ article: 'two' })] }),
      ],
    })
  })

  it('leaves one document as it is, but for positions', () => {
    expect(mergeDocuments([second])).toEqual(second)
    expect(mergeDocuments([first]).entities[0]).not.toHaveProperty('position')
  })
})
