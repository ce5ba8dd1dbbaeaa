/** Lines that bow round what stands between their ends: quadratic curves, cut where words stand. */
import type { Box, Point } from '../../graph/drawing'
import { numeral } from './svg'

export interface Curve {
  readonly from: Point
  /** What the curve is drawn to, and does not reach. */
  readonly control: Point
  readonly to: Point
}

/** px between the points at which a curve is asked whether it lies in a box. */
const STEP = 2

/** @param share from 0, its beginning, to 1 */
export function pointOn({ from, control, to }: Curve, share: number): Point {
  return blossom({ from, control, to }, share, share)
}

/** @returns the curve, less so many px at its beginning and at its end */
export function shortened(curve: Curve, atStart: number, atEnd: number): Curve {
  const { from, control, to } = curve
  return part(curve, shareOf(atStart, from, control), 1 - shareOf(atEnd, to, control))
}

/**
 * @param least px that a piece has to be long to be drawn
 * @returns the path of the pieces that lie outside of all boxes
 */
export function pathOutside(curve: Curve, boxes: readonly Box[], least: number): string {
  const { from, control, to } = curve
  const length = distance(from, control) + distance(control, to)
  const steps = Math.max(1, Math.ceil(length / STEP))
  const near = boxes.filter((box) => overlapsHull(box, [from, control, to]))
  const isFree = (step: number) => !near.some((box) => holds(box, pointOn(curve, step / steps)))
  const pieces: string[] = []
  for (let step = 0, start = -1; step <= steps + 1; step++) {
    const isIn = step <= steps && isFree(step)
    if (isIn && start === -1) start = step
    if (isIn || start === -1) continue
    if (((step - 1 - start) / steps) * length >= least) {
      const piece = part(curve, start / steps, (step - 1) / steps)
      pieces.push(`M${pair(piece.from)}Q${pair(piece.control)} ${pair(piece.to)}`)
    }
    start = -1
  }
  return pieces.join('')
}

/** The share of a curve that lies within some px of one of its ends, and no more than a third of it. */
function shareOf(px: number, end: Point, control: Point): number {
  return Math.min(1 / 3, px / (2 * distance(end, control) || 1))
}

/** The piece of a curve between two shares of it. */
function part(curve: Curve, start: number, end: number): Curve {
  return { from: pointOn(curve, start), control: blossom(curve, start, end), to: pointOn(curve, end) }
}

/** The polar form of the curve: https://en.wikipedia.org/wiki/Blossom_(functional). */
function blossom({ from, control, to }: Curve, a: number, b: number): Point {
  const [first, middle, last] = [(1 - a) * (1 - b), (1 - a) * b + a * (1 - b), a * b]
  return {
    x: first * from.x + middle * control.x + last * to.x,
    y: first * from.y + middle * control.y + last * to.y,
  }
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom
}

/** Most boxes lie wholly to one side: there is no need to reckon. */
function overlapsHull({ left, right, top, bottom }: Box, points: readonly Point[]): boolean {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return Math.max(...xs) > left && Math.min(...xs) < right && Math.max(...ys) > top && Math.min(...ys) < bottom
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function pair({ x, y }: Point): string {
  return `${numeral(x)} ${numeral(y)}`
}
