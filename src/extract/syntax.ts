/**
 * The words of a parse unit as a tree, and the questions that later stages ask of it.
 *
 * In: a unit's tokens with their names joined, and the parser's analysis. Out: nodes that know their head and their
 * dependents. The labels are those of Universal Dependencies 2 (de Marneffe et al., Computational Linguistics 47(2),
 * 2021, pp. 255-308).
 */
import type { Range } from '../graph/document'
import type { Mention } from './mentions'

export interface SyntaxNode extends Range {
  readonly index: number
  readonly form: string
  /** In lower case. */
  readonly lower: string
  lemma: string
  upos: string
  xpos: string
  deprel: string
  /** How much the arc to the head was preferred to the best other one. */
  margin: number
  head: SyntaxNode | null
  /** Its neighbours in the row of words. */
  previous: SyntaxNode | null
  next: SyntaxNode | null
  readonly children: SyntaxNode[]
  /** What the word, with the phrase it heads, refers to; set by the stages that find names and phrases. */
  mention: Mention | null
}

/** A stretch of words that is parsed by itself: a sentence, or a quotation or its frame within one. */
export interface Unit extends Range {
  readonly index: number
  /** Index into the sentences of the article. */
  readonly sentence: number
  /** Index of the quotation whose words these are; null: the article's own words. */
  readonly quotation: number | null
  /** The role of its block is `headline`, or another of those that are no running text. */
  readonly display: boolean
  readonly nodes: SyntaxNode[]
  /** Of the nodes, in order: for look-ups of phrases. */
  readonly lemmas: readonly string[]
}

/** The dependency label without its subtype: "nsubj:pass" is an "nsubj". */
export const relation = (node: SyntaxNode): string => {
  const colon = node.deprel.indexOf(':')
  return colon < 0 ? node.deprel : node.deprel.slice(0, colon)
}

export const childrenBy = (node: SyntaxNode, ...labels: readonly string[]): SyntaxNode[] =>
  node.children.filter((child) => labels.includes(child.deprel))

export const childBy = (node: SyntaxNode, ...labels: readonly string[]): SyntaxNode | undefined =>
  node.children.find((child) => labels.includes(child.deprel))

/** The preposition that introduces a phrase, whole ("according to", "because of"); undefined where there is none. */
export function preposition(node: SyntaxNode): string | undefined {
  const cases = childrenBy(node, 'case').filter((child) => child.index < node.index)
  const first = cases[0]
  if (first === undefined) return undefined
  const rest = childrenBy(first, 'fixed')
  const words = [first, ...rest].map((part) => part.lower).join(' ')
  return words === 'ahead' || (words === 'of' && first.previous?.lower === 'ahead') ? 'ahead of' : words
}

const PARTICLES = new Set(['forward', 'out', 'up', 'together', 'off', 'away', 'down'])

/** A verb's lemma with its particle ("carry out"). */
export function verbLemma(node: SyntaxNode): string {
  const particle =
    childBy(node, 'compound:prt') ??
    node.children.find((child) => child.index === node.index + 1 && PARTICLES.has(child.lower))
  return particle ? `${node.lemma} ${particle.lower}` : node.lemma
}

/** Penn tags of finite verbs and of modal auxiliaries. */
export const FINITE_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

export const isVerb = (node: SyntaxNode): boolean => node.upos === 'VERB'
export const isNominal = (node: SyntaxNode): boolean =>
  node.upos === 'NOUN' ||
  node.upos === 'PROPN' ||
  node.upos === 'PRON' ||
  node.upos === 'NUM' ||
  node.upos === 'DET' ||
  (node.upos === 'ADJ' && node.mention !== null)

const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose', 'where'])
/** Whether the word is a pronoun that stands for the noun its relative clause belongs to. */
export const isRelative = (node: SyntaxNode): boolean => RELATIVE.has(node.lower) && node.upos !== 'SCONJ'

export function isPassive(verb: SyntaxNode): boolean {
  if (verb.children.some((child) => child.deprel === 'aux:pass' || child.deprel === 'nsubj:pass')) return true
  if (verb.xpos !== 'VBN') return false
  if (verb.children.some((child) => child.deprel === 'aux')) return false
  if (verb.deprel === 'acl' || verb.deprel === 'amod') return !verb.children.some((child) => child.deprel === 'nsubj')
  if (verb.deprel === 'advcl') return !verb.children.some((child) => child.deprel === 'obj')
  if (verb.deprel === 'conj' && verb.head !== null && isVerb(verb.head)) {
    return !verb.children.some((child) => relation(child) === 'nsubj') && isPassive(verb.head)
  }
  return false
}

const POSSESSIVE_MARKS = new Set(["'s", '’s', "'", '’'])

export const isPossessiveMark = (node: SyntaxNode): boolean => POSSESSIVE_MARKS.has(node.lower)

/** The last part of a hyphened word that describes and is no name: "backed" in "Russian-backed". */
export const isHyphenedDescription = (node: SyntaxNode): boolean =>
  node.mention === null && node.upos === 'ADJ' && node.previous?.lower === '-'

/** The node and what is coordinated with it, in the order of the text; only words that can stand where it stands. */
export function coordination(node: SyntaxNode): SyntaxNode[] {
  const members = [node]
  for (const child of node.children) {
    if (child.deprel === 'conj' && isNominal(child) === isNominal(node)) members.push(...coordination(child))
  }
  return members
}

/** All words that depend on the node, itself among them, in the order of the text. */
export function subtree(node: SyntaxNode): SyntaxNode[] {
  const nodes: SyntaxNode[] = []
  const stack = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    nodes.push(next)
    stack.push(...next.children)
  }
  return nodes.sort((a, b) => a.index - b.index)
}

/** The node, its head, its head's head, and so on. */
export function* ancestors(node: SyntaxNode): Generator<SyntaxNode> {
  for (let next: SyntaxNode | null = node; next !== null; next = next.head) yield next
}

/** The words from one node to another, as the text has them but for line breaks. */
export function textOf(unit: Unit, first: number, last: number): string {
  let text = ''
  for (let i = first; i <= last; i++) {
    const node = unit.nodes[i]
    const before = unit.nodes[i - 1]
    if (!node) continue
    text += (i > first && before && before.end < node.start ? ' ' : '') + node.form
  }
  return text
}
