/** Objects that the parser takes for a part of the noun behind them. */
import { relation, type SyntaxNode } from '../syntax'
import { move } from './tree'

const GIVING = new Set([
  'send',
  'give',
  'lend',
  'offer',
  'sell',
  'grant',
  'supply',
  'promise',
  'pay',
  'owe',
  'hand',
  'ship',
  'deliver',
  'pledge',
  'provide',
])
const RECEIVERS = new Set(['country', 'organisation', 'person', 'place'])
const GERUND_CASES = new Set(['on', 'of', 'from', 'by', 'for', 'after', 'before', 'without', 'in', 'to', 'about'])

/** "sent Russia millions of shells", "lend Afghanistan $1 billion": the name is who it is given to. */
export function receiver(name: SyntaxNode): void {
  const verb = name.previous
  if (name.mention?.form !== 'name' || verb?.upos !== 'VERB' || !GIVING.has(verb.lemma)) return
  if (!RECEIVERS.has(name.mention.kind ?? '') || !name.next) return
  const thing =
    name.head === verb ? verb.children.find((child) => child.deprel === 'obj' && child.index > name.index) : name.head
  if (!thing || thing.index < name.index || thing.head !== verb || thing.mention?.form === 'name') return
  if (name.next.deprel === 'case' || name.next.upos === 'PUNCT' || name.next.upos === 'CCONJ') return
  if (name.head !== verb && name.deprel !== 'compound' && relation(name) !== 'nmod') return
  move(name, verb, 'iobj')
  if (thing.deprel !== 'obj') thing.deprel = 'obj'
}

const THEM = new Set(['it', 'them', 'him', 'her', 'us'])

/** "sends it almost all of its gas": of two objects the pronoun is who it is given to. */
export function pronounReceiver(pronoun: SyntaxNode): void {
  const verb = pronoun.head
  if (!THEM.has(pronoun.lower) || pronoun.deprel !== 'obj' || !verb || !GIVING.has(verb.lemma)) return
  const thing = verb.children.find(
    (child) =>
      child.index > pronoun.index &&
      (child.deprel === 'obj' || relation(child) === 'obl') &&
      child.children.every(({ deprel, index }) => deprel !== 'case' || index > child.index),
  )
  if (!thing || (thing.upos !== 'NOUN' && thing.upos !== 'DET' && thing.upos !== 'NUM')) return
  pronoun.deprel = 'iobj'
  thing.deprel = 'obj'
}

/** "goes on importing gas": the participle before the name is no adjective of it but takes it as its object. */
export function gerundObject(verb: SyntaxNode, statesRelation: (lemma: string) => boolean): void {
  const object = verb.head
  if (verb.xpos !== 'VBG' || verb.deprel !== 'amod' || object?.mention?.form !== 'name' || object.previous !== verb)
    return
  const mark = verb.previous
  if (!mark || mark.head !== object || !GERUND_CASES.has(mark.lower) || !statesRelation(verb.lemma)) return
  const { head } = object
  if (!head) return
  verb.upos = 'VERB'
  move(verb, head, 'advcl')
  move(mark, verb, 'mark')
  move(object, verb, 'obj')
  for (const child of [...object.children])
    if (child.index > object.index && relation(child) === 'nmod') move(child, verb, 'obl')
}

/** Verbs whose object is a person, and that no gerund follows. */
const ADDRESSING = new Set(
  'tell meet greet host receive welcome brief warn assure inform thank remind urge invite'.split(' '),
)

/** "tells visiting chancellor Olaf Scholz": the participle is the guest's, not what the host does. */
export function visitingGuest(verb: SyntaxNode): void {
  const host = verb.head
  if (verb.xpos !== 'VBG' || verb.deprel !== 'xcomp' || !host || host !== verb.previous || !ADDRESSING.has(host.lemma))
    return
  const guest = verb.children.find((child) => relation(child) === 'obj')
  if (guest === undefined || guest.index < verb.index || verb.children.some((child) => child.deprel === 'mark')) return
  move(guest, host, 'obj')
  for (const child of [...verb.children]) if (child !== guest) move(child, host, child.deprel)
  move(verb, guest, 'amod')
}

/** "warned NATO that time was short": the name is whom the verb speaks to, not a second subject of the clause. */
export function addressee(name: SyntaxNode): void {
  const verb = name.previous
  if (name.mention?.form !== 'name' || verb?.upos !== 'VERB' || !ADDRESSING.has(verb.lemma)) return
  if (name.next?.lower !== 'that' || name.head === verb || relation(name) !== 'nsubj') return
  move(name, verb, 'obj')
}

/** Verbs whose object may be what an infinitive is about: "helped her support", "saw her visit". */
const PERCEIVING = new Set(['help', 'let', 'make', 'have', 'see', 'hear', 'watch', 'feel'])

/** "expressed her support for", "made her first trip to": whose it is, taken for a person who does or gets something. */
export function possessed(pronoun: SyntaxNode): void {
  if (pronoun.lower !== 'her') return
  const verb = pronoun.head
  // "expressed [her support]"
  if (verb?.xpos === 'VB' && verb.deprel === 'ccomp' && pronoun.deprel === 'nsubj' && pronoun.next === verb) {
    const { head } = verb
    if (!head || head.next !== pronoun || PERCEIVING.has(head.lemma)) return
    verb.upos = 'NOUN'
    verb.xpos = 'NN'
    verb.deprel = 'obj'
    pronoun.deprel = 'nmod:poss'
    for (const child of verb.children) if (child.deprel === 'obl') child.deprel = 'nmod'
    return
  }
  const thing = verb?.children.find((child) => child.index > pronoun.index && child.deprel === 'obl:unmarked')
  if (pronoun.deprel !== 'obj' || verb?.next !== pronoun || thing?.upos !== 'NOUN' || hasDeterminer(thing)) return
  if (thing.children.some((child) => child.index < pronoun.index)) return
  thing.deprel = 'obj'
  move(pronoun, thing, 'nmod:poss')
}

const hasDeterminer = (node: SyntaxNode): boolean => node.children.some((child) => child.deprel === 'det')
