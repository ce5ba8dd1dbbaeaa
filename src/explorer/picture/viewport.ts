/** Moving the window over the picture. */
import type { Core } from 'cytoscape'
import type { Box } from '../../graph/drawing'

/** px between the picture and its frame, less where the frame is narrow. */
const MOST_PADDING = 44
const paddingOf = (cy: Core) => Math.min(MOST_PADDING, 0.04 * cy.width())
const ZOOM_STEP = 1.3
const MOVE_MS = 220

/** The closest and the farthest look, and the closest that fitting goes to: three nodes need not fill the window. */
export const ZOOM = { least: 0.15, most: 4, mostFitted: 1.4 } as const

/** Shows a box of the picture as large as the frame allows. */
export function fit(cy: Core, box: Box, isAnimated: boolean): void {
  if (cy.width() === 0) return
  const roomX = Math.max(cy.width() - 2 * paddingOf(cy), 1)
  const roomY = Math.max(cy.height() - 2 * paddingOf(cy), 1)
  const width = Math.max(box.right - box.left, 1)
  const height = Math.max(box.bottom - box.top, 1)
  const zoom = Math.max(ZOOM.least, Math.min(roomX / width, roomY / height, ZOOM.mostFitted))
  const pan = {
    x: cy.width() / 2 - (zoom * (box.left + box.right)) / 2,
    y: cy.height() / 2 - (zoom * (box.top + box.bottom)) / 2,
  }
  if (isAnimated) glide(cy, { zoom, pan })
  else cy.viewport({ zoom, pan })
}

/** @param direction 1 to look closer, -1 to look from farther away */
export function zoomBy(cy: Core, direction: 1 | -1): void {
  const from = cy.zoom()
  const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, from * ZOOM_STEP ** direction))
  const centre = { x: cy.width() / 2, y: cy.height() / 2 }
  const pan = cy.pan()
  glide(cy, {
    zoom,
    pan: {
      x: centre.x - ((centre.x - pan.x) * zoom) / from,
      y: centre.y - ((centre.y - pan.y) * zoom) / from,
    },
  })
}

/** Moves the window only if some of a box is out of it, and only so far that it comes into it. */
export function bringIntoView(cy: Core, { left, top, right, bottom }: Box): void {
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  const dx = shift(left * zoom + x, right * zoom + x, cy.width(), paddingOf(cy))
  const dy = shift(top * zoom + y, bottom * zoom + y, cy.height(), paddingOf(cy))
  if (dx === 0 && dy === 0) return
  glide(cy, { zoom: cy.zoom(), pan: { x: x + dx, y: y + dy } })
}

/** How far a span has to move to lie within a window; its beginning, where it is longer than that. */
function shift(from: number, to: number, size: number, padding: number): number {
  if (from >= 0 && to <= size) return 0
  const room = size - 2 * padding
  if (to - from > room || from < padding) return padding - from
  return size - padding - to
}

function glide(cy: Core, target: { zoom: number; pan: { x: number; y: number } }): void {
  cy.stop()
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(target)
  else cy.animate({ zoom: target.zoom, pan: target.pan }, { duration: MOVE_MS, easing: 'ease-out' })
}
