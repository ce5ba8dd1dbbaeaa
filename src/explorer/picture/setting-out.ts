/** What comes into view shows where it belongs: it sets out from a neighbour, and glides to its place. */
import type { Bundle } from '../../graph/bundles'
import type { Point } from '../../graph/drawing'

/** More at once are a swarm, in which nothing can be followed. */
const MOST = 150

/**
 * @param coming the entities that come into view
 * @param bundles the lines in view
 * @param positions where entities stand
 * @returns from where each of them sets out: the nearest neighbour that is in view already, or from where a neighbour sets
 *   out that comes too; nothing for those that have neither
 */
export function settingOutFrom(
  coming: ReadonlySet<string>,
  bundles: readonly Bundle[],
  positions: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const from = new Map<string, Point>()
  if (coming.size === 0 || coming.size > MOST) return from
  for (;;) {
    const found = new Map<string, Point>()
    for (const { ends } of bundles) {
      for (const [id, other] of [ends, [ends[1], ends[0]]] as const) {
        if (!coming.has(id) || from.has(id)) continue
        const [at, start] = [positions.get(id), coming.has(other) ? from.get(other) : positions.get(other)]
        if (at === undefined || start === undefined) continue
        if (distance(at, start) < distance(at, found.get(id))) found.set(id, start)
      }
    }
    if (found.size === 0) return from
    for (const [id, start] of found) from.set(id, start)
  }
}

function distance(at: Point, other: Point | undefined): number {
  return other === undefined ? Infinity : Math.hypot(at.x - other.x, at.y - other.y)
}
