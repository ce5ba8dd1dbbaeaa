/** What an article's statements, taken together, make of a relation, and the words for it. */
import type { Certainty, Ontology, Relation } from './document'

/**
 * affirmed: the article says so in its own voice; claim: only others say so; denied: every statement denies it;
 * contested: some affirm it, some deny it.
 */
export type RelationStatus = 'affirmed' | 'claim' | 'denied' | 'contested'

/**
 * @param relation a relation; one without statements (a graph without articles) counts as affirmed
 * @returns its status over all its statements
 */
export function relationStatus(relation: Relation): RelationStatus {
  const { statements } = relation
  const affirming = statements.filter((statement) => statement.polarity === 'affirmed')
  if (affirming.length === 0 && statements.length > 0) return 'denied'
  if (affirming.length < statements.length) return 'contested'
  const isClaim =
    affirming.length > 0 && affirming.every((one) => one.speaker !== null || one.attribution !== undefined)
  return isClaim ? 'claim' : 'affirmed'
}

/**
 * @param relation a relation
 * @param ontology the ontology of its document
 * @returns the words to show, read from source to target: the label of its type, or its own where it has its own
 *   ("would help lift"); of a denied relation the denial ("does not supply", "not: would help lift")
 */
export function labelOf(relation: Relation, ontology: Ontology): string {
  if (relationStatus(relation) !== 'denied') return relation.label
  const type = ontology.relationTypes.find((one) => one.name === relation.type)
  return type?.label === relation.label ? type.denied : `not: ${relation.label}`
}

/**
 * @param relation a relation
 * @returns the most certain that a statement of it is: stated before planned before possible; stated without statements.
 *   Where some affirm it, only they are asked
 */
export function certaintyOf({ statements }: Relation): Certainty {
  const affirming = statements.filter((statement) => statement.polarity === 'affirmed')
  const asked = affirming.length > 0 ? affirming : statements
  const found = (['stated', 'planned', 'possible'] as const).find((one) => asked.some((by) => by.certainty === one))
  return found ?? 'stated'
}
