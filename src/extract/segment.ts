/**
 * Second stage. In: the text and its blocks. Out: the sentences that later stages read one by one, and the quotations,
 * which may run over several sentences.
 */
import type { Block, Range } from '../graph/document'

export interface Sentence extends Range {
  /** Index of the block it stands in. */
  block: number
}

export interface Quotation extends Range {
  /** What stands between the marks, trimmed. */
  inner: Range
  /** Index of the block it stands in: a quotation of several paragraphs is one quotation a block. */
  block: number
  /** Whether it opens a paragraph, going on from a quotation that the paragraph before did not close. */
  continues: boolean
  closed: boolean
}

export interface Segmentation {
  sentences: Sentence[]
  quotations: Quotation[]
}

/** Splits the blocks of a text into sentences and finds its quotations; furniture is left out. */
export function segment(text: string, blocks: readonly Block[]): Segmentation {
  const sentences: Sentence[] = []
  const quotations: Quotation[] = []
  blocks.forEach(({ start, end, role }, block) => {
    if (role === 'furniture') return
    const body = text.slice(start, end)
    for (const match of body.matchAll(/\S[^.!?]*(?:[.!?]+(?![\s"”’)]*(?:$|\s+\p{Lu}))[^.!?]*)*(?:[.!?]+["”’)]*)?/gu)) {
      const sentence = match[0].trimEnd()
      sentences.push({ start: start + match.index, end: start + match.index + sentence.length, block })
    }
    for (const match of body.matchAll(/"[^"]*"?|“[^”]*”?/g)) {
      const quoted = { start: start + match.index, end: start + match.index + match[0].length }
      const closed = /["”]$/.test(match[0].slice(1))
      const inner = { start: quoted.start + 1, end: closed ? quoted.end - 1 : quoted.end }
      quotations.push({ ...quoted, inner, block, continues: false, closed })
    }
  })
  return { sentences, quotations }
}
