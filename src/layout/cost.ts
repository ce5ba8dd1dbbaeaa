/**
 * How hard a picture is to read, as one number: what R. Davidson and D. Harel ("Drawing Graphs Nicely Using Simulated
 * Annealing", ACM Trans. Graphics 15(4), 1996) count, and what labels add to it.
 *
 * This is the hot loop of the layout: numbers lie in flat arrays, and cheap tests come before dear ones.
 */
import { adjacencyOf, type LayoutGraph } from './layout-graph'
import { chordInBox, crossingCost } from './segments'
import type { Positions } from './stress'

/** What one instance of each fault costs. */
const CROSSING = 2.2
const LINE_THROUGH_SHAPE = 8
const LINE_THROUGH_LABEL = 6
const OVERLAP = 12
const CROWDING = 0.8
const LENGTH = 3
const NARROW_ANGLE = 0.9
const LINE_LABEL_ON_NODE = 1.3
const LINE_LABEL_ON_ANOTHER = 1
const LINE_THROUGH_LINE_LABEL = 0.3
const EXTENT = 0.018
const OUTSIDE = 40
const OFF_CENTRE = 1.2

/** The length of an upright line to that of a level one, along which a label needs more room. */
const UPRIGHT = 0.74
/** Space that must be free round a node, and that should be. */
const GAP = 10
const AIR = 34
/** Lines keep so far from shapes and labels that are not theirs. */
const CLEARANCE = 5
const LINE_LABEL_HALF_HEIGHT = 8
/** Past so many nodes no line's label is counted: few could be shown at once. */
const MOST_NODES_WITH_LINE_LABELS = 90
const NARROW_COSINE = 0.92
/** How much paper a node gets, px². */
const PAPER = 32000

export interface Readability {
  /**
   * What a node costs where it stands: all the faults it has a part in. No fault makes up for another, so that counting
   * ends, at any cost past it, once `most` is passed.
   */
  readonly costOf: (node: number, most?: number) => number
  /** What the extent of the picture costs. */
  readonly extentCost: () => number
  /** All faults, those between two things counted for each: good for comparing pictures of one graph. */
  readonly total: () => number
}

/**
 * @param graph a graph
 * @param positions looked at anew in every call: whoever moves a node changes them
 * @param aspect the width of the picture to its height
 * @param lineLabels whether room for the lines' labels counts too: half the work
 */
export function readability(graph: LayoutGraph, { x, y }: Positions, aspect: number, lineLabels: boolean): Readability {
  const count = graph.nodes.length
  const lines = graph.edges.length
  const half = Float64Array.from(graph.nodes, (node) => node.half)
  const above = Float64Array.from(graph.nodes, (node) => node.above)
  const below = Float64Array.from(graph.nodes, (node) => node.below)
  const labelHalf = Float64Array.from(graph.nodes, (node) => node.labelHalf + CLEARANCE)
  const labelTop = Float64Array.from(graph.nodes, (node) => node.labelTop)
  const shapeHalf = Float64Array.from(graph.nodes, (node) => node.shapeHalf + CLEARANCE)
  const from = Int32Array.from(graph.edges, (edge) => edge.a)
  const to = Int32Array.from(graph.edges, (edge) => edge.b)
  const weight = Float64Array.from(graph.edges, (edge) => edge.weight)
  const wanted = Float64Array.from(graph.edges, (edge) => edge.length)
  const lineLabelHalf = Float64Array.from(graph.edges, (edge) => edge.labelHalf)
  const incident = adjacencyOf(graph).map((list) => Int32Array.from(list, (one) => one.edge))
  const degree = Int32Array.from(incident, (list) => list.length)
  const mostNeighbours = Math.max(1, ...degree)
  const countsLineLabels = lineLabels && count <= MOST_NODES_WITH_LINE_LABELS
  // A small graph has paper to spare.
  const extentWeight = EXTENT * Math.min(1, count / 24)
  const halfWidth = Math.sqrt(count * PAPER * aspect) / 2
  const halfHeight = halfWidth / aspect

  return { costOf, extentCost, total }

  function total(): number {
    let sum = extentCost()
    for (let node = 0; node < count; node++) sum += costOf(node)
    return sum
  }

  function costOf(node: number, most = Infinity): number {
    let sum = placeCost(node)
    for (let other = 0; other < count; other++) if (other !== node) sum += spacing(node, other)
    const own = incident[node] ?? new Int32Array(0)
    for (const line of own) {
      if (sum > most) return sum
      sum += lineCost(line) + narrowAngles(node, line) / 2 + narrowAngles(otherEnd(line, node), line)
    }
    if (sum > most) return sum
    for (let line = 0; line < lines; line++) {
      if ((from[line] ?? 0) === node || (to[line] ?? 0) === node) continue
      sum += lineThroughNode(line, node) + lineLabelOnNode(line, node)
    }
    return sum
  }

  function otherEnd(line: number, node: number): number {
    return (from[line] ?? 0) === node ? (to[line] ?? 0) : (from[line] ?? 0)
  }

  /** Nodes with many neighbours belong in the middle, and every one on the page. */
  function placeCost(node: number): number {
    const share = (degree[node] ?? 0) / mostNeighbours
    const dx = Math.abs(x[node] ?? 0) / halfWidth
    const dy = Math.abs(y[node] ?? 0) / halfHeight
    const outX = Math.max(0, (Math.abs(x[node] ?? 0) + (half[node] ?? 0)) / halfWidth - 1)
    const outY = Math.max(0, (Math.abs(y[node] ?? 0) + (below[node] ?? 0) / 2) / halfHeight - 1)
    return OFF_CENTRE * share * share * (dx * dx + dy * dy) + OUTSIDE * (outX * (1 + 3 * outX) + outY * (1 + 3 * outY))
  }

  /** The longer side decides how small the picture is drawn; the shorter one counts a little. */
  function extentCost(): number {
    let left = Infinity
    let right = -Infinity
    let top = Infinity
    let bottom = -Infinity
    for (let i = 0; i < count; i++) {
      left = Math.min(left, (x[i] ?? 0) - (half[i] ?? 0))
      right = Math.max(right, (x[i] ?? 0) + (half[i] ?? 0))
      top = Math.min(top, (y[i] ?? 0) - (above[i] ?? 0))
      bottom = Math.max(bottom, (y[i] ?? 0) + (below[i] ?? 0))
    }
    const wide = right - left
    const high = (bottom - top) * aspect
    return extentWeight * (Math.max(wide, high) + 0.25 * Math.min(wide, high))
  }

  function spacing(i: number, j: number): number {
    const freeX = Math.abs((x[j] ?? 0) - (x[i] ?? 0)) - (half[i] ?? 0) - (half[j] ?? 0)
    if (freeX >= AIR) return 0
    const dy = (y[j] ?? 0) - (y[i] ?? 0)
    const freeY = dy > 0 ? dy - (below[i] ?? 0) - (above[j] ?? 0) : -dy - (above[i] ?? 0) - (below[j] ?? 0)
    const free = Math.max(freeX, freeY)
    if (free >= AIR) return 0
    const near = (AIR - Math.max(free, GAP)) / (AIR - GAP)
    const crowding = CROWDING * near * near
    return free >= GAP ? crowding : crowding + OVERLAP * (1 + (GAP - free) / 20)
  }

  function lineCost(line: number): number {
    const a = from[line] ?? 0
    const b = to[line] ?? 0
    const ax = x[a] ?? 0
    const ay = y[a] ?? 0
    const bx = x[b] ?? 0
    const by = y[b] ?? 0
    const acrossX = (bx - ax) / (wanted[line] ?? 0)
    const acrossY = (by - ay) / ((wanted[line] ?? 0) * UPRIGHT)
    const off = Math.sqrt(acrossX * acrossX + acrossY * acrossY) - 1
    let sum = LENGTH * off * off * (off < 0 ? 2 : 0.4 + 0.6 / (1 + off))
    for (let other = 0; other < lines; other++) {
      const c = from[other] ?? 0
      const d = to[other] ?? 0
      if (a === c || a === d || b === c || b === d) continue
      const crossing = crossingCost(ax, ay, bx, by, x[c] ?? 0, y[c] ?? 0, x[d] ?? 0, y[d] ?? 0)
      if (crossing > 0) sum += CROSSING * (weight[other] ?? 0) * crossing
    }
    for (let node = 0; node < count; node++) if (node !== a && node !== b) sum += lineThroughNode(line, node)
    return (weight[line] ?? 0) * sum + lineLabelCost(line)
  }

  function lineThroughNode(line: number, node: number): number {
    const a = from[line] ?? 0
    const b = to[line] ?? 0
    const fromY = (y[a] ?? 0) - (y[node] ?? 0)
    const toY = (y[b] ?? 0) - (y[node] ?? 0)
    const bottom = (below[node] ?? 0) + CLEARANCE
    if ((fromY > bottom && toY > bottom) || (fromY < -bottom && toY < -bottom)) return 0
    const fromX = (x[a] ?? 0) - (x[node] ?? 0)
    const toX = (x[b] ?? 0) - (x[node] ?? 0)
    const side = (half[node] ?? 0) + 2 * CLEARANCE
    if ((fromX > side && toX > side) || (fromX < -side && toX < -side)) return 0
    const shape = shapeHalf[node] ?? 0
    const label = labelHalf[node] ?? 0
    const inShape = chordInBox(fromX, fromY, toX, toY, -shape, -shape, shape, shape)
    const inLabel = chordInBox(fromX, fromY, toX, toY, -label, labelTop[node] ?? 0, label, bottom)
    if (inShape === 0 && inLabel === 0) return 0
    const faults = (inShape > 0 ? LINE_THROUGH_SHAPE : 0) + (inLabel > 0 ? LINE_THROUGH_LABEL : 0)
    return (weight[line] ?? 0) * (faults + (inShape + inLabel) / 40)
  }

  /** The label of a line is thought of in the line's middle. */
  function lineLabelCost(line: number): number {
    if (!countsLineLabels || (weight[line] ?? 0) < 1) return 0
    const middleX = ((x[from[line] ?? 0] ?? 0) + (x[to[line] ?? 0] ?? 0)) / 2
    const middleY = ((y[from[line] ?? 0] ?? 0) + (y[to[line] ?? 0] ?? 0)) / 2
    const own = lineLabelHalf[line] ?? 0
    let sum = 0
    for (let node = 0; node < count; node++) sum += lineLabelOnNode(line, node)
    for (let other = 0; other < lines; other++) {
      if (other === line || (weight[other] ?? 0) < 1) continue
      const fromX = (x[from[other] ?? 0] ?? 0) - middleX
      const fromY = (y[from[other] ?? 0] ?? 0) - middleY
      const toX = (x[to[other] ?? 0] ?? 0) - middleX
      const toY = (y[to[other] ?? 0] ?? 0) - middleY
      const besides = Math.abs(fromX + toX) / 2 >= own + (lineLabelHalf[other] ?? 0) + 4
      if (!besides && Math.abs(fromY + toY) < 4 * LINE_LABEL_HALF_HEIGHT) sum += LINE_LABEL_ON_ANOTHER
      const chord = chordInBox(fromX, fromY, toX, toY, -own, -LINE_LABEL_HALF_HEIGHT, own, LINE_LABEL_HALF_HEIGHT)
      if (chord > 0) sum += LINE_THROUGH_LINE_LABEL
    }
    return sum
  }

  function lineLabelOnNode(line: number, node: number): number {
    if (!countsLineLabels || (weight[line] ?? 0) < 1) return 0
    const dy = ((y[from[line] ?? 0] ?? 0) + (y[to[line] ?? 0] ?? 0)) / 2 - (y[node] ?? 0)
    const inY = LINE_LABEL_HALF_HEIGHT + 2 + (dy > 0 ? (below[node] ?? 0) - dy : (above[node] ?? 0) + dy)
    if (inY <= 0) return 0
    const dx = ((x[from[line] ?? 0] ?? 0) + (x[to[line] ?? 0] ?? 0)) / 2 - (x[node] ?? 0)
    const inX = (lineLabelHalf[line] ?? 0) + (half[node] ?? 0) + 2 - Math.abs(dx)
    if (inX <= 0) return 0
    return LINE_LABEL_ON_NODE * (0.5 + Math.min(1, Math.min(inX, inY) / 16))
  }

  /** Other lines that leave a node in nearly the same direction as this one. */
  function narrowAngles(node: number, line: number): number {
    const own = incident[node]
    if (!own || own.length < 2) return 0
    const far = otherEnd(line, node)
    const nodeX = x[node] ?? 0
    const nodeY = y[node] ?? 0
    const dx = (x[far] ?? 0) - nodeX
    const dy = (y[far] ?? 0) - nodeY
    const length = Math.sqrt(dx * dx + dy * dy) || 1
    // Of many lines each has little room to itself.
    const room = own.length <= 12 ? 1 : (12 / own.length) * (12 / own.length)
    const narrow = 1 - (1 - NARROW_COSINE) * room
    let sum = 0
    for (const other of own) {
      if (other === line) continue
      const otherFar = otherEnd(other, node)
      const ex = (x[otherFar] ?? 0) - nodeX
      const ey = (y[otherFar] ?? 0) - nodeY
      const product = dx * ex + dy * ey
      if (product <= 0) continue
      const cosine = product / (length * (Math.sqrt(ex * ex + ey * ey) || 1))
      if (cosine <= narrow) continue
      const share = (cosine - narrow) / (1 - narrow)
      sum += share * share * (weight[other] ?? 0)
    }
    return NARROW_ANGLE * (weight[line] ?? 0) * sum
  }
}
