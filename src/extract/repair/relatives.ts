/** Relative clauses, with and without a pronoun, hung on the noun that they belong to. */
import { ancestors, isNominal, isRelative, relation, type SyntaxNode } from '../syntax'
import { MAX_CLAUSE, hasSubject, isFinite, nounBetween, subjectLabel } from './finite'
import { dominates, firstOf, move } from './tree'

const TELLING = new Set([
  'tell',
  'inform',
  'warn',
  'assure',
  'remind',
  'convince',
  'persuade',
  'show',
  'say',
  'promise',
])

/** Nouns whose clause is what they say. */
const CONTENT = new Set([
  'claim',
  'fact',
  'idea',
  'belief',
  'report',
  'hope',
  'warning',
  'sign',
  'concern',
  'fear',
  'statement',
  'view',
  'argument',
  'accusation',
  'allegation',
  'charge',
  'assurance',
  'promise',
  'evidence',
  'possibility',
  'chance',
  'risk',
  'condition',
  'news',
  'suggestion',
  'signal',
  'message',
  'doubt',
  'assertion',
  'notion',
  'expectation',
  'speculation',
])

/** What is signed is a paper, whatever stands between the two. */
const SIGNED = new Set(['sign', 'ratify', 'initial', 'conclude'])
const PAPERS = new Set([
  'memorandum',
  'agreement',
  'deal',
  'treaty',
  'accord',
  'contract',
  'pact',
  'protocol',
  'document',
  'declaration',
  'plan',
  'roadmap',
])

/** "rejected a deal put forward by X": the second verb is a participle of the object. */
export function reducedObject(verb: SyntaxNode): void {
  const governor = verb.head
  if (
    verb.upos !== 'VERB' ||
    verb.deprel !== 'ccomp' ||
    !governor ||
    governor.children.some((child) => child.deprel === 'obj')
  )
    return
  if (
    (verb.xpos !== 'VBN' && verb.xpos !== 'VBD') ||
    verb.children.some((child) => relation(child) === 'aux' || child.deprel === 'mark')
  )
    return
  const subject = verb.children.find((child) => relation(child) === 'nsubj')
  const agent = verb.children.some((child) =>
    child.children.some((inner) => inner.deprel === 'case' && inner.lower === 'by'),
  )
  if (!subject || subject.index !== verb.index - 1 || !agent) return
  verb.xpos = 'VBN'
  move(subject, governor, 'obj')
  move(verb, subject, 'acl')
}

/** "plans pushed by China should be supported": the first verb is a participle of the noun. */
export function reducedRelatives(nodes: readonly SyntaxNode[]): void {
  for (const verb of nodes) {
    if (verb.upos !== 'VERB' || (verb.xpos !== 'VBN' && verb.xpos !== 'VBD')) continue
    const subject = verb.children.find((child) => relation(child) === 'nsubj')
    if (!subject || subject.index !== verb.index - 1 || verb.children.some((child) => relation(child) === 'aux'))
      continue
    if (nodes[verb.index + 1]?.lower !== 'by') continue
    const finite = nodes.find(
      (other) =>
        other.index > verb.index &&
        (other.upos === 'VERB' || other.children.some((child) => child.deprel === 'cop')) &&
        !other.children.some((child) => relation(child) === 'nsubj') &&
        other.children.some(
          (child) => (relation(child) === 'aux' || child.deprel === 'cop') && child.index > verb.index,
        ) &&
        (other.head === null || dominates(other.head, verb) || verb.head === other),
    )
    if (!finite) continue
    const { head, deprel } = verb
    const marks = verb.children.filter((child) => child.deprel === 'mark' && child.index < subject.index)
    if (verb.head !== finite) {
      if (finite.head === verb) move(finite, head, deprel)
      else move(finite, head === finite ? finite.head : head, deprel)
    }
    move(subject, finite, finite.children.some((child) => child.deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj')
    move(verb, subject, 'acl')
    for (const mark of marks) move(mark, finite, 'mark')
  }
}

/** "recognise lands Russia has annexed": a clause right behind the object, without an object of its own. */
export function contactRelative(verb: SyntaxNode): void {
  const governor = verb.head
  if (
    (verb.deprel !== 'ccomp' && verb.deprel !== 'advcl') ||
    !governor ||
    !isFinite(verb) ||
    TELLING.has(governor.lemma)
  )
    return
  if (verb.children.some((child) => child.deprel === 'mark' || child.deprel === 'obj')) return
  const subject = verb.children.find((child) => relation(child) === 'nsubj')
  if (!subject || isRelative(subject)) return
  const noun = firstOf(subject).previous
  if (!noun || !isNominal(noun) || noun.mention?.kind === 'person') return
  const within =
    noun.head === governor ? noun.deprel === 'obj' : noun.head?.head === governor && noun.head.deprel === 'obj'
  if (!within) return
  move(verb, noun, 'acl:relcl')
}

/** "under which oil began flowing", "in which SOCAR holds a stake": the noun behind "which" is the subject. */
export function obliqueRelative(pronoun: SyntaxNode): void {
  if (pronoun.lower !== 'which' && pronoun.lower !== 'whom') return
  const preposition = pronoun.previous
  if (preposition?.upos !== 'ADP') return
  let antecedent = preposition.previous
  if (antecedent?.lower === ',') antecedent = antecedent.previous
  if (!antecedent || !isNominal(antecedent)) return
  let verb: SyntaxNode | null = null
  for (let node = pronoun.next, i = 0; node !== null && i < MAX_CLAUSE && verb === null; node = node.next, i++)
    if (isFinite(node)) verb = node
  if (!verb || (verb.head === antecedent && hasSubject(verb))) return
  const subject = nounBetween(pronoun, verb)
  if (!subject) return
  // "Sakhalin Energy, a venture in which Mitsui holds 12.5%, denied it"
  const article = firstOf(antecedent)
  const name = article.upos === 'DET' && article.previous?.lower === ',' ? article.previous.previous : null
  if (dominates(verb, antecedent) && name?.mention?.form === 'name') move(antecedent, name, 'appos')
  move(verb, antecedent, 'acl:relcl')
  const own = verb.children.find((child) => relation(child) === 'nsubj' && child !== subject)
  if (own && own.index < pronoun.index) own.deprel = 'dep'
  move(subject, verb, subjectLabel(verb))
  move(pronoun, verb, 'obl')
  move(preposition, pronoun, 'case')
}

const QUANTITIES = new Set([
  'most',
  'all',
  'half',
  'much',
  'some',
  'part',
  'bulk',
  'rest',
  'majority',
  'third',
  'quarter',
])

/** "cobalt, most of which it exports to China", "crude, the bulk of which goes to India": the pronoun itself is what is exported, or goes. */
export function partOfWhich(pronoun: SyntaxNode): void {
  const quantity = pronoun.lower === 'which' && pronoun.previous?.lower === 'of' ? pronoun.previous.previous : null
  if (!quantity || !QUANTITIES.has(quantity.lower)) return
  let before = quantity.previous
  while (before && (before.upos === 'DET' || before.upos === 'NUM')) before = before.previous
  const noun = before?.lower === ',' ? before.previous : null
  if (!noun || !isNominal(noun)) return
  let verb: SyntaxNode | null = null
  for (let node = pronoun.next, i = 0; node !== null && i < MAX_CLAUSE && verb === null; node = node.next, i++)
    if (isFinite(node)) verb = node
  if (!verb || dominates(verb, noun)) return
  const subject = nounBetween(pronoun, verb)
  move(verb, noun, 'acl:relcl')
  if (subject) move(subject, verb, subjectLabel(verb))
  move(pronoun, verb, subject ? 'obj' : subjectLabel(verb))
  const of = pronoun.previous
  if (of) move(of, quantity, 'case')
  move(quantity, pronoun, 'det')
}

/** "a memorandum that it signed with Kigali": a clause behind "that" whose verb lacks its object. */
export function objectRelative(verb: SyntaxNode, transitive: (lemma: string) => boolean): void {
  const noun = verb.head
  const signed = SIGNED.has(verb.lemma)
  const loose = verb.deprel === 'acl' || (signed && verb.deprel === 'acl:relcl')
  if (!loose || !noun || noun.upos !== 'NOUN' || CONTENT.has(noun.lemma) || !isFinite(verb)) return
  const that = verb.children.find(
    (child) => child.lower === 'that' && child.index < verb.index && relation(child) !== 'nsubj',
  )
  if (!that || !hasSubject(verb) || !transitive(verb.lemma)) return
  if (verb.children.some((child) => ['obj', 'ccomp', 'xcomp', 'nsubj:pass'].includes(child.deprel))) return
  verb.deprel = 'acl:relcl'
  that.upos = 'PRON'
  that.deprel = 'obj'
  if (!signed || !that.previous) return
  for (const paper of ancestors(that.previous)) {
    if (!PAPERS.has(paper.lemma)) continue
    move(verb, paper, 'acl:relcl')
    return
  }
}

/** "an island that Venezuela seized from Guyana": "that" without a preposition is no circumstance, but what was seized. */
export function bareRelative(pronoun: SyntaxNode): void {
  const verb = pronoun.head
  if (pronoun.deprel !== 'obl:unmarked' || !isRelative(pronoun) || verb?.deprel !== 'acl:relcl') return
  if (
    verb.children.some((child) => child.deprel === 'obj' || (relation(child) === 'aux' && child.deprel === 'aux:pass'))
  )
    return
  pronoun.deprel = 'obj'
}

/** "a former ambassador to Tajikistan who teaches": "who" takes up no country, but the noun that the name hangs on. */
export function personalRelative(verb: SyntaxNode): void {
  const name = verb.head
  if (verb.deprel !== 'acl:relcl' || name?.mention?.form !== 'name') return
  if (name.mention.kind === null || name.mention.kind === 'person' || relation(name) !== 'nmod') return
  if (!verb.children.some((child) => child.lower === 'who' && child.previous === name)) return
  const noun = name.head
  if (noun && noun.upos === 'NOUN' && noun.index < name.index) move(verb, noun, 'acl:relcl')
}

/** A relative clause belongs to the noun that its pronoun, or without one its subject, follows. */
export function relativeClause(verb: SyntaxNode, nodes: readonly SyntaxNode[]): void {
  if (verb.deprel === 'root') return
  const pronoun = verb.children.find(
    (child) =>
      isRelative(child) && child.index < verb.index && (relation(child) === 'nsubj' || relation(child) === 'obj'),
  )
  const head = verb.head
  if (!pronoun) {
    if (verb.deprel !== 'acl:relcl' || head === null || isNominal(head)) return
    const subject = verb.children.find((child) => relation(child) === 'nsubj' && child.index < verb.index)
    const noun = subject ? nodes[firstOf(subject).index - 1] : undefined
    if (noun && isNominal(noun)) move(verb, noun, 'acl:relcl')
    return
  }
  if (pronoun.lower === 'who' && verb.deprel !== 'acl:relcl') return
  const before = nodes[pronoun.index - 1]
  const noun = before?.lower === ',' ? nodes[pronoun.index - 2] : before
  if (!noun || !isNominal(noun) || noun === head || noun.index >= verb.index) return
  if (verb.deprel === 'acl:relcl' && head !== null && isNominal(head)) {
    // right behind a name without a comma it is the name's, unless the name itself belongs to the noun
    const named = noun.mention?.form === 'name' && noun.mention.kind !== 'commodity' && before?.lower !== ','
    if (!named || noun.head === head) return
  }
  // "the pipeline that runs": a relative pronoun that is the subject can belong to nothing but the noun before it
  const bound = relation(pronoun) === 'nsubj' && pronoun.upos === 'PRON' && before?.lower !== ','
  if (verb.deprel !== 'acl:relcl' && !bound && (pronoun.lower !== 'which' || before?.lower !== ',')) return
  move(verb, noun, 'acl:relcl')
}
