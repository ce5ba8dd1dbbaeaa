/** Nouns that are the subject of the verb behind them, whatever the parser hung them on. */
import { isNominal, relation, type SyntaxNode } from '../syntax'
import { CONJUNCTIONS, MAX_ASIDE, hasSubject, isFinite, openVerb, subjectLabel } from './finite'
import { dominates, move } from './tree'

const BE = new Set(['be', 'get'])

export function activeSubject(verb: SyntaxNode): void {
  if (verb.upos !== 'VERB') return
  const passive = verb.children.find((child) => child.deprel === 'nsubj:pass')
  if (!passive) return
  const auxiliary = verb.children.some(
    (child) => child.deprel === 'aux:pass' || (relation(child) === 'aux' && BE.has(child.lemma)),
  )
  if (!auxiliary) passive.deprel = 'nsubj'
}

/** "Both bypass Russia." */
export function pairSubject(word: SyntaxNode): void {
  if (word.lower !== 'both' && word.lower !== 'neither') return
  const verb = [word.next, word.next?.next, word.next?.next?.next].find((node) => node && isFinite(node))
  if (!verb || hasSubject(verb) || word.children.length > 0) return
  if (word.next !== verb && word.next?.upos !== 'AUX' && word.next?.upos !== 'ADV') return
  word.upos = 'PRON'
  move(word, verb, 'nsubj')
}

/** "seized it from Guyana, and Washington will supply": behind a comma and a conjunction a name before a verb is its subject. */
export function secondClause(name: SyntaxNode): void {
  if (
    name.mention?.form !== 'name' ||
    name.deprel !== 'conj' ||
    !CONJUNCTIONS.has(name.previous?.lower ?? '') ||
    name.previous?.previous?.lower !== ','
  )
    return
  const verb = openVerb(name) ?? openPredicate(name)
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

/** "and Vietnam may be next": what an auxiliary right behind a name belongs to, where that has no subject. */
function openPredicate(name: SyntaxNode): SyntaxNode | null {
  const predicate = name.next?.upos === 'AUX' ? name.next.head : null
  return predicate && predicate.index > name.index && !hasSubject(predicate) ? predicate : null
}

/** "made it clear to Moscow Kazakhstan does not recognise": two names side by side, the second the subject of a verb. */
export function adjacentSubject(name: SyntaxNode): void {
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

/** "the envoy, NAME, called the plan", "Russian forces attacked Kharkiv": a finite verb hung on a noun that is the root is the root itself. */
export function verblessRoot(nodes: readonly SyntaxNode[]): void {
  const root = nodes.find((node) => node.head === null && node.deprel === 'root')
  if (!root || !isNominal(root) || root.children.some((child) => child.deprel === 'cop')) return
  const verb = root.children.find(
    (child) =>
      child.index > root.index &&
      (['VBD', 'VBZ', 'VBP'].includes(child.xpos) || isPastWithObject(child)) &&
      child.upos === 'VERB' &&
      ['acl', 'parataxis', 'conj', 'appos', 'dep', 'ccomp'].includes(child.deprel) &&
      !child.children.some((inner) => relation(inner) === 'nsubj' || inner.deprel === 'mark'),
  )
  if (!verb) return
  if (verb.xpos === 'VBN') verb.xpos = 'VBD'
  move(verb, null, 'root')
  for (const child of [...root.children]) if (child.deprel === 'advcl') move(child, verb, 'advcl')
  move(root, verb, 'nsubj')
}

/** "Hamas fired rockets at Israel": what has a subject of its own is no participle before a noun. */
export function verbBeforeObject(nodes: readonly SyntaxNode[]): void {
  const root = nodes.find((node) => node.head === null && node.deprel === 'root')
  const verb = root?.children.find((child) => child.deprel === 'amod' && child.xpos === 'VBN' && child.upos === 'VERB')
  if (!root || !verb || root.upos !== 'NOUN' || root.children.some((child) => child.deprel === 'cop')) return
  const subject = verb.children.find((child) => relation(child) === 'nsubj' && child.next === verb)
  if (!subject) return
  verb.xpos = 'VBD'
  move(verb, null, 'root')
  move(root, verb, 'obj')
}

/** "forces attacked Kharkiv": what has an object of its own and no agent is no passive participle. */
const isPastWithObject = (verb: SyntaxNode): boolean =>
  verb.xpos === 'VBN' &&
  verb.form.endsWith('ed') &&
  verb.children.some((child) => child.deprel === 'obj' && child.index > verb.index) &&
  !verb.children.some((child) => relation(child) === 'aux')

/** "Russia attacked Ukraine, a diplomat said": nobody is called upon behind a verb that wants an object. */
export function calledUpon(noun: SyntaxNode): void {
  const verb = noun.previous
  if (noun.deprel !== 'vocative' || noun.mention === null || verb?.upos !== 'VERB') return
  if (!verb.children.some((child) => child.deprel === 'obj')) move(noun, verb, 'obj')
}

const POSSESSIVE = new Set(["'s", '’s'])
const MAX_BEFORE_NOUN = 5

/** "met Germany's visiting minister": a name with a possessive mark belongs to the noun that follows. */
export function possessor(name: SyntaxNode): void {
  const mark = name.next
  if (name.mention?.form !== 'name' || !mark || !POSSESSIVE.has(mark.lower)) return
  if (name.deprel === 'nmod:poss' && name.head !== null && name.head.index > name.index) return
  let noun: SyntaxNode | null = null
  const between: SyntaxNode[] = []
  for (let node = mark.next, i = 0; node !== null && i < MAX_BEFORE_NOUN; node = node.next, i++) {
    const participle = node.xpos === 'VBG' || node.xpos === 'VBN'
    if (node.upos !== 'ADJ' && node.upos !== 'NOUN' && !participle) break
    if (node.upos === 'NOUN') noun = node
    else if (noun !== null) break
    if (participle) between.push(node)
  }
  const head = name.head
  if (!noun || noun === head || dominates(noun, name) || between.length === 0) return
  const { deprel } = name
  for (const word of between) {
    if (dominates(word, noun)) move(noun, head, deprel)
    for (const child of [...word.children])
      if (child !== noun && child.index > noun.index) move(child, head, child.deprel)
  }
  if (noun.head !== head) move(noun, head, deprel)
  for (const word of between) move(word, noun, 'amod')
  move(name, noun, 'nmod:poss')
}
