/**
 * The arguments of a noun: of an action ("visit", "embargo"), whose ends may be those of a light verb that holds it, and of
 * what one thing is to another ("ally", "supplier").
 */
import type { ExtractionOntology } from '../ontology'
import {
  ancestors,
  childBy,
  childrenBy,
  isNominal,
  isPassive,
  isRelative,
  isVerb,
  preposition,
  relation,
  verbLemma,
  type SyntaxNode,
} from '../syntax'
import { modifiers } from './modifiers'
import { obliques } from './obliques'
import { orElse } from './or-else'
import { MAX_DEPTH, logicalSubject, logicalObject, surfaceSubject, predicateSubject } from './subjects'

/** Prepositions under which an action noun is done by the subject of the verb: "arrived for talks", "on a visit". */
const ADJUNCT = new Set(['on', 'for', 'during', 'after', 'before', 'ahead of', 'following', 'in'])

const GOAL = new Set(['for', 'to', 'on'])

/** Verbs that say of their subject what it is. */
const LINKS_SUBJECT = new Set(['remain', 'become', 'stay'])

/** "a fourth round of talks" */
const ROUNDS = new Set(['round', 'series', 'set', 'day', 'spate', 'wave', 'package', 'number'])

/** What a noun of being may stand right before. */
const NEIGHBOURING = new Set(['country', 'organisation', 'place', 'pipeline'])

const TIMES = new Set(['after', 'before', 'since', 'during', 'amid', 'despite', 'following'])

/** How many prepositional phrases may follow a noun in a row. */
const MAX_PHRASES = 3

export function nounSlot(noun: SyntaxNode, slot: string, being: boolean, ontology: ExtractionOntology): SyntaxNode[] {
  switch (slot) {
    case 'poss':
      return childrenBy(noun, 'nmod:poss').flatMap((owner) => (isRelative(owner) ? antecedentOfPhrase(noun) : [owner]))
    case 'mod':
      return modifiers(noun)
    case 'subj':
      return being ? beingSubject(noun) : actionSubject(noun, ontology)
    case 'adjunct':
      return adjunctSubject(noun)
    case 'goal':
      return goals(noun)
    case 'prep': {
      const word = preposition(noun)
      return word === undefined ? [] : childrenBy(noun, 'case')
    }
    default:
      break
  }
  return orElse(obliques(noun, slot), () =>
    orElse(followingPhrase(noun, slot), () => {
      const light = lightVerb(noun, ontology)
      return light ? obliques(light, slot) : []
    }),
  )
}

/**
 * The phrase with the preposition among those that follow the noun without a break, whatever the parser hung it on:
 * "circumvent [EU sanctions] on Russia", "talks [in Baku] with President Hasanov".
 */
export function followingPhrase(noun: SyntaxNode, slot: string): SyntaxNode[] {
  let at = noun.next
  for (let i = 0; at !== null && at.upos === 'ADP' && i < MAX_PHRASES; i++) {
    // "a treaty after decades of conflict over the enclave": that is of the conflict
    if (TIMES.has(at.lower)) return []
    const object = at.deprel === 'case' ? at.head : null
    if (!object || object.index < at.index || !isNominal(object)) return []
    if (at.lower === slot) return [object]
    // "sanctions over its invasion of Ukraine": what follows with "of" is the nearest noun's
    if (slot === 'of') return []
    const members = object.children.filter((child) => child.deprel === 'conj')
    at = (members.at(-1) ?? object).next
  }
  return []
}

function antecedentOfPhrase(noun: SyntaxNode): SyntaxNode[] {
  for (const node of ancestors(noun)) if (node.deprel === 'acl:relcl') return node.head ? [node.head] : []
  return []
}

/** The light verb that a noun is the object of, before it ("imposed sanctions") or after ("sanctions imposed by"). */
export function lightVerb(noun: SyntaxNode, ontology: ExtractionOntology): SyntaxNode | undefined {
  for (let node: SyntaxNode = noun, depth = 0; depth < MAX_DEPTH; depth++) {
    const head: SyntaxNode | null = node.head
    if (head === null) break
    if (node.deprel === 'conj' || (relation(node) === 'nmod' && preposition(node) === 'of' && ROUNDS.has(head.lemma))) {
      node = head
      continue
    }
    const held = node.deprel === 'obj' || node.deprel === 'nsubj:pass'
    if (held && isVerb(head) && ontology.lightVerbs.has(verbLemma(head))) return head
    break
  }
  return noun.children.find(
    (child) =>
      (child.deprel === 'acl' || child.deprel === 'acl:relcl') &&
      isVerb(child) &&
      ontology.lightVerbs.has(verbLemma(child)) &&
      logicalObject(child).includes(noun),
  )
}

function actionSubject(noun: SyntaxNode, ontology: ExtractionOntology): SyntaxNode[] {
  const light = lightVerb(noun, ontology)
  if (light) return logicalSubject(light)
  const head = noun.head
  if (childBy(noun, 'cop')) return predicateSubject(noun)
  if (head === null) return []
  if (noun.deprel === 'appos') return [head]
  if (head.mention && preposition(noun) === 'at') return [head]
  if (noun.deprel === 'conj') return actionSubject(head, ontology)
  return []
}

/** What a plan is for: "a roadmap for ending the war", "a deal to build the line". */
function goals(noun: SyntaxNode): SyntaxNode[] {
  return childrenBy(noun, 'advcl', 'acl')
    .filter((verb) => verb.children.some((mark) => GOAL.has(mark.lower) && mark.previous === noun))
    .flatMap((verb) => logicalObject(verb))
}

/** Who is on the visit or at the talks: "arrived for talks", "spoke during a visit". */
function adjunctSubject(noun: SyntaxNode): SyntaxNode[] {
  const head = noun.head
  if (head === null || childBy(noun, 'cop')) return []
  if (noun.deprel === 'conj') return adjunctSubject(head)
  const aside = (relation(noun) === 'obl' || relation(noun) === 'nmod') && ADJUNCT.has(preposition(noun) ?? '')
  if (!aside || !isVerb(head)) return []
  return isPassive(head) ? surfaceSubject(head) : logicalSubject(head)
}

/** Whom a noun of being is said of: "X is an ally", "X, an ally", "ally X", "its status as an ally", "X remains an ally". */
function beingSubject(noun: SyntaxNode): SyntaxNode[] {
  if (childBy(noun, 'cop') || noun.children.some((child) => relation(child) === 'nsubj')) return predicateSubject(noun)
  const beside = noun.children.find(
    (child) =>
      child.index > noun.index &&
      child.mention !== null &&
      ['flat', 'appos', 'nmod:desc', 'compound'].includes(child.deprel),
  )
  if (beside) return [beside]
  // "its ally Belarus", "NATO members Poland and Latvia", whatever the parser made of the two
  const { next } = noun
  const owned = childBy(noun, 'nmod:poss') !== undefined || modifiers(noun).length > 0
  if (owned && next?.mention?.form === 'name' && NEIGHBOURING.has(next.mention.kind ?? '')) return [next]
  const head = noun.head
  if (head === null) return []
  // "which remain parties to the accord"
  if (LINKS_SUBJECT.has(head.lemma) && isVerb(head) && (noun.deprel === 'xcomp' || noun.deprel === 'obj'))
    return surfaceSubject(head)
  const label = relation(noun)
  // "Australia, one of America's closest allies", "is one of the biggest producers of"
  if (label === 'nmod' && preposition(noun) === 'of' && head.lower === 'one') return beingSubject(head)
  if ((label === 'nmod' || label === 'obl') && preposition(noun) === 'as') {
    if (!isVerb(head)) return childrenBy(head, 'nmod:poss')
    const objects = logicalObject(head)
    return orElse(
      objects.filter((object) => object.mention !== null),
      () =>
        orElse(
          objects.flatMap((object) => childrenBy(object, 'nmod:poss')),
          () => surfaceSubject(head),
        ),
    )
  }
  if (
    noun.index < head.index &&
    head.mention !== null &&
    ['compound', 'nmod', 'flat', 'amod'].includes(label) &&
    noun.deprel !== 'nmod:poss'
  ) {
    return [head]
  }
  return predicateSubject(noun)
}
