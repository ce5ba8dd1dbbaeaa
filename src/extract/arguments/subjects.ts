/**
 * Who does what a predicate says and to whom it is done: passives turned round, and what English leaves unsaid found again:
 * the subject of an infinitive or participle, of a coordinated verb, the antecedent of a relative clause.
 */
import {
  childBy,
  childrenBy,
  isNominal,
  isPassive,
  isRelative,
  isVerb,
  preposition,
  relation,
  type SyntaxNode,
} from '../syntax'
import { modifiers } from './modifiers'
import { antecedent, obliques } from './obliques'
import { orElse } from './or-else'

/** Verbs whose infinitive is done by their subject although they have an object. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'use', 'spend', 'visit', 'leave', 'make', 'take'])

/** Prepositions whose participle is done by the object of the verb that it hangs on. */
const OBJECT_CONTROL = new Set(['of', 'from', 'against'])

/** Verbs that ask it of somebody behind a preposition: "called on Norway to join". */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  call: ['on', 'upon', 'for'],
  rely: ['on', 'upon'],
  count: ['on', 'upon'],
  appeal: ['to'],
  look: ['to'],
  wait: ['for'],
  plead: ['with'],
}

const PLACING = new Set(['in', 'at', 'on', 'near', 'with'])

const ASIDE = new Set(['after', 'before', 'during', 'since', 'following', 'despite', 'amid'])

export const MAX_DEPTH = 12

/** Whoever does what the verb says; the agent where the verb is passive. */
export function logicalSubject(verb: SyntaxNode): SyntaxNode[] {
  if (!isPassive(verb)) return surfaceSubject(verb)
  return orElse(childrenBy(verb, 'obl:agent'), () =>
    orElse(obliques(verb, 'by'), () =>
      // "was freed after its occupation by ISIL": that is of another act
      childrenBy(verb, 'obl')
        .filter((child) => !ASIDE.has(preposition(child) ?? ''))
        .flatMap(hangingAgents),
    ),
  )
}

/** "presented at a summit in the capital by the minister": behind the places, one hung on another. */
function hangingAgents(noun: SyntaxNode): SyntaxNode[] {
  return orElse(obliques(noun, 'by'), () =>
    childrenBy(noun, 'nmod')
      .filter((child) => child.index > noun.index && PLACING.has(preposition(child) ?? ''))
      .flatMap(hangingAgents),
  )
}

/** Whatever the verb is done to; the subject where the verb is passive. */
export function logicalObject(verb: SyntaxNode): SyntaxNode[] {
  if (isPassive(verb)) return surfaceSubject(verb)
  const objects = childrenBy(verb, 'obj')
  const relative = objects.find(isRelative)
  const full = objects.filter((object) => object !== relative)
  // "a militia that Kigali accuses Kinshasa of backing": the gap is further down
  if (relative && full.length > 0) return full
  if (relative && verb.head) return [verb.head]
  if (objects.length > 0) return objects
  // "Kosovo, which Serbia refuses to recognise": the relative pronoun is hung on the verb above
  const above = verb.deprel === 'xcomp' ? verb.head : null
  if (above?.head && above.deprel === 'acl:relcl' && childrenBy(above, 'obj').some(isRelative)) return [above.head]
  const governor = verb.head
  if (governor && verb.deprel === 'advcl' && verb.xpos === 'VBG' && childrenBy(verb, 'mark').some(isOf)) {
    const above = childrenBy(governor, 'obj')
    if (above.length > 1 && above.some(isRelative) && governor.head) return [governor.head]
  }
  const clause = verb.deprel === 'acl:relcl' ? verb : null
  const gap = clause?.head && !isSubjectRelative(clause) && hasSubject(clause) && !hasObliqueRelative(clause)
  return gap && clause.head ? [clause.head] : []
}

const isOf = (node: SyntaxNode): boolean => node.lower === 'of'

const hasSubject = (verb: SyntaxNode): boolean => verb.children.some((child) => relation(child) === 'nsubj')

const isSubjectRelative = (verb: SyntaxNode): boolean =>
  verb.children.some((child) => relation(child) === 'nsubj' && isRelative(child))

const hasObliqueRelative = (verb: SyntaxNode): boolean =>
  verb.children.some((child) => isRelative(child) && relation(child) !== 'obj' && child.deprel !== 'mark')

/** The subject as grammar has it, found again where the sentence leaves it out. */
export function surfaceSubject(verb: SyntaxNode, depth = 0): SyntaxNode[] {
  if (depth > MAX_DEPTH) return []
  const own = verb.children.find((child) => relation(child) === 'nsubj')
  if (own) {
    if (isRelative(own)) return own.lower === 'whose' ? [] : antecedent(verb)
    return own.lower === 'it' && childBy(verb, 'expl') ? [] : [own]
  }
  const head = verb.head
  if (head === null) return []
  switch (verb.deprel) {
    case 'conj':
      return surfaceSubject(head, depth + 1)
    case 'xcomp':
      return controller(head, depth)
    case 'advcl':
      // "accused Serbia of attacking", "kept Serbia from attacking"
      if (
        isVerb(head) &&
        verb.xpos === 'VBG' &&
        childrenBy(verb, 'mark').some((mark) => OBJECT_CONTROL.has(mark.lower))
      )
        return orElse(logicalObject(head), () => surfaceSubject(head, depth + 1))
      if (isVerb(head) && verb.xpos === 'VB') {
        const asked = askedBy(head)
        if (asked) return [asked]
      }
      if (isVerb(head) || hasSubject(head)) return surfaceSubject(head, depth + 1)
      // "fell short of condemning"
      return head.head && isVerb(head.head) && !isNominal(head) ? surfaceSubject(head.head, depth + 1) : []
    case 'ccomp':
      return verb.xpos === 'VBG' ? surfaceSubject(head, depth + 1) : []
    case 'acl':
      return verb.xpos === 'VBN' || verb.xpos === 'VBG' ? [head] : possessor(head, depth)
    case 'acl:relcl':
      return verb.children.some((child) => child.lower === 'that' || child.lower === 'which' || child.lower === 'who')
        ? [head]
        : []
    default:
      return []
  }
}

const askedBy = (governor: SyntaxNode): SyntaxNode | undefined =>
  governor.children.find(
    (child) => relation(child) === 'obl' && ASKING[governor.lemma]?.includes(preposition(child) ?? '') === true,
  )

function controller(governor: SyntaxNode, depth: number): SyntaxNode[] {
  const asked = askedBy(governor)
  if (asked) return [asked]
  const object = childBy(governor, 'iobj') ?? childBy(governor, 'obj')
  if (object && !SUBJECT_CONTROL.has(governor.lemma)) return [object]
  return surfaceSubject(governor, depth + 1)
}

/** Whose plan it is, in "Italy's plan to build" and "Italy has a plan to build". */
function possessor(noun: SyntaxNode, depth: number): SyntaxNode[] {
  const owner = childBy(noun, 'nmod:poss')
  if (owner) return [owner]
  const before = modifiers(noun)
  if (before.length > 0) return before
  const verb = noun.head
  if (verb && noun.deprel === 'obj' && isVerb(verb)) return surfaceSubject(verb, depth + 1)
  return []
}

/** The subject of what is said with a copula, an apposition or after a noun: "X is dependent", "a firm based in". */
export function predicateSubject(node: SyntaxNode, depth = 0): SyntaxNode[] {
  if (depth > MAX_DEPTH) return []
  const own = node.children.find((child) => relation(child) === 'nsubj')
  if (own) return isRelative(own) ? antecedent(node) : [own]
  const head = node.head
  if (head === null) return []
  switch (node.deprel) {
    case 'conj':
      return predicateSubject(head, depth + 1)
    case 'xcomp':
      return controller(head, depth)
    case 'acl':
    case 'appos':
      return [head]
    case 'amod':
      return node.index > head.index ? [head] : []
    case 'advcl':
      return surfaceSubject(head, depth + 1)
    default:
      return []
  }
}
