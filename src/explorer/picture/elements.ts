/** What Cytoscape is given once: every entity, every pair of related entities, and the veil that dims what is not lit. */
import type { ElementDefinition } from 'cytoscape'
import { bundleRelations } from '../../graph/bundles'
import type { GraphDocument } from '../../graph/document'
import type { NodeGeometry, Point } from '../../graph/drawing'

/** No entity has such an id: theirs have a slash, pairs begin with "pair:". */
export const VEIL = 'veil:'

/**
 * Fresh elements for a document. Which of them are shown, and how, is a matter of classes (sync.ts).
 *
 * @param geometry of every entity
 * @param positions of every entity
 */
export function elementsOf(
  document: GraphDocument,
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
): ElementDefinition[] {
  const nodes = document.entities.flatMap(({ id, kind }): ElementDefinition[] => {
    const node = geometry.get(id)
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
    if (node === undefined) return []
    const { width, height, shape, font } = node
    const data = { id, kind, shape, width, height, label: node.lines.join('\n'), size: font.size, weight: font.weight }
    return [{ group: 'nodes', data, position: { x, y } }]
  })
  const edges = bundleRelations(document.relations, document.ontology).map(
    ({ id, ends: [source, target] }): ElementDefinition => ({
      group: 'edges',
      data: { id, source, target, label: '', family: '', width: 1, marginX: 0, marginY: 0 },
      classes: 'gone',
    }),
  )
  const veil: ElementDefinition = { group: 'nodes', data: { id: VEIL }, grabbable: false, selectable: false }
  return [...nodes, ...edges, veil]
}
