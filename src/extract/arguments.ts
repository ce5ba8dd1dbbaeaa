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
import {
  ancestors,
  childBy,
  childrenBy,
  isHyphenedDescription,
  isNominal,
  isPassive,
  isPossessiveMark,
  isRelative,
  isVerb,
  preposition,
  relation,
  type SyntaxNode,
  verbLemma,
} from './syntax'

/** Verbs whose infinitive is done by their subject although they have an object. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'use', 'spend', 'visit', 'leave', 'make', 'take'])
/** Prepositions whose participle is done by the object of the verb that it hangs on. */
const OBJECT_CONTROL = new Set(['of', 'from'])
/** Prepositions under which an action noun is done by the subject of the verb: "arrived for talks", "on a visit". */
const ADJUNCT = new Set(['on', 'for', 'during', 'after', 'before', 'ahead of', 'following', 'in'])
/** Prepositions that go with verbs of moving and giving rather than with nouns. */
const LOOSE = new Set(['to', 'from', 'via', 'through', 'across', 'into', 'along', 'under'])
const GOAL = new Set(['for', 'to', 'on'])
/** How far behind a verb its route may be told. */
const MAX_ROUTE = 40
const MAX_PHRASE = 8
/** Verbs that say of their subject what it is. */
const LINKS_SUBJECT = new Set(['remain', 'become', 'stay'])
/** "a fourth round of talks" */
const ROUNDS = new Set(['round', 'series', 'set', 'day', 'spate', 'wave', 'package', 'number'])
/** What a noun of being may stand right before. */
const NEIGHBOURING = new Set(['country', 'organisation', 'place', 'pipeline'])
const LINKING = new Set(['link', 'connect'])
const CLAUSE_END = new Set([';', ':', 'but', 'while', 'because', 'although', 'that'])
const MAX_DEPTH = 12
/** How many prepositional phrases may follow a noun in a row. */
const MAX_PHRASES = 3

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

// --- verbs

function verbSlot(verb: SyntaxNode, slot: string, ontology: ExtractionOntology): SyntaxNode[] {
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
    if (node.lower !== slot || (node.upos !== 'ADP' && node.upos !== 'SCONJ')) continue
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

/** Whoever does what the verb says; the agent where the verb is passive. */
export function logicalSubject(verb: SyntaxNode): SyntaxNode[] {
  if (!isPassive(verb)) return surfaceSubject(verb)
  return orElse(childrenBy(verb, 'obl:agent'), () =>
    orElse(obliques(verb, 'by'), () => childrenBy(verb, 'obl').flatMap((child) => obliques(child, 'by'))),
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

/** What a relative clause belongs to; in "it was France that ..." the word that the cleft sets off. */
function antecedent(verb: SyntaxNode): SyntaxNode[] {
  for (const node of ancestors(verb)) {
    if (node.deprel === 'acl:relcl' || node.deprel === 'advcl:relcl')
      return node.head ? [firstOfList(node.head, verb)] : []
    if (node.deprel !== 'conj') break
  }
  return verb.head && isNominal(verb.head) ? [verb.head] : []
}

/** "Britain, France and Germany, which are": a verb in the plural behind a list takes up all of it. */
function firstOfList(noun: SyntaxNode, verb: SyntaxNode): SyntaxNode {
  const plural = verb.xpos === 'VBP' || verb.children.some(({ lower }) => ['are', 'were', 'have'].includes(lower))
  return plural && noun.deprel === 'conj' && noun.head && isNominal(noun.head) ? noun.head : noun
}

function controller(governor: SyntaxNode, depth: number): SyntaxNode[] {
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

function obliques(node: SyntaxNode, slot: string): SyntaxNode[] {
  const found = node.children.filter((child) => {
    const label = relation(child)
    return (label === 'obl' || label === 'nmod' || label === 'advcl' || label === 'obj') && preposition(child) === slot
  })
  if (found.length > 0) return found.flatMap((child) => (isRelative(child) ? antecedent(node) : [child]))
  if (slot === 'in' && node.deprel === 'acl:relcl' && node.children.some((child) => child.lower === 'where'))
    return antecedent(node)
  return []
}

function clauseSubjects(node: SyntaxNode): SyntaxNode[] {
  return childrenBy(node, 'ccomp', 'acl', 'acl:relcl', 'advcl', 'xcomp').flatMap((clause) => {
    const own = clause.children.find((child) => relation(child) === 'nsubj' && !isRelative(child))
    return own ? [own] : []
  })
}

// --- adjectives

function adjectiveSlot(adjective: SyntaxNode, slot: string): SyntaxNode[] {
  if (slot === 'head') {
    if (adjective.deprel === 'amod' && adjective.head) return [adjective.head]
    // "US-sanctioned Rosneft", whatever the parser hung it on
    const { next, previous } = adjective
    return previous?.lower === '-' && next?.mention?.form === 'name' ? [next] : []
  }
  // "Russian-backed separatists"
  if (slot === 'mod') return adjective.previous?.lower === '-' ? modifiers(adjective) : []
  if (slot !== 'subj' && slot !== 'obj')
    return orElse(obliques(adjective, slot), () => followingPhrase(adjective, slot))
  // "is due in Tbilisi", read as "is [due in] Tbilisi"
  if (adjective.deprel === 'case' && adjective.head && childBy(adjective.head, 'cop'))
    return predicateSubject(adjective.head)
  if (isVerb(adjective) && isPassive(adjective)) return surfaceSubject(adjective)
  return predicateSubject(adjective)
}

/** The subject of what is said with a copula, an apposition or after a noun: "X is dependent", "a firm based in". */
function predicateSubject(node: SyntaxNode, depth = 0): SyntaxNode[] {
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

// --- nouns

function nounSlot(noun: SyntaxNode, slot: string, being: boolean, ontology: ExtractionOntology): SyntaxNode[] {
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
function followingPhrase(noun: SyntaxNode, slot: string): SyntaxNode[] {
  let at = noun.next
  for (let i = 0; at !== null && at.upos === 'ADP' && i < MAX_PHRASES; i++) {
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

/** Names and demonyms that stand before the noun within its phrase: "Kazakh-German relations", "the EU embargo". */
export function modifiers(noun: SyntaxNode): SyntaxNode[] {
  const top = noun.head
  // "the Kazakh capital Astana": the demonym hangs on the name as well
  if (noun.deprel === 'compound' && top?.mention && top.index > noun.index) {
    return top.children.filter((child) => child.mention !== null && child.index < noun.index)
  }
  const found: SyntaxNode[] = []
  const visit = (node: SyntaxNode): void => {
    for (const child of node.children) {
      if (child.index > noun.index || child.deprel === 'nmod:poss' || child.deprel === 'det' || child.deprel === 'case')
        continue
      const label = relation(child)
      if (label === 'nmod' && preposition(child) !== undefined) continue
      // what "Iranian-backed rebels" do Iran does not
      if (isHyphenedDescription(child) && child.lower !== 'led') continue
      if (!['amod', 'compound', 'nmod', 'flat', 'conj', 'appos', 'nummod', 'obl', 'dep'].includes(label)) continue
      if (child.mention) found.push(child)
      visit(child)
    }
  }
  visit(noun)
  return found.sort((a, b) => a.index - b.index)
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

function orElse<T>(found: T[], other: () => T[]): T[] {
  return found.length > 0 ? found : other()
}
