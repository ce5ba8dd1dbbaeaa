/**
 * Moving nodes one at a time to where the picture reads better.
 *
 * Source: R. Davidson and D. Harel, "Drawing Graphs Nicely Using Simulated Annealing", ACM Trans. Graphics 15(4), 1996.
 */
import { readability } from './cost'
import { adjacencyOf, type LayoutGraph } from './layout-graph'
import type { Random } from './random'
import type { Positions } from './stress'

export interface Cooling {
  /** How many moves are tried. */
  readonly moves: number
  /** How much worse a move may make the picture and still be taken at times, at first and at last. */
  readonly hot: number
  readonly cold: number
  /** Whether room for the lines' labels counts. */
  readonly lineLabels: boolean
  /** How far a node goes at most, px, at first and at last. */
  readonly far: number
  readonly near: number
}

/** More than what sums of costs lose to rounding: a move that costs as much more than it may is not taken in any case. */
const ROUNDING = 1e-6

/**
 * A move is taken where it makes the picture worse by less than a bound drawn for it, threshold accepting (G. Dueck and
 * T. Scheuer, J. Comp. Physics 90, 1990): as good as annealing, without exp, and known before the costs are counted.
 *
 * @param graph a connected graph
 * @param positions where to start; changed in place
 * @param aspect the width of the picture to its height
 */
export function anneal(
  graph: LayoutGraph,
  positions: Positions,
  aspect: number,
  cooling: Cooling,
  random: Random,
): void {
  const { x, y } = positions
  const { costOf, extentCost } = readability(graph, positions, aspect, cooling.lineLabels)
  const adjacency = adjacencyOf(graph)
  const count = graph.nodes.length

  for (let move = 0; move < cooling.moves; move++) {
    const left = 1 - move / cooling.moves
    const temperature = cooling.cold + (cooling.hot - cooling.cold) * left ** 3
    const reach = cooling.near + (cooling.far - cooling.near) * left ** 2
    const node = Math.floor(random() * count)
    const kind = random()
    if (kind < 0.08 && cooling.far > 100) trySwap(node, Math.floor(random() * count), temperature)
    else if (kind < 0.2 && cooling.far > 100) tryMove(node, besideNeighbour(node, reach), temperature)
    else {
      tryMove(
        node,
        [at(x, node) + (random() - 0.5) * 2 * reach, at(y, node) + (random() - 0.5) * 2 * reach],
        temperature,
      )
    }
  }

  function at(array: Float64Array, index: number): number {
    return array[index] ?? 0
  }

  /** Anywhere round about one of its neighbours. */
  function besideNeighbour(node: number, reach: number): [number, number] {
    const incident = adjacency[node] ?? []
    const neighbour = incident[Math.floor(random() * incident.length)]
    if (!neighbour) return [at(x, node), at(y, node)]
    const length = (graph.edges[neighbour.edge]?.length ?? 0) + (random() - 0.5) * reach * 0.5
    const [dx, dy] = direction()
    return [at(x, neighbour.node) + dx * length, at(y, neighbour.node) + dy * length]
  }

  /** A unit vector, without sine and cosine, whose last digits differ between engines. */
  function direction(): [number, number] {
    for (;;) {
      const dx = random() * 2 - 1
      const dy = random() * 2 - 1
      const square = dx * dx + dy * dy
      if (square > 0.01 && square <= 1) return [dx / Math.sqrt(square), dy / Math.sqrt(square)]
    }
  }

  function tryMove(node: number, to: readonly [number, number], temperature: number): void {
    const from = [at(x, node), at(y, node)] as const
    const before = costOf(node) + extentCost()
    const bound = temperature * random()
    x[node] = to[0]
    y[node] = to[1]
    const extent = extentCost()
    if (costOf(node, before + bound - extent + ROUNDING) + extent - before < bound) return
    x[node] = from[0]
    y[node] = from[1]
  }

  function trySwap(one: number, other: number, temperature: number): void {
    if (one === other) return
    const before = costOf(one) + costOf(other) + extentCost()
    const bound = temperature * random()
    swap(one, other)
    if (costOf(one) + costOf(other) + extentCost() - before >= bound) swap(one, other)
  }

  function swap(one: number, other: number): void {
    const keptX = at(x, one)
    const keptY = at(y, one)
    x[one] = at(x, other)
    y[one] = at(y, other)
    x[other] = keptX
    y[other] = keptY
  }
}
