import { describe, expect, it } from 'vitest'
import type { GraphDocument } from '../../../src/graph/document'
import { GraphDocumentError, parseGraphDocument } from '../../../src/graph/validate'
import { entity, graphOf, relation, statement } from './made'

const sound = graphOf([entity('a'), entity('b')], [relation('a', 'supplies', 'b')])

/** The sound document with one thing changed. */
function spoilt(change: (document: GraphDocument) => unknown): unknown {
  const document = structuredClone(sound)
  change(document)
  return document
}

describe('parseGraphDocument', () => {
  it('gives a sound document back', () => {
    expect(parseGraphDocument(structuredClone(sound))).toEqual(sound)
  })

  it.each<[string, unknown]>([
    ['format', { ...sound, format: 'other' }],
    ['version', { ...sound, version: 2 }],
    ['entities', { ...sound, entities: undefined }],
    ['entities[1].id', spoilt(({ entities }) => entities.push(...entities.splice(1, 1, entity('a'))))],
    ['entities[0].kind', spoilt(({ entities: [first] }) => first && (first.kind = 'planet'))],
    [
      'entities[0].mentions[0].article',
      spoilt(({ entities: [first] }) => first?.mentions.push({ article: 'z', start: 0, end: 1 })),
    ],
    [
      'entities[0].mentions[0].end',
      spoilt(({ entities: [first] }) => first?.mentions.push({ article: 'a', start: 0, end: 99 })),
    ],
    ['relations[0].type', spoilt(({ relations: [first] }) => first && (first.type = 'sings_to'))],
    ['relations[0].target', spoilt(({ relations: [first] }) => first && (first.target = 'z'))],
    ['relations[1].id', spoilt(({ relations }) => relations.push(relation('a', 'supplies', 'b')))],
    [
      'relations[0].statements[0].speaker',
      spoilt(({ relations: [first] }) => first && (first.statements = [statement({ speaker: 'z' })])),
    ],
    [
      'relations[0].statements[0].predicate.end',
      spoilt(
        ({ relations: [first] }) => first && (first.statements = [statement({ predicate: { start: 0, end: 9 } })]),
      ),
    ],
    [
      'relations[0].statements[0]',
      spoilt(({ relations: [first] }) => first && (first.statements = [statement({ start: 3, end: 2 })])),
    ],
    [
      'ontology.relationTypes[0].family',
      spoilt(
        ({
          ontology: {
            relationTypes: [first],
          },
        }) => first && (first.family = 'z'),
      ),
    ],
    ['', 'a string'],
  ])('names the place of what does not fit: %s', (path, value) => {
    let error: unknown
    try {
      parseGraphDocument(value)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(GraphDocumentError)
    expect(error).toHaveProperty('path', path)
  })
})
