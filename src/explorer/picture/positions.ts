/** Where every entity of the document stands, shown or not: a pure function of the document and the view. */
import type { GraphDocument } from '../../graph/document'
import type { Point } from '../../layout/geometry'
import { memoLast } from '../state/memo'
import type { ViewState } from '../state/view'

/** px between neighbours on the circle that stands in for positions that a document does not bring. */
const CIRCLE_STEP = 110

/** @returns entity id → the centre of its shape, px at zoom 1 */
export function positionsOf(document: GraphDocument, view: ViewState): ReadonlyMap<string, Point> {
  return withPins(printed(document), view.pinned)
}

const printed = memoLast((document: GraphDocument): ReadonlyMap<string, Point> => {
  const { entities } = document
  const radius = Math.max(CIRCLE_STEP, (entities.length * CIRCLE_STEP) / (2 * Math.PI))
  return new Map(
    entities.map(({ id, position }, place) => {
      const angle = (2 * Math.PI * place) / entities.length
      return [id, position ?? { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }]
    }),
  )
})

const withPins = memoLast(
  (places: ReadonlyMap<string, Point>, pinned: ViewState['pinned']): ReadonlyMap<string, Point> =>
    new Map([...places, ...Object.entries(pinned)]),
)
