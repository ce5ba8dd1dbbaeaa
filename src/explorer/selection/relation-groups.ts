/** An entity's relations, grouped by what they say of it. */
import type { Ontology, Relation } from '../../graph/document'
import { otherEnd } from '../../graph/neighbours'
import type { Passing } from '../../graph/facets'
import { wordsFrom } from '../../graph/wording'

export interface RelationGroup {
  /** "leads", "is led by". */
  readonly words: string
  readonly rows: readonly RelationRow[]
}

export interface RelationRow {
  readonly relation: Relation
  /** The other entity. */
  readonly other: string
  readonly statements: Passing['statements']
}

/**
 * @param entity whose relations
 * @param relations those that are visible
 * @returns groups in the order of the ontology's types, outward before inward; rows in the document's order
 */
export function groupRelations(entity: string, relations: readonly Passing[], ontology: Ontology): RelationGroup[] {
  const order = new Map(ontology.relationTypes.map((type, place) => [type.name, place]))
  const rank = ({ relation }: RelationRow) => (order.get(relation.type) ?? 0) * 2 + (relation.source === entity ? 0 : 1)
  const rows = relations
    .filter(({ relation }) => relation.source === entity || relation.target === entity)
    .map(({ relation, statements }): RelationRow => ({ relation, statements, other: otherEnd(relation, entity) }))
    .sort((a, b) => rank(a) - rank(b))

  const groups = new Map<string, RelationRow[]>()
  for (const row of rows) {
    const words = wordsFrom(row.relation, entity, ontology)
    const group = groups.get(words)
    if (group) group.push(row)
    else groups.set(words, [row])
  }
  return [...groups].map(([words, grouped]) => ({ words, rows: grouped }))
}
