/** Taking nodes apart that lie on one another. */
import type { LayoutGraph, LayoutNode } from './layout-graph'
import type { Positions } from './stress'

const PASSES = 60
const GROWTH = 1.06

/**
 * Pushes overlapping nodes apart the way that is relatively shorter, again and again; where they are too crowded for that, everything is
 * spread a little first. Ends with no overlap, since spreading alone would come to that.
 *
 * @param graph the graph
 * @param positions changed in place
 * @param gap the space to leave between two boxes, px
 */
export function removeOverlaps(graph: LayoutGraph, { x, y }: Positions, gap: number): void {
  for (let round = 0; ; round++) {
    for (let pass = 0; pass < PASSES; pass++) {
      if (!pushApart(graph.nodes, x, y, gap)) return
    }
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] ?? 0) * GROWTH
      y[i] = (y[i] ?? 0) * GROWTH
    }
  }
}

/** One sweep from left to right: only boxes whose spans in x meet are compared. Whether anything moved. */
function pushApart(nodes: readonly LayoutNode[], x: Float64Array, y: Float64Array, gap: number): boolean {
  const order = nodes.map((_, i) => i).sort((i, j) => left(i) - left(j) || i - j)
  let moved = false
  for (let p = 0; p < order.length; p++) {
    const i = order[p] ?? 0
    for (let q = p + 1; q < order.length; q++) {
      const j = order[q] ?? 0
      if (left(j) > (x[i] ?? 0) + (nodes[i]?.half ?? 0) + gap) break
      if (separate(i, j)) moved = true
    }
  }
  return moved

  function left(i: number): number {
    return (x[i] ?? 0) - (nodes[i]?.half ?? 0)
  }

  function separate(i: number, j: number): boolean {
    const a = nodes[i]
    const b = nodes[j]
    if (!a || !b) return false
    const dx = (x[j] ?? 0) - (x[i] ?? 0)
    const dy = (y[j] ?? 0) - (y[i] ?? 0)
    const inX = a.half + b.half + gap - Math.abs(dx)
    const inY = (dy > 0 ? a.below + b.above : a.above + b.below) + gap - Math.abs(dy)
    if (inX <= 1e-6 || inY <= 1e-6) return false
    // Labels are wide and low: taking the shorter way always would heap the picture up.
    if (inX / (a.half + b.half) < inY / (a.above + a.below)) {
      const push = (inX / 2) * (dx < 0 ? -1 : 1)
      x[i] = (x[i] ?? 0) - push
      x[j] = (x[j] ?? 0) + push
    } else {
      const push = (inY / 2) * (dy < 0 ? -1 : 1)
      y[i] = (y[i] ?? 0) - push
      y[j] = (y[j] ?? 0) + push
    }
    return true
  }
}
