/** Subordinate clauses, contents, clefts and participles, hung on the word that they belong to. */
import { ancestors, isNominal, relation, type SyntaxNode } from '../syntax'
import {
  CONJUNCTIONS,
  MAX_ASIDE,
  MAX_CLAUSE,
  hasSubject,
  isFinite,
  nounBetween,
  openVerb,
  subjectLabel,
} from './finite'
import { attachTo, detach, dominates, firstOf, move } from './tree'

const SUBORDINATORS = new Set(['as', 'after', 'before', 'since', 'until', 'while'])

/** "watched as A and B signed": the phrase behind "as" is the subject of the verb that follows it. */
export function subordinate(word: SyntaxNode): void {
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

/** "it was Russia that had launched": the clause belongs to the word that the cleft sets off. */
export function cleft(noun: SyntaxNode): void {
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

/** "encouragement that the effort should be considered": the phrase behind "that" is the subject of the verb. */
export function contentClause(that: SyntaxNode, nodes: readonly SyntaxNode[]): void {
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

/** "Having met X, Y flew": what opens with a participle goes on, behind the comma, with a subject of its own. */
export function openingParticiple(nodes: readonly SyntaxNode[]): void {
  const first = nodes[0]
  const verb = first?.lower === 'having' ? first.next : first
  if (first?.xpos !== 'VBG' || verb?.upos !== 'VERB') return
  const comma = nodes.find((node) => node.index > verb.index && node.lower === ',')
  let main = comma?.next ?? null
  for (let i = 0; main !== null && !isFinite(main) && i < MAX_CLAUSE; i++) main = main.next
  if (!comma || !main || !isFinite(main) || main.deprel === 'acl:relcl') return
  const subject = nounBetween(comma, main)
  const old = main.children.find((child) => relation(child) === 'nsubj')
  if (!subject || !old || old.index > comma.index || old.index < verb.index) return
  const { head, deprel } = dominates(verb, main) ? verb : main
  if (dominates(verb, main)) move(main, head, deprel)
  move(verb, main, 'advcl')
  move(subject, main, subjectLabel(main))
  move(old, verb, 'obj')
}

/** ", meeting X" belongs to the clause that the comma ends, not to one before it. */
export function participle(verb: SyntaxNode): void {
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

const SPANS = new Set(['day', 'week', 'month', 'year', 'hour', 'minute'])
const MAX_FRAME = 8

/** "..., its minister said on Tuesday, a day after Angola presented a plan": the time is that of the saying. */
export function timeOfSaying(span: SyntaxNode): void {
  if (!SPANS.has(span.lemma) || span.head === null || firstOf(span).lower === ',') return
  const verb = span.children.find((child) =>
    child.children.some((mark) => ['after', 'before'].includes(mark.lower) && mark.previous === span),
  )
  const comma = firstOf(span).previous
  if (!verb || comma?.lower !== ',') return
  for (
    let node = comma.previous, i = 0;
    node !== null && node.lower !== ',' && i < MAX_FRAME;
    node = node.previous, i++
  ) {
    if (node.upos !== 'VERB') continue
    if (node.deprel === 'parataxis' && node !== span.head) move(span, node, 'obl:unmarked')
    return
  }
}

const PLANS = new Set([
  'plan',
  'roadmap',
  'proposal',
  'formula',
  'initiative',
  'deal',
  'agreement',
  'blueprint',
  'framework',
  'treaty',
  'contract',
  'accord',
])

/** "a roadmap for ending the war": what a plan is for hangs on the plan. */
export function purpose(mark: SyntaxNode): void {
  const plan = mark.previous
  const verb = mark.head
  if (mark.lower !== 'for' || !plan || !PLANS.has(plan.lemma) || verb?.xpos !== 'VBG' || verb.index < mark.index) return
  if (verb.head !== plan) move(verb, plan, 'acl')
}

/** "said in a statement that Kyiv was ready": what is said hangs on the verb of saying. */
export function reportedClause(that: SyntaxNode, speaks: (lemma: string) => boolean): void {
  const clause = that.head
  if (that.lower !== 'that' || that.deprel !== 'mark' || !clause || clause.index < that.index || !hasSubject(clause))
    return
  const noun = that.previous
  if (!noun || !isNominal(noun) || clause.head === null || isSaying(clause.head)) return
  for (const node of ancestors(noun)) {
    if (node.index > that.index) return
    if (!isSaying(node)) continue
    if (!node.children.some((child) => child.deprel === 'ccomp')) move(clause, node, 'ccomp')
    return
  }

  function isSaying(node: SyntaxNode): boolean {
    return node.upos === 'VERB' && speaks(node.lemma)
  }
}

/** "is due to visit Oslo": with a subject of its own the adjective has no clause for one. */
export function infinitiveBehind(verb: SyntaxNode): void {
  const head = verb.head
  if (verb.deprel !== 'csubj' || verb.xpos !== 'VB' || !head || verb.index < head.index) return
  const subject = head.children.find((child) => relation(child) === 'nsubj')
  if (subject && subject.lower !== 'it') verb.deprel = 'xcomp'
}
