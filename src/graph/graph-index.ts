/** A graph document made quick to ask: every list of it by id or name, and the relations of each entity. */
import type { Article, Entity, EntityKind, Family, GraphDocument, Relation, RelationType } from './document'

export interface GraphIndex {
  readonly entities: ReadonlyMap<string, Entity>
  readonly relations: ReadonlyMap<string, Relation>
  readonly articles: ReadonlyMap<string, Article>
  readonly kinds: ReadonlyMap<string, EntityKind>
  readonly families: ReadonlyMap<string, Family>
  readonly relationTypes: ReadonlyMap<string, RelationType>
  /** By entity id, in the document's order; an entity without relations has an empty list. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>
}

/** Builds the index of a document; linear in its size. */
export function indexGraph(document: GraphDocument): GraphIndex {
  const relationsOf = new Map<string, Relation[]>(document.entities.map((entity) => [entity.id, []]))
  for (const relation of document.relations) {
    relationsOf.get(relation.source)?.push(relation)
    if (relation.target !== relation.source) relationsOf.get(relation.target)?.push(relation)
  }
  return {
    entities: byKey(document.entities, (entity) => entity.id),
    relations: byKey(document.relations, (relation) => relation.id),
    articles: byKey(document.articles, (article) => article.id),
    kinds: byKey(document.ontology.kinds, (kind) => kind.name),
    families: byKey(document.ontology.families, (family) => family.name),
    relationTypes: byKey(document.ontology.relationTypes, (type) => type.name),
    relationsOf,
  }
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [key(item), item]))
}
