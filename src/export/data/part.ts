/** A part of a graph as a graph document of its own. */
import type { GraphDocument } from '../../graph/document'

/**
 * Cuts out the entities and relations given, with what they cannot stand without: both ends of a relation, whoever
 * speaks, the articles that are quoted.
 *
 * A relation keeps all of its statements, those that a filter hides included: with some of them gone, a contested
 * relation would read as an undisputed one.
 *
 * @param entities ids
 * @param relations ids
 * @returns a document that fits the schema; the ontology stays whole
 */
export function documentPart(
  document: GraphDocument,
  entities: ReadonlySet<string>,
  relations: ReadonlySet<string>,
): GraphDocument {
  const keptRelations = document.relations.filter(({ id }) => relations.has(id))
  const statements = keptRelations.flatMap((relation) => relation.statements)
  const kept = new Set([
    ...entities,
    ...keptRelations.flatMap(({ source, target }) => [source, target]),
    ...statements.flatMap(({ speaker }) => speaker ?? []),
  ])
  const keptEntities = document.entities.filter(({ id }) => kept.has(id))
  const mentions = keptEntities.flatMap((entity) => entity.mentions)
  const articles = new Set([...statements, ...mentions].map(({ article }) => article))
  return {
    ...document,
    articles: document.articles.filter(({ id }) => articles.has(id)),
    entities: keptEntities,
    relations: keptRelations,
  }
}
