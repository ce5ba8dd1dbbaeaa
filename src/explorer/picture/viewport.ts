/** Moving the window over the picture. */
import type { CollectionReturnValue, Core } from 'cytoscape'

const PADDING = 44
const ZOOM_STEP = 1.3
const MOVE_MS = 220

/** The closest and the farthest look, and the closest that fitting goes to: three nodes need not fill the window. */
export const ZOOM = { least: 0.15, most: 4, mostFitted: 1.4 } as const

/** Shows all that is visible. */
export function fit(cy: Core, isAnimated: boolean): void {
  const target = fitted(cy)
  if (target === null) return
  if (isAnimated) glide(cy, target)
  else cy.viewport(target)
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

/** Moves the window only if some of the elements are out of it, and only so far that they come into it. */
export function bringIntoView(cy: Core, elements: CollectionReturnValue): void {
  if (elements.empty()) return
  const box = elements.renderedBoundingBox({ includeLabels: true })
  const dx = shift(box.x1, box.x2, cy.width())
  const dy = shift(box.y1, box.y2, cy.height())
  if (dx === 0 && dy === 0) return
  const { x, y } = cy.pan()
  glide(cy, { zoom: cy.zoom(), pan: { x: x + dx, y: y + dy } })
}

/** How far a span has to move to lie within a window; its beginning, where it is longer than that. */
function shift(from: number, to: number, size: number): number {
  if (from >= 0 && to <= size) return 0
  const room = size - 2 * PADDING
  if (to - from > room || from < PADDING) return PADDING - from
  return size - PADDING - to
}

function fitted(cy: Core): { zoom: number; pan: { x: number; y: number } } | null {
  const shown = cy.nodes('[kind]').not('.gone')
  if (shown.empty() || cy.width() === 0) return null
  const box = shown.boundingBox({ includeLabels: true, includeOverlays: false })
  const roomX = Math.max(cy.width() - 2 * PADDING, 1)
  const roomY = Math.max(cy.height() - 2 * PADDING, 1)
  const zoom = Math.max(ZOOM.least, Math.min(roomX / box.w, roomY / box.h, ZOOM.mostFitted))
  return {
    zoom,
    pan: {
      x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
    },
  }
}

function glide(cy: Core, target: { zoom: number; pan: { x: number; y: number } }): void {
  cy.stop()
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(target)
  else cy.animate({ zoom: target.zoom, pan: target.pan }, { duration: MOVE_MS, easing: 'ease-out' })
}
