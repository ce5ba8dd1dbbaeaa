/** Places for a graph that comes without any. For workers: it takes a moment. */
import type { GraphDocument } from '../../graph/document'
import { layoutGraph } from '../../layout/force'
import { measureText } from '../picture/measure'

/** A larger graph takes minutes. */
const MOST_LAID_OUT = 5000

/** Whether a layout is needed, and to be had. */
export function lacksPlaces({ entities }: GraphDocument): boolean {
  return entities.length <= MOST_LAID_OUT && entities.every(({ position }) => position === undefined)
}

/**
 * Lays a graph out as the build does.
 *
 * @param effort share of the build's effort; a picture is the tidier the more goes into it
 */
export function placed(document: GraphDocument, effort = 1): GraphDocument {
  const places = layoutGraph(document, measureText, { effort })
  return {
    ...document,
    entities: document.entities.map((entity) => {
      const position = places.get(entity.id)
      return position === undefined ? entity : { ...entity, position }
    }),
  }
}
