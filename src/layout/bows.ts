/**
 * Lines that would run through a third entity, as if they led there, or through its name, and how far they bow to keep
 * clear of both.
 */
import type { Bundle } from '../graph/bundles'
import type { Box, NodeGeometry, Point } from '../graph/drawing'
import { labelBox, overlap, shapeBox } from './geometry'
import { pointOnBow } from './edge-labels'
import { chordInBox } from './segments'

/** Within so many px two entities stand one above the other. */
const SAME_COLUMN = 40
const LEAST_BOW = 44
/** The longer the line, the farther it bows: lines of one column then do not lie on each other. */
const BOW_BY_LENGTH = 0.16
/** So much farther lines of one column bow to get past the names in it. */
const FARTHER = [1, 1.4, 1.8, 2.3, 2.9]
/** What other lines try, px, the least first, to either side. */
const BOWS = [28, 48, 72, 100, 132, 168, 210, 260]
/** px of names that one px of bow is worth: a line that goes round is harder to follow. */
const COST_OF_BOW = 0.12
/** What it takes to find out grows with both: in a larger picture only columns are looked at, whose lines bow most. */
const MOST_PAIRS = 20_000
/** Straight pieces that a bow is looked at as. */
const PIECES = 12

interface Obstacle {
  readonly entity: string
  readonly shape: Box
  readonly name: Box
}

/**
 * @param bundles the lines in sight
 * @param entities the nodes in sight
 * @returns px between the middle of a line's chord and the point that its bow is drawn to, by bundle: positive to the
 *   right of the way from its first end to its second, as Cytoscape counts. Straight lines are left out; so are lines that
 *   no bow keeps clear
 */
export function bowsOf(
  bundles: readonly Bundle[],
  entities: readonly string[],
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
): Map<string, number> {
  const all = entities.flatMap((entity): Obstacle[] => {
    const [node, at] = [geometry.get(entity), positions.get(entity)]
    return node && at ? [{ entity, shape: shapeBox(node, at), name: labelBox(node, at, 1) }] : []
  })
  const isLarge = bundles.length * all.length > MOST_PAIRS
  const bows = new Map<string, number>()
  for (const { id, ends } of bundles) {
    const [from, to] = ends.map((end) => positions.get(end))
    if (!from || !to || ends[0] === ends[1]) continue
    const isColumn = Math.abs(from.x - to.x) <= SAME_COLUMN
    if (isLarge && !isColumn) continue
    const others = all.filter(({ entity }) => !ends.includes(entity))
    const straight = costOf(from, to, 0, others)
    if (straight === 0) continue
    const tries = isColumn ? columnBows(from, to) : BOWS.flatMap((bow) => [bow, -bow])
    // Within a column a line that runs through an entity is to be told from the lines of that.
    const least = isColumn && straight === Infinity ? (tries[0] ?? 0) : 0
    const best = cheapest(from, to, [least, ...tries], others)
    if (best !== 0) bows.set(id, best)
  }
  return bows
}

/** All to the same side at first. */
function columnBows(from: Point, to: Point): number[] {
  const bow = (LEAST_BOW + BOW_BY_LENGTH * Math.hypot(to.x - from.x, to.y - from.y)) * (to.y > from.y ? 1 : -1)
  return [...FARTHER.map((farther) => farther * bow), ...FARTHER.map((farther) => -farther * bow)]
}

/** @returns the first of the cheapest */
function cheapest(from: Point, to: Point, bows: readonly number[], others: readonly Obstacle[]): number {
  let best = bows[0] ?? 0
  let least = Infinity
  for (const bow of bows) {
    const cost = costOf(from, to, bow, others) + COST_OF_BOW * Math.abs(bow)
    if (cost >= least) continue
    least = cost
    best = bow
  }
  return best
}

/** @returns px of names that a line runs through; Infinity where it runs through an entity */
function costOf(from: Point, to: Point, bow: number, others: readonly Obstacle[]): number {
  const pieces = bow === 0 ? 1 : PIECES
  const points = Array.from({ length: pieces + 1 }, (_, i) => pointOnBow(from, to, bow, i / pieces))
  // A bow goes half as far as the point that it is drawn to.
  const reach = Math.abs(bow) / 2
  const round = {
    left: Math.min(from.x, to.x) - reach,
    right: Math.max(from.x, to.x) + reach,
    top: Math.min(from.y, to.y) - reach,
    bottom: Math.max(from.y, to.y) + reach,
  }
  let cost = 0
  for (const { shape, name } of others) {
    if (!overlap(shape, round) && !overlap(name, round)) continue
    if (lengthIn(shape, points) > 0) return Infinity
    cost += lengthIn(name, points)
  }
  return cost
}

function lengthIn({ left, top, right, bottom }: Box, points: readonly Point[]): number {
  return points.reduce((sum, point, i) => {
    const before = points[i - 1] ?? point
    return sum + chordInBox(before.x, before.y, point.x, point.y, left, top, right, bottom)
  }, 0)
}
