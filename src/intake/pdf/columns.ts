/**
 * Columns of a page whose file gives its words row by row, straight across them: read so, sentences of two columns would
 * be made one.
 */
import type { TextPiece } from './lines'

/** A gap as wide on one baseline may be that between columns: in sizes of the letters. */
const GUTTER = 0.9
/** So many rows that begin anew at one edge make a column, if they hold words enough to be no table's. */
const FEWEST_ROWS = 6
const FEWEST_LETTERS = 18
/** Points by which the edge of a column may differ from line to line: an indent, a hanging quotation mark. */
const SAME_EDGE = 15

interface Placed {
  readonly piece: TextPiece
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/**
 * @param pieces the words of a page as its file gives them
 * @returns the same, one column after the other where the file gives them across; as they came where it does not
 */
export function byColumns(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const placed = pieces.map(place)
  const gutter = gutterOf(placed)
  if (gutter === null) return pieces
  const sorted: TextPiece[] = []
  let right: TextPiece[] = []
  for (const { piece, left, right: end } of placed) {
    // The blank between the columns is no word's.
    if (piece.str.trim() === '' && end >= gutter - SAME_EDGE && left < gutter) continue
    if (left >= gutter - SAME_EDGE) right.push(piece)
    else {
      // What goes across both columns parts those above from those below.
      if (end > gutter) {
        sorted.push(...right)
        right = []
      }
      sorted.push(piece)
    }
  }
  return [...sorted, ...right]
}

/** The left edge at which the second column begins, where rows of the first and the second take turns. */
function gutterOf(placed: readonly Placed[]): number | null {
  const said = placed.filter(({ piece }) => piece.str.trim() !== '')
  const starts: Placed[] = []
  said.forEach((next, i) => {
    const before = said[i - 1]
    const isAcross =
      before !== undefined &&
      Math.abs(before.y - next.y) < next.size * 0.3 &&
      next.left - before.right > GUTTER * next.size &&
      before.piece.str.length >= FEWEST_LETTERS / 2
    if (isAcross) starts.push(next)
  })
  const edges = starts.map(({ left }) => starts.filter((other) => isSameEdge(other.left, left)))
  const column = edges.reduce<Placed[]>((most, edge) => (edge.length > most.length ? edge : most), [])
  const letters = column.reduce((sum, { piece }) => sum + piece.str.length, 0)
  if (column.length < FEWEST_ROWS || letters < FEWEST_LETTERS * column.length) return null
  return Math.min(...column.map(({ left }) => left))
}

function isSameEdge(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_EDGE
}

function place(piece: TextPiece): Placed {
  const [, , skew = 0, scale = 0, left = 0, y = 0] = piece.transform
  return { piece, left, right: left + piece.width, y, size: piece.height || Math.hypot(skew, scale) }
}
