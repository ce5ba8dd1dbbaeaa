/** Printed lines to paragraphs: what is repeated on every page left out, broken words made whole. */
import type { Line } from './lines'

/** Shares of the body's letters. */
const LARGER = 1.15
const OTHER_SIZE = 0.12
/** Lines farther apart than so many times the usual distance are two paragraphs. */
const LOOSE = 1.3
const INDENT = 0.8
/** Up to so many times their letters' size lines are set without space between. */
const SINGLE = 1.5
const FEW = 0.1
/** A line that ends so far before the longest, after a full stop, ends its paragraph: in widths of the column. */
const SHORT = 0.75
/** Lines at the head and foot of a page that may be furniture. */
const MARGIN_LINES = 2
const LONGEST_TITLE_LINES = 5

interface PlacedLine extends Line {
  readonly page: number
}

/** Over a page that a browser printed: when it was printed, which is not when it was published. */
const PRINTED = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d{2}( [AP]M)?$/
const ADDRESS = /^https?:\/\/\S+$/
const PAGE_NUMBER = /^\W*(page )?\d+(( of | ?\/ ?)\d+)?\W*$/i

/**
 * @returns paragraphs parted by blank lines; the headline, where the first page shows one in larger letters; and what
 *   runs over the pages and is left out of the text, a line each
 */
export function pagesToText(pages: readonly (readonly Line[])[]): {
  title: string | undefined
  text: string
  furniture: string
} {
  const { kept, furniture } = withoutFurniture(pages)
  const lines = kept.flatMap((ofPage, page) => ofPage.map((line): PlacedLine => ({ ...line, page })))
  return {
    title: titleOf(kept[0] ?? [], bodySize(lines)),
    text: paragraphsOf(lines).join('\n\n'),
    furniture: furniture.join('\n'),
  }
}

function paragraphsOf(lines: readonly PlacedLine[]): string[] {
  const pitch = usualPitch(lines)
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const last = paragraphs.at(-1)
    if (before === undefined || last === undefined || isNewParagraph(before, line, pitch, lines)) {
      paragraphs.push(line.text)
    } else paragraphs[paragraphs.length - 1] = joinLines(last, line.text)
  })
  return paragraphs
}

function isNewParagraph(before: PlacedLine, line: PlacedLine, pitch: number, lines: readonly PlacedLine[]): boolean {
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > OTHER_SIZE * size) return true
  const endsSentence = /[.!?]["”’)\]]*$/.test(before.text)
  const down = before.y - line.y
  // At the head of the next column or page a sentence may run on.
  if (line.page !== before.page || down <= 0) {
    return endsSentence || (isShort(before, lines) && !/^\p{Ll}/u.test(line.text))
  }
  if (down > LOOSE * Math.max(pitch, size)) return true
  return endsSentence && (isShort(before, lines) || line.left - before.left > INDENT * size)
}

/** Whether a line ends well before the right edge of its column. */
function isShort(line: PlacedLine, lines: readonly PlacedLine[]): boolean {
  const column = lines.filter(({ page, left }) => page === line.page && Math.abs(left - line.left) < 2 * line.size)
  const width = Math.max(...column.map(({ left, right }) => right - left))
  return line.right - line.left < SHORT * width
}

/** The distance between baselines within paragraphs. */
function usualPitch(lines: readonly PlacedLine[]): number {
  const gaps = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const down = next?.page === line.page ? line.y - next.y : 0
    return down > 0 && down < 4 * line.size ? [{ down: Math.round(down * 2) / 2, size: line.size }] : []
  })
  const single = gaps.filter(({ down, size }) => down < SINGLE * size)
  // Many short paragraphs have more gaps between them than within; a text set wide has no narrow ones.
  const telling = single.length > FEW * gaps.length ? single : gaps
  return mostFrequent(
    telling.map(({ down }) => down),
    () => 1,
  )
}

function bodySize(lines: readonly Line[]): number {
  return mostFrequent(
    lines.map((line) => Math.round(line.size * 2) / 2),
    (i) => lines[i]?.text.length ?? 0,
  )
}

function mostFrequent(values: readonly number[], weight: (i: number) => number): number {
  const weights = new Map<number, number>()
  values.forEach((value, i) => weights.set(value, (weights.get(value) ?? 0) + weight(i)))
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

/** Two lines as one, a word that is broken at the end of the first made whole. */
function joinLines(first: string, second: string): string {
  if (/\u00ad$/.test(first)) return first.slice(0, -1) + second
  if (/\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second
  return /\p{L}-$/u.test(first) ? first + second : `${first} ${second}`
}

/** The lines in the largest letters of the first page, if these are larger than the story's. */
function titleOf(lines: readonly Line[], body: number): string | undefined {
  const largest = Math.max(0, ...lines.map((line) => line.size))
  if (lines.length === 0 || largest < LARGER * body) return undefined
  const start = lines.findIndex((line) => line.size > largest - 0.5)
  const rest = lines.slice(start)
  const end = rest.findIndex((line) => line.size <= largest - 0.5)
  const title = end < 0 ? rest : rest.slice(0, end)
  // A page that is large throughout is no headline.
  return title.length > LONGEST_TITLE_LINES ? undefined : title.map((line) => line.text).reduce(joinLines)
}

/** Without page numbers, and without what stands at the head or foot of most pages. */
function withoutFurniture(pages: readonly (readonly Line[])[]): { kept: Line[][]; furniture: string[] } {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(marginLines(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isRunning = (line: Line) => pages.length > 1 && (counts.get(keyOf(line)) ?? 0) > pages.length / 2
  const isOfPage = ({ text }: Line) => PAGE_NUMBER.test(text) || PRINTED.test(text) || ADDRESS.test(text)
  const running = new Set<string>()
  const kept = pages.map((lines) => {
    const margin = marginLines(lines)
    return lines.filter((line) => {
      if (!margin.includes(line)) return true
      const isLeftOut = isOfPage(line) || isRunning(line)
      if (isLeftOut && !isOfPage(line)) running.add(line.text)
      return !isLeftOut
    })
  })
  return { kept, furniture: [...running] }
}

/** The lines on the highest and on the lowest baselines of a page; several may share one. */
function marginLines(lines: readonly Line[]): Line[] {
  const heights = [...new Set(lines.map(({ y }) => Math.round(y)))].sort((a, b) => b - a)
  const margin = new Set([...heights.slice(0, MARGIN_LINES), ...heights.slice(MARGIN_LINES).slice(-MARGIN_LINES)])
  return lines.filter(({ y }) => margin.has(Math.round(y)))
}

/** Pages differ in their numbers. A headline is not what runs over the pages in smaller letters. */
function keyOf({ text, size }: Line): string {
  return `${Math.round(size)} ${text.replace(/\d+/g, '#')}`
}
