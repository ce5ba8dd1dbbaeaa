/** The default picture: nodes that belong together near together, few crossings, nothing on top of anything. */
import type { GraphDocument } from '../graph/document'
import { anneal, type Cooling } from './anneal'
import { readability } from './cost'
import type { Point } from './geometry'
import { componentsOf, layoutGraphOf, type LayoutGraph } from './layout-graph'
import type { MeasureText } from './measure'
import { removeOverlaps } from './overlaps'
import { pack } from './pack'
import { randomFrom, type Random } from './random'
import { minimiseSparseStress } from './sparse-stress'
import { distancesIn, minimiseStress, type Positions } from './stress'

/** The room for the picture in a window of 1440 by 900, between filters and article; a wider window has height to spare. */
export const ASPECT = 1.15
/** px between the boxes of two nodes. */
export const NODE_GAP = 10

/** Effort is counted in moves times what a move costs, so that a large graph takes no longer than a middling one. */
const EFFORT = 2.6e7
const MOST_STARTS = 10
const FINALISTS = 3
/** Of a larger graph not every distance is worked out: they grow with the square of its size, in time and memory. */
const MOST_EXACT = 1000
/** Of a larger graph only the extent decides how it is turned: counting all its faults takes longer than mending some. */
const MOST_LOOKED_AT = 150

/**
 * @param document a graph document
 * @param measure measures a line of text
 * @param options.aspect the width of the picture to its height; landscape unless told
 * @param options.effort share of the usual time to spend, where someone is waiting; the picture is less tidy for it
 * @returns where the centre of each entity's shape stands, px, round about the origin. No box of a node (shape and
 *   label, 15 % wider than measured) lies on another. The same document always gives the same picture
 */
export function layoutGraph(
  document: GraphDocument,
  measure: MeasureText,
  { aspect = ASPECT, effort = 1 }: { aspect?: number; effort?: number } = {},
): Map<string, Point> {
  const graph = layoutGraphOf(document, measure)
  const components = componentsOf(graph)
  const total = graph.nodes.length
  const parts = components.map((component) => ({
    graph: component,
    positions: layoutComponent(component, aspect, (effort * EFFORT * component.nodes.length) / total),
  }))
  return pack(parts, aspect)
}

function layoutComponent(graph: LayoutGraph, aspect: number, effort: number): Positions {
  if (graph.nodes.length === 1) return { x: new Float64Array(1), y: new Float64Array(1) }
  const perMove = 60 + graph.nodes.length * 6 + ((2 * graph.edges.length) / graph.nodes.length) * graph.edges.length
  const moves = Math.round(Math.min(graph.nodes.length * 4500, effort / perMove))
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(moves / (graph.nodes.length * 120))))
  const distances = graph.nodes.length <= MOST_EXACT ? distancesIn(graph) : null
  const candidates: { positions: Positions; cost: number; random: Random }[] = []
  for (let seed = 1; seed <= starts; seed++) {
    const random = randomFrom(seed)
    const positions = start(graph, distances, aspect, random)
    if (starts > 1) anneal(graph, positions, aspect, hot((0.4 * moves) / starts), random)
    candidates.push({ positions, cost: starts > 1 ? readability(graph, positions, aspect, true).total() : 0, random })
  }
  candidates.sort((a, b) => a.cost - b.cost)
  const finalists = candidates.slice(0, FINALISTS)
  for (const finalist of finalists) {
    const { positions, random } = finalist
    const cooling = starts > 1 ? warm((0.6 * moves) / finalists.length) : cool(moves)
    anneal(graph, positions, aspect, cooling, random)
    removeOverlaps(graph, positions, NODE_GAP)
    if (starts > 1) finalist.cost = readability(graph, positions, aspect, true).total()
  }
  finalists.sort((a, b) => a.cost - b.cost)
  const [best] = finalists
  if (!best) throw new Error('A graph without a start has no layout')
  return best.positions
}

const hot = (moves: number): Cooling => ({ moves, lineLabels: false, hot: 2.5, cold: 0.05, far: 260, near: 20 })
const warm = (moves: number): Cooling => ({ moves, lineLabels: true, hot: 0.7, cold: 0, far: 160, near: 5 })
const cool = (moves: number): Cooling => ({ moves, lineLabels: true, hot: 0.3, cold: 0, far: 90, near: 10 })

/** Least stress, spread to the sides, turned to the side that reads best. */
function start(graph: LayoutGraph, distances: Float64Array | null, aspect: number, random: Random): Positions {
  const positions = distances === null ? minimiseSparseStress(graph, random) : minimiseStress(graph, distances, random)
  const { x, y } = positions
  centre(positions)
  const stretch = Math.sqrt(aspect)
  const turned = TURNS.map(([cosine, sine]) => ({
    x: x.map((value, i) => (value * cosine - (y[i] ?? 0) * sine) * stretch),
    y: x.map((value, i) => (value * sine + (y[i] ?? 0) * cosine) / stretch),
  }))
  const costs = turned.map((candidate) => {
    const { extentCost, total } = readability(graph, candidate, aspect, false)
    return graph.nodes.length > MOST_LOOKED_AT ? extentCost() : total()
  })
  const best = turned[costs.indexOf(Math.min(...costs))] ?? positions
  removeOverlaps(graph, best, NODE_GAP)
  return best
}

/** Cosine and sine of 0, 30 … 150 degrees. */
const TURNS = [
  [1, 0],
  [0.866, 0.5],
  [0.5, 0.866],
  [0, 1],
  [-0.5, 0.866],
  [-0.866, 0.5],
] as const

function centre({ x, y }: Positions): void {
  const middleX = x.reduce((sum, value) => sum + value, 0) / x.length
  const middleY = y.reduce((sum, value) => sum + value, 0) / y.length
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] ?? 0) - middleX
    y[i] = (y[i] ?? 0) - middleY
  }
}
