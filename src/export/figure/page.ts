/**
 * The page: head, picture, key, legend and source line one below the other. The page is as large as the picture needs,
 * and its furniture grows with it; where the page's shape leaves a picture more room than that, it grows as a whole.
 */
import type { Box, Point } from '../../graph/drawing'
import type { Section } from './section'

export interface PageSections {
  readonly above: Section | null
  readonly below: readonly Section[]
}

export interface Page {
  /** Of the page, in its own units, and of the image that shows it, px. */
  readonly width: number
  readonly height: number
  readonly pixelHeight: number
  /** From the drawing's origin to the page's, and how many times its own size the picture is. */
  readonly offset: Point
  readonly zoom: number
  readonly sections: readonly { section: Section; x: number; y: number }[]
  readonly rules: readonly { x: number; y: number; width: number; thickness: number }[]
}

/** A page of ordinary size; a smaller graph gets as much paper. */
const ORDINARY = 1120
/** So high a page of given shape has to be before its furniture grows: a slide's must not outgrow its picture. */
const ORDINARY_HEIGHT = 1000
const SMALLEST = 760
const MARGIN = 40
const GAP = 26
const GROWTH = 1.03
/** Of a picture on a page that has room: lettering larger than its title helps nobody. */
const MOST_ZOOM = 1.75

/**
 * @param extent of the drawing
 * @param pixelWidth of the image
 * @param pixelHeight of the image, if it is given
 * @param sectionsFor the sections of a page whose content is so wide, its furniture so scaled
 */
export function pageOf(
  extent: Box,
  pixelWidth: number,
  pixelHeight: number | undefined,
  sectionsFor: (innerWidth: number, scale: number) => PageSections,
): Page {
  const pictureWidth = extent.right - extent.left
  const pictureHeight = extent.bottom - extent.top
  for (let width = Math.max(SMALLEST, pictureWidth + 2 * MARGIN); ; width *= GROWTH) {
    const given = pixelHeight === undefined ? undefined : (width * pixelHeight) / pixelWidth
    const growth = Math.min(width / ORDINARY, given === undefined ? Infinity : given / ORDINARY_HEIGHT)
    const scale = Math.round(Math.max(1, growth) * 100) / 100
    const margin = MARGIN * scale
    if (width < pictureWidth + 2 * margin) continue
    const inner = width - 2 * margin
    const sections = sectionsFor(inner, scale)
    const heights = [sections.above, ...sections.below].map((section) => (section ? section.height + GAP * scale : 0))
    const needed = heights.reduce((sum, height) => sum + height, 2 * margin + pictureHeight)
    const height = given ?? needed
    if (height < needed - 0.5) continue
    const whole = Math.round(width)
    // Of exactly the image's proportions: a sliver left over would not be painted.
    const exact =
      pixelHeight === undefined ? Math.round(height) : Math.round((whole * pixelHeight * 1e3) / pixelWidth) / 1e3
    const size = { width: whole, height: exact, margin, scale }
    return setPage(extent, sections, size, pixelHeight ?? Math.round((height * pixelWidth) / width))
  }
}

function setPage(
  extent: Box,
  { above, below }: PageSections,
  size: { width: number; height: number; margin: number; scale: number },
  pixelHeight: number,
): Page {
  const { width, height, margin, scale } = size
  const gap = GAP * scale
  const top = margin + (above ? above.height + gap : 0)
  let y = height - margin - below.reduce((sum, section) => sum + section.height + gap, 0)
  const room = { width: width - 2 * margin, height: y - top }
  const fitting = Math.min(
    room.width / Math.max(1, extent.right - extent.left),
    room.height / Math.max(1, extent.bottom - extent.top),
  )
  const zoom = Math.max(1, Math.min(MOST_ZOOM, Math.floor(fitting * 100) / 100))
  const middle = { x: width / 2, y: (top + y) / 2 }
  const placedBelow = below.map((section) => {
    const at = { section, x: margin, y: y + gap }
    y += section.height + gap
    return at
  })
  return {
    width,
    height,
    pixelHeight,
    offset: {
      x: Math.round(middle.x - (zoom * (extent.left + extent.right)) / 2),
      y: Math.round(middle.y - (zoom * (extent.top + extent.bottom)) / 2),
    },
    zoom,
    sections: [...(above ? [{ section: above, x: margin, y: margin }] : []), ...placedBelow],
    rules: placedBelow.map((placed) => ({
      x: margin,
      y: placed.y - gap / 2,
      width: width - 2 * margin,
      thickness: 0.75 * scale,
    })),
  }
}
