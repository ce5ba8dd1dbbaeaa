/**
 * Stress: distances on the page as near as can be to distances in the graph.
 *
 * Source: J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph Drawing by Stochastic Gradient Descent", IEEE TVCG 25(9),
 * 2019, after E. Gansner, Y. Koren, S. North, "Graph Drawing by Stress Majorization", GD 2004.
 */
import { adjacencyOf, type Incidence, type LayoutEdge, type LayoutGraph } from './layout-graph'
import { shuffle, type Random } from './random'

export interface Positions {
  readonly x: Float64Array
  readonly y: Float64Array
}

export const PASSES = 30
/** The step size of the last pass, as in the paper. */
export const LAST_STEP = 0.1

/**
 * @param graph a connected graph
 * @param distances from distancesIn
 * @param random decides the start and the order of the steps
 * @returns a position per node, round about the origin
 */
export function minimiseStress(graph: LayoutGraph, distances: Float64Array, random: Random): Positions {
  const count = graph.nodes.length
  const { x, y } = scatter(count, random)
  const pairs = new Int32Array((count * (count - 1)) / 2)
  let longest = 1
  let shortest = Infinity
  for (let i = 0, k = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      pairs[k++] = i * count + j
      longest = Math.max(longest, distances[i * count + j] ?? 0)
      shortest = Math.min(shortest, distances[i * count + j] ?? Infinity)
    }
  }
  const firstStep = longest * longest
  const decay = (LAST_STEP * shortest * shortest) / firstStep
  for (let pass = 0; pass < PASSES; pass++) {
    const step = firstStep * decay ** (pass / (PASSES - 1))
    shuffle(pairs, random)
    for (const pair of pairs) {
      const i = Math.floor(pair / count)
      const j = pair % count
      relax(x, y, i, j, distances[pair] ?? 0, step)
    }
  }
  return { x, y }
}

/** Anywhere in a square of the size that so many nodes need. */
export function scatter(count: number, random: Random): Positions {
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  const spread = 60 * Math.sqrt(count)
  for (let i = 0; i < count; i++) {
    x[i] = (random() - 0.5) * spread
    y[i] = (random() - 0.5) * spread
  }
  return { x, y }
}

/** Moves two nodes along the line between them towards their distance in the graph. */
function relax(x: Float64Array, y: Float64Array, i: number, j: number, distance: number, step: number): void {
  const dx = (x[i] ?? 0) - (x[j] ?? 0)
  const dy = (y[i] ?? 0) - (y[j] ?? 0)
  const length = Math.sqrt(dx * dx + dy * dy) || 1e-6
  const share = Math.min(1, step / (distance * distance))
  const move = (share * (length - distance)) / (2 * length)
  x[i] = (x[i] ?? 0) - move * dx
  y[i] = (y[i] ?? 0) - move * dy
  x[j] = (x[j] ?? 0) + move * dx
  y[j] = (y[j] ?? 0) + move * dy
}

/**
 * @param graph a connected graph
 * @returns the length of the shortest way between every two nodes, row by row
 */
export function distancesIn(graph: LayoutGraph): Float64Array {
  const count = graph.nodes.length
  const adjacency = adjacencyOf(graph)
  const distances = new Float64Array(count * count)
  for (let start = 0; start < count; start++) distances.set(distancesFrom(graph, adjacency, start), start * count)
  return distances
}

/** @returns the length of the shortest way from one node to every other */
export function distancesFrom(
  graph: LayoutGraph,
  adjacency: readonly (readonly Incidence[])[],
  start: number,
): Float64Array {
  const distances = new Float64Array(graph.nodes.length).fill(Infinity)
  distances[start] = 0
  const queue = [start]
  for (const at of queue) {
    for (const { edge, node } of adjacency[at] ?? []) {
      const taken = graph.edges[edge]
      const way = (distances[at] ?? 0) + (taken === undefined ? 0 : lengthOf(taken))
      if (way < (distances[node] ?? 0)) {
        distances[node] = way
        queue.push(node)
      }
    }
  }
  return distances
}

/** A line that is hidden at first holds its ends less near. */
export function lengthOf({ length, weight }: LayoutEdge): number {
  return length * (weight < 1 ? 1.5 : 1)
}
