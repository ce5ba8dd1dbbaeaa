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

/** Of the page's width: a key that would be higher with its letters grown stays small. */
const MOST_HEIGHT = 0.12

/**
 * @param lines of the drawing; those with a number are listed
 * @param document what is drawn
 * @param width of the page, px
 * @param scale of the page's furniture, with which a short key grows
 */
export function keySection(
  lines: readonly DrawnLine[],
  document: GraphDocument,
  width: number,
  scale: number,
  measure: MeasureText,
  theme: Theme,
): Section | null {
  const listed = listOf(lines, document)
  if (listed.length === 0) return null
  const grown = setKey(listed, width, scale, measure, theme)
  return grown.height <= width * MOST_HEIGHT ? grown : setKey(listed, width, 1, measure, theme)
}

interface Listed {
  readonly sign: string
  readonly text: string
}

function listOf(lines: readonly DrawnLine[], document: GraphDocument): Listed[] {
  const names = namesOf(document)
  const numbered = lines.flatMap(({ bundle, number }) => (number === null ? [] : [{ bundle, number }]))
  const silent = lines.filter(({ label, number }) => label === null && number === null).length
  return [
    ...numbered
      .sort((a, b) => a.number - b.number)
      .map(({ bundle, number }) => ({ sign: `[${number}]`, text: sentenceOf(bundle, names, document.ontology) })),
    ...(silent > 0 ? [{ sign: '…', text: `${silent} more lines are without words, for want of room` }] : []),
  ]
}

function setKey(listed: readonly Listed[], width: number, scale: number, measure: MeasureText, theme: Theme): Section {
  const font = { family: 'sans', size: SIZE * scale, weight: 400 } as const
  const lineHeight = LINE_HEIGHT * scale
  const gap = COLUMN_GAP * scale
  const count = Math.max(1, Math.floor((width + gap) / (COLUMN * scale + gap)))
  const columnWidth = (width + gap) / count
  const signWidths = listed.map(({ sign }) => measure(sign, font) * 1.1 + SIGN_GAP * scale)
  const indent = Math.max(LEAST_INDENT * scale, ...signWidths)
  const entries = listed.map(({ sign, text }) => {
    // A fallback font may be wider: the text keeps clear of the next column.
    const wide = (columnWidth - gap - indent) / 1.15
    const rows = fillLines(text, wide, MOST_LINES, (piece) => measure(piece, font))
    return { sign, rows, height: rows.length * lineHeight + ENTRY_GAP * scale }
  })
  const { placed, height } = columns(entries, count)
  return {
    height,
    draw: (left, top) =>
      placed.flatMap(({ item, column, y }) => {
        const x = left + column * columnWidth
        const baseline = top + y + font.size
        const sign = textElement(item.sign, { x, y: baseline, font, fill: theme.muted })
        const rows = item.rows.map((row, i) =>
          textElement(row, { x: x + indent, y: baseline + i * lineHeight, font, fill: theme.ink }),
        )
        return [sign, ...rows]
      }),
  }
}
