/** The source line: which articles the picture was made from. */
import type { Article, GraphDocument } from '../../graph/document'
import type { MeasureText, TextFont } from '../../graph/drawing'
import { fillLines } from '../../graph/wrap-text'
import type { Section } from './section'
import { textElement } from './svg'
import type { Theme } from './theme'

const SIZE = 11.5
const LEADING = 1.4
const MOST_ARTICLES = 4
const MOST_LINES = 4
const SLACK = 1.15

/** @param scale of the page's furniture */
export function sourceSection(
  { articles }: GraphDocument,
  width: number,
  scale: number,
  measure: MeasureText,
  theme: Theme,
): Section | null {
  if (articles.length === 0) return null
  const head = articles.length === 1 ? 'Source: ' : 'Sources: '
  return smallPrint(
    { head, items: articles.slice(0, MOST_ARTICLES).map(citation), of: articles.length, parted: ' · ' },
    width,
    scale,
    measure,
    theme,
  )
}

/** A list to be told in words. */
export interface Told {
  readonly head: string
  readonly items: readonly string[]
  /** How many there are in all: those for which there is no room are counted. */
  readonly of: number
  readonly parted: string
}

/** A list under the picture, in four lines at most: as many whole items as fit, and how many there are beside them. */
export function smallPrint(told: Told, width: number, scale: number, measure: MeasureText, theme: Theme): Section {
  const font: TextFont = { family: 'sans', size: SIZE * scale, weight: 400 }
  const rowsOf = (items: number, most: number) =>
    fillLines(wordsOf(told, items), width / SLACK, most, (piece) => measure(piece, font))
  let items = told.items.length
  while (items > 1 && rowsOf(items, Infinity).length > MOST_LINES) items--
  const rows = rowsOf(items, MOST_LINES)
  const step = font.size * LEADING
  return {
    height: rows.length * step,
    draw: (x, top) =>
      rows.map((row, i) => textElement(row, { x, y: top + i * step + font.size, font, fill: theme.muted })),
  }
}

function wordsOf({ head, items, of, parted }: Told, count: number): string {
  const left = of - count
  return head + [...items.slice(0, count), ...(left > 0 ? [`and ${left} more`] : [])].join(parted)
}

/** "“Title”, Publisher, 17 September 2024, https://…" */
function citation({ title, publisher, published, url }: Article): string {
  return [`“${title}”`, publisher, published && dateInWords(published), url].filter(Boolean).join(', ')
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** An ISO date as a reader would say it, whatever the language of the machine; what is no such date stays as it is. */
function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || name === undefined) return iso
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
