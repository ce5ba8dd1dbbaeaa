/** How much room the visible picture takes: a pure function of the document and the view. */
import type { GraphDocument } from '../../graph/document'
import type { Box, NodeGeometry, Point } from '../../graph/drawing'
import { geometryOf, nodeBox, shapeBox } from '../../layout/geometry'
import { memoLast } from '../state/memo'
import type { ViewState } from '../state/view'
import { indexOf } from '../state/visible'
import type { Weighed } from './best-part'
import { drawnGraph } from './drawn'
import { lightingOf } from './lighting'
import { boxRound, union } from './lit-look'
import { measureText } from './measure'
import { nameBox, nameLevel, namesFromAfar } from './names'
import { positionsOf } from './positions'

/** What an entity of which the name finds no room weighs beside one that has it. */
const NAMELESS = 0.5

/** The geometry of every entity of a document, worked out once for it. */
export const geometryFor: (document: GraphDocument) => ReadonlyMap<string, NodeGeometry> = memoLast(
  (document: GraphDocument) => geometryOf(document, measureText),
)

/** The box round all visible nodes and their names, px at zoom 1; null where nothing is visible. */
export function extentOf(document: GraphDocument, view: ViewState): Box | null {
  const ids = drawnGraph(document, view).entities.map(({ id }) => id)
  return boxRoundAll(ids, document, view)
}

/** Every visible entity with its name, and how many relations it has. */
export function weighedNodes(document: GraphDocument, view: ViewState): Weighed[] {
  const geometry = geometryFor(document)
  const positions = positionsOf(document, view)
  const { relationsOf } = indexOf(document)
  return drawnGraph(document, view).entities.flatMap(({ id }): Weighed[] => {
    const [node, at] = [geometry.get(id), positions.get(id)]
    return node && at ? [{ box: nodeBox(node, at), weight: 1 + (relationsOf.get(id)?.length ?? 0) }] : []
  })
}

/** The middle of what is visible, in which an entity has as much weight as it has relations. */
export function coreOf(document: GraphDocument, view: ViewState): Point {
  const positions = positionsOf(document, view)
  const { relationsOf } = indexOf(document)
  let [x, y, sum] = [0, 0, 0]
  for (const { id } of drawnGraph(document, view).entities) {
    const at = positions.get(id)
    const weight = relationsOf.get(id)?.length ?? 0
    if (at === undefined) continue
    x += at.x * weight
    y += at.y * weight
    sum += weight
  }
  return sum === 0 ? { x: 0, y: 0 } : { x: x / sum, y: y / sum }
}

/** The box round one entity and its name. */
export function entityExtentOf(document: GraphDocument, view: ViewState, id: string): Box | null {
  return boxRoundAll([id], document, view)
}

/** The box round what is selected: the entities themselves, or both ends of a line. */
export function selectedExtentOf(document: GraphDocument, view: ViewState): Box | null {
  const { nodes, chosen } = lightingOf(document, view)
  const ids = view.selection.what === 'entities' ? [...nodes].filter((id) => chosen.has(id)) : [...nodes]
  return boxRoundAll(ids, document, view)
}

/** The box round all that the selection lights up: an entity with its neighbours. */
export function litExtentOf(document: GraphDocument, view: ViewState): Box | null {
  return boxRoundAll([...lightingOf(document, view).nodes], document, view)
}

/**
 * All that the selection lights up, with the names that find room at a zoom. What was chosen itself outweighs the rest,
 * and what has no name says little.
 */
export function litNodes(document: GraphDocument, view: ViewState, zoom: number): Weighed[] {
  const geometry = geometryFor(document)
  const positions = positionsOf(document, view)
  const { relationsOf } = indexOf(document)
  const { nodes, chosen } = lightingOf(document, view)
  const rank = (id: string) => (chosen.has(id) ? Infinity : (relationsOf.get(id)?.length ?? 0))
  const ids = [...nodes].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
  const sizes = namesFromAfar(ids, geometry, positions, nameLevel(zoom))
  return ids.flatMap((id): Weighed[] => {
    const [node, at] = [geometry.get(id), positions.get(id)]
    if (!node || !at) return []
    const size = sizes === null ? node.font.size : sizes.get(id)
    const shape = shapeBox(node, at)
    const box = size === undefined ? shape : union(shape, nameBox(node, at, size / node.font.size, 0))
    const weight = size === undefined ? NAMELESS : 1
    return [{ box, weight: chosen.has(id) ? ids.length : weight }]
  })
}

function boxRoundAll(ids: readonly string[], document: GraphDocument, view: ViewState): Box | null {
  const geometry = geometryFor(document)
  const positions = positionsOf(document, view)
  return boxRound(
    ids.flatMap((id) => {
      const [node, at] = [geometry.get(id), positions.get(id)]
      return node && at ? [{ box: nodeBox(node, at) }] : []
    }),
  )
}
