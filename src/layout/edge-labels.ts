/** Where the words of the lines go: on their line, on nothing else; what finds no room is left out, or stands beside it. */
import {
  attachTo,
  EDGE_LABEL_FONT,
  labelBox,
  overlap,
  shapeBox,
  type Box,
  type NodeGeometry,
  type Point,
} from './geometry'
import { BoxGrid } from './box-grid'
import type { DrawnLabel, MeasureText } from '../graph/drawing'
import { chordInBox } from './segments'
import { wrapText } from '../graph/wrap-text'

/** A line that wants a label. */
export interface LabelledLine {
  readonly id: string
  readonly ends: readonly [string, string]
  /** How far it bows: see pointOnBow. A straight line unless told. */
  readonly bow?: number
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
  const nodes = new BoxGrid()
  for (const [id, at] of positions) {
    const node = geometry.get(id)
    if (!node) continue
    nodes.add(grown(shapeBox(node, at), 2))
    nodes.add(grown(labelBox(node, at, SLACK), 1))
  }
  const labels = new BoxGrid()
  const drawn = lines.flatMap((line): Drawn[] => {
    const segment = segmentOf(line, positions, geometry)
    return segment ? [{ line, segment }] : []
  })
  const placed = new Map<Drawn, Placed>()
  // Among lines of one weight the short ones, which have little choice, come first.
  const order = [...drawn].sort((a, b) => b.line.weight - a.line.weight || a.segment.length - b.segment.length)
  for (const one of order) {
    const label = firstPlace(one) ?? placeMadeFree(one) ?? beside(one)
    if (label) put(one, label)
  }
  return new Map(Array.from(placed, ([{ line }, { label }]) => [line.id, label]))

  function put(one: Drawn, label: PlacedLabel): void {
    const box = boxOf(label, SLACK)
    placed.set(one, { label, box })
    labels.add(box)
  }

  function isFree(box: Box): boolean {
    return !nodes.meets(box) && !labels.meets(box)
  }

  function firstPlace(one: Drawn): PlacedLabel | null {
    for (const text of one.line.texts) {
      for (const rows of rowsFor(text)) {
        const label = bestPlace(text, rows, one)
        if (label) return label
      }
    }
    return null
  }

  /** Where one other label stands in the way that finds room elsewhere on its own line, it moves there. */
  function placeMadeFree(one: Drawn): PlacedLabel | null {
    for (const text of one.line.texts) {
      for (const rows of rowsFor(text)) {
        for (const { label, box } of places(text, rows, one)) {
          if (nodes.meets(box)) continue
          const [inTheWay, ...more] = [...placed].filter(([, other]) => overlap(other.box, box))
          if (inTheWay === undefined || more.length > 0) continue
          const [other, before] = inTheWay
          labels.remove(before.box)
          labels.add(box)
          const moved = firstPlace(other)
          labels.remove(box)
          if (moved && moved.text === before.label.text) {
            put(other, moved)
            return label
          }
          labels.add(before.box)
        }
      }
    }
    return null
  }

  /** In one row, or else in two. */
  function rowsFor(text: string): (readonly string[])[] {
    if (!text.includes(' ')) return [[text]]
    const widestWord = Math.max(...text.split(' ').map(measured))
    return [[text], wrapText(text, Math.max(widestWord, measured(text) * 0.7), 2, measured)]
  }

  function measured(piece: string): number {
    return measure(piece, EDGE_LABEL_FONT)
  }

  function beside({ line: { texts, beside: may }, segment: { from, to, length } }: Drawn): PlacedLabel | null {
    const text = texts.at(-1)
    if (may !== true || text === undefined || length === 0) return null
    const width = measured(text) + 2 * PADDING
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
          if (isFree(boxOf(label, SLACK))) return label
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

  function bestPlace(text: string, rows: readonly string[], one: Drawn): PlacedLabel | null {
    let best: PlacedLabel | null = null
    let least = Infinity
    for (const { label, box, rank } of places(text, rows, one)) {
      if (!isFree(box)) continue
      const cost = rank * WORSE_PLACE + hiddenBy(box, one.line, least - rank * WORSE_PLACE)
      if (cost >= least) continue
      least = cost
      best = label
    }
    return best
  }

  /** The places along a line that leave its ends in sight, whatever stands there already. */
  function* places(text: string, rows: readonly string[], { segment }: Drawn): Generator<Place> {
    const { from, to, length, bow } = segment
    const width = Math.max(...rows.map(measured)) + 2 * PADDING
    const height = rows.length * EDGE_LABEL_LINE_HEIGHT + 2
    for (const [rank, share] of PLACES.entries()) {
      const { x, y } = pointOnBow(from, to, bow, share)
      const label = { text, lines: rows, x, y, width, height }
      const box = boxOf(label, SLACK)
      // A bow is hardly longer than its chord, and as steep.
      const off = { x: x - from.x - (to.x - from.x) * share, y: y - from.y - (to.y - from.y) * share }
      const hidden = chord({ x: from.x + off.x, y: from.y + off.y }, { x: to.x + off.x, y: to.y + off.y }, box)
      const shownAtEnd = Math.min(share, 1 - share) * length - hidden / 2
      if (shownAtEnd >= SHOWN_AT_ENDS) yield { label, box, rank }
    }
  }
}

/**
 * A point on the way from one point to another: straight, or the quadratic curve that is drawn to a point beside its middle.
 *
 * @param bow how far beside, px: positive to the right of the way, as seen on a screen
 * @param share of the way, from 0 to 1
 */
export function pointOnBow(from: Point, to: Point, bow: number, share: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const off = (2 * share * (1 - share) * bow) / (Math.hypot(dx, dy) || 1)
  return { x: from.x + dx * share - dy * off, y: from.y + dy * share + dx * off }
}

/** The box of a placed label, its text so much wider than measured. */
export function boxOf({ x, y, width, height }: DrawnLabel, slack = 1): Box {
  const half = (width * slack) / 2
  return { left: x - half, right: x + half, top: y - height / 2, bottom: y + height / 2 }
}

interface Drawn {
  readonly line: LabelledLine
  readonly segment: Segment
}

interface Placed {
  readonly label: PlacedLabel
  readonly box: Box
}

interface Place extends Placed {
  /** 0 for the best. */
  readonly rank: number
}

interface Segment {
  readonly from: Point
  readonly to: Point
  /** Of the chord. */
  readonly length: number
  readonly bow: number
}

function segmentOf(
  { ends: [a, b], bow = 0 }: LabelledLine,
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
  return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y), bow }
}

function chord(from: Point, to: Point, { left, top, right, bottom }: Box): number {
  return chordInBox(from.x, from.y, to.x, to.y, left, top, right, bottom)
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}
