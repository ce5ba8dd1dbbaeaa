/**
 * Things named by a common noun: "the war in Ukraine", "the Brazil-China peace effort", "a crude oil agreement".
 *
 * In: parsed units with their names, the head nouns of data/lexicon/heads.yaml. Out: for each such phrase its kind, the
 * names inside it that tell which one is meant, and whether the text takes it as known ("the plan"). Whether two phrases
 * are the same thing is for `resolve` to say.
 */
import type { Head, Lexicon } from './lexicon/lexicon'
import type { Mention } from './mentions'
import { firstOf } from './repair/tree'
import {
  childrenBy,
  coordination,
  isHyphenedDescription,
  preposition,
  relation,
  type SyntaxNode,
  textOf,
  type Unit,
} from './syntax'

export interface Phrase {
  readonly unit: Unit
  readonly node: SyntaxNode
  readonly mention: Mention
  readonly head: Head
  /** Names that tell which one: before the noun, its owner, and behind "of", "in", "between" ... */
  readonly participants: readonly Mention[]
  /** Whose it is, when a pronoun or a phrase says so. */
  readonly owner: SyntaxNode | null
  /** Common words before the noun: "crude oil", "full-scale". */
  readonly qualifiers: readonly string[]
  readonly definite: boolean
  readonly plural: boolean
  /** "any peace plan", "no roadmap": none in particular. */
  readonly nonspecific: boolean
  /** Plain nouns inside that may stand for a country or a place: "the war in the country's east". */
  readonly places: readonly SyntaxNode[]
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'both'])
const NONSPECIFIC = new Set(['any', 'no', 'every', 'each', 'what', 'which', 'another', 'neither'])
const INSIDE = new Set(['of', 'in', 'on', 'between', 'with', 'against', 'for', 'over', 'among', 'from', 'to'])
const PREMODIFIERS = new Set(['amod', 'compound', 'nummod', 'nmod', 'flat', 'advmod', 'conj', 'appos'])
const SPONSORS = new Set(['country', 'person', 'organisation', 'place'])
/** Kinds whose things are told apart by what stands behind the noun: "the war in Ukraine", "a pipeline from A to B". */
const FULL_NAME = new Set(['event', 'pipeline', 'place'])
/** Adjectives that are no part of a name. */
const PASSING = new Set([
  'new',
  'old',
  'first',
  'second',
  'last',
  'latest',
  'recent',
  'current',
  'late',
  'next',
  'rival',
  'own',
  'same',
  'such',
  'other',
  'proposed',
  'planned',
  'major',
  'possible',
  'so-called',
  'big',
  'large',
  'long',
  'more',
  'further',
  'future',
  'final',
  'early',
  'separate',
])
const NAMED_BY = new Set(['by'])
/** Words that make a weak head a peace plan: "a roadmap for ending the war". */
const PEACE = new Set([
  'peace',
  'ceasefire',
  'cease-fire',
  'truce',
  'war',
  'conflict',
  'fighting',
  'hostility',
  'hostilities',
  'settlement',
  'reconciliation',
  'violence',
])

/** Finds the phrases of a unit in the order of its words, and makes each the mention of its node. */
export function findPhrases(unit: Unit, lexicon: Lexicon): Phrase[] {
  const words = unit.nodes.map((node) => (node.mention ? `_${node.form}` : node.lower))
  const phrases: Phrase[] = []
  for (const node of unit.nodes) {
    if (node.mention || (node.upos !== 'NOUN' && node.upos !== 'PROPN')) continue
    if (isPartOfCompound(node)) continue
    const match = lexicon.heads(words, node.index + 1)[0]
    // "a memorandum of understanding": told where it began
    if (!match || isTold(unit, node, match.length)) continue
    const phrase = phraseOf(unit, node, match.value, match.length)
    if (phrase) phrases.push(phrase)
  }
  return phrases
}

function isTold(unit: Unit, node: SyntaxNode, length: number): boolean {
  const first = unit.nodes[node.index - length + 1]
  return length > 1 && first?.mention?.form === 'nominal' && relation(node) === 'nmod' && node.head === first
}

function isPartOfCompound(node: SyntaxNode): boolean {
  if (node.deprel !== 'compound' || node.head === null || node.head.index < node.index) return false
  // "the EU's foreign policy chief X": a part of a title
  return node.head.mention === null || node.head.mention.kind === 'person'
}

function phraseOf(unit: Unit, node: SyntaxNode, head: Head, length: number): Phrase | null {
  const before = node.children.filter((child) => child.index < node.index)
  const names: Mention[] = []
  const qualifiers: string[] = []
  let first = node.index - length + 1
  const owner = before.find((child) => child.deprel === 'nmod:poss' && child.mention === null) ?? null
  const collect = (child: SyntaxNode): void => {
    const label = relation(child)
    if (child.deprel === 'nmod:poss') {
      if (child.mention) names.push(child.mention)
      return
    }
    if (!PREMODIFIERS.has(label) || ['SCONJ', 'PRON', 'ADP'].includes(child.upos) || child.lower === 'ahead') return
    if (PASSING.has(child.lemma) || (label === 'conj' && child.upos === 'NOUN' && child.mention === null)) return
    // "long-stalled", "US-brokered"
    if (isHyphenedDescription(child)) {
      for (const inner of child.children) if (inner.mention) names.push(inner.mention)
      if (/^(?:year|month|day|nation|party|state|stage|point|way)$/u.test(child.lower))
        first = Math.min(first, firstOf(child).index)
      return
    }
    first = Math.min(first, child.index)
    if (child.mention) names.push(child.mention)
    else if (child.index <= node.index - length && !isMeasure(child)) qualifiers.push(child.lemma)
    for (const inner of child.children) if (inner.index < node.index) collect(inner)
  }
  before.forEach(collect)

  let last = node.index
  // "a memorandum of understanding with Iraq"
  const understanding = node.children
    .filter(({ lower }) => lower === 'understanding')
    .flatMap(({ children }) => children)
  for (const child of [...node.children, ...understanding]) {
    if (child.index < node.index || relation(child) !== 'nmod') continue
    const word = preposition(child)
    if (word === undefined || !INSIDE.has(word)) continue
    const members = coordination(child).filter((member) => member.mention !== null)
    members.forEach((member) => {
      if (member.mention) names.push(member.mention)
    })
    if (members.length > 0 && child.index - node.index <= 6)
      last = Math.max(last, ...members.map((member) => member.index))
  }
  // "a pipeline from A to B": what follows without a break, whatever the parser hung it on
  if (FULL_NAME.has(head.kind)) {
    for (
      let word = unit.nodes[last]?.next ?? null;
      word?.upos === 'ADP' && INSIDE.has(word.lower) && word.head !== null;
    ) {
      const object: SyntaxNode = word.head
      if (object.index < word.index || object.mention === null) break
      if (!names.includes(object.mention)) names.push(object.mention)
      last = object.index
      word = object.next
    }
  }
  // "an agreement to pump Egyptian gas"
  let goal = false
  if (head.kind === 'agreement')
    for (const aim of childrenBy(node, 'acl').flatMap((clause) => childrenBy(clause, 'obj')))
      if (aim.mention) {
        if (names.length === 0) {
          last = aim.index
          goal = true
        }
        names.push(aim.mention)
      }
  for (const clause of childrenBy(node, 'acl', 'acl:relcl')) {
    for (const child of clause.children) {
      const word = preposition(child)
      if (word !== undefined && NAMED_BY.has(word)) {
        coordination(child).forEach((member) => {
          if (member.mention) names.push(member.mention)
        })
      }
    }
  }
  // "the Niger leg of the pipeline" is part of it
  if (head.kind === 'event' && names.some((name) => name.kind === 'pipeline' && name.node.index > node.index))
    return null
  const firstNode = unit.nodes[first]
  const lastNode = unit.nodes[last]
  if (!firstNode || !lastNode) return null
  const isFull = FULL_NAME.has(head.kind) || (head.kind === 'agreement' && goal)
  const sponsored = names.some((name) => name.node.index < node.index && SPONSORS.has(name.kind ?? ''))
  const business = names.some((name) => name.kind === 'commodity' || name.kind === 'pipeline')
  const vague =
    head.kind === 'peace_plan' && !head.strong && !speaksOfPeace(node, qualifiers) && !(sponsored && !business)
  const mention: Mention = {
    unit,
    node,
    form: 'nominal',
    kind: vague ? null : head.kind,
    start: firstNode.start,
    end: isFull ? lastNode.end : node.end,
    text: textOf(unit, first, isFull ? last : node.index),
    reading: null,
    sure: true,
    referents: [],
  }
  node.mention = mention
  const definite = before.some((child) => DEFINITE.has(child.lower)) || owner !== null
  const nonspecific = before.some((child) => NONSPECIFIC.has(child.lower))
  return {
    unit,
    node,
    mention,
    head,
    participants: names,
    owner,
    qualifiers,
    definite,
    plural: node.xpos.endsWith('S'),
    nonspecific,
    places: placesOf(node),
  }
}

function placesOf(node: SyntaxNode): SyntaxNode[] {
  const within = node.children.filter((child) => child.index > node.index && preposition(child) === 'in')
  return within
    .flatMap((child) => [child, ...childrenBy(child, 'nmod:poss')])
    .filter((child) => child.mention === null && child.upos === 'NOUN')
}

/** "2,600-km": how long a line is does not tell which one it is. */
const isMeasure = (node: SyntaxNode): boolean =>
  /^\d/u.test(node.form) ||
  node.lower === '-' ||
  (node.previous?.lower === '-' && /^\d/u.test(node.previous.previous?.form ?? ''))

function speaksOfPeace(node: SyntaxNode, qualifiers: readonly string[]): boolean {
  if (qualifiers.some((word) => PEACE.has(word))) return true
  // "a roadmap for ending the war", whatever the parser hung it on
  if (node.next?.upos === 'ADP' || node.next?.lower === 'to' || node.next?.lower === 'for') {
    for (let next: SyntaxNode | null = node.next, i = 0; next !== null && i < 7; next = next.next, i++)
      if (PEACE.has(next.lemma)) return true
  }
  const stack = [...node.children]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (PEACE.has(next.lemma)) return true
    if (next.index > node.index && next.index - node.index > 10) continue
    stack.push(...next.children)
  }
  return false
}
