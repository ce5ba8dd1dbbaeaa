/**
 * Who does what to whom: the words that fill the arguments of a predicate, read off the dependency tree.
 *
 * In: a node that may state a relation, and the name of a slot as data/ontology/triggers.yaml writes it. Out: the nodes
 * that fill it. Passives are turned round, and what English leaves unsaid is found again: the subject of an infinitive
 * or participle, of a coordinated verb, the antecedent of a relative clause, the ends that a light verb lends to its
 * noun. (The mapping follows the enhanced dependencies of Schuster and Manning, LREC 2016, pp. 2371-2378, built where it
 * is needed instead of for every word.)
 */
import type { ExtractionOntology, PredicateClass } from './ontology'
import { childrenBy, isRelative, isVerb, relation, type SyntaxNode } from './syntax'
import { adjectiveSlot } from './arguments/adjectives'
import { nounSlot } from './arguments/nouns'
import { verbSlot } from './arguments/verbs'

/**
 * The nodes that fill a slot of a predicate.
 *
 * @param predicate the word that states the relation
 * @param how as which class of predicate it is read
 * @param slot "subj", "obj", ..., a preposition, or a path such as "subj.from"
 */
export function argument(
  predicate: SyntaxNode,
  how: PredicateClass,
  slot: string,
  ontology: ExtractionOntology,
): SyntaxNode[] {
  const [first = '', ...rest] = slot.split('.')
  let nodes = step(predicate, how, first, ontology)
  for (const next of rest) nodes = nodes.flatMap((node) => step(node, isVerb(node) ? 'verb' : 'noun', next, ontology))
  return nodes
}

function step(node: SyntaxNode, how: PredicateClass, slot: string, ontology: ExtractionOntology): SyntaxNode[] {
  if (slot === 'self') return [node]
  if (slot === 'clause') return clauseSubjects(node)
  if (how === 'verb') return verbSlot(node, slot, ontology)
  if (how === 'adjective') return adjectiveSlot(node, slot)
  return nounSlot(node, slot, how === 'being', ontology)
}

function clauseSubjects(node: SyntaxNode): SyntaxNode[] {
  return childrenBy(node, 'ccomp', 'acl', 'acl:relcl', 'advcl', 'xcomp').flatMap((clause) => {
    const own = clause.children.find((child) => relation(child) === 'nsubj' && !isRelative(child))
    return own ? [own] : []
  })
}
