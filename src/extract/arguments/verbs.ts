/** The arguments of a verb. */
import type { ExtractionOntology } from '../ontology'
import { childrenBy, isNominal, isPassive, isPossessiveMark, isRelative, verbLemma, type SyntaxNode } from '../syntax'
import { obliques } from './obliques'
import { orElse } from './or-else'
import { logicalSubject, logicalObject, surfaceSubject } from './subjects'

/** Prepositions that go with verbs of moving and giving rather than with nouns. */
const LOOSE = new Set(['to', 'from', 'via', 'through', 'across', 'into', 'along', 'under'])

/** How far behind a verb its route may be told. */
const MAX_ROUTE = 40

const BY_WAY_OF = new Set(['via', 'through', 'along'])

const MAX_PHRASE = 8

const LINKING = new Set(['link', 'connect'])

const CLAUSE_END = new Set([';', ':', 'but', 'while', 'because', 'although', 'that'])

export function verbSlot(verb: SyntaxNode, slot: string, ontology: ExtractionOntology): SyntaxNode[] {
  if (slot === 'subj') return logicalSubject(verb)
  if (slot === 'obj') return logicalObject(verb)
  if (slot === 'theme') return orElse(logicalObject(verb), () => (isPassive(verb) ? [] : surfaceSubject(verb)))
  if (slot === 'iobj') return childrenBy(verb, 'iobj')
  if (slot === 'xcomp') return childrenBy(verb, 'xcomp')
  return orElse(obliques(verb, slot), () => {
    const governor = verb.head
    if (verb.deprel === 'xcomp' && governor !== null && ontology.aspectVerbs.has(verbLemma(governor))) {
      const lent = obliques(governor, slot)
      if (lent.length > 0) return lent
    }
    const loose = LOOSE.has(slot) || (slot === 'with' && LINKING.has(verb.lemma))
    const alongside = loose ? phraseBehind(verb, slot) : []
    if (alongside.length > 0) return alongside
    // the parser may have hung the phrase on another argument: "deliver gas to Italy", "flow to Germany via Poland"
    const others = LOOSE.has(slot) ? childrenBy(verb, 'obj', 'obl') : slot === 'of' ? [] : childrenBy(verb, 'obj')
    return others.flatMap((object) => obliques(object, slot))
  })
}

/**
 * The phrase with the preposition that follows the verb within its clause, whatever the parser hung it on: "runs from
 * Warri in Nigeria through Niger to the hub of Hassi R'Mel".
 */
function phraseBehind(verb: SyntaxNode, slot: string): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let node = verb.next, i = 0; node !== null && i < MAX_ROUTE; node = node.next, i++) {
    if (node.upos === 'VERB' || node.upos === 'AUX' || isRelative(node) || CLAUSE_END.has(node.lower)) break
    // "through one pipeline to Turkey and across it via another"
    if (BY_WAY_OF.has(slot) && node.upos === 'CCONJ' && node.next?.upos === 'ADP') break
    // "to Algeria's gas hub": taken for the "to" of a verb
    const isPreposition = node.upos === 'ADP' || node.upos === 'SCONJ' || (node.upos === 'PART' && slot === 'to')
    if (node.lower !== slot || !isPreposition) continue
    const object = objectBehind(node)
    if (object) found.push(object)
  }
  return found
}

/** The noun of the phrase that a preposition opens: the last of the nouns that follow without a break. */
function objectBehind(word: SyntaxNode): SyntaxNode | null {
  let found: SyntaxNode | null = null
  for (let node = word.next, i = 0; node !== null && i < MAX_PHRASE; node = node.next, i++) {
    if (node.lower === '-') continue
    if (node.deprel === 'punct' || ['ADP', 'CCONJ', 'VERB'].includes(node.upos) || isRelative(node)) break
    if (node.lower === 'its' || isPossessiveMark(node)) found = null
    else if (isNominal(node) && node.upos !== 'DET' && node.upos !== 'PRON') found = node
    else if (found !== null && node.upos !== 'ADJ') break
  }
  return found
}
