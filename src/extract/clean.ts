/**
 * First stage. In: the text of an article as intake read it. Out: its lines and paragraphs as blocks, each with the
 * role it plays on the page, so that later stages tell the story from what was printed around it.
 */
import type { Block, Range } from '../graph/document'

export interface CleanHints {
  /** The article's title as front matter or a page's head gives it. */
  readonly title?: string
}

/**
 * Splits an article's text into blocks.
 *
 * @param text the article's text
 * @returns the non-empty blocks in the order of the text, trimmed of white space, none overlapping another
 */
export function clean(text: string, hints: CleanHints = {}): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0]
    const start = match.index + line.length - line.trimStart().length
    const end = match.index + line.trimEnd().length
    if (start >= end) continue
    const isHeadline = blocks.length === 0 || text.slice(start, end) === hints.title
    blocks.push({ start, end, role: isHeadline ? 'headline' : 'paragraph' })
  }
  return blocks
}

/**
 * Finds the date line that opens a paragraph: "BERLIN, Sept 17 (Reuters) - ".
 *
 * @returns the range from the block's start to the first character after the dash and its white space, or undefined
 */
export function dateline(text: string, block: Range): Range | undefined {
  const match = /^\p{Lu}[\p{Lu}\s.,'’/-]+(?:,[^()\n]{3,20})?\s*(?:\([^()]{2,40}\)\s*)?[-–—]+\s/u.exec(
    text.slice(block.start, Math.min(block.end, block.start + 120)),
  )
  return match ? { start: block.start, end: block.start + match[0].length } : undefined
}
