/** What stands above the picture: title, subtitle, active filters. */
import type { MeasureText, TextFont } from '../../graph/drawing'
import { wrapText } from '../../graph/wrap-text'
import type { Section } from './section'
import { textElement } from './svg'
import type { Theme } from './theme'

interface Head {
  readonly title?: string | undefined
  readonly subtitle?: string | undefined
  readonly filters?: string | undefined
}

/** The widest fallback font must not run off the page. */
const SLACK = 1.15
const PARAGRAPH_GAP = 7
/** Titles are easier to read when they do not run the whole width. */
const WIDEST = 900

/** @param scale of the page's furniture */
export function headSection(
  head: Head,
  width: number,
  scale: number,
  measure: MeasureText,
  theme: Theme,
): Section | null {
  const paragraphs = [
    { text: head.title, size: 28, leading: 1.18, font: { family: 'serif', weight: 600 }, fill: theme.ink },
    { text: head.subtitle, size: 15, leading: 1.35, font: { family: 'sans', weight: 400 }, fill: theme.muted },
    {
      text: head.filters,
      size: 13,
      leading: 1.35,
      font: { family: 'sans', weight: 400, italic: true },
      fill: theme.muted,
    },
  ] as const
  const rows = paragraphs.flatMap(({ text, size, leading, font: face, fill }) => {
    if (text === undefined || text.trim() === '') return []
    const font: TextFont = { ...face, size: size * scale }
    const lines = wrapText(text, Math.min(width, WIDEST * scale) / SLACK, 4, (piece) => measure(piece, font))
    return lines.map((line, i) => ({
      line,
      font,
      fill,
      height: font.size * leading,
      gap: i === 0 ? PARAGRAPH_GAP * scale : 0,
    }))
  })
  if (rows.length === 0) return null
  const height = rows.reduce((sum, row) => sum + row.height + row.gap, 0)
  return {
    height,
    draw: (left, top) => {
      let y = top
      return rows.map(({ line, font, fill, height: high, gap }) => {
        y += gap + high
        return textElement(line, { x: left, y: y - high * 0.25, font, fill })
      })
    },
  }
}
