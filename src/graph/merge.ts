/** Several graph documents into one: what is the same thing stands once, what is said of it is gathered. */
import type { Entity, GraphDocument, Relation } from './document'

/**
 * Entities with the same id are one, with the aliases and mentions of all; relations with the same id are one, with the
 * statements of all. Ids stay as they are, and so does the order in which things first appear. Positions are left out:
 * they belong to the picture of one document.
 *
 * @param documents at least one, all made under the same ontology, no two with the same article
 */
export function mergeDocuments(documents: readonly [GraphDocument, ...GraphDocument[]]): GraphDocument {
  const [first] = documents
  const entities = new Map<string, Entity>()
  const relations = new Map<string, Relation>()
  for (const document of documents) {
    for (const { position: _position, ...entity } of document.entities) {
      const known = entities.get(entity.id)
      entities.set(entity.id, known === undefined ? entity : mergeEntities(known, entity))
    }
    for (const relation of document.relations) {
      const known = relations.get(relation.id)
      const statements = [...(known?.statements ?? []), ...relation.statements]
      relations.set(relation.id, { ...(known ?? relation), statements })
    }
  }
  return {
    format: first.format,
    version: first.version,
    ontology: first.ontology,
    articles: documents.flatMap((document) => document.articles),
    entities: [...entities.values()],
    relations: [...relations.values()],
  }
}

function mergeEntities(known: Entity, other: Entity): Entity {
  const names = new Set([...known.aliases, other.name, ...other.aliases])
  names.delete(known.name)
  const codes = { ...other.codes, ...known.codes }
  return {
    ...known,
    aliases: [...names],
    mentions: [...known.mentions, ...other.mentions],
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
  }
}
