/**
 * Units into trees.
 *
 * In: a unit's tokens and names. Out: nodes with tags, lemmas and heads. A name of several words is parsed as one word,
 * tagged as a name: names that a parser takes apart are its commonest fault on news. A long dash that sets off an aside
 * is read as a comma, which the treebank has more of.
 */
import { analyse, type LanguageModel, type Token, type Word } from './language'
import type { Mention } from './mentions'
import type { NameSpan } from './names'
import type { SyntaxNode, Unit } from './syntax'
import type { TokenUnit } from './units'

const PROPER: Word['fixed'] = { upos: 'PROPN', xpos: 'NNP' }
const ADJECTIVE: Word['fixed'] = { upos: 'ADJ', xpos: 'JJ' }
const COMMON: Word['fixed'] = { upos: 'NOUN', xpos: 'NN' }
const LONG_DASH = /^[—–]$|^--+$/u
const CAPITAL = /^\p{Lu}/u

/** Parses one unit; the names become mentions of their nodes. */
export function parseUnit(
  unit: TokenUnit,
  index: number,
  names: readonly NameSpan[],
  text: string,
  model: LanguageModel,
): Unit {
  const words = joinNames(unit.tokens, names)
  const analysis = analyse(
    model,
    words.map(({ word }) => word),
  )
  const nodes: SyntaxNode[] = words.map(({ start, end, word }, i) => {
    const form = text.slice(start, end)
    return {
      index: i,
      start,
      end,
      form,
      lower: form.toLowerCase(),
      lemma: (analysis.lemma[i] ?? word.form).toLowerCase(),
      upos: analysis.upos[i] ?? 'X',
      xpos: analysis.xpos[i] ?? '',
      deprel: analysis.deprel[i] ?? 'dep',
      margin: analysis.margin[i] ?? 0,
      head: null,
      children: [],
      mention: null,
    }
  })
  nodes.forEach((node, i) => {
    const head = nodes[analysis.head[i] ?? -1]
    if (!head) return
    node.head = head
    head.children.push(node)
  })
  const { start, end, sentence, quotation, display } = unit
  const parsed: Unit = { index, start, end, sentence, quotation, display, nodes }
  nodes.forEach((node, i) => {
    const span = words[i]?.name
    if (span) node.mention = mentionOf(span, node, parsed)
  })
  return parsed
}

function mentionOf(span: NameSpan, node: SyntaxNode, unit: Unit): Mention {
  const { start, end, text, kind, reading } = span
  return { unit, node, start, end, text, kind, reading, form: span.adjective ? 'adjective' : 'name', referents: [] }
}

interface JoinedWord {
  readonly start: number
  readonly end: number
  readonly word: Word
  readonly name: NameSpan | null
}

function joinNames(tokens: readonly Token[], names: readonly NameSpan[]): JoinedWord[] {
  const words: JoinedWord[] = []
  let next = 0
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]
    if (!token) break
    const name = names[next]
    if (name && name.from === i) {
      words.push({ start: name.start, end: name.end, word: { form: name.text, ...fixedTag(name) }, name })
      i = name.to
      next++
      continue
    }
    const form = LONG_DASH.test(token.form) ? ',' : token.form
    words.push({ start: token.start, end: token.end, word: { form }, name: null })
    i++
  }
  return words
}

function fixedTag(name: NameSpan): Pick<Word, 'fixed'> {
  if (name.adjective) return { fixed: ADJECTIVE }
  if (!CAPITAL.test(name.text)) return name.to - name.from > 1 ? { fixed: COMMON } : {}
  return { fixed: PROPER }
}
