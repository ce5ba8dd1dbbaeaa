/**
 * What lies under the pointer. For every move, press and release Cytoscape asks each element in turn, down to the box of
 * its words: among two thousand lines that takes longer than all that a click brings about. So it is handed only those
 * that can lie there.
 */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'

type Element = NodeSingular | EdgeSingular

/** Of all elements, those that the pointer can reach. */
type Elements = Element[] & { readonly interactive?: Element[] }

/** The part of Cytoscape's renderer that looks. It is no part of its documented interface; without it all is as it was. */
interface Renderer {
  findNearestElements?: (x: number, y: number, ...how: unknown[]) => unknown
  getCachedZSortedEles?: () => Elements
}

/** Model px from a node's middle: farther out is neither its shape nor its name. */
const REACH = 160
/** Model px from the box round a line's ends; its words reach out of it. */
const LINE_REACH = 120

/** Once for an instance. */
export function quickenHitTest(cy: Core): void {
  const own = (cy as unknown as { renderer(): Renderer }).renderer()
  const { findNearestElements: find } = own
  if (find === undefined || own.getCachedZSortedEles === undefined || Object.hasOwn(own, 'findNearestElements')) return
  own.findNearestElements = (x, y, ...how) => {
    const near = (elements: Elements) => elements.filter((element) => mayLieAt(element, x, y))
    const all = own.getCachedZSortedEles?.() ?? []
    const elements = Object.assign(near(all), { interactive: near(all.interactive ?? all) })
    const looking = Object.create(own, { getCachedZSortedEles: { value: () => elements } }) as Renderer
    return find.call(looking, x, y, ...how)
  }
}

function mayLieAt(element: Element, x: number, y: number): boolean {
  if (element.isNode()) {
    const at = element.position()
    return Math.abs(at.x - x) <= REACH && Math.abs(at.y - y) <= REACH
  }
  const [a, b] = [element.source().position(), element.target().position()]
  const bow: unknown = element.data('bow')
  const reach = LINE_REACH + (typeof bow === 'number' ? Math.abs(bow) : 0)
  return isBetween(x, a.x, b.x, reach) && isBetween(y, a.y, b.y, reach)
}

function isBetween(value: number, a: number, b: number, reach: number): boolean {
  return value >= Math.min(a, b) - reach && value <= Math.max(a, b) + reach
}
