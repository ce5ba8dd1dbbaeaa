/**
 * Trees mended where the parser is known to fail on news.
 *
 * In: a unit's nodes as parsed. Out: the same nodes with some arcs moved. Each rule rests on a pattern of words that is
 * surer than the arc it replaces: a list of names with commas and a conjunction is a coordination; a relative pronoun
 * right behind a noun belongs to it; a participle with "by" behind a noun, before a finite verb without a subject, is
 * the noun's own; a subject is passive only where an auxiliary says so.
 */
import type { SyntaxNode } from './syntax'
import {
  cleft,
  contentClause,
  infinitiveBehind,
  openingParticiple,
  participle,
  purpose,
  reportedClause,
  subordinate,
  timeOfSaying,
} from './repair/clauses'
import { aheadOf, byPhone, dayBeforePhrase } from './repair/adverbials'
import { excluded, gappedShare, likewise, nameLists } from './repair/coordination'
import {
  bareRelative,
  contactRelative,
  objectRelative,
  obliqueRelative,
  partOfWhich,
  personalRelative,
  reducedObject,
  reducedRelatives,
  relativeClause,
} from './repair/relatives'
import { alongWith, amongThem, nearestApposition } from './repair/appositions'
import { addressee, gerundObject, possessed, pronounReceiver, receiver, visitingGuest } from './repair/objects'
import {
  activeSubject,
  adjacentSubject,
  calledUpon,
  pairSubject,
  possessor,
  secondClause,
  verbBeforeObject,
  verblessRoot,
} from './repair/subjects'

/**
 * @param statesRelation whether a verb may state a relation, and so wants its object
 * @param speaks whether a verb is one of saying
 */
export function repair(
  nodes: readonly SyntaxNode[],
  statesRelation: (lemma: string) => boolean,
  speaks: (lemma: string) => boolean,
): void {
  for (const node of nodes) activeSubject(node)
  for (const node of nodes) possessor(node)
  for (const node of nodes) possessed(node)
  reducedRelatives(nodes)
  for (const node of nodes) reducedObject(node)
  verblessRoot(nodes)
  verbBeforeObject(nodes)
  for (const node of nodes) calledUpon(node)
  openingParticiple(nodes)
  for (const node of nodes) receiver(node)
  for (const node of nodes) pronounReceiver(node)
  for (const node of nodes) addressee(node)
  for (const node of nodes) gerundObject(node, statesRelation)
  for (const node of nodes) visitingGuest(node)
  for (const node of nodes) subordinate(node)
  for (const node of nodes) pairSubject(node)
  for (const node of nodes) secondClause(node)
  for (const node of nodes) cleft(node)
  for (const node of nodes) infinitiveBehind(node)
  for (const node of nodes) contactRelative(node)
  for (const node of nodes) obliqueRelative(node)
  for (const node of nodes) partOfWhich(node)
  for (const node of nodes) objectRelative(node, statesRelation)
  for (const node of nodes) bareRelative(node)
  for (const node of nodes) contentClause(node, nodes)
  for (const node of nodes) reportedClause(node, speaks)
  for (const node of nodes) adjacentSubject(node)
  for (const node of nodes) aheadOf(node)
  for (const node of nodes) dayBeforePhrase(node)
  for (const node of nodes) byPhone(node)
  for (const node of nodes) timeOfSaying(node)
  for (const node of nodes) purpose(node)
  nameLists(nodes)
  for (const node of nodes) excluded(node)
  for (const node of nodes) gappedShare(node, nodes)
  for (const node of nodes) likewise(node)
  for (const node of nodes) relativeClause(node, nodes)
  for (const node of nodes) personalRelative(node)
  for (const node of nodes) nearestApposition(node)
  for (const node of nodes) amongThem(node)
  for (const node of nodes) alongWith(node)
  for (const node of nodes) participle(node)
}
