/** One entity in the middle, the others in rings by how many steps they are away from it. */
import type { GraphDocument } from '../graph/document'
import { overlap, type Box, type Point } from './geometry'
import { adjacencyOf, boxAt, layoutGraphOf, type Incidence, type LayoutGraph, type LayoutNode } from './layout-graph'
import type { MeasureText } from './measure'
import { rowsOf } from './rows'

/** Rings are wider than they are high, as pages and labels are. */
const FLATTENING = 1.3
const FIRST_RADIUS = 120
const RING_GAP = 34
const NODE_GAP = 14
const GROWTH = 1.04
/** On either side of those that stand in a row and are joined. */
const ROOM_FOR_WORDS = 30

/**
 * @param document a graph document
 * @param centreId the entity in the middle
 * @param measure measures a line of text
 * @returns where each entity stands, the middle one at the origin; those that cannot be reached from it in rows below.
 *   Nothing overlaps; the same input gives the same picture
 * @throws if the document has no such entity
 */
export function concentricLayout(document: GraphDocument, centreId: string, measure: MeasureText): Map<string, Point> {
  const graph = layoutGraphOf(document, measure)
  const { nodes } = graph
  const centre = nodes.findIndex((node) => node.id === centreId)
  if (centre === -1) throw new Error(`The graph has no entity "${centreId}" to put in the middle`)
  const { rings, unreached } = ringsAround(centre, adjacencyOf(graph))
  const placed = new Map<number, Point>([[centre, { x: 0, y: 0 }]])
  const turns = new Map([[centre, 0]])
  let radius = 0
  for (const ring of rings) {
    const ordered = inOrderOfNeighbours(ring, adjacencyOf(graph), turns)
    for (const members of shared(ordered, nodes, radius)) {
      radius = settle(members, nodes, placed, Math.max(FIRST_RADIUS, radius + RING_GAP), turns)
    }
  }
  placeUnreached(unreached, graph, adjacencyOf(graph), placed)
  return new Map(
    nodes.map((node, i) => {
      const { x, y } = placed.get(i) ?? { x: 0, y: 0 }
      return [node.id, { x: Math.round(x), y: Math.round(y) }]
    }),
  )
}

function ringsAround(centre: number, adjacency: readonly Incidence[][]): { rings: number[][]; unreached: number[] } {
  const seen = new Set([centre])
  const rings: number[][] = []
  let ring = [centre]
  while (ring.length > 0) {
    const next: number[] = []
    for (const node of ring) {
      for (const { node: neighbour } of adjacency[node] ?? []) {
        if (seen.has(neighbour)) continue
        seen.add(neighbour)
        next.push(neighbour)
      }
    }
    if (next.length > 0) rings.push(next)
    ring = next
  }
  return { rings, unreached: adjacency.map((_, i) => i).filter((i) => !seen.has(i)) }
}

/** Each near what it is related to further in, and there beside those it is related to in its own ring. */
function inOrderOfNeighbours(
  ring: readonly number[],
  adjacency: readonly Incidence[][],
  turns: ReadonlyMap<number, number>,
): number[] {
  const inside = new Map(
    ring.map((node) => {
      const known = (adjacency[node] ?? []).flatMap(({ node: neighbour }) => turns.get(neighbour) ?? [])
      return [node, known.length > 0 ? meanTurn(known) : 0]
    }),
  )
  const left = new Set([...ring].sort((a, b) => (inside.get(a) ?? 0) - (inside.get(b) ?? 0) || a - b))
  const ordered: number[] = []
  for (const start of left) {
    for (let node: number | undefined = start; node !== undefined;) {
      ordered.push(node)
      left.delete(node)
      const beside: Incidence | undefined = adjacency[node]?.find((one) => left.has(one.node))
      const apart: number = beside ? Math.abs((inside.get(beside.node) ?? 0) - (inside.get(node) ?? 0)) : 1
      node = apart < 0.13 ? beside?.node : undefined
    }
  }
  return ordered
}

/** The middle of some directions, each a share of a full turn. */
function meanTurn(turns: readonly number[]): number {
  const x = turns.reduce((sum, turn) => sum + Math.cos(turn * 2 * Math.PI), 0)
  const y = turns.reduce((sum, turn) => sum + Math.sin(turn * 2 * Math.PI), 0)
  const turn = Math.atan2(y, x) / (2 * Math.PI)
  return turn < 0 ? turn + 1 : turn
}

/** A ring that would have to be much wider than the one inside it is shared out over several. */
function shared(ring: readonly number[], nodes: readonly LayoutNode[], radius: number): number[][] {
  const needed = ring.reduce((sum, i) => sum + arcOf(nodes[i]), 0) / (2 * Math.PI)
  const parts = Math.max(1, Math.round(Math.sqrt(needed / Math.max(radius + 150, 2 * FIRST_RADIUS))))
  return Array.from({ length: parts }, (_, part) => ring.filter((_, i) => i % parts === part))
}

function arcOf(node: LayoutNode | undefined): number {
  return node ? 1.4 * node.half + (node.above + node.below) / 2 + NODE_GAP : 0
}

/** Places a ring as near in as it goes, and returns how far out it reaches. */
function settle(
  ring: readonly number[],
  nodes: readonly LayoutNode[],
  placed: Map<number, Point>,
  from: number,
  turns: Map<number, number>,
): number {
  const inside = [...placed].flatMap(([i, at]) => boxOf(nodes[i], at))
  const arcs = ring.map((i) => arcOf(nodes[i]))
  const whole = arcs.reduce((sum, arc) => sum + arc, 0)
  for (let radius = from; ; radius *= GROWTH) {
    let turn = -(arcs[0] ?? 0) / (2 * whole)
    const points = ring.map((_, i) => {
      const middle = turn + (arcs[i] ?? 0) / (2 * whole)
      turn += (arcs[i] ?? 0) / whole
      // The first stands at the top.
      const angle = (middle - 0.25) * 2 * Math.PI
      return { middle, x: Math.cos(angle) * radius * FLATTENING, y: Math.sin(angle) * radius }
    })
    const boxes = points.flatMap((at, i) => boxOf(nodes[ring[i] ?? -1], at))
    const isFree = boxes.every(
      (box, i) =>
        !inside.some((other) => overlap(box, other)) && !boxes.some((other, j) => j < i && overlap(box, other)),
    )
    if (!isFree) continue
    ring.forEach((node, i) => {
      const { middle = 0, x = 0, y = 0 } = points[i] ?? {}
      placed.set(node, { x, y })
      turns.set(node, (middle + 1) % 1)
    })
    return radius
  }
}

/** A node's box, if it is one, with half the gap round it. */
function boxOf(node: LayoutNode | undefined, at: Point): Box[] {
  return node ? [boxAt(node, at, NODE_GAP / 2)] : []
}

/** In rows: what hangs together beside each other, those joined to nothing last, so that no line runs through them. */
function placeUnreached(
  unreached: readonly number[],
  { nodes }: LayoutGraph,
  adjacency: readonly Incidence[][],
  placed: Map<number, Point>,
): void {
  const ordered = inWalkingOrder(unreached, adjacency)
  const bottom = Math.max(...[...placed].map(([i, at]) => at.y + (nodes[i]?.below ?? 0)))
  const rows = rowsOf(
    ordered.flatMap((i) => {
      const [node, isJoined] = [nodes[i], (adjacency[i] ?? []).length > 0]
      return node ? [{ ...node, half: node.half + (isJoined ? ROOM_FOR_WORDS : 0) }] : []
    }),
    3,
  )
  ordered.forEach((node, i) => placed.set(node, { x: rows.x[i] ?? 0, y: (rows.y[i] ?? 0) + bottom + 2 * RING_GAP }))
}

/** Part by part, each from an end of it: a chain then stands in the order of its links. */
function inWalkingOrder(members: readonly number[], adjacency: readonly Incidence[][]): number[] {
  const degree = (node: number) => adjacency[node]?.length ?? 0
  const seen = new Set<number>()
  const visit = (node: number) => {
    const waiting = [node]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      waiting.push(...(adjacency[at] ?? []).map((one) => one.node).reverse())
    }
  }
  const byDegree = [...members].sort((a, b) => degree(a) - degree(b) || a - b)
  for (const node of byDegree) if (degree(node) > 0) visit(node)
  for (const node of byDegree) visit(node)
  return [...seen]
}
