/**
 * Setting the parts of a graph side by side.
 *
 * Source: K. Freivalds, U. Dogrusoz, P. Kikusts, "Disconnected Graph Layout and the Polyomino Packing Approach",
 * GD 2001: what a part occupies is a set of cells of a grid, so that small parts find room in the corners of large ones.
 */
import type { Point } from './geometry'
import type { LayoutGraph, LayoutNode } from './layout-graph'
import { rowsOf } from './rows'
import type { Positions } from './stress'

export interface Part {
  readonly graph: LayoutGraph
  readonly positions: Positions
}

const CELL = 24

/**
 * @param parts the connected parts, the largest first, each laid out by itself
 * @param aspect the width of the picture to its height
 * @returns where each node stands, by its id, the middle of the picture at the origin. Single nodes stand together, in
 *   rows
 */
export function pack(parts: readonly Part[], aspect: number): Map<string, Point> {
  const single = parts.flatMap(({ graph }) => (graph.nodes.length === 1 ? graph.nodes : []))
  const blocks = parts.filter(({ graph }) => graph.nodes.length > 1)
  if (single.length > 0) blocks.push({ graph: { nodes: single, edges: [] }, positions: rowsOf(single, aspect) })
  const occupied = new Set<number>()
  let extent = NOTHING
  const placed = blocks.map(({ graph, positions }) => {
    const cells = cellsOf(graph, positions)
    const offset = occupied.size === 0 ? { x: 0, y: 0 } : findRoom(cells, occupied, extent, aspect)
    const moved = cells.map((cell) => ({ x: cell.x + offset.x, y: cell.y + offset.y }))
    for (const cell of moved) occupied.add(keyOf(cell.x, cell.y))
    extent = extentOf(moved, extent)
    return graph.nodes.map((node, i) => ({
      node,
      x: (positions.x[i] ?? 0) + offset.x * CELL,
      y: (positions.y[i] ?? 0) + offset.y * CELL,
    }))
  })
  return centred(placed.flat())
}

interface Cell {
  readonly x: number
  readonly y: number
}

/** A number of its own for each cell of any picture that fits into memory. */
function keyOf(x: number, y: number): number {
  return x * 2 ** 26 + y
}

/** The cells under a part's nodes and lines, and those beside them. */
function cellsOf(graph: LayoutGraph, { x, y }: Positions): Cell[] {
  const cells = new Map<number, Cell>()
  graph.nodes.forEach((node, i) => {
    const nodeX = x[i] ?? 0
    const nodeY = y[i] ?? 0
    cover(nodeX - node.half, nodeY - node.above, nodeX + node.half, nodeY + node.below)
  })
  for (const { a, b } of graph.edges) {
    const dx = (x[b] ?? 0) - (x[a] ?? 0)
    const dy = (y[b] ?? 0) - (y[a] ?? 0)
    const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / CELL)
    for (let step = 1; step < steps; step++) {
      const atX = (x[a] ?? 0) + (dx * step) / steps
      const atY = (y[a] ?? 0) + (dy * step) / steps
      cover(atX, atY, atX, atY)
    }
  }
  return [...cells.values()]

  function cover(left: number, top: number, right: number, bottom: number): void {
    for (let cellX = Math.floor(left / CELL) - 1; cellX <= Math.floor(right / CELL) + 1; cellX++) {
      for (let cellY = Math.floor(top / CELL) - 1; cellY <= Math.floor(bottom / CELL) + 1; cellY++) {
        const key = keyOf(cellX, cellY)
        if (!cells.has(key)) cells.set(key, { x: cellX, y: cellY })
      }
    }
  }
}

interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const NOTHING: Extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }

function extentOf(cells: readonly Cell[], before: Extent = NOTHING): Extent {
  let { left, top, right, bottom } = before
  for (const { x, y } of cells) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** The free place that makes the picture grow least; of those, the lowest, then the nearest to the middle. */
function findRoom(cells: readonly Cell[], occupied: ReadonlySet<number>, extent: Extent, aspect: number): Cell {
  const own = extentOf(cells)
  let best: Cell = { x: extent.right + 1 - own.left, y: extent.top - own.top }
  let least = Infinity
  for (let x = extent.left - own.right - 1; x <= extent.right - own.left + 1; x++) {
    for (let y = extent.top - own.bottom - 1; y <= extent.bottom - own.top + 1; y++) {
      const width = Math.max(extent.right, own.right + x) - Math.min(extent.left, own.left + x) + 1
      const height = Math.max(extent.bottom, own.bottom + y) - Math.min(extent.top, own.top + y) + 1
      const above = extent.bottom - own.bottom - y
      const aside = Math.abs(own.left + own.right + 2 * x - extent.left - extent.right)
      const grown = Math.max(width, height * aspect) + 0.3 * Math.min(width, height * aspect)
      const cost = grown + 0.02 * Math.abs(above) + 0.002 * aside
      if (cost >= least || cells.some((cell) => occupied.has(keyOf(cell.x + x, cell.y + y)))) continue
      least = cost
      best = { x, y }
    }
  }
  return best
}

/** Moves everything so that the picture's middle is the origin, on whole px. */
function centred(placed: readonly { node: LayoutNode; x: number; y: number }[]): Map<string, Point> {
  const left = Math.min(...placed.map(({ node, x }) => x - node.half))
  const right = Math.max(...placed.map(({ node, x }) => x + node.half))
  const top = Math.min(...placed.map(({ node, y }) => y - node.above))
  const bottom = Math.max(...placed.map(({ node, y }) => y + node.below))
  const middleX = (left + right) / 2
  const middleY = (top + bottom) / 2
  return new Map(placed.map(({ node, x, y }) => [node.id, { x: Math.round(x - middleX), y: Math.round(y - middleY) }]))
}
