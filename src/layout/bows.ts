/** Lines that would run through a third entity, as if they led there, and how far they bow to keep clear of it. */
import type { Bundle } from '../graph/bundles'
import type { Box, NodeGeometry, Point } from '../graph/drawing'
import { shapeBox } from './geometry'
import { pointOnBow } from './edge-labels'
import { chordInBox } from './segments'

/** Within so many px two entities stand one above the other. */
const SAME_COLUMN = 40
const LEAST_BOW = 44
/** The longer the line, the farther it bows: lines of one column then do not lie on each other. */
const BOW_BY_LENGTH = 0.16
/** What other lines try, px, the least first, to either side. */
const BOWS = [28, 48, 72, 100, 132, 168]
/** What it takes to find out grows with both: in a larger picture only columns are looked at, whose lines bow most. */
const MOST_PAIRS = 20_000
/** Straight pieces that a bow is looked at as. */
const PIECES = 12

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
  const shapes = entities.flatMap((id): [string, Box][] => {
    const [node, at] = [geometry.get(id), positions.get(id)]
    return node && at ? [[id, shapeBox(node, at)]] : []
  })
  const isLarge = bundles.length * shapes.length > MOST_PAIRS
  const bows = new Map<string, number>()
  for (const { id, ends } of bundles) {
    const [from, to] = ends.map((end) => positions.get(end))
    if (!from || !to || ends[0] === ends[1]) continue
    const isColumn = Math.abs(from.x - to.x) <= SAME_COLUMN
    if (isLarge && !isColumn) continue
    const others = shapes.filter(([entity]) => !ends.includes(entity)).map(([, box]) => box)
    if (isClear(from, to, 0, others)) continue
    if (isColumn) {
      const length = Math.hypot(to.x - from.x, to.y - from.y)
      // All to the same side.
      bows.set(id, (LEAST_BOW + BOW_BY_LENGTH * length) * (to.y > from.y ? 1 : -1))
      continue
    }
    const clear = BOWS.flatMap((bow) => [bow, -bow]).find((bow) => isClear(from, to, bow, others))
    if (clear !== undefined) bows.set(id, clear)
  }
  return bows
}

function isClear(from: Point, to: Point, bow: number, boxes: readonly Box[]): boolean {
  const pieces = bow === 0 ? 1 : PIECES
  const points = Array.from({ length: pieces + 1 }, (_, i) => pointOnBow(from, to, bow, i / pieces))
  return boxes.every(({ left, top, right, bottom }) =>
    points.every((point, i) => {
      const before = points[i - 1] ?? point
      return chordInBox(before.x, before.y, point.x, point.y, left, top, right, bottom) === 0
    }),
  )
}
