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
    standing.set(i, at)
    boxes.add(boxAt(node, at))
  }

  function neighboursOf(i: number): { at: Point; node: number; length: number }[] {
    return (adjacency[i] ?? []).flatMap(({ edge, node }) => {
      const at = standing.get(node)
      return at ? [{ at, node, length: edges[edge]?.length ?? 0 }] : []
    })
  }

  function bestRoom(i: number, node: LayoutNode): Point {
    const neighbours = neighboursOf(i)
    const start = neighbours.length > 0 ? middleOf(neighbours.map(({ at }) => at)) : belowAll()
    let best: Point | null = null
    let least = Infinity
    let lastRing = Infinity
    for (let ring = 0; ring <= lastRing; ring++) {
      for (const at of ringAround(start, ring)) {
        if (boxes.meets(boxAt(node, at, GAP))) continue
        if (best === null) lastRing = ring + FURTHER_RINGS
        const cost = costAt(i, node, at, neighbours)
        if (cost >= least) continue
        least = cost
        best = at
      }
    }
    return best ?? start
  }

  function belowAll(): Point {
    const points = [...standing]
    if (points.length === 0) return { x: 0, y: 0 }
    const { x } = middleOf(points.map(([, at]) => at))
    return { x, y: Math.max(...points.map(([i, at]) => at.y + (nodes[i]?.below ?? 0))) + MARGIN }
  }

  function costAt(
    i: number,
    node: LayoutNode,
    at: Point,
    neighbours: readonly { at: Point; node: number; length: number }[],
  ) {
    let cost = 0
    for (const { at: to, node: neighbour, length } of neighbours) {
      cost += Math.abs(Math.hypot(at.x - to.x, at.y - to.y) - length)
      for (const { a, b } of edges) {
        const from = standing.get(a)
        const end = standing.get(b)
        if (!from || !end || a === neighbour || b === neighbour) continue
        cost += CROSSING * crossingCost(at.x, at.y, to.x, to.y, from.x, from.y, end.x, end.y)
      }
      for (const [other, where] of standing) {
        const box = nodes[other]
        if (box && other !== neighbour && isUnder(at, to, boxAt(box, where))) cost += LINE_THROUGH_NODE
      }
    }
    const own = boxAt(node, at)
    for (const { a, b } of edges) {
      const from = standing.get(a)
      const to = standing.get(b)
      if (from && to && a !== i && b !== i && isUnder(from, to, own)) cost += LINE_THROUGH_NODE
    }
    return cost
  }
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
