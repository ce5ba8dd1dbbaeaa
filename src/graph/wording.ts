/** A relation in the words of either end. */
import type { Ontology, Relation } from './document'
import { labelOf, relationStatus } from './status'

/**
 * What a relation says of one of its ends, read from that end: "leads" of the source, "is led by" of the target, and of
 * a denied relation the denial ("does not lead", "is not led by"). A relation in the article's own words has no inverse:
 * from its target it reads "← would help lift".
 */
export function wordsFrom(relation: Relation, entity: string, ontology: Ontology): string {
  if (relation.source === entity) return labelOf(relation, ontology)
  const type = ontology.relationTypes.find((one) => one.name === relation.type)
  if (type === undefined || type.label !== relation.label) return `← ${labelOf(relation, ontology)}`
  if (type.symmetric) return labelOf(relation, ontology)
  return relationStatus(relation) === 'denied' ? deny(type.inverse) : type.inverse
}

function deny(words: string): string {
  if (words.startsWith('is ')) return `is not ${words.slice(3)}`
  if (words.startsWith('has ')) return `does not have ${words.slice(4)}`
  return `not: ${words}`
}
