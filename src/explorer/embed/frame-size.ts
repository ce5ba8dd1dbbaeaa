import type { Box } from '../../graph/drawing'

/** px that a column of text has room for. */
const WIDTH = 800
/** px that title and legend take of the height. */
const FURNITURE = 130
const PADDING = 24
/** The zoom from which the words of the lines are read too. */
const LEGIBLE = 0.75
const LEAST_HEIGHT = 480
const MOST_HEIGHT = 900

/**
 * The size of a frame in which a picture is read whole, where that is possible at all.
 *
 * @param extent of the picture, px at zoom 1; null where nothing is in it
 * @returns px
 */
export function frameSize(extent: Box | null): { readonly width: number; readonly height: number } {
  const height = extent === null ? 0 : FURNITURE + 2 * PADDING + LEGIBLE * (extent.bottom - extent.top)
  return { width: WIDTH, height: Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height))) }
}
