/**
 * What a node and its label occupy. The explorer's picture and the figure both draw by these numbers, so that they look
 * the same and a layout that is free of overlaps is so in both. One unit is one px at zoom 1.
 */
import type { GraphDocument, NodeShape } from '../graph/document'
import type { Box, MeasureText, NodeGeometry, Point, TextFont } from '../graph/drawing'
import { wrapText } from '../graph/wrap-text'

export type { Box, NodeGeometry, Point } from '../graph/drawing'

/** Between the shape's lower edge and the top of the label. */
export const LABEL_GAP = 4
export const EDGE_LABEL_FONT: TextFont = { family: 'sans', size: 11, weight: 400 }
const LINE_HEIGHT = 1.2
const MAX_LINES = 3
/** Label width at most, in font sizes. */
const MAX_EMS = 9

/** The more neighbours, the larger, in steps that can be told apart. */
const STEPS = [
  { neighbours: 8, diameter: 42, size: 15, weight: 600 },
  { neighbours: 5, diameter: 34, size: 14, weight: 600 },
  { neighbours: 3, diameter: 27, size: 13, weight: 500 },
  { neighbours: 0, diameter: 21, size: 12, weight: 400 },
] as const

const SMALLEST = STEPS[3]

/** Shapes of the same box look unequally large: these factors even them out. */
const PROPORTIONS: Readonly<Record<NodeShape, readonly [width: number, height: number]>> = {
  ellipse: [1, 1],
  'round-rectangle': [1.12, 0.86],
  rectangle: [0.92, 0.92],
  diamond: [1.24, 1.24],
  hexagon: [1.14, 1],
  octagon: [1, 1],
  pentagon: [1.1, 1.06],
  triangle: [1.16, 1.04],
  'round-tag': [1.16, 0.84],
  barrel: [1.5, 0.62],
}

/**
 * @param name the entity's name
 * @param neighbours how many entities it is related to
 * @param shape the shape of its kind
 * @param measure measures a line of text
 */
export function nodeGeometry(name: string, neighbours: number, shape: NodeShape, measure: MeasureText): NodeGeometry {
  const step = STEPS.find((one) => neighbours >= one.neighbours) ?? SMALLEST
  const font: TextFont = { family: 'sans', size: step.size, weight: step.weight }
  const lines = wrapText(name, MAX_EMS * font.size, MAX_LINES, (piece) => measure(piece, font))
  const lineHeight = font.size * LINE_HEIGHT
  const [wide, high] = PROPORTIONS[shape]
  return {
    shape,
    width: step.diameter * wide,
    height: step.diameter * high,
    lines,
    font,
    lineHeight,
    labelWidth: Math.max(...lines.map((line) => measure(line, font))),
    labelHeight: lines.length * lineHeight,
  }
}

/**
 * @param document a graph document
 * @param measure measures a line of text
 * @returns the geometry of every entity by its id. It depends on the whole document and not on what is visible of it,
 *   so that nothing changes its size under a filter
 */
export function geometryOf(document: GraphDocument, measure: MeasureText): Map<string, NodeGeometry> {
  const shapes = new Map(document.ontology.kinds.map((kind) => [kind.name, kind.shape]))
  const neighbours = new Map(document.entities.map((entity) => [entity.id, new Set<string>()]))
  for (const { source, target } of document.relations) {
    if (source === target) continue
    neighbours.get(source)?.add(target)
    neighbours.get(target)?.add(source)
  }
  return new Map(
    document.entities.map((entity) => {
      const count = neighbours.get(entity.id)?.size ?? 0
      return [entity.id, nodeGeometry(entity.name, count, shapes.get(entity.kind) ?? 'ellipse', measure)]
    }),
  )
}

/** The box of the shape of a node that stands at a point (its shape's centre). */
export function shapeBox(node: NodeGeometry, at: Point): Box {
  const { width, height } = node
  return { left: at.x - width / 2, top: at.y - height / 2, right: at.x + width / 2, bottom: at.y + height / 2 }
}

/**
 * The box of a node's label.
 *
 * @param slack how much wider than measured the text may come out: 1.15 for a viewer's fallback font
 */
export function labelBox(node: NodeGeometry, at: Point, slack = 1): Box {
  const top = at.y + node.height / 2 + LABEL_GAP
  const half = (node.labelWidth * slack) / 2
  return { left: at.x - half, top, right: at.x + half, bottom: top + node.labelHeight }
}

/** The box around a node's shape and label. */
export function nodeBox(node: NodeGeometry, at: Point, slack = 1): Box {
  const shape = shapeBox(node, at)
  const label = labelBox(node, at, slack)
  return {
    left: Math.min(shape.left, label.left),
    top: shape.top,
    right: Math.max(shape.right, label.right),
    bottom: label.bottom,
  }
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Space between a line's end and the shape or label it points at. */
const END_GAP = 2

/**
 * Where a line from another point ends at a node: at its shape, or, where it comes from below and would run under the
 * label, at the label's edge, so that an arrowhead is never hidden.
 *
 * @param node the node's geometry
 * @param at where the node stands
 * @param from where the line comes from: the other node's centre
 * @param labelGap how far below the shape the label is taken to begin, px
 */
export function attachTo(node: NodeGeometry, at: Point, from: Point, labelGap = LABEL_GAP): Point {
  const dx = from.x - at.x
  const dy = from.y - at.y
  const length = Math.hypot(dx, dy) || 1
  const ux = dx / length
  const uy = dy / length
  const out = Math.min(length / 2, Math.max(shapeReach(node, ux, uy), labelReach(node, ux, uy, labelGap)) + END_GAP)
  return { x: at.x + ux * out, y: at.y + uy * out }
}

/** From the centre to the outline of the shape, in the direction of a unit vector. */
function shapeReach({ shape, width, height }: NodeGeometry, ux: number, uy: number): number {
  const acrossX = Math.abs(ux) / (width / 2)
  const acrossY = Math.abs(uy) / (height / 2)
  if (shape === 'ellipse' || shape === 'octagon') return 1 / Math.hypot(acrossX, acrossY)
  if (shape === 'diamond') return 1 / (acrossX + acrossY)
  if (shape === 'hexagon') return 1 / Math.max(acrossY, acrossX + acrossY / 2)
  // Apex up: the sides lean, the base is level.
  if (shape === 'triangle') return 1 / Math.max(uy / (height / 2), 2 * acrossX - uy / (height / 2))
  if (shape === 'pentagon') return 0.94 / Math.hypot(acrossX, acrossY)
  return 1 / Math.max(acrossX, acrossY)
}

/** From the centre to where a ray leaves the label, if it passes through the label at all; else 0. */
function labelReach(node: NodeGeometry, ux: number, uy: number, gap: number): number {
  if (uy <= 0) return 0
  const top = node.height / 2 + gap
  const half = node.labelWidth / 2 + END_GAP
  if ((Math.abs(ux) / uy) * top >= half) return 0
  const throughBottom = (top + node.labelHeight) / uy
  const throughSide = ux === 0 ? Infinity : half / Math.abs(ux)
  return Math.min(throughBottom, throughSide)
}
