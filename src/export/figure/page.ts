/**
 * The page: head, picture, key, legend and source line one below the other. The picture keeps its own scale, so that
 * labels stay where the layout put them; the page is as large as the picture needs, and its furniture grows with it.
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
  /** From the drawing's origin to the page's. */
  readonly offset: Point
  readonly sections: readonly { section: Section; x: number; y: number }[]
  readonly rules: readonly { x: number; y: number; width: number; thickness: number }[]
}

/** A page of ordinary size; a smaller graph gets as much paper. */
const ORDINARY = 1120
const SMALLEST = 760
const MARGIN = 40
const GAP = 26
const GROWTH = 1.03

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
    const scale = Math.round(Math.max(1, width / ORDINARY) * 100) / 100
    const margin = MARGIN * scale
    if (width < pictureWidth + 2 * margin) continue
    const inner = width - 2 * margin
    const sections = sectionsFor(inner, scale)
    const heights = [sections.above, ...sections.below].map((section) => (section ? section.height + GAP * scale : 0))
    const needed = heights.reduce((sum, height) => sum + height, 2 * margin + pictureHeight)
    const height = pixelHeight === undefined ? needed : (width * pixelHeight) / pixelWidth
    if (height < needed - 0.5) continue
    const size = { width: Math.round(width), height: Math.round(height), margin, scale }
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
      x: Math.round(middle.x - (extent.left + extent.right) / 2),
      y: Math.round(middle.y - (extent.top + extent.bottom) / 2),
    },
    sections: [...(above ? [{ section: above, x: margin, y: margin }] : []), ...placedBelow],
    rules: placedBelow.map((placed) => ({
      x: margin,
      y: placed.y - gap / 2,
      width: width - 2 * margin,
      thickness: 0.75 * scale,
    })),
  }
}
