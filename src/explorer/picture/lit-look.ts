/** From where to look at what a selection lights up, where not all of it is in the window: a phone's is low then. */
import type { Box, Point } from '../../graph/drawing'
import { bestPart, scoreOf, type Look, type Size, type Weighed } from './best-part'

/** Names are read at these zooms: in their own sizes at the first, enlarged at the others. Between them they are small. */
export const READABLE_ZOOMS = [0.85, 0.825, 0.76, 0.63, 0.58, 0.53, 0.48, 0.43] as const
export const FARTHEST = 0.43
const LEAST_OWN_SIZE = 0.75
const MOST_ENLARGED = 0.635

/**
 * @param size of the window, px
 * @param padding px between what is lit and the window's edge
 * @param zoom from where one looks now; nothing closer is tried but where names are read with ease
 * @param litAt what is lit with the names that find room, at a zoom. What was chosen outweighs all the rest
 * @param chosen the middle of what was chosen
 * @returns from where most of it is seen whole, as near as can be; null where there is nothing
 */
export function litLook(
  size: Size,
  padding: number,
  zoom: number,
  litAt: (zoom: number) => readonly Weighed[],
  chosen: Point,
): Look | null {
  let best: { readonly look: Look; readonly score: number } | null = null
  for (const near of zoomsToTry(size, padding, zoom, litAt)) {
    const nodes = litAt(near)
    const round = boxRound(nodes)
    if (round === null) return null
    const look = bestPart(size, padding, round, nodes, chosen, [near])
    const score = scoreOf(look, size, padding, nodes)
    if (best === null || score > best.score) best = { look, score }
  }
  return best?.look ?? null
}

function zoomsToTry(size: Size, padding: number, zoom: number, litAt: (zoom: number) => readonly Weighed[]): number[] {
  const round = boxRound(litAt(zoom))
  const fitting =
    round === null
      ? zoom
      : Math.min(
          (size.width - 2 * padding) / Math.max(round.right - round.left, 1),
          (size.height - 2 * padding) / Math.max(round.bottom - round.top, 1),
        )
  const closest = Math.max(zoom, READABLE_ZOOMS[0])
  return [zoom, fitting, ...READABLE_ZOOMS]
    .filter((near) => near <= closest && (near >= LEAST_OWN_SIZE || near <= MOST_ENLARGED))
    .filter((near) => near >= FARTHEST)
    .sort((a, b) => b - a)
}

/** @returns null where there are none */
export function boxRound(nodes: readonly { readonly box: Box }[]): Box | null {
  const [first, ...rest] = nodes
  return first === undefined ? null : rest.reduce((round, { box }) => union(round, box), first.box)
}

export function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}
