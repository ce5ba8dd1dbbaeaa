/** The shapes of the kinds, as Cytoscape draws them. */
import type { NodeShape } from '../../graph/document'
import type { Point } from '../../graph/drawing'
import { element, numeral } from './svg'

interface ShapeStyle {
  readonly fill: string
  readonly stroke: string
}

/** Corners in shares of half the width and height, the first at the top; Cytoscape's regular polygons fitted to their box. */
const POLYGONS: Partial<Record<NodeShape, readonly (readonly [number, number])[]>> = {
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  pentagon: [
    [0, -1],
    [1, -0.236],
    [0.618, 1],
    [-0.618, 1],
    [-1, -0.236],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  octagon: [
    [-0.414, -1],
    [0.414, -1],
    [1, -0.414],
    [1, 0.414],
    [0.414, 1],
    [-0.414, 1],
    [-1, 0.414],
    [-1, -0.414],
  ],
  'round-tag': [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
}

/**
 * @param shape the shape
 * @param at its middle
 * @param width of its box
 * @param height of its box
 * @returns one SVG element
 */
export function shapeElement(shape: NodeShape, at: Point, width: number, height: number, style: ShapeStyle): string {
  const paint = { fill: style.fill, stroke: style.stroke, 'stroke-width': 1, 'stroke-linejoin': 'round' }
  if (shape === 'ellipse') return element('ellipse', { cx: at.x, cy: at.y, rx: width / 2, ry: height / 2, ...paint })
  if (shape === 'barrel') return element('path', { d: barrel(at, width, height), ...paint })
  const corners = POLYGONS[shape]
  if (corners) {
    const points = corners.map(([x, y]) => `${numeral(at.x + (x * width) / 2)},${numeral(at.y + (y * height) / 2)}`)
    return element('polygon', { points: points.join(' '), ...paint })
  }
  const rounding = shape === 'round-rectangle' ? Math.min(width / 4, height / 4, 8) : undefined
  return element('rect', { x: at.x - width / 2, y: at.y - height / 2, width, height, rx: rounding, ...paint })
}

/** A box with a slight bulge at top and bottom, by Cytoscape's proportions. */
function barrel({ x, y }: Point, width: number, height: number): string {
  const [left, right] = [x - width / 2, x + width / 2]
  const [top, bottom] = [y - height / 2, y + height / 2]
  const rise = Math.min(15, 0.05 * height)
  const run = Math.min(100, 0.25 * width)
  const pull = 0.05 * width
  const p = (...numbers: number[]) => numbers.map(numeral).join(' ')
  return (
    `M${p(left, top + rise)}L${p(left, bottom - rise)}Q${p(left + pull, bottom, left + run, bottom)}` +
    `L${p(right - run, bottom)}Q${p(right - pull, bottom, right, bottom - rise)}` +
    `L${p(right, top + rise)}Q${p(right - pull, top, right - run, top)}` +
    `L${p(left + run, top)}Q${p(left + pull, top, left, top + rise)}Z`
  )
}
