/** Where the words of the lines go: on their line, on nothing else; what finds no room is left out, or stands beside it. */
import { attachTo, EDGE_LABEL_FONT, labelBox, shapeBox, type Box, type NodeGeometry, type Point } from './geometry'
import { BoxGrid } from './box-grid'
import type { DrawnLabel, MeasureText } from '../graph/drawing'
import { chordInBox } from './segments'
import { wrapText } from '../graph/wrap-text'

/** A line that wants a label. */
export interface LabelledLine {
  readonly id: string
  readonly ends: readonly [string, string]
  /** The label, and what may stand for it where it does not fit, best first. Empty: the line has no label. */
  readonly texts: readonly string[]
  /** Whether the last of the texts may stand beside the line where none has room on it. */
  readonly beside?: boolean
  /** Lines of more weight choose first. */
  readonly weight: number
}

/** Its width is as measured, without slack, with PADDING round it. */
export interface PlacedLabel extends DrawnLabel {
  /** Which of the texts it is. */
  readonly text: string
}

/** How much wider the text may come out without touching anything. */
const SLACK = 1.15
export const EDGE_LABEL_LINE_HEIGHT = 13
const PADDING = 3
/** A line shows so much of itself, its arrowhead included, at either end of its label. */
const SHOWN_AT_ENDS = 9
/** What the next best place costs, in px of other lines that the label would hide. */
const WORSE_PLACE = 4
/** Shares of the way along a line that are tried, the best first. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8]

/** So far from its line, px, stands what has no room on it; a short line is shut in by the nodes at its ends. */
const GAPS = [0, 6, 12, 20]

/**
 * @param lines all lines of the picture, those without a label too: labels avoid hiding them
 * @param positions where each node stands
 * @param geometry what each node occupies
 * @param measure measures a line of text
 * @returns the labels that found room, by the id of their line. None lies on a node, a node's label or another label,
 *   with all texts 15 % wider than measured
 */
export function placeEdgeLabels(
  lines: readonly LabelledLine[],
  positions: ReadonlyMap<string, Point>,
  geometry: ReadonlyMap<string, NodeGeometry>,
  measure: MeasureText,
): Map<string, PlacedLabel> {
  const obstacles = new BoxGrid()
  for (const [id, at] of positions) {
    const node = geometry.get(id)
    if (!node) continue
    obstacles.add(grown(shapeBox(node, at), 2))
    obstacles.add(grown(labelBox(node, at, SLACK), 1))
  }
  const drawn = lines.flatMap((line) => {
    const segment = segmentOf(line, positions, geometry)
    return segment ? [{ line, segment }] : []
  })
  const placed = new Map<string, PlacedLabel>()
  // Among lines of one weight the short ones, which have little choice, come first.
  const order = [...drawn].sort((a, b) => b.line.weight - a.line.weight || a.segment.length - b.segment.length)
  for (const { line, segment } of order) {
    const label =
      line.texts.map((text) => place(text, line, segment)).find((one) => one !== null) ?? beside(line, segment)
    if (!label) continue
    placed.set(line.id, label)
    obstacles.add(boxOf(label, SLACK))
  }
  return placed

  function place(text: string, line: LabelledLine, segment: Segment): PlacedLabel | null {
    const measured = (piece: string) => measure(piece, EDGE_LABEL_FONT)
    const inOne = bestPlace(text, [text], line, segment, measured)
    if (inOne || !text.includes(' ')) return inOne
    const widestWord = Math.max(...text.split(' ').map(measured))
    return bestPlace(
      text,
      wrapText(text, Math.max(widestWord, measured(text) * 0.7), 2, measured),
      line,
      segment,
      measured,
    )
  }

  function beside({ texts, beside: may }: LabelledLine, { from, to, length }: Segment): PlacedLabel | null {
    const text = texts.at(-1)
    if (may !== true || text === undefined || length === 0) return null
    const width = measure(text, EDGE_LABEL_FONT) + 2 * PADDING
    const height = EDGE_LABEL_LINE_HEIGHT + 2
    const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
    // So far from the line that the box, however it is turned to it, just clears it.
    const away = (Math.abs(across.x) * width * SLACK + Math.abs(across.y) * height) / 2
    for (const gap of GAPS) {
      for (const share of PLACES) {
        for (const side of [away + gap, -away - gap]) {
          const x = from.x + (to.x - from.x) * share + across.x * side
          const y = from.y + (to.y - from.y) * share + across.y * side
          const label = { text, lines: [text], x, y, width, height }
          if (!obstacles.meets(boxOf(label, SLACK))) return label
        }
      }
    }
    return null
  }

  /** How many px of other lines a box hides. Nobody asks how many more than `most` they are. */
  function hiddenBy(box: Box, line: LabelledLine, most: number): number {
    let hidden = 0
    for (const other of drawn) {
      const { from, to } = other.segment
      const isApart =
        (from.x < box.left && to.x < box.left) ||
        (from.x > box.right && to.x > box.right) ||
        (from.y < box.top && to.y < box.top) ||
        (from.y > box.bottom && to.y > box.bottom)
      if (isApart || other.line === line) continue
      hidden += chord(from, to, box)
      if (hidden >= most) return hidden
    }
    return hidden
  }

  function bestPlace(
    text: string,
    rows: readonly string[],
    line: LabelledLine,
    { from, to, length }: Segment,
    measured: (piece: string) => number,
  ): PlacedLabel | null {
    const width = Math.max(...rows.map(measured)) + 2 * PADDING
    const height = rows.length * EDGE_LABEL_LINE_HEIGHT + 2
    let best: PlacedLabel | null = null
    let least = Infinity
    for (const [rank, share] of PLACES.entries()) {
      const x = from.x + (to.x - from.x) * share
      const y = from.y + (to.y - from.y) * share
      const label = { text, lines: rows, x, y, width, height }
      const box = boxOf(label, SLACK)
      const shownAtEnd = Math.min(share, 1 - share) * length - chord(from, to, box) / 2
      if (shownAtEnd < SHOWN_AT_ENDS || obstacles.meets(box)) continue
      const cost = rank * WORSE_PLACE + hiddenBy(box, line, least - rank * WORSE_PLACE)
      if (cost >= least) continue
      least = cost
      best = label
    }
    return best
  }
}

/** The box of a placed label, its text so much wider than measured. */
export function boxOf({ x, y, width, height }: DrawnLabel, slack = 1): Box {
  const half = (width * slack) / 2
  return { left: x - half, right: x + half, top: y - height / 2, bottom: y + height / 2 }
}

interface Segment {
  readonly from: Point
  readonly to: Point
  readonly length: number
}

function segmentOf(
  { ends: [a, b] }: LabelledLine,
  positions: ReadonlyMap<string, Point>,
  geometry: ReadonlyMap<string, NodeGeometry>,
): Segment | null {
  const atA = positions.get(a)
  const atB = positions.get(b)
  const nodeA = geometry.get(a)
  const nodeB = geometry.get(b)
  if (a === b || !atA || !atB || !nodeA || !nodeB) return null
  const from = attachTo(nodeA, atA, atB)
  const to = attachTo(nodeB, atB, atA)
  return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }
}

function chord(from: Point, to: Point, { left, top, right, bottom }: Box): number {
  return chordInBox(from.x, from.y, to.x, to.y, left, top, right, bottom)
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}
