/** Lines that would run through a third entity, as those within a column do, and how far they bow to keep clear of it. */
import type { Bundle } from '../../graph/bundles'
import type { NodeGeometry, Point } from '../../graph/drawing'
import { shapeBox } from '../../layout/geometry'
import { chordInBox } from '../../layout/segments'

/** Within so many px two entities stand one above the other. */
const SAME_COLUMN = 40
const LEAST_BOW = 44
/** The longer the line, the farther it bows: lines of one column then do not lie on each other. */
const BOW_BY_LENGTH = 0.16

/**
 * @param bundles the lines in sight
 * @param entities the nodes in sight
 * @returns px between the middle of a line and its bow, by bundle; straight lines are left out
 */
export function bowsOf(
  bundles: readonly Bundle[],
  entities: readonly string[],
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
): Map<string, number> {
  const bows = new Map<string, number>()
  for (const { id, ends } of bundles) {
    const [from, to] = ends.map((end) => positions.get(end))
    if (!from || !to || ends[0] === ends[1] || Math.abs(from.x - to.x) > SAME_COLUMN) continue
    const isBlocked = entities.some((entity) => {
      const [node, at] = [geometry.get(entity), positions.get(entity)]
      if (!node || !at || ends.includes(entity)) return false
      const { left, top, right, bottom } = shapeBox(node, at)
      return chordInBox(from.x, from.y, to.x, to.y, left, top, right, bottom) > 0
    })
    if (!isBlocked) continue
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    // Cytoscape counts the distance to the left of the way from source to target: all bow to the same side.
    bows.set(id, (LEAST_BOW + BOW_BY_LENGTH * length) * (to.y > from.y ? 1 : -1))
  }
  return bows
}
