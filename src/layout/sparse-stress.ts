/**
 * Stress of a large graph, in time that grows with its size and not with the square of it: every node keeps its distance
 * to its neighbours and to some nodes spread over the graph (pivots), each of which stands for those round about it.
 *
 * Source: M. Ortmann, M. Klimenta, U. Brandes, "A Sparse Stress Model", JGAA 21(5), 2017; steps as in J. X. Zheng et al.,
 * "Graph Drawing by Stochastic Gradient Descent", IEEE TVCG 25(9), 2019, section 4.
 */
import { adjacencyOf, type LayoutGraph } from './layout-graph'
import { shuffle, type Random } from './random'
import { distancesFrom, LAST_STEP, lengthOf, PASSES, scatter, type Positions } from './stress'

const PIVOTS = 80

/**
 * @param graph a connected graph
 * @param random decides the start and the order of the steps
 * @returns a position per node, round about the origin
 */
export function minimiseSparseStress(graph: LayoutGraph, random: Random): Positions {
  const positions = scatter(graph.nodes.length, random)
  const terms = termsOf(graph)
  const order = Int32Array.from(terms, (_, i) => i)
  const lengths = terms.map(({ distance }) => distance)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 1)
  const shortest = lengths.reduce((least, length) => Math.min(least, length), Infinity)
  const firstStep = longest * longest
  const decay = (LAST_STEP * shortest * shortest) / firstStep
  for (let pass = 0; pass < PASSES; pass++) {
    const step = firstStep * decay ** (pass / (PASSES - 1))
    shuffle(order, random)
    for (const at of order) {
      const term = terms[at]
      if (term !== undefined) relax(positions, term, step)
    }
  }
  makeRoom(graph, positions)
  return positions
}

/** So much of the picture the boxes of the nodes may fill. */
const FILLED = 0.5

/**
 * In a large graph everything is a few steps from everything else, so that as far apart as they should stand there is no
 * room for them all: then everything is spread alike. Taking overlaps apart later would tear the picture instead.
 */
function makeRoom({ nodes }: LayoutGraph, { x, y }: Positions): void {
  const boxes = nodes.reduce((sum, { half, above, below }) => sum + 2 * half * (above + below), 0)
  const factor = Math.sqrt(boxes / FILLED / Math.max(1, extentOf(x) * extentOf(y)))
  if (factor <= 1) return
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] ?? 0) * factor
    y[i] = (y[i] ?? 0) * factor
  }
}

function extentOf(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity) - Math.min(...values)
}

/** Two nodes, how far apart they should stand, and how much it counts for either: 0 where a node does not give way. */
interface Term {
  readonly i: number
  readonly j: number
  readonly distance: number
  readonly weightI: number
  readonly weightJ: number
}

function termsOf(graph: LayoutGraph): Term[] {
  const adjacency = adjacencyOf(graph)
  const count = graph.nodes.length
  const nearest = new Float64Array(count).fill(Infinity)
  const region = new Int32Array(count)
  const pivots: { readonly node: number; readonly distances: Float64Array }[] = []
  // Each pivot is the node that lies farthest from those before it.
  for (let node = 0; pivots.length < Math.min(PIVOTS, count); node = nearest.indexOf(Math.max(...nearest))) {
    const distances = distancesFrom(graph, adjacency, node)
    distances.forEach((distance, i) => {
      if (distance >= (nearest[i] ?? 0)) return
      nearest[i] = distance
      region[i] = pivots.length
    })
    pivots.push({ node, distances })
  }
  const terms: Term[] = graph.edges.map((edge) => {
    const distance = lengthOf(edge)
    return { i: edge.a, j: edge.b, distance, weightI: 1 / distance ** 2, weightJ: 1 / distance ** 2 }
  })
  pivots.forEach(({ node, distances }, place) => {
    const inRegion = [...region].flatMap((of, i) => (of === place ? [distances[i] ?? 0] : [])).sort((a, b) => a - b)
    distances.forEach((distance, i) => {
      if (i === node) return
      // The pivot stands for those of its region that are nearer to it than halfway to the node.
      const stoodFor = countUpTo(inRegion, distance / 2)
      terms.push({ i, j: node, distance, weightI: stoodFor / distance ** 2, weightJ: 0 })
    })
  })
  return terms
}

/** How many of the sorted values are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

function relax({ x, y }: Positions, { i, j, distance, weightI, weightJ }: Term, step: number): void {
  const dx = (x[i] ?? 0) - (x[j] ?? 0)
  const dy = (y[i] ?? 0) - (y[j] ?? 0)
  const length = Math.sqrt(dx * dx + dy * dy) || 1e-6
  const move = (distance - length) / (2 * length)
  const moveI = move * Math.min(1, step * weightI)
  const moveJ = move * Math.min(1, step * weightJ)
  x[i] = (x[i] ?? 0) + moveI * dx
  y[i] = (y[i] ?? 0) + moveI * dy
  x[j] = (x[j] ?? 0) - moveJ * dx
  y[j] = (y[j] ?? 0) - moveJ * dy
}
