/**
 * Names for whoever looks from afar. Where names as large as the layout has them would be too small to read, the foremost
 * entities bear theirs in a size that can be read, as many as find room, and the others none.
 */
import type { Box, NodeGeometry, Point } from '../../graph/drawing'
import { BoxGrid } from '../../layout/box-grid'
import { LABEL_GAP, overlap, shapeBox } from '../../layout/geometry'
import { isWithin } from './best-part'

/** px on screen below which a name as large as the layout has it, or the words of a line, cannot be read. */
export const LEAST_LEGIBLE = 7.5
/** px on screen of the names that stand for them. */
const LEGIBLE = 10.5
/** Between two names, px on screen. */
const GAP = 3
/** So many names may cover shapes of lesser entities, so that a crowd is not nameless. */
const COVERING = 30
/** Names are chosen anew when the zoom has changed by this factor, not at every turn of the wheel. */
const STEP = 1.12

/** @returns the zoom that names are chosen for at a given zoom: the next lower step */
export function nameLevel(zoom: number): number {
  return STEP ** Math.floor(Math.log(zoom) / Math.log(STEP))
}

/**
 * @param ids the entities in sight, the foremost first
 * @param level the zoom that names are chosen for
 * @returns font sizes, px at zoom 1, of the names that are to be seen; null where all are, in their own sizes
 */
export function namesFromAfar(
  ids: readonly string[],
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
  level: number,
): Map<string, number> | null {
  const nodes = ids.flatMap((id) => {
    const [node, at] = [geometry.get(id), positions.get(id)]
    return node && at ? [{ id, node, at }] : []
  })
  if (nodes.every(({ node }) => node.font.size * level >= LEAST_LEGIBLE)) return null
  const shapes = new BoxGrid()
  const taken = new BoxGrid()
  for (const { node, at } of nodes) shapes.add(shapeBox(node, at))
  const sizes = new Map<string, number>()
  for (const { id, node, at } of nodes) {
    const size = Math.max(node.font.size, LEGIBLE / level)
    const box = nameBox(node, at, size / node.font.size, GAP / level)
    if (taken.meets(box) || (sizes.size >= COVERING && shapes.meets(box))) continue
    taken.add(box)
    taken.add(shapeBox(node, at))
    sizes.set(id, size)
  }
  return sizes
}

/** @returns whether the window's edge runs through a box: what it holds is neither wholly in sight nor out of it */
export function isCutBy(window: Box, box: Box): boolean {
  return overlap(window, box) && !isWithin(box, window, 0)
}

/**
 * @param grown how much larger than the layout has it
 * @param gap kept free below and beside, px at zoom 1
 */
export function nameBox(node: NodeGeometry, at: Point, grown: number, gap: number): Box {
  const half = (node.labelWidth * grown + gap) / 2
  const top = at.y + node.height / 2 + LABEL_GAP
  return { left: at.x - half, right: at.x + half, top, bottom: top + node.labelHeight * grown + gap }
}
