/**
 * Sentences into units that are parsed by themselves.
 *
 * In: sentences and quotations. Out: stretches of tokens. A quotation that is a clause of its own is cut from the frame
 * that says whose it is ("...", X told Y), since a parser trained on whole sentences loses the verb of a fronted
 * quotation; a fragment ("a “new level”") stays in its sentence without its marks. Marks of quotation are no tokens of a
 * unit.
 */
import type { Block, Range } from '../graph/document'
import { dateline } from './clean'
import { tokenise, type Token } from './language'
import type { Quotation, Sentence } from './segment'

export interface TokenUnit extends Range {
  readonly sentence: number
  readonly quotation: number | null
  readonly display: boolean
  readonly tokens: readonly Token[]
}

const QUOTE_MARK = /^(?:["“”„‟«»‹›]|``|'')$/u
const MIN_WORDS_OF_CLAUSE = 4

/** Cuts every sentence into units, in the order of the text. */
export function cutUnits(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): TokenUnit[] {
  const units: TokenUnit[] = []
  let firstQuotation = 0
  sentences.forEach((sentence, index) => {
    const block = blocks[sentence.block]
    if (block?.role === 'byline') return
    const display = block !== undefined && block.role !== 'paragraph'
    while ((quotations[firstQuotation]?.end ?? Infinity) <= sentence.start) firstQuotation++
    for (const piece of pieces(text, sentence, block, quotations, firstQuotation)) {
      const tokens = tokenise(text, piece.start, piece.end).filter((token) => !QUOTE_MARK.test(token.form))
      if (tokens.some((token) => /[\p{L}\p{N}]/u.test(token.form))) {
        units.push({ start: piece.start, end: piece.end, sentence: index, quotation: piece.quotation, display, tokens })
      }
    }
  })
  return units
}

interface Piece extends Range {
  readonly quotation: number | null
}

function pieces(
  text: string,
  sentence: Sentence,
  block: Block | undefined,
  quotations: readonly Quotation[],
  firstQuotation: number,
): Piece[] {
  const line = block ? dateline(text, block) : undefined
  const start =
    line && line.end > sentence.start && line.start <= sentence.start
      ? Math.min(line.end, sentence.end)
      : sentence.start
  const found: Piece[] = []
  let at = start
  for (let i = firstQuotation; i < quotations.length; i++) {
    const quotation = quotations[i]
    if (!quotation || quotation.start >= sentence.end) break
    const inner = {
      start: Math.max(quotation.inner.start, start),
      end: Math.min(quotation.inner.end, sentence.end),
    }
    if (inner.end <= inner.start || inner.start < at || !standsAlone(text, sentence, quotation, inner)) continue
    if (quotation.start > at) found.push({ start: at, end: quotation.start, quotation: null })
    found.push({ ...inner, quotation: i })
    at = Math.min(Math.max(quotation.end, inner.end), sentence.end)
  }
  if (at < sentence.end) found.push({ start: at, end: sentence.end, quotation: null })
  return found
}

/** Whether the words between the marks are a clause, or more, that is quoted for itself. */
function standsAlone(text: string, sentence: Range, quotation: Quotation, inner: Range): boolean {
  const opensSentence = quotation.start <= sentence.start
  const closesSentence = !/[\p{L}\p{N}]/u.test(text.slice(inner.end, sentence.end))
  if (opensSentence && closesSentence) return true
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  const before = text.slice(sentence.start, quotation.start).trimEnd().at(-1)
  const introduced = before === ',' || before === ':'
  const ends = /[,.?!…—-]$/u.test(text.slice(inner.start, inner.end).trimEnd())
  if (opensSentence) return words >= 2 && ends
  if (introduced) return words >= 2
  return (
    words >= MIN_WORDS_OF_CLAUSE &&
    closesSentence &&
    /^\p{Lu}/u.test(text.slice(inner.start)) &&
    before !== undefined &&
    !/[\p{L}\p{N}]/u.test(before)
  )
}
