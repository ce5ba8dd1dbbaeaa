/** The lines of the picture with their arrowheads and marks. Where words stand, lines are cut: no ground is painted. */
import type { Ontology } from '../../graph/document'
import type { Box, DrawnLine, Drawing, Point } from '../../graph/drawing'
import type { RelationStatus } from '../../graph/status'
import { pathOutside, pointOn, shortened } from './bowed'
import { element, numeral, textElement } from './svg'
import type { Theme } from './theme'

/** Dashes tell who says so: the article, others, nobody, some. */
export const DASHES: Readonly<Record<RelationStatus, string | undefined>> = {
  affirmed: undefined,
  claim: '6 4',
  denied: '1.5 3.5',
  contested: '9 3 1.5 3',
}
export const LINE_LABEL_SIZE = 11
const LABEL_LINE_HEIGHT = 13
const HEAD_LENGTH = 8
const HEAD_HALF_WIDTH = 3.4
const CROSS = 4.2
/** Lines are cut so that they keep clear of words in a somewhat wider font too. */
const WIDER_FONT = 1.1
/** The shortest piece of a cut line that is still drawn. */
const LEAST_PIECE = 3

export function linesOf(drawing: Drawing, ontology: Ontology, theme: Theme): string {
  const boxes = [
    ...drawing.nodes.map((node) => node.labelBox),
    ...drawing.lines.flatMap(({ label }) => (label ? [boxOf({ ...label, width: label.width * WIDER_FONT })] : [])),
  ]
  const colours = new Map(ontology.families.map((family) => [family.name, family.colour[theme.name]]))
  const families = new Map(ontology.relationTypes.map((type) => [type.name, type.family]))
  return drawing.lines
    .map((line) => {
      const colour = colours.get(families.get(line.bundle.relations[0].type) ?? '') ?? theme.ink
      return lineElement(line, colour, boxes)
    })
    .join('\n')
}

function lineElement(line: DrawnLine, colour: string, boxes: readonly Box[]): string {
  const { bundle, from, control, to, label } = line
  if (bundle.ends[0] === bundle.ends[1]) return loop(from, colour, bundle.status)
  const parts = [
    element('path', {
      d: control ? bowedPath(line, control, boxes) : pathOf(shaft(line), boxes),
      fill: 'none',
      stroke: colour,
      'stroke-width': widthOf(bundle.relations.length),
      'stroke-dasharray': DASHES[bundle.status],
      'stroke-opacity': 0.8,
    }),
  ]
  if (bundle.forward) parts.push(arrowhead(control ?? from, to, colour))
  if (bundle.backward) parts.push(arrowhead(control ?? to, from, colour))
  if (label) parts.push(...labelElements(line, colour))
  else if (bundle.status === 'denied' || bundle.status === 'contested') parts.push(cross(middleOf(line), colour))
  return element('g', {}, ...parts)
}

/** More relations make a heavier line. */
export function widthOf(relations: number): number {
  return 1.2 + 0.35 * Math.min(4, relations - 1)
}

/** The line itself, which ends where its arrowheads begin. */
function shaft({ bundle, from, to }: DrawnLine): { from: Point; to: Point } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const back = Math.min(HEAD_LENGTH - 1, length / 3) / length
  return {
    from: bundle.backward ? between(from, to, back) : from,
    to: bundle.forward ? between(to, from, back) : to,
  }
}

function bowedPath({ bundle, from, to }: DrawnLine, control: Point, boxes: readonly Box[]): string {
  const back = HEAD_LENGTH - 1
  const curve = shortened({ from, control, to }, bundle.backward ? back : 0, bundle.forward ? back : 0)
  return pathOutside(curve, boxes, LEAST_PIECE)
}

/** The shares of a line's way between which it lies in a box. */
interface Cut {
  readonly enter: number
  readonly leave: number
}

/** The pieces of a line that lie outside all boxes. */
function pathOf({ from, to }: { from: Point; to: Point }, boxes: readonly Box[]): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const cuts: Cut[] = []
  for (const box of boxes) {
    const cut = insideOf(from, to, box)
    if (cut !== null) cuts.push(cut)
  }
  cuts.sort((a, b) => a.enter - b.enter)
  const pieces: string[] = []
  let at = 0
  for (const { enter, leave } of [...cuts, { enter: 1, leave: 1 }]) {
    if ((enter - at) * length >= LEAST_PIECE) {
      const start = between(from, to, at)
      const end = between(from, to, enter)
      pieces.push(`M${numeral(start.x)} ${numeral(start.y)}L${numeral(end.x)} ${numeral(end.y)}`)
    }
    at = Math.max(at, leave)
  }
  return pieces.join('')
}

/** @returns null for a line that does not cross the box */
function insideOf(from: Point, to: Point, box: Box): Cut | null {
  // Most boxes lie wholly to one side: there is no need to reckon.
  if ((from.x <= box.left && to.x <= box.left) || (from.x >= box.right && to.x >= box.right)) return null
  if ((from.y <= box.top && to.y <= box.top) || (from.y >= box.bottom && to.y >= box.bottom)) return null
  let enter = 0
  let leave = 1
  const spans = [
    { start: from.x, way: to.x - from.x, low: box.left, high: box.right },
    { start: from.y, way: to.y - from.y, low: box.top, high: box.bottom },
  ]
  for (const { start, way, low, high } of spans) {
    if (way === 0) {
      if (start <= low || start >= high) return null
      continue
    }
    const one = (low - start) / way
    const other = (high - start) / way
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  return leave > enter ? { enter, leave } : null
}

export function arrowhead(from: Point, tip: Point, colour: string): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const ux = (tip.x - from.x) / length
  const uy = (tip.y - from.y) / length
  const baseX = tip.x - ux * HEAD_LENGTH
  const baseY = tip.y - uy * HEAD_LENGTH
  const points = [
    [tip.x, tip.y],
    [baseX - uy * HEAD_HALF_WIDTH, baseY + ux * HEAD_HALF_WIDTH],
    [baseX + uy * HEAD_HALF_WIDTH, baseY - ux * HEAD_HALF_WIDTH],
  ]
  return element('polygon', { points: points.map((point) => point.map(numeral).join(',')).join(' '), fill: colour })
}

/** Two strokes over a line: it is denied. */
export function cross({ x, y }: Point, colour: string): string {
  const [left, right, top, bottom] = [x - CROSS, x + CROSS, y - CROSS, y + CROSS].map(numeral)
  const d = `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`
  return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.8 })
}

function labelElements({ label, tentative }: DrawnLine, fill: string): string[] {
  if (!label) return []
  const font = { family: 'sans', size: LINE_LABEL_SIZE, weight: 400, italic: tentative } as const
  const first = label.y - ((label.lines.length - 1) * LABEL_LINE_HEIGHT) / 2 + LINE_LABEL_SIZE * 0.34
  return label.lines.map((text, i) =>
    textElement(text, { x: label.x, y: first + i * LABEL_LINE_HEIGHT, font, fill, anchor: 'middle' }),
  )
}

/** An entity that is related to itself: a small loop at its upper right. */
function loop({ x, y }: Point, colour: string, status: RelationStatus): string {
  const d = `M${numeral(x + 8)} ${numeral(y - 12)}C${numeral(x + 22)} ${numeral(y - 44)} ${numeral(x + 50)} ${numeral(y - 22)} ${numeral(x + 16)} ${numeral(y - 4)}`
  return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.2, 'stroke-dasharray': DASHES[status] })
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function middleOf({ from, control, to }: DrawnLine): Point {
  return control ? pointOn({ from, control, to }, 0.5) : between(from, to, 0.5)
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}
