/** The pieces of text of a PDF's page, in the order in which the file gives them, to printed lines. */

/** As PDF.js gives it. The last two numbers of `transform` are where its baseline begins, from the page's lower left. */
export interface TextPiece {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Lengths in points. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of its baseline, from the foot of the page. */
  readonly y: number
  /** Of its letters. */
  readonly size: number
}

/** Shares of the letters' size. */
const SAME_LINE = 0.4
/** A gap as wide parts words, where the file holds no blank. */
const WORD_GAP = 0.2
/** A gap as wide parts columns. */
const COLUMN_GAP = 3

export function linesOf(pieces: readonly TextPiece[]): Line[] {
  const lines: Line[] = []
  for (const { str: text, transform, width, height } of pieces) {
    const last = lines.at(-1)
    if (text.trim() === '') {
      if (last !== undefined && text !== '') lines[lines.length - 1] = { ...last, text: `${last.text} ` }
      continue
    }
    const [, , , , left = 0, y = 0] = transform
    const line: Line = { text, left, right: left + width, y, size: height || sizeOf(transform) }
    if (last !== undefined && continues(last, line)) lines[lines.length - 1] = joined(last, line)
    else lines.push(line)
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/[ \t\u00a0]+/g, ' ').trim() }))
}

function continues(line: Line, next: Line): boolean {
  const size = Math.max(line.size, next.size)
  const gap = next.left - line.right
  return Math.abs(line.y - next.y) < SAME_LINE * size && gap > -size && gap < COLUMN_GAP * size
}

function joined(line: Line, next: Line): Line {
  const isApart = next.left - line.right > WORD_GAP * Math.min(line.size, next.size)
  const blank = isApart && !/\s$/.test(line.text) && !/^\s/.test(next.text) ? ' ' : ''
  // A raised figure, or a drop capital, says nothing of the line's own letters.
  const isLonger = next.text.length > line.text.length
  return {
    text: line.text + blank + next.text,
    left: line.left,
    right: Math.max(line.right, next.right),
    y: isLonger ? next.y : line.y,
    size: isLonger ? next.size : line.size,
  }
}

function sizeOf([, , skew = 0, scale = 0]: readonly number[]): number {
  return Math.hypot(skew, scale)
}
