/** Entities in columns, those of one kind together. */
import type { GraphDocument } from '../graph/document'
import type { Point } from './geometry'
import { ASPECT } from './force'
import { adjacencyOf, layoutGraphOf, type LayoutNode } from './layout-graph'
import type { MeasureText } from './measure'

const ROW_GAP = 18
const GROUP_GAP = 30
/** Between columns: lines and their labels run there. */
const COLUMN_GAP = 110
const SWEEPS = 8

/** The nodes of one kind that stand in one column, as indices. */
interface Group {
  members: number[]
  readonly height: number
}

/**
 * @param document a graph document
 * @param measure measures a line of text
 * @returns where each entity stands, the middle of the picture at the origin. The kinds follow one another in the
 *   ontology's order, small ones sharing a column and large ones filling several; within a kind each entity stands near
 *   the height of what it is related to (K. Sugiyama, S. Tagawa, M. Toda, IEEE Trans. SMC 11(2), 1981). Nothing overlaps;
 *   the same input gives the same picture
 */
export function columnsByKind(document: GraphDocument, measure: MeasureText): Map<string, Point> {
  const graph = layoutGraphOf(document, measure)
  const { nodes } = graph
  const kinds = document.ontology.kinds.map((kind) =>
    document.entities.flatMap((entity, i) => (entity.kind === kind.name ? [i] : [])),
  )
  const columns = inColumns(
    kinds.filter((members) => members.length > 0),
    nodes,
  )
  const heights = new Map<number, number>()
  const adjacency = adjacencyOf(graph)
  for (const column of columns) noteHeights(column, nodes, heights)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      for (const group of column) {
        const wanted = new Map(group.members.map((node) => [node, meanHeight(node)]))
        group.members.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b)
      }
      noteHeights(column, nodes, heights)
    }
  }
  return placed(columns, nodes, heights)

  function meanHeight(node: number): number {
    const neighbours = adjacency[node] ?? []
    if (neighbours.length === 0) return heights.get(node) ?? 0
    return neighbours.reduce((sum, one) => sum + (heights.get(one.node) ?? 0), 0) / neighbours.length
  }
}

function inColumns(kinds: readonly number[][], nodes: readonly LayoutNode[]): Group[][] {
  const heightOf = (members: readonly number[]) =>
    members.reduce((sum, i) => sum + (nodes[i]?.above ?? 0) + (nodes[i]?.below ?? 0) + ROW_GAP, GROUP_GAP - ROW_GAP)
  const widest = Math.max(0, ...nodes.map((node) => 2 * node.half)) + COLUMN_GAP
  const total = kinds.reduce((sum, members) => sum + heightOf(members), 0)
  const tallest = Math.max(...nodes.map((node) => node.above + node.below))
  const page = Math.max(tallest + GROUP_GAP, Math.sqrt((total * widest) / ASPECT))
  const columns: Group[][] = []
  let column: Group[] = []
  let used = 0
  for (const members of kinds) {
    const parts = Math.ceil(heightOf(members) / (page * 1.15))
    const size = Math.ceil(members.length / parts)
    for (let part = 0; part < parts; part++) {
      const own = members.slice(part * size, (part + 1) * size)
      const height = heightOf(own)
      if (column.length > 0 && used + height > page * 1.15) {
        columns.push(column)
        column = []
        used = 0
      }
      column.push({ members: own, height })
      used += height
    }
  }
  return [...columns, column]
}

/** The height at which each node of a column stands, the column's middle at 0. */
function noteHeights(column: readonly Group[], nodes: readonly LayoutNode[], heights: Map<number, number>): void {
  let top = -(column.reduce((sum, group) => sum + group.height, 0) - GROUP_GAP) / 2
  for (const group of column) {
    for (const i of group.members) {
      const node = nodes[i]
      if (!node) continue
      heights.set(i, top + node.above)
      top += node.above + node.below + ROW_GAP
    }
    top += GROUP_GAP - ROW_GAP
  }
}

function placed(
  columns: readonly Group[][],
  nodes: readonly LayoutNode[],
  heights: ReadonlyMap<number, number>,
): Map<string, Point> {
  const halves = columns.map((column) =>
    Math.max(0, ...column.flatMap((group) => group.members.map((i) => nodes[i]?.half ?? 0))),
  )
  const width = halves.reduce((sum, half) => sum + 2 * half + COLUMN_GAP, -COLUMN_GAP)
  const points = new Map<string, Point>()
  let left = -width / 2
  columns.forEach((column, c) => {
    const half = halves[c] ?? 0
    for (const i of column.flatMap((group) => group.members)) {
      const node = nodes[i]
      if (node) points.set(node.id, { x: Math.round(left + half), y: Math.round(heights.get(i) ?? 0) })
    }
    left += 2 * half + COLUMN_GAP
  })
  return points
}
