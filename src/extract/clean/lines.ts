/**
 * Lines to paragraphs. Some texts hold a paragraph a line, others are hard-wrapped at some 80 columns with a blank line
 * between paragraphs. A text is taken for wrapped where lines end because the next word would not have fitted, and go on
 * in lower case: a column of headline, caption and byline ends its lines for no such reason.
 */
import type { Range } from '../../graph/document'
import { isBlank, trimRange } from '../whitespace'

interface Line extends Range {
  /** White space before the first character, in UTF-16 units. */
  readonly indent: number
  readonly followsBlank: boolean
  readonly firstWordLength: number
}

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g
const MARK_OF_LIST = /^(?:[-*•‣◦▪–]|\d{1,2}[.)]|[a-z]\))\s/
const BYLINE = /^By\s\p{L}/u
const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]*$/

/** No text wrapped by a program or a typist has a narrower or a wider column. */
const NARROWEST = 40
const WIDEST = 120

/** The paragraphs of a text, trimmed of white space, none empty; wrapped lines are joined. */
export function paragraphs(text: string): Range[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const found: Range[] = []
  let previous: Line | undefined
  for (const line of lines) {
    const last = found.at(-1)
    if (last && previous && width !== undefined && goesOn(text, previous, line, width)) last.end = line.end
    else found.push({ start: line.start, end: line.end })
    previous = line
  }
  return found
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let followsBlank = true
  const take = (to: number) => {
    const { start, end } = trimRange(text, { start: from, end: to })
    if (start === end) {
      followsBlank = true
      return
    }
    let wordEnd = start
    while (wordEnd < end && !isBlank(text.charAt(wordEnd))) wordEnd++
    lines.push({ start, end, indent: start - from, followsBlank, firstWordLength: wordEnd - start })
    followsBlank = false
  }
  for (const lineEnd of text.matchAll(LINE_END)) {
    take(lineEnd.index)
    from = lineEnd.index + lineEnd[0].length
  }
  take(text.length)
  return lines
}

/** The width of the column that the text is wrapped to, undefined if it is not wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const breaks = lines.flatMap((line, index) => {
    const previous = lines[index - 1]
    return previous && !line.followsBlank ? [{ previous, line }] : []
  })
  // What stands between blank lines was not broken: a headline may be as long as it likes.
  const lengths = breaks.map(({ previous: { start, end } }) => end - start).sort((a, b) => a - b)
  // A tenth may be longer: addresses of web pages, a title that was not wrapped.
  const width = lengths[lengths.length - 1 - Math.floor(lengths.length / 10)]
  if (width === undefined || width < NARROWEST || width > WIDEST) return undefined
  // Some programs even out the lines and leave up to a tenth of the column free.
  const full = breaks.filter(({ previous, line }) => isFull(previous, line, 0.9 * width))
  const low = full.filter(({ line }) => startsLow(text, line)).length
  if (low === 0) return undefined
  if (low >= breaks.length * 0.3) return width
  // Many names make many lines start with a capital; then nearly all must be full, and end within a sentence.
  const within = full.filter(({ previous }) => !endsSentence(text, previous)).length
  return within >= breaks.length * 0.7 ? width : undefined
}

function goesOn(text: string, previous: Line, line: Line, width: number): boolean {
  if (line.followsBlank || line.indent > previous.indent + 1) return false
  if (BYLINE.test(text.slice(line.start, line.start + 4))) return false
  const full = isFull(previous, line, width)
  // A dash may stand where a full line broke: it opens an aside there, not an item of a list.
  if (MARK_OF_LIST.test(text.slice(line.start, line.start + 4))) return full && !endsSentence(text, previous)
  if (full) return true
  // Not every program fills its lines as far as they go.
  const isLong = previous.end - previous.start >= width * 0.75
  return (isLong || startsLow(text, line)) && !endsSentence(text, previous)
}

/** Whether the next line's first word would not have fitted. */
function isFull(line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + next.firstWordLength > width
}

function startsLow(text: string, line: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
}

function endsSentence(text: string, line: Line): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 8), line.end))
}
