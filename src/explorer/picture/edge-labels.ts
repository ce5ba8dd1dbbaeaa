/** Which lines can bear their words without covering anything, and where along the line. */
import type { Bundle } from '../../graph/bundles'
import {
  EDGE_LABEL_FONT,
  labelBox,
  overlap,
  shapeBox,
  type Box,
  type NodeGeometry,
  type Point,
} from '../../layout/geometry'
import type { MeasureText } from '../../layout/measure'
import { chordInBox } from '../../layout/segments'

/** From the middle of a line to where its label's centre goes. */
export type LabelOffset = Point

interface Line {
  readonly bundle: Bundle
  /** Where the line leaves the shapes at its ends. */
  readonly from: Point
  readonly to: Point
}

/** Along the line, the middle first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]
const PADDING = 2
/** Text may come out wider in a viewer's fallback font. */
const SLACK = 1.1
/** A label must leave so much of its line to be seen, px. */
const LEAST_LINE = 14
/** With more lines than this, looking at every other line for each label takes too long; labels are small then anyway. */
const MOST_LINES_COMPARED = 400

/**
 * Places labels one after the other, the first the most important: a label covers no node, no node's label and no
 * other label, and keeps off other lines where it can.
 *
 * @param bundles the lines to label, the most important first
 * @param lines all lines in sight
 * @param nodes the entities in sight
 * @returns the bundles that have room, with their label's offset from the middle of the line
 */
export function placeEdgeLabels(
  bundles: readonly Bundle[],
  lines: readonly Bundle[],
  nodes: Iterable<string>,
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
  measure: MeasureText,
): Map<string, LabelOffset> {
  const taken = new Grid()
  for (const id of nodes) {
    const node = geometry.get(id)
    const at = positions.get(id)
    if (node === undefined || at === undefined) continue
    taken.add(shapeBox(node, at))
    taken.add(labelBox(node, at))
  }
  const compared = lines.length > MOST_LINES_COMPARED ? [] : lines.flatMap((bundle) => lineOf(bundle) ?? [])

  const placed = new Map<string, LabelOffset>()
  for (const bundle of bundles) {
    const line = lineOf(bundle)
    if (line === null) continue
    const width = measure(bundle.label, EDGE_LABEL_FONT) * SLACK + 2 * PADDING
    const height = EDGE_LABEL_FONT.size * 1.2 + 2 * PADDING
    if (visibleLength(line, width, height) < LEAST_LINE) continue
    const best = bestPlace(line, width, height, taken, compared)
    if (best === null) continue
    taken.add(best.box)
    const middle = along(line, 0.5)
    placed.set(bundle.id, { x: best.at.x - middle.x, y: best.at.y - middle.y })
  }
  return placed

  function lineOf(bundle: Bundle): Line | null {
    const [a, b] = bundle.ends
    const [nodeA, nodeB, atA, atB] = [geometry.get(a), geometry.get(b), positions.get(a), positions.get(b)]
    if (a === b || !nodeA || !nodeB || !atA || !atB) return null
    return { bundle, from: leaving(nodeA, atA, atB), to: leaving(nodeB, atB, atA) }
  }
}

function bestPlace(
  line: Line,
  width: number,
  height: number,
  taken: Grid,
  lines: readonly Line[],
): { at: Point; box: Box } | null {
  let best: { at: Point; box: Box; crossings: number } | null = null
  for (const place of PLACES) {
    const at = along(line, place)
    const box = {
      left: at.x - width / 2,
      top: at.y - height / 2,
      right: at.x + width / 2,
      bottom: at.y + height / 2,
    }
    if (taken.hits(box)) continue
    const crossings = lines.filter((other) => other.bundle.id !== line.bundle.id && crosses(other, box)).length
    if (crossings === 0) return { at, box }
    if (best === null || crossings < best.crossings) best = { at, box, crossings }
  }
  return best
}

function crosses({ from, to }: Line, box: Box): boolean {
  return chordInBox(from.x, from.y, to.x, to.y, box.left, box.top, box.right, box.bottom) > 0
}

/** How much of a line stays in sight beside a label in its middle. */
function visibleLength(line: Line, width: number, height: number): number {
  const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y)
  const dx = Math.abs(line.to.x - line.from.x) / length
  const dy = Math.abs(line.to.y - line.from.y) / length
  return length - Math.min(dx === 0 ? Infinity : width / dx, dy === 0 ? Infinity : height / dy)
}

/** Where the line from a node's centre towards a point leaves its shape, taken for an ellipse. */
function leaving({ width, height }: NodeGeometry, at: Point, towards: Point): Point {
  const dx = towards.x - at.x
  const dy = towards.y - at.y
  const scale = 1 / Math.hypot(dx / (width / 2), dy / (height / 2))
  return Number.isFinite(scale) ? { x: at.x + dx * scale, y: at.y + dy * scale } : at
}

function along({ from, to }: Line, place: number): Point {
  return { x: from.x + (to.x - from.x) * place, y: from.y + (to.y - from.y) * place }
}

/** Boxes by the cells that they touch, so that a box is compared only with those near it. */
class Grid {
  private static readonly CELL = 120
  private readonly cells = new Map<string, Box[]>()

  add(box: Box): void {
    for (const key of Grid.keys(box)) {
      const cell = this.cells.get(key)
      if (cell) cell.push(box)
      else this.cells.set(key, [box])
    }
  }

  hits(box: Box): boolean {
    return Grid.keys(box).some((key) => this.cells.get(key)?.some((other) => overlap(box, other)) === true)
  }

  private static keys({ left, top, right, bottom }: Box): string[] {
    const keys: string[] = []
    for (let x = Math.floor(left / Grid.CELL); x <= Math.floor(right / Grid.CELL); x++) {
      for (let y = Math.floor(top / Grid.CELL); y <= Math.floor(bottom / Grid.CELL); y++) keys.push(`${x},${y}`)
    }
    return keys
  }
}
