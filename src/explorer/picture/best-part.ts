/** Which part of a picture to show first, where a window has not room enough for all of it. */
import type { Box, Point } from '../../graph/drawing'
import { overlap } from '../../layout/geometry'

/** What is wholly in the window or not: an entity with its name. */
export interface Weighed {
  readonly box: Box
  /** How much the story needs it. */
  readonly weight: number
}

export interface Look {
  readonly zoom: number
  readonly pan: Point
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** px that the window moves between two tries, more where that would make too many of them. */
const STEP = 10
const MOST_TRIES = 80
/** What is cut through annoys more than it would help if it were there. */
const CUT = 1.5

/**
 * @param size of the window, px
 * @param padding px between the picture's end and the window's
 * @param all the box round the picture, px at zoom 1
 * @param core what to be near of, all else being equal
 * @param zooms to choose among, the closest first
 * @returns from where most of what matters is seen whole and least is cut through by the window's edge. The closer look
 *   wins where the other shows no more, as does what is nearer to the core
 */
export function bestPart(
  size: Size,
  padding: number,
  all: Box,
  nodes: readonly Weighed[],
  core: Point,
  zooms: readonly [number, ...number[]],
): Look {
  let best: (Look & { readonly score: number; readonly away: number }) | null = null
  for (const zoom of zooms) {
    for (const x of offsets(all.left, all.right, size.width, padding, zoom)) {
      for (const y of offsets(all.top, all.bottom, size.height, padding, zoom)) {
        const score = zoom * scoreOf({ zoom, pan: { x, y } }, size, padding, nodes)
        const away = Math.hypot(core.x * zoom + x - size.width / 2, core.y * zoom + y - size.height / 2)
        if (best === null || score > best.score || (score === best.score && away < best.away)) {
          best = { zoom, pan: { x, y }, score, away }
        }
      }
    }
  }
  return best ?? { zoom: zooms[0], pan: { x: 0, y: 0 } }
}

/** @returns what weighs what is seen whole from there, less what is cut through */
export function scoreOf({ zoom, pan: { x, y } }: Look, size: Size, padding: number, nodes: readonly Weighed[]): number {
  const window = {
    left: -x / zoom,
    top: -y / zoom,
    right: (size.width - x) / zoom,
    bottom: (size.height - y) / zoom,
  }
  let score = 0
  for (const { box, weight } of nodes) {
    if (overlap(window, box)) score += isWithin(box, window, padding / zoom) ? weight : -CUT * weight
  }
  return score
}

/** @returns whether a box lies in the window with so much free around it */
export function isWithin(box: Box, window: Box, margin: number): boolean {
  return (
    box.left >= window.left + margin &&
    box.right <= window.right - margin &&
    box.top >= window.top + margin &&
    box.bottom <= window.bottom - margin
  )
}

/** Where a span may begin in the window: never so that emptiness shows beyond one end and not all of the other. */
function offsets(from: number, to: number, size: number, padding: number, zoom: number): number[] {
  const least = size - padding - to * zoom
  const most = padding - from * zoom
  if (least > most) return [(least + most) / 2]
  const tries = Math.min(Math.ceil((most - least) / STEP), MOST_TRIES)
  const step = Math.max(STEP, (most - least) / MOST_TRIES)
  return Array.from({ length: tries + 1 }, (_, i) => Math.min(most, least + i * step))
}
