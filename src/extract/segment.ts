/**
 * Second stage. In: the text and its blocks. Out: the sentences that later stages read one by one, and the quotations,
 * which may run over several sentences and paragraphs. Sentences end at full stops by rule: the word before, what closes
 * after it, and the word that follows say whether it ends one. News is edited text, on which such rules do as well as
 * learnt ones (Read, Dridan, Oepen and Solberg, "Sentence Boundary Detection: A Long Solved Problem?", COLING 2012), and
 * they can be read. Where it is unclear two sentences stay one: the parser copes with that better than with half of one.
 */
import type { Block, Range } from '../graph/document'
import { dateline } from './clean/dateline'
import { boundaries, type BoundaryOptions } from './segment/boundaries'
import { cutLong } from './segment/cut'
import { quotationsIn } from './segment/quotations'
import { trimRange } from './whitespace'

export interface Sentence extends Range {
  /** Index of the block it stands in. */
  block: number
}

export interface Quotation extends Range {
  /** What stands between the marks, trimmed. */
  inner: Range
  /** Index of the block it stands in: a quotation of several paragraphs is one quotation a block. */
  block: number
  /** Whether it begins its paragraph, going on from a quotation that the paragraph before did not close. */
  continues: boolean
  /** Whether it has its closing mark; without it the quotation ends with its block, or where the next one opens. */
  closed: boolean
}

export interface Segmentation {
  sentences: Sentence[]
  quotations: Quotation[]
}

export interface SegmentOptions {
  /** A lexicon's word on the full stop of "Gen." ('inside': never ends a sentence) and "U.S." ('either': it may). */
  readonly abbreviation?: BoundaryOptions['abbreviation']
}

/**
 * Splits the blocks of a text into sentences and finds its quotations; furniture is left out.
 *
 * @returns sentences in the order of the text, trimmed, each within one block, together all that is not blank; a quoted
 *   sentence includes the words that frame it ('"A," said X.'). Quotations are the outermost ones, in order.
 */
export function segment(text: string, blocks: readonly Block[], options: SegmentOptions = {}): Segmentation {
  return { sentences: sentencesIn(text, blocks, options), quotations: quotationsOf(text, blocks) }
}

function sentencesIn(text: string, blocks: readonly Block[], { abbreviation }: SegmentOptions): Sentence[] {
  return blocks.flatMap((range, block) => {
    if (range.role === 'furniture') return []
    const from = dateline(text, range)?.end ?? range.start
    const ends = boundaries(text, range, { isHeadline: range.role === 'headline', from, abbreviation })
    return ends
      .map((end, index) => trimRange(text, { start: ends[index - 1] ?? range.start, end }))
      .filter(({ start, end }) => start < end)
      .flatMap((sentence) => cutLong(text, sentence))
      .map(({ start, end }) => ({ start, end, block }))
  })
}

function quotationsOf(text: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = []
  let isOpen = false
  blocks.forEach((range, block) => {
    if (range.role === 'furniture') return
    // Only the story goes on from paragraph to paragraph: a caption may stand between two of them.
    const goesOn = isOpen && range.role === 'paragraph'
    const found = quotationsIn(text, range, goesOn)
    found.forEach(({ start, end, inner, closed, opened }, index) => {
      const continues = index === 0 && goesOn && (!opened || start === range.start)
      quotations.push({ start, end, inner, block, continues, closed })
    })
    if (range.role !== 'paragraph') return
    const last = found.at(-1)
    isOpen = last !== undefined && !last.closed && last.end === range.end
  })
  return quotations
}
