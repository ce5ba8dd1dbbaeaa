/** Moving the window over the picture. */
import type { Core } from 'cytoscape'
import type { Box, Point } from '../../graph/drawing'
import { bestPart, type Look, type Weighed } from './best-part'
import { FARTHEST, litLook, READABLE_ZOOMS } from './lit-look'

/** px between the picture and its frame, less where the frame is narrow. */
const MOST_PADDING = 44
const paddingOf = (cy: Core) => Math.min(MOST_PADDING, 0.04 * Math.min(cy.width(), 2 * cy.height()))
const ZOOM_STEP = 1.3
/** Cytoscape tells of a wheel and of fingers itself. */
export const ZOOMED_BY_BUTTON = 'buttonzoom'
const MOVE_MS = 220

/** The closest and the farthest look, and the closest that fitting goes to: three nodes need not fill the window. */
export const ZOOM = { least: 0.05, most: 4, mostFitted: 1.4 } as const

/** From farther away small names cannot be read. */
export const TOO_FAR: number = 0.64
/** In a frame of another page, which is to show the graph and not a corner of it: from farther away few names find room. */
export const TOO_FAR_EMBEDDED = 0.4
/** px by which names that are enlarged there reach beyond the picture's box on either side. */
const GROWN_NAMES = 20
/** The zooms at which every name is read with ease. */
const READABLE = [READABLE_ZOOMS[0], READABLE_ZOOMS[1]] as const
/** How much closer than the whole picture one may begin for that: much of it is in the window then. */
const MOST_CLOSER = 2.4
/** From farther away entities are specks, which nobody can tell apart or hit: better a part of the picture than all of it. */
const SPECKS = 0.15
/** In a frame less high, px, as in an enlarged page, no picture can be read whole. */
const LEAST_HEIGHT = 320

/** Shows a box of the picture as large as the frame allows. */
export function fit(cy: Core, box: Box, isAnimated: boolean): void {
  if (cy.width() === 0) return
  const zoom = fittingZoom(cy, box)
  const pan = {
    x: cy.width() / 2 - (zoom * (box.left + box.right)) / 2,
    y: cy.height() / 2 - (zoom * (box.top + box.bottom)) / 2,
  }
  if (isAnimated) glide(cy, { zoom, pan })
  else cy.viewport({ zoom, pan })
}

/**
 * The first look at a picture: all of it, or in a frame too small to read it in, as a phone's is, the part that tells most
 * from so near that it can be read.
 *
 * @param tooFar the zoom below which one looks closer: `TOO_FAR`, or `TOO_FAR_EMBEDDED`
 */
export function open(cy: Core, box: Box, nodes: readonly Weighed[], core: Point, tooFar = TOO_FAR): void {
  const whole = fittingZoom(cy, box)
  const isTooLarge = whole * MOST_CLOSER < READABLE[0] && whole >= SPECKS && cy.height() >= LEAST_HEIGHT
  if (cy.width() === 0 || whole >= tooFar || isTooLarge) {
    fit(cy, box, false)
    return
  }
  const size = { width: cy.width(), height: cy.height() }
  cy.viewport(bestPart(size, paddingOf(cy), box, nodes, core, whole < SPECKS ? [FARTHEST] : READABLE))
}

function fittingZoom(cy: Core, box: Box): number {
  const zoom = zoomWithin(cy, box, 0)
  return zoom < TOO_FAR ? zoomWithin(cy, box, GROWN_NAMES) : zoom
}

/** @param aside px left free on either side, beyond the padding */
function zoomWithin(cy: Core, { left, top, right, bottom }: Box, aside: number): number {
  const roomX = Math.max(cy.width() - 2 * (paddingOf(cy) + aside), 1)
  const roomY = Math.max(cy.height() - 2 * paddingOf(cy), 1)
  const fitting = Math.min(roomX / Math.max(right - left, 1), roomY / Math.max(bottom - top, 1))
  return Math.max(ZOOM.least, Math.min(fitting, ZOOM.mostFitted))
}

/** @returns a function that ends calling back */
export function whenZoomed(cy: Core, onZoom: () => void): () => void {
  let frame = 0
  const wait = () => {
    window.cancelAnimationFrame(frame)
    frame = window.requestAnimationFrame(onZoom)
  }
  cy.on('zoom', wait)
  return () => {
    window.cancelAnimationFrame(frame)
    cy.removeListener('zoom', wait)
  }
}

/** Until a hand that moves the window has come to rest, ms. */
const STILL_MS = 90

/** @returns a function that ends calling back */
export function whenStill(cy: Core, onStill: () => void): () => void {
  let timer = 0
  const wait = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(onStill, STILL_MS)
  }
  cy.on('viewport resize', wait)
  return () => {
    window.clearTimeout(timer)
    cy.removeListener('viewport resize', wait)
  }
}

/** The part of the picture that is in the window, px at zoom 1. */
export function windowOf(cy: Core): Box {
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  return { left: -x / zoom, top: -y / zoom, right: (cy.width() - x) / zoom, bottom: (cy.height() - y) / zoom }
}

/** @param direction 1 to look closer, -1 to look from farther away */
export function zoomBy(cy: Core, direction: 1 | -1): void {
  const from = cy.zoom()
  const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, from * ZOOM_STEP ** direction))
  const centre = { x: cy.width() / 2, y: cy.height() / 2 }
  const pan = cy.pan()
  cy.emit(ZOOMED_BY_BUTTON)
  glide(cy, {
    zoom,
    pan: {
      x: centre.x - ((centre.x - pan.x) * zoom) / from,
      y: centre.y - ((centre.y - pan.y) * zoom) / from,
    },
  })
}

/** Whether a box of the picture can be seen whole without looking from farther away. */
export function hasRoomFor(cy: Core, { left, top, right, bottom }: Box): boolean {
  return (right - left) * cy.zoom() <= cy.width() && (bottom - top) * cy.zoom() <= cy.height()
}

/** Whether one looks from so far away that the entities are specks. */
export function isSpecks(cy: Core): boolean {
  return cy.zoom() < SPECKS
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

/** Moves the window to where most of what is lit can be read, from farther away where it must be. */
export function showMost(cy: Core, litAt: (zoom: number) => readonly Weighed[], chosen: Point): void {
  const size = { width: cy.width(), height: cy.height() }
  const look = litLook(size, paddingOf(cy), cy.zoom(), litAt, chosen)
  if (look !== null) glide(cy, look)
}

/** Moves the window to where it was before. */
export function lookFrom(cy: Core, look: Look): void {
  glide(cy, look)
}

export type Side = 'left' | 'top' | 'right' | 'bottom'

/** @returns the sides of the window beyond which a box of the picture goes on */
export function sidesBeyond(cy: Core, { left, top, right, bottom }: Box): Side[] {
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  const beyond: Readonly<Record<Side, boolean>> = {
    left: left * zoom + x < 0,
    top: top * zoom + y < 0,
    right: right * zoom + x > cy.width(),
    bottom: bottom * zoom + y > cy.height(),
  }
  return (Object.keys(beyond) as Side[]).filter((side) => beyond[side])
}

/** How far a span has to move to lie within a window; its beginning, where it is longer than that. */
function shift(from: number, to: number, size: number, padding: number): number {
  if (from >= 0 && to <= size) return 0
  const room = size - 2 * padding
  if (to - from > room || from < padding) return padding - from
  return size - padding - to
}

function glide(cy: Core, { zoom, pan }: Look): void {
  // Cytoscape keeps what it is given.
  const target = { zoom, pan: { ...pan } }
  cy.stop()
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(target)
  else cy.animate(target, { duration: MOVE_MS, easing: 'ease-out' })
}
