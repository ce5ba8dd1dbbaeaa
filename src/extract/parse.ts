/**
 * Units into trees.
 *
 * In: a unit's tokens and names. Out: nodes with tags, lemmas and heads. The parser sees groups as one word and asides
 * apart (`words`); both are put back here, and what the parser is known to get wrong on news is mended (`repair`).
 */
import { analyse, type Analysis, type LanguageModel, type Token } from './language'
import { findCommaClauses, isRelativePart } from './clauses'
import { finiteVerbs, hasFiniteRoot } from './finite-root'
import { type VerbForm, withHints } from './hints'
import type { Lexicon } from './lexicon/lexicon'
import type { Mention } from './mentions'
import type { NameSpan } from './names'
import { isTitleCase } from './names/title-case'
import { attachLoose, attachMember } from './reattach'
import { repair } from './repair'
import { isNominal, isRelative, relation, type SyntaxNode, type Unit } from './syntax'
import type { TokenUnit } from './units'
import { type Aside, findAsides, groupWords, joinNames, type UnitWord } from './words'

/** How many words "the bulk of which" may have. */
const MAX_PART = 4

/** Parses one unit; the names become mentions of their nodes. */
export function parseUnit(
  unit: TokenUnit,
  index: number,
  names: readonly NameSpan[],
  text: string,
  model: LanguageModel,
  lexicon: Lexicon,
  verbs: ReadonlyMap<string, VerbForm>,
): Unit {
  const spelt = withHints(joinNames(inSmallLetters(unit, lexicon, verbs), names), verbs)
  const groups = groupWords(spelt, text, lexicon)
  const words = spelt.map((word, i) => {
    const read = groups.find(({ head }) => head === i)?.word
    return read ? { ...word, word: read } : word
  })
  const asides = findAsides(words, text)
  const nodes = words.map((word, i) => bareNode(word, i, text))
  nodes.forEach((node, i) => {
    node.previous = nodes[i - 1] ?? null
    node.next = nodes[i + 1] ?? null
  })
  const headOfGroup = new Map<number, number>()
  for (const group of groups)
    for (let i = group.from; i < group.to; i++) if (i !== group.head) headOfGroup.set(i, group.head)

  const lifted = groups.filter(({ word }) => word === null)
  const unread = new Set([...headOfGroup.keys(), ...lifted.map(({ head }) => head)])

  const outside = words
    .map((_, i) => i)
    .filter((i) => !unread.has(i) && !asides.some((aside) => i >= aside.from - 1 && i <= aside.to))
  parseInto(nodes, words, outside, model)
  const clauses = findCommaClauses(
    nodes,
    outside,
    (i) => (words[i]?.name ?? null) !== null,
    (node) => (lexicon.speechVerb(node.lemma) ?? lexicon.speechVerb(node.lemma, node.next?.lower ?? '')) !== undefined,
  )
  const main = outside.filter((i) => !clauses.some((clause) => isBetweenMarks(i, clause, words, text)))
  if (clauses.length > 0) parseInto(nodes, words, main, model)
  if (!unit.display && nodes[nodes.length - 1]?.form === '.') rootInVerb(nodes, words, main, model, verbs)
  for (const clause of clauses) parseAside(clause, nodes, words, unread, main, model)
  for (const aside of asides) parseAside(aside, nodes, words, unread, outside, model)
  for (const { head, word } of groups) {
    const node = nodes[head]
    if (node && word !== undefined) node.lemma = node.lower
  }
  for (const [member, head] of headOfGroup) attachMember(nodes, member, head, words[head]?.name !== null)
  for (const { from, to, head } of lifted) attachLoose(nodes, from, to, head)
  for (const node of nodes) if (node.head) node.head.children.push(node)
  for (const node of nodes) node.children.sort((a, b) => a.index - b.index)

  const { start, end, sentence, quotation, display } = unit
  const parsed: Unit = {
    index,
    start,
    end,
    sentence,
    quotation,
    display,
    nodes,
    lemmas: nodes.map((node) => node.lemma),
  }
  nodes.forEach((node, i) => {
    const span = words[i]?.name
    if (span) node.mention = mentionOf(span, node, parsed)
  })
  repair(
    nodes,
    (lemma) => verbs.has(lemma),
    (lemma) => lexicon.speechVerb(lemma) !== undefined,
  )
  return parsed
}

/** The tokens as in the middle of a story: of a headline in capitals the ordinary words without theirs. */
function inSmallLetters(
  { tokens, display }: TokenUnit,
  lexicon: Lexicon,
  verbs: ReadonlyMap<string, VerbForm>,
): readonly Token[] {
  const words = tokens.map(({ form }) => form)
  if (!isTitleCase(words, display)) return tokens
  return tokens.map((token) => {
    const form = token.form.toLowerCase()
    return lexicon.isCommonWord(form) || verbs.has(form) ? { ...token, form } : token
  })
}

/** Inside a lifted clause, or one of the commas round it. */
function isBetweenMarks(i: number, clause: Aside, words: readonly UnitWord[], text: string): boolean {
  const closing = words[clause.to]
  const closed = closing !== undefined && text.slice(closing.start, closing.end) === ','
  return i >= clause.from - 1 && (closed ? i <= clause.to : i < clause.to)
}

function bareNode({ start, end }: UnitWord, index: number, text: string): SyntaxNode {
  const form = text.slice(start, end)
  const lower = form.toLowerCase()
  return {
    index,
    start,
    end,
    form,
    lower,
    lemma: lower,
    upos: 'X',
    xpos: '',
    deprel: 'dep',
    margin: 0,
    head: null,
    previous: null,
    next: null,
    children: [],
    mention: null,
  }
}

/**
 * Parses a sentence whose tree has no finite verb at its root once more, with the first of its verbs at the root that
 * takes a subject from before it. Where none does the tree stays as it was.
 */
function rootInVerb(
  nodes: readonly SyntaxNode[],
  words: readonly UnitWord[],
  places: readonly number[],
  model: LanguageModel,
  verbs: ReadonlyMap<string, VerbForm>,
): void {
  const row = places.flatMap((place) => nodes[place] ?? [])
  if (hasFiniteRoot(row)) return
  const candidates = finiteVerbs(row, verbs)
  for (const { node, xpos } of candidates) {
    const tagged = xpos === null ? words : withTag(words, node.index, xpos)
    parseInto(nodes, tagged, places, model, node.index)
    if (hasFiniteRoot(row) && takesSubject(node, row)) return
  }
  if (candidates.length > 0) parseInto(nodes, words, places, model)
}

const takesSubject = (verb: SyntaxNode, row: readonly SyntaxNode[]): boolean =>
  row.some((node) => node.head === verb && node.index < verb.index && relation(node) === 'nsubj')

function withTag(words: readonly UnitWord[], place: number, xpos: string): UnitWord[] {
  return words.map((word, i) =>
    i === place ? { ...word, word: { ...word.word, fixed: { upos: 'VERB', xpos } } } : word,
  )
}

/** Parses the words at the given places as one sentence, if told so with the word at `top` as its root; gives its root. */
function parseInto(
  nodes: readonly SyntaxNode[],
  words: readonly UnitWord[],
  places: readonly number[],
  model: LanguageModel,
  top?: number,
): SyntaxNode | null {
  const input = places.flatMap((place) => words[place]?.word ?? [])
  if (input.length === 0) return null
  const analysis: Analysis = analyse(model, input, top === undefined ? undefined : places.indexOf(top))
  let root: SyntaxNode | null = null
  places.forEach((place, i) => {
    const node = nodes[place]
    if (!node) return
    node.lemma = (analysis.lemma[i] ?? node.lower).toLowerCase()
    node.upos = analysis.upos[i] ?? 'X'
    node.xpos = analysis.xpos[i] ?? ''
    node.deprel = analysis.deprel[i] ?? 'dep'
    node.margin = analysis.margin[i] ?? 0
    const head = places[analysis.head[i] ?? -1]
    node.head = head === undefined ? null : (nodes[head] ?? null)
    if (node.head === null) root = node
  })
  return root
}

/** An aside hangs on the word before it: as a relative clause where it opens with "which", else as an apposition. */
function parseAside(
  aside: Aside,
  nodes: readonly SyntaxNode[],
  words: readonly UnitWord[],
  unread: ReadonlySet<number>,
  outside: readonly number[],
  model: LanguageModel,
): void {
  const places = words.map((_, i) => i).filter((i) => i >= aside.from && i < aside.to && !unread.has(i))
  const root = parseInto(nodes, words, places, model)
  const before = outside.filter((place) => place < aside.from - 1).at(-1)
  const host = before === undefined ? nodes[outside[0] ?? -1] : nodes[before]
  if (!host) return
  for (const mark of [aside.from - 1, aside.to]) {
    const node = nodes[mark]
    if (!node || outside.includes(mark)) continue
    node.upos = 'PUNCT'
    node.deprel = 'punct'
    node.head = root ?? host
  }
  if (!root) return
  const first = nodes[aside.from]
  root.head = host
  const second = nodes[aside.from + 1]
  const partial = nodes.slice(aside.from, aside.from + MAX_PART).some((node) => isRelativePart(node, node.previous))
  if (partial || (first && (isRelative(first) || (first.upos === 'ADP' && second && isRelative(second)))))
    root.deprel = 'acl:relcl'
  else if (isParticiple(root, nodes)) {
    // "Earlier talks in Jeddah, brokered by Oman, broke down": of the subject, whatever stands right before the comma
    if (root.xpos === 'VBD') root.xpos = 'VBN'
    root.head = topOf(host, aside.from)
    root.deprel = 'acl'
  } else if (root.upos === 'ADJ') {
    root.head = topOf(host, aside.from)
    root.deprel = 'appos'
  } else if (root.upos === 'VERB') {
    root.deprel = 'parataxis'
    root.head = nodes.find((node) => node.deprel === 'root' && node !== root) ?? host
  } else root.deprel = 'appos'
}

const isParticiple = (root: SyntaxNode, nodes: readonly SyntaxNode[]): boolean =>
  root.upos === 'VERB' &&
  ['VBN', 'VBG', 'VBD'].includes(root.xpos) &&
  !nodes.some(({ head, deprel }) => head === root && /^(?:nsubj|aux)/u.test(deprel))

/** The noun that a word before a place hangs on in the end. */
function topOf(node: SyntaxNode, before: number): SyntaxNode {
  let top = node
  while (top.head && isNominal(top.head) && top.head.index < before) top = top.head
  return top
}

function mentionOf(span: NameSpan, node: SyntaxNode, unit: Unit): Mention {
  const { start, end, text, kind, reading } = span
  return {
    unit,
    node,
    start,
    end,
    text,
    kind,
    reading,
    sure: span.strength >= 2,
    form: span.adjective ? 'adjective' : 'name',
    referents: [],
  }
}
