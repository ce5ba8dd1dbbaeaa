/** Several graph documents into one: what is the same thing stands once, what is said of it is gathered. */
import type { Entity, GraphDocument } from './document'
import { identify } from './identity'
import { regroup } from './regroup'

/**
 * Entities that are the same thing (identity.ts) become one, under the fullest name, with the aliases and mentions of
 * all; relations that say the same become one with the statements of all. Things stand in the order in which they first
 * appear. Positions are left out: they belong to the picture of one document.
 *
 * @param documents at least one, all made under the same ontology, no two with the same article
 */
export function mergeDocuments(documents: readonly [GraphDocument, ...GraphDocument[]]): GraphDocument {
  const [first] = documents
  const groups = identify(documents)
  const ids = documents.map(() => new Map<string, string>())
  for (const { id, members } of groups) {
    for (const { document, entity } of members) ids[document]?.set(entity.id, id)
  }
  const relations = documents.flatMap((document, place) => {
    const idOf = (id: string) => ids[place]?.get(id) ?? id
    return document.relations.map((relation) => ({ relation, idOf }))
  })
  const corrections = documents.flatMap((document) => document.corrections ?? [])
  return {
    format: first.format,
    version: first.version,
    ontology: first.ontology,
    articles: documents.flatMap((document) => document.articles),
    entities: groups.map(({ id, namer, members }) => ({
      ...mergeEntities(
        namer,
        members.map(({ entity }) => entity),
      ),
      id,
    })),
    relations: regroup(relations, first.ontology),
    ...(corrections.length > 0 ? { corrections } : {}),
  }
}

/**
 * @param namer the one that gives id, name and kind
 * @param entities all that are one, the namer among them
 * @returns the one that they are, without a position
 */
export function mergeEntities(namer: Entity, entities: readonly Entity[]): Entity {
  const { position: _position, ...named } = namer
  const names = new Set(entities.flatMap((entity) => [...entity.aliases, entity.name]))
  const codes: Record<string, string> = {}
  for (const entity of [...entities].reverse()) Object.assign(codes, entity.codes)
  return {
    ...named,
    aliases: [...names].filter((name) => name !== named.name),
    mentions: entities.flatMap((entity) => entity.mentions),
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
  }
}
