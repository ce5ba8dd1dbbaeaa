/** Room for nodes that join a picture, beside what they are related to; what is there stays where it is. */
import type { GraphDocument } from '../graph/document'
import { BoxGrid } from './box-grid'
import type { Box, Point } from './geometry'
import { adjacencyOf, boxAt, layoutGraphOf, type LayoutNode } from './layout-graph'
import type { MeasureText } from './measure'
import { chordInBox, crossingCost } from './segments'

const GAP = 10
const STEP = 34
const DIRECTIONS = 20
/** Rings that are tried past the first that has room: nearer is not always clearer. */
const FURTHER_RINGS = 3
const CROSSING = 25
const LINE_THROUGH_NODE = 70
const MARGIN = 60

interface Neighbour {
  readonly at: Point
  readonly node: number
  /** Of the line to it, as it should be. */
  readonly length: number
}

interface Obstacle {
  readonly node: number
  readonly box: Box
}

/** A straight line with the box round it. */
interface Segment extends Box {
  readonly from: Point
  readonly to: Point
}

/** Between two nodes that stand. */
interface Line extends Segment {
  readonly a: number
  readonly b: number
}

/**
 * @param document a graph document
 * @param placed where the entities stand that are in the picture already
 * @param newcomers the ids of the entities that join it
 * @param measure measures a line of text
 * @returns positions for the newcomers only. No newcomer's shape or label lies on another's or on one that was there;
 *   the same input gives the same positions
 */
export function placeNear(
  document: GraphDocument,
  placed: ReadonlyMap<string, Point>,
  newcomers: readonly string[],
  measure: MeasureText,
): Map<string, Point> {
  const graph = layoutGraphOf(document, measure)
  const { nodes, edges } = graph
  const adjacency = adjacencyOf(graph)
  const standing = new Map<number, Point>()
  const boxes = new BoxGrid()
  const inTheWay: Obstacle[] = []
  const lines: Line[] = []
  nodes.forEach((node, i) => {
    const at = placed.get(node.id)
    if (at) settle(i, node, at)
  })
  const wanted = new Set(newcomers)
  const waiting = new Set(nodes.flatMap((node, i) => (wanted.has(node.id) && !placed.has(node.id) ? [i] : [])))
  const found = new Map<string, Point>()
  while (waiting.size > 0) {
    // Who has most neighbours in the picture knows best where it belongs.
    const [next = 0] = [...waiting].sort((a, b) => neighboursOf(b).length - neighboursOf(a).length || a - b)
    waiting.delete(next)
    const node = nodes[next]
    if (!node) continue
    const at = bestRoom(next, node)
    settle(next, node, at)
    found.set(node.id, at)
  }
  return found

  function settle(i: number, node: LayoutNode, at: Point): void {
    for (const { at: to, node: other } of neighboursOf(i)) lines.push({ a: i, b: other, ...segment(at, to) })
    standing.set(i, at)
    const box = boxAt(node, at)
    boxes.add(box)
    inTheWay.push({ node: i, box })
  }

  function neighboursOf(i: number): Neighbour[] {
    return (adjacency[i] ?? []).flatMap(({ edge, node }) => {
      const at = standing.get(node)
      return at ? [{ at, node, length: edges[edge]?.length ?? 0 }] : []
    })
  }

  function bestRoom(i: number, node: LayoutNode): Point {
    const neighbours = neighboursOf(i)
    const start = neighbours.length > 0 ? middleOf(neighbours.map(({ at }) => at)) : belowAll()
    // The most promising first: what turns out to cost more than another is not looked at to its end.
    const rooms = roomsAround(start, node)
      .map((at) => ({ at, stretch: stretchAt(at, neighbours) }))
      .sort((one, other) => one.stretch - other.stretch)
    let best = start
    let least = Infinity
    for (const { at, stretch } of rooms) {
      const cost = costAt(node, at, neighbours, stretch, least)
      if (cost >= least) continue
      least = cost
      best = at
    }
    return best
  }

  /** Where a node can stand: on the first ring that has room, and on a few beyond. */
  function roomsAround(start: Point, node: LayoutNode): Point[] {
    const rooms: Point[] = []
    let lastRing = Infinity
    for (let ring = 0; ring <= lastRing; ring++) {
      const free = ringAround(start, ring).filter((at) => !boxes.meets(boxAt(node, at, GAP)))
      if (rooms.length === 0 && free.length > 0) lastRing = ring + FURTHER_RINGS
      rooms.push(...free)
    }
    return rooms
  }

  function belowAll(): Point {
    const points = [...standing]
    if (points.length === 0) return { x: 0, y: 0 }
    const { x } = middleOf(points.map(([, at]) => at))
    return { x, y: Math.max(...points.map(([i, at]) => at.y + (nodes[i]?.below ?? 0))) + MARGIN }
  }

  /** @returns what it costs to stand there; some part of that, where it is not less than `least` */
  function costAt(node: LayoutNode, at: Point, neighbours: readonly Neighbour[], stretch: number, least: number) {
    const own = boxAt(node, at)
    let cost = stretch
    for (const line of lines) {
      if (!isApart(line, own) && isUnder(line.from, line.to, own)) cost += LINE_THROUGH_NODE
    }
    for (const { at: to, node: neighbour } of neighbours) {
      if (cost >= least) return cost
      const line = segment(at, to)
      for (const other of lines) {
        if (isApart(line, other) || other.a === neighbour || other.b === neighbour) continue
        cost += CROSSING * crossingCost(at.x, at.y, to.x, to.y, other.from.x, other.from.y, other.to.x, other.to.y)
      }
      for (const { node: other, box } of inTheWay) {
        if (!isApart(line, box) && other !== neighbour && isUnder(at, to, box)) cost += LINE_THROUGH_NODE
      }
    }
    return cost
  }
}

/** How much longer or shorter its lines would be than they should. */
function stretchAt(at: Point, neighbours: readonly Neighbour[]): number {
  return neighbours.reduce(
    (sum, { at: to, length }) => sum + Math.abs(Math.hypot(at.x - to.x, at.y - to.y) - length),
    0,
  )
}

function segment(from: Point, to: Point): Segment {
  return {
    from,
    to,
    left: Math.min(from.x, to.x),
    right: Math.max(from.x, to.x),
    top: Math.min(from.y, to.y),
    bottom: Math.max(from.y, to.y),
  }
}

/** An upright line has a box without width, which overlaps nothing. */
function isApart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top
}

function isUnder(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  return chordInBox(from.x, from.y, to.x, to.y, left, top, right, bottom) > 0
}

function middleOf(points: readonly Point[]): Point {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length
  return { x, y }
}

function ringAround(middle: Point, ring: number): Point[] {
  if (ring === 0) return [{ x: Math.round(middle.x), y: Math.round(middle.y) }]
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (i / DIRECTIONS + ring / 7) * 2 * Math.PI
    return {
      x: Math.round(middle.x + Math.cos(angle) * ring * STEP),
      y: Math.round(middle.y + Math.sin(angle) * ring * STEP),
    }
  })
}
