/** Nodes that belong to nothing, in rows. */
import type { LayoutNode } from './layout-graph'
import type { Positions } from './stress'

const ROW_GAP = 26
const COLUMN_GAP = 22

/**
 * Sets nodes in rows, each row centred, their shapes on one line.
 *
 * @param nodes in the order in which they stand
 * @param aspect about how much wider than high the whole is
 * @returns positions, the first row's upper edge at y = 0, the middle of the rows at x = 0
 */
export function rowsOf(nodes: readonly LayoutNode[], aspect: number): Positions {
  const x = new Float64Array(nodes.length)
  const y = new Float64Array(nodes.length)
  const area = nodes.reduce((sum, node) => sum + (2 * node.half + COLUMN_GAP) * (node.above + node.below + ROW_GAP), 0)
  const widest = Math.sqrt(area * aspect * 2)
  let top = 0
  let first = 0
  while (first < nodes.length) {
    const row = rowFrom(nodes, first, widest)
    const width = row.reduce((sum, node) => sum + 2 * node.half + COLUMN_GAP, -COLUMN_GAP)
    const above = Math.max(...row.map((node) => node.above))
    let left = -width / 2
    row.forEach((node, i) => {
      x[first + i] = left + node.half
      y[first + i] = top + above
      left += 2 * node.half + COLUMN_GAP
    })
    top += above + Math.max(...row.map((node) => node.below)) + ROW_GAP
    first += row.length
  }
  return { x, y }
}

/** As many nodes as stand in one row; at least one. */
function rowFrom(nodes: readonly LayoutNode[], first: number, widest: number): LayoutNode[] {
  const row: LayoutNode[] = []
  let width = 0
  for (const node of nodes.slice(first)) {
    width += 2 * node.half + COLUMN_GAP
    if (row.length > 0 && width - COLUMN_GAP > widest) break
    row.push(node)
  }
  return row
}
