/** From what the graph has to the way a decision names it. */
import type { Entity, GraphDocument, Relation, Statement } from '../graph/document'
import { quotationOf } from './anchors'
import type { EntityRef, QuotationRef, RelationRef } from './decision'

/** By name and kind; where others are called so too, with the first of its mentions that is its own, or else its id. */
export function entityRef(document: GraphDocument, entity: Entity): EntityRef {
  const { name, kind } = entity
  const namesakes = document.entities.filter((one) => one !== entity && one.kind === kind && one.name === name)
  const [mention] = entity.mentions
  if (namesakes.length === 0) return { name, kind }
  if (mention === undefined) return { name, kind, id: entity.id }
  return { name, kind, mention: quotationOf(document, mention) }
}

/** @throws Error where the relation's ends are not in the document */
export function relationRef(document: GraphDocument, relation: Relation): RelationRef {
  const label = document.ontology.relationTypes.find(({ name }) => name === relation.type)?.label
  return {
    source: entityRef(document, endOf(document, relation.source)),
    type: relation.type,
    target: entityRef(document, endOf(document, relation.target)),
    ...(label === relation.label ? {} : { words: relation.label }),
  }
}

/** The words that statements stand on; those of one place once. */
export function quotationRefs(document: GraphDocument, statements: readonly Statement[]): QuotationRef[] {
  const refs = statements.map((statement) => quotationOf(document, statement))
  return [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()]
}

function endOf({ entities }: GraphDocument, id: string): Entity {
  const entity = entities.find((one) => one.id === id)
  if (entity === undefined) throw new Error(`The graph has no entity ${id}.`)
  return entity
}
