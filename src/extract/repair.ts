/**
 * Trees mended where the parser is known to fail on news.
 *
 * In: a unit's nodes as parsed. Out: the same nodes with some arcs moved. Each rule rests on a pattern of words that is
 * surer than the arc it replaces: a list of names with commas and a conjunction is a coordination; a relative pronoun
 * right behind a noun belongs to it; a participle with "by" behind a noun, before a finite verb without a subject, is
 * the noun's own; a subject is passive only where an auxiliary says so.
 */
import { isNominal, isRelative, relation, type SyntaxNode } from './syntax'

const CONJUNCTIONS = new Set(['and', 'or', 'nor'])
const SKIPPED = new Set([
  'the',
  'a',
  'an',
  'other',
  'several',
  'both',
  'also',
  'even',
  'especially',
  'to',
  'in',
  'with',
  'from',
])
const POSSESSIVE = new Set(["'s", '’s'])
/** Kinds that stand in one list: "Greece, Albania and the Adriatic Sea". */
const LIST_CLASS: Readonly<Record<string, string>> = { country: 'actor', place: 'actor', organisation: 'actor' }
const MAX_APPOSITION = 8
const MAX_CLAUSE = 26
const MAX_ASIDE = 10
const SUBORDINATORS = new Set(['as', 'after', 'before', 'since', 'until', 'while'])
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
const BE = new Set(['be', 'get'])

export function repair(nodes: readonly SyntaxNode[]): void {
  for (const node of nodes) activeSubject(node)
  reducedRelatives(nodes)
  for (const node of nodes) reducedObject(node)
  verblessRoot(nodes)
  for (const node of nodes) subordinate(node)
  for (const node of nodes) pairSubject(node)
  for (const node of nodes) secondClause(node)
  for (const node of nodes) cleft(node)
  for (const node of nodes) contactRelative(node)
  for (const node of nodes) obliqueRelative(node)
  for (const node of nodes) contentClause(node, nodes)
  for (const node of nodes) adjacentSubject(node)
  nameLists(nodes)
  for (const node of nodes) relativeClause(node, nodes)
  for (const node of nodes) participle(node)
}

/** Moves a node under another head. */
function move(node: SyntaxNode, head: SyntaxNode | null, deprel: string): void {
  if (head === node || (head !== null && dominates(node, head))) return
  if (node.head) node.head.children.splice(node.head.children.indexOf(node), 1)
  node.head = head
  node.deprel = deprel
  if (head) {
    head.children.push(node)
    head.children.sort((a, b) => a.index - b.index)
  }
}

function dominates(node: SyntaxNode, other: SyntaxNode): boolean {
  for (let at: SyntaxNode | null = other; at !== null; at = at.head) if (at === node) return true
  return false
}

function activeSubject(verb: SyntaxNode): void {
  if (verb.upos !== 'VERB') return
  const passive = verb.children.find((child) => child.deprel === 'nsubj:pass')
  if (!passive) return
  const auxiliary = verb.children.some(
    (child) => child.deprel === 'aux:pass' || (relation(child) === 'aux' && BE.has(child.lemma)),
  )
  if (!auxiliary) passive.deprel = 'nsubj'
}

/** "rejected a deal put forward by X": the second verb is a participle of the object. */
function reducedObject(verb: SyntaxNode): void {
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

/** "watched as A and B signed": the phrase behind "as" is the subject of the verb that follows it. */
function subordinate(word: SyntaxNode): void {
  if (!SUBORDINATORS.has(word.lower) || word.deprel !== 'case') return
  const noun = word.head
  if (!noun || noun.index < word.index || !isNominal(noun)) return
  let last = noun
  for (const child of noun.children)
    if (child.index > last.index && (child.deprel === 'conj' || child.deprel === 'appos')) last = child
  const verb = [last.next, last.next?.next].find((node) => node && isFinite(node) && node.upos === 'VERB')
  if (
    !verb ||
    ((verb.previous?.index ?? -1) > last.index &&
      verb.previous?.upos !== 'AUX' &&
      verb.previous?.upos !== 'ADV' &&
      verb.previous?.form !== ',')
  )
    return
  const old = verb.children.find((child) => relation(child) === 'nsubj')
  if (old && old.index > word.index) return
  const outer = noun.head
  if (!outer || outer === verb) return
  const { head, deprel } = verb
  if (old) {
    // the subject of the first clause was given to the verb of the second
    if (outer.upos !== 'VERB' || !dominates(verb, outer)) return
    move(outer, head, deprel)
    outer.xpos = 'VBD'
    move(old, outer, 'nsubj')
  }
  move(noun, verb, subjectLabel(verb))
  move(word, verb, 'mark')
  if (verb.head !== outer && !dominates(verb, outer)) move(verb, outer, 'advcl')
}

/** "Both bypass Russia." */
function pairSubject(word: SyntaxNode): void {
  if (word.lower !== 'both' && word.lower !== 'neither') return
  const verb = [word.next, word.next?.next, word.next?.next?.next].find((node) => node && isFinite(node))
  if (!verb || hasSubject(verb) || word.children.length > 0) return
  if (word.next !== verb && word.next?.upos !== 'AUX' && word.next?.upos !== 'ADV') return
  word.upos = 'PRON'
  move(word, verb, 'nsubj')
}

/** "seized it from Guyana, and Washington will supply": behind a comma and a conjunction a name before a verb is its subject. */
function secondClause(name: SyntaxNode): void {
  if (
    name.mention?.form !== 'name' ||
    name.deprel !== 'conj' ||
    !CONJUNCTIONS.has(name.previous?.lower ?? '') ||
    name.previous?.previous?.lower !== ','
  )
    return
  const verb = openVerb(name)
  if (!verb || dominates(name, verb)) return
  let after = name.next
  if (after?.lower === ',') {
    after = after.next
    for (let i = 0; after !== null && after.lower !== ',' && i < MAX_ASIDE; i++) after = after.next
    after = after?.next ?? null
  }
  if (after !== verb && after?.upos !== 'AUX') return
  move(name, verb, subjectLabel(verb))
}

/** "it was Russia that had launched": the clause belongs to the word that the cleft sets off. */
function cleft(noun: SyntaxNode): void {
  const be = noun.previous
  if (noun.mention === null || be?.lemma !== 'be' || be.previous?.lower !== 'it') return
  let that = noun.next
  for (let i = 0; that !== null && !['that', 'who', 'which'].includes(that.lower) && i < MAX_ASIDE; i++)
    that = noun.next?.lower === ',' ? that.next : null
  if (!that || !['that', 'who', 'which'].includes(that.lower)) return
  let verb = that.next
  for (let i = 0; verb !== null && !isFinite(verb) && i < MAX_ASIDE; i++) verb = verb.next
  if (!verb) return
  if (noun.deprel === 'conj') {
    for (let node = be.previous.previous; node !== null; node = node.previous) {
      if (node.upos !== 'VERB') continue
      move(noun, node, 'advcl')
      break
    }
  }
  if (dominates(verb, noun)) {
    const { head, deprel } = verb
    detach(noun)
    attachTo(noun, head, deprel)
  }
  move(verb, noun, 'acl:relcl')
  if (!hasSubject(verb)) {
    that.upos = 'PRON'
    move(that, verb, 'nsubj')
  }
}

/** "recognise lands Russia has annexed": a clause right behind the object, without an object of its own. */
function contactRelative(verb: SyntaxNode): void {
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

/** "the envoy, NAME, called the plan": a finite verb hung on a noun that is the root is the root itself. */
function verblessRoot(nodes: readonly SyntaxNode[]): void {
  const root = nodes.find((node) => node.head === null && node.deprel === 'root')
  if (!root || !isNominal(root) || root.children.some((child) => child.deprel === 'cop')) return
  const verb = root.children.find(
    (child) =>
      child.index > root.index &&
      ['VBD', 'VBZ', 'VBP'].includes(child.xpos) &&
      child.upos === 'VERB' &&
      ['acl', 'parataxis', 'conj', 'appos', 'dep', 'ccomp'].includes(child.deprel) &&
      !child.children.some((inner) => relation(inner) === 'nsubj' || inner.deprel === 'mark'),
  )
  if (!verb) return
  move(verb, null, 'root')
  for (const child of [...root.children]) if (child.deprel === 'advcl') move(child, verb, 'advcl')
  move(root, verb, 'nsubj')
}

/** "plans pushed by China should be supported": the first verb is a participle of the noun. */
function reducedRelatives(nodes: readonly SyntaxNode[]): void {
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

/** "Russia, Belarus and Poland": names in a row are coordinated with the first. */
function nameLists(nodes: readonly SyntaxNode[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const first = nodes[i]
    if (!isListed(first)) continue
    const members = [first]
    let at = i
    let closed = false
    for (;;) {
      const next = nextListed(nodes, at)
      if (!next || closed) break
      members.push(next.node)
      at = next.node.index
      closed = next.closing
    }
    if (!closed || members.length < 2) continue
    const [head, ...others] = members
    if (!head) continue
    // "A, and B" is no list of two
    if (members.length === 2 && others[0]?.previous?.previous?.lower === ',') continue
    // a list of two is left to the parser where it has a view of its own
    if (
      members.length === 2 &&
      others[0] &&
      (others[0].deprel === 'nsubj' || others[0].deprel === 'conj') &&
      others[0].head !== head &&
      others[0].deprel === 'nsubj'
    )
      continue
    for (const member of others) {
      if (dominates(member, head)) {
        const { head: above, deprel } = member
        detach(head)
        attachTo(head, above, deprel)
      }
      move(member, head, 'conj')
    }
    i = at
  }
}

function detach(node: SyntaxNode): void {
  if (node.head) node.head.children.splice(node.head.children.indexOf(node), 1)
  node.head = null
}

function attachTo(node: SyntaxNode, head: SyntaxNode | null, deprel: string): void {
  node.head = head
  node.deprel = deprel
  if (head) {
    head.children.push(node)
    head.children.sort((a, b) => a.index - b.index)
  }
}

const isListed = (node: SyntaxNode | undefined | null): node is SyntaxNode =>
  node?.mention?.form === 'name' && node.deprel !== 'compound' && !POSSESSIVE.has(node.next?.lower ?? '')

const listClass = (node: SyntaxNode): string => {
  const kind = node.mention?.kind ?? ''
  return LIST_CLASS[kind] ?? kind
}

function nextListed(nodes: readonly SyntaxNode[], at: number): { node: SyntaxNode; closing: boolean } | null {
  const from = nodes[at]
  if (!from) return null
  let i = skipApposition(nodes, at + 1)
  let comma = false
  let conjunction = false
  if (nodes[i]?.lower === ',') {
    comma = true
    i++
  }
  if (CONJUNCTIONS.has(nodes[i]?.lower ?? '')) {
    conjunction = true
    i++
  }
  if (!comma && !conjunction) return null
  while (isSkipped(nodes[i])) i++
  if (nodes[i]?.mention && POSSESSIVE.has(nodes[i + 1]?.lower ?? '')) i += 2
  while (isSkipped(nodes[i])) i++
  const node = nodes[i]
  if (!isListed(node) || listClass(node) !== listClass(from)) return null
  return { node, closing: conjunction }
}

const isSkipped = (node: SyntaxNode | undefined): boolean =>
  node !== undefined &&
  node.mention?.form !== 'name' &&
  (SKIPPED.has(node.lower) || (node.upos === 'ADJ' && node.mention === null))

/** ", the state-owned supplier" between a name and ", and" another. */
function skipApposition(nodes: readonly SyntaxNode[], at: number): number {
  if (nodes[at]?.lower !== ',' || nodes[at + 1]?.upos !== 'DET') return at
  for (let i = at + 1; i < nodes.length && i - at <= MAX_APPOSITION; i++) {
    const node = nodes[i]
    if (!node || node.mention?.form === 'name' || node.upos === 'VERB' || node.upos === 'AUX') return at
    if (node.lower === ',') return CONJUNCTIONS.has(nodes[i + 1]?.lower ?? '') ? i : at
  }
  return at
}

const hasSubject = (verb: SyntaxNode): boolean => verb.children.some((child) => relation(child) === 'nsubj')
const isFinite = (verb: SyntaxNode): boolean =>
  verb.upos === 'VERB' &&
  (['VBD', 'VBZ', 'VBP'].includes(verb.xpos) ||
    verb.children.some((child) => relation(child) === 'aux' && child.index < verb.index && child.lower !== 'to'))
const subjectLabel = (verb: SyntaxNode): string =>
  verb.children.some((child) => child.deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'

/** The first finite verb behind a word that has no subject yet, before the clause ends. */
function openVerb(from: SyntaxNode): SyntaxNode | null {
  for (let node = from.next, i = 0; node !== null && i < MAX_CLAUSE; node = node.next, i++) {
    if (node.lower === ';' || node.lower === ':') return null
    if (!isFinite(node) || node.deprel === 'acl:relcl') continue
    return hasSubject(node) ? null : node
  }
  return null
}

/** "under which oil began flowing", "in which SOCAR holds a stake": the noun behind "which" is the subject. */
function obliqueRelative(pronoun: SyntaxNode): void {
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
  move(verb, antecedent, 'acl:relcl')
  const own = verb.children.find((child) => relation(child) === 'nsubj' && child !== subject)
  if (own && own.index < pronoun.index) own.deprel = 'dep'
  move(subject, verb, subjectLabel(verb))
  move(pronoun, verb, 'obl')
  move(preposition, pronoun, 'case')
}

/** The head of the first noun phrase between two words. */
function nounBetween(from: SyntaxNode, to: SyntaxNode): SyntaxNode | null {
  let found: SyntaxNode | null = null
  for (let node = from.next; node !== null && node !== to; node = node.next) {
    const nominal = isNominal(node) && node.upos !== 'DET'
    if (nominal) found = node
    else if (found !== null && node.lower !== '-') break
  }
  return found
}

/** "encouragement that the effort should be considered": the phrase behind "that" is the subject of the verb. */
function contentClause(that: SyntaxNode, nodes: readonly SyntaxNode[]): void {
  if (that.lower !== 'that' || that.index === 0) return
  const governor = that.previous
  const first = that.next
  if (!governor || !first || (governor.upos !== 'VERB' && governor.upos !== 'NOUN')) return
  if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(first.upos)) return
  const verb = openVerb(that)
  if (!verb) return
  const subject = nounBetween(that, verb)
  if (!subject || relation(subject) === 'nsubj' || nodes[subject.index + 1]?.deprel === 'case') return
  if (dominates(subject, verb)) return
  const label = governor.upos === 'VERB' ? 'ccomp' : 'acl'
  move(that, verb, 'mark')
  move(subject, verb, subjectLabel(verb))
  move(verb, governor, label)
}

/** "made it clear to Moscow Kazakhstan does not recognise": two names side by side, the second the subject of a verb. */
function adjacentSubject(name: SyntaxNode): void {
  const before = name.previous
  if (!name.mention || name.mention.form !== 'name' || !before?.mention || before.mention.form !== 'name') return
  const swallowed = before.head === name && (before.deprel === 'compound' || before.deprel === 'flat')
  if (name.head !== before && name.deprel !== 'flat' && name.deprel !== 'compound' && !swallowed) return
  if (name.next?.upos !== 'AUX' && name.next?.upos !== 'VERB') return
  const verb = openVerb(name)
  if (!verb) return
  if (swallowed) {
    const cases = name.children.filter((child) => child.deprel === 'case')
    move(before, name.head, name.deprel)
    for (const child of cases) move(child, before, 'case')
  }
  const governor = before.head
  move(name, verb, subjectLabel(verb))
  if (governor && governor !== verb) move(verb, governor, 'ccomp')
}

/** A relative clause belongs to the noun that its pronoun, or without one its subject, follows. */
function relativeClause(verb: SyntaxNode, nodes: readonly SyntaxNode[]): void {
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
    const named = noun.mention?.form === 'name' && before?.lower !== ','
    if (!named || noun.head === head) return
  }
  // "the pipeline that runs": a relative pronoun that is the subject can belong to nothing but the noun before it
  const bound = relation(pronoun) === 'nsubj' && pronoun.upos === 'PRON' && before?.lower !== ','
  if (verb.deprel !== 'acl:relcl' && !bound && (pronoun.lower !== 'which' || before?.lower !== ',')) return
  move(verb, noun, 'acl:relcl')
}

/** ", meeting X" belongs to the clause that the comma ends, not to one before it. */
function participle(verb: SyntaxNode): void {
  const loose = ['advcl', 'conj', 'parataxis', 'appos'].includes(verb.deprel)
  const having = verb.xpos === 'VBN' && verb.children.some((child) => child.lower === 'having')
  if (!loose || (verb.xpos !== 'VBG' && !having) || verb.head === null || hasSubject(verb)) return
  if (verb.deprel === 'conj' && CONJUNCTIONS.has(firstOf(verb).lower)) return
  const first = firstOf(verb)
  if (
    first.previous?.lower !== ',' ||
    verb.children.some((child) => child.deprel === 'mark' && child.index < verb.index)
  )
    return
  for (
    let node = first.previous.previous;
    node !== null && (node.index > verb.head.index || verb.deprel !== 'advcl');
    node = node.previous
  ) {
    if (!isFinite(node) || !hasSubject(node) || node.deprel === 'acl:relcl' || node.deprel === 'ccomp') continue
    move(verb, node, 'advcl')
    return
  }
}

function firstOf(node: SyntaxNode): SyntaxNode {
  return node.children.reduce((first, child) => (child.index < first.index ? child : first), node)
}
