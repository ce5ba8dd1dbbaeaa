/** The key: in words what the numbers on the lines stand for. */
import type { DrawnLine, MeasureText } from '../../graph/drawing'
import type { GraphDocument } from '../../graph/document'
import { fillLines } from '../../graph/wrap-text'
import { columns } from './flow'
import type { Section } from './section'
import { namesOf, sentenceOf } from './sentences'
import { textElement } from './svg'
import type { Theme } from './theme'

const SIZE = 11
const LINE_HEIGHT = 14.5
const ENTRY_GAP = 4
const COLUMN = 290
const COLUMN_GAP = 28
/** Between a number and what it stands for. */
const SIGN_GAP = 6
const LEAST_INDENT = 26
const MOST_LINES = 12

/**
 * @param lines of the drawing; those with a number are listed
 * @param document what is drawn
 * @param width of the page, px
 */
export function keySection(
  lines: readonly DrawnLine[],
  document: GraphDocument,
  width: number,
  measure: MeasureText,
  theme: Theme,
): Section | null {
  const font = { family: 'sans', size: SIZE, weight: 400 } as const
  const names = namesOf(document)
  const count = Math.max(1, Math.floor((width + COLUMN_GAP) / (COLUMN + COLUMN_GAP)))
  const columnWidth = (width + COLUMN_GAP) / count
  const numbered = lines.flatMap(({ bundle, number }) => (number === null ? [] : [{ bundle, number }]))
  const silent = lines.filter(({ label, number }) => label === null && number === null).length
  const listed = [
    ...numbered
      .sort((a, b) => a.number - b.number)
      .map(({ bundle, number }) => ({ sign: `[${number}]`, text: sentenceOf(bundle, names, document.ontology) })),
    ...(silent > 0 ? [{ sign: '…', text: `${silent} more lines are without words, for want of room` }] : []),
  ]
  const indent = Math.max(LEAST_INDENT, ...listed.map(({ sign }) => measure(sign, font) * 1.1 + SIGN_GAP))
  const entries = listed.map(({ sign, text }) => {
    // A fallback font may be wider: the text keeps clear of the next column.
    const wide = (columnWidth - COLUMN_GAP - indent) / 1.1
    const rows = fillLines(text, wide, MOST_LINES, (piece) => measure(piece, font))
    return { sign, rows, height: rows.length * LINE_HEIGHT + ENTRY_GAP }
  })
  if (entries.length === 0) return null
  const { placed, height } = columns(entries, count)
  return {
    height,
    draw: (left, top) =>
      placed.flatMap(({ item, column, y }) => {
        const x = left + column * columnWidth
        const baseline = top + y + SIZE
        const sign = textElement(item.sign, { x, y: baseline, font, fill: theme.muted })
        const rows = item.rows.map((row, i) =>
          textElement(row, { x: x + indent, y: baseline + i * LINE_HEIGHT, font, fill: theme.ink }),
        )
        return [sign, ...rows]
      }),
  }
}
