/** Places for a graph that comes without any. For workers: it takes a moment. */
import type { GraphDocument } from '../../graph/document'
import { hubOf } from '../../graph/hub'
import { concentricLayout } from '../../layout/concentric'
import { layoutGraph } from '../../layout/force'
import { measureText } from '../picture/measure'

/** A larger graph takes minutes: it gets rings round its hub. */
const MOST_LAID_OUT = 5000

/** Whether a layout is needed. */
export function lacksPlaces({ entities }: GraphDocument): boolean {
  return entities.every(({ position }) => position === undefined)
}

/**
 * Lays a graph out as the build does.
 *
 * @param effort share of the build's effort; a picture is the tidier the more goes into it
 */
export function placed(document: GraphDocument, effort = 1): GraphDocument {
  const places =
    document.entities.length <= MOST_LAID_OUT
      ? layoutGraph(document, measureText, { effort })
      : concentricLayout(document, hubOf(document), measureText)
  return {
    ...document,
    entities: document.entities.map((entity) => {
      const position = places.get(entity.id)
      return position === undefined ? entity : { ...entity, position }
    }),
  }
}
