/** Where every entity of the document stands, shown or not: a pure function of the document and the view. */
import type { GraphDocument } from '../../graph/document'
import type { Point } from '../../graph/drawing'
import { hubOf } from '../../graph/hub'
import { columnsByKind } from '../../layout/columns'
import { concentricLayout } from '../../layout/concentric'
import { placeNear } from '../../layout/place-near'
import { standAside } from '../../layout/stand-aside'
import { memoLast } from '../state/memo'
import type { Layout, ViewState } from '../state/view'
import { measureText } from './measure'

export type Places = ReadonlyMap<string, Point>

/** @returns entity id → the centre of its shape, px at zoom 1 */
export function positionsOf(document: GraphDocument, view: ViewState): Places {
  return withPins(document, homesIn(document, view.layout), view.pinned, view.kept)
}

/** @returns where every entity stands as long as nothing is pinned */
export function homesIn(document: GraphDocument, layout: Layout): Places {
  switch (layout.name) {
    case 'printed':
      return printed(document)
    case 'columns':
      return columns(document)
    case 'concentric':
      return concentric(document, layout.centre)
  }
}

/**
 * The rings of documents that bring no positions, by their articles, which are the same in a document with something put
 * right: that must not move what stays.
 */
const ringed = new WeakMap<GraphDocument['articles'], Places>()

/** A document made elsewhere may bring no positions, or not all: rings round its hub, or room beside neighbours. */
const printed = memoLast((document: GraphDocument): Places => {
  const brought = new Map(
    document.entities.flatMap(({ id, position }): [string, Point][] => (position ? [[id, position]] : [])),
  )
  if (brought.size === 0) {
    const stood = ringed.get(document.articles)
    if (stood === undefined) {
      const rings = concentricLayout(document, hubOf(document), measureText)
      ringed.set(document.articles, rings)
      return rings
    }
    for (const { id } of document.entities) {
      const at = stood.get(id)
      if (at !== undefined) brought.set(id, at)
    }
  }
  const missing = document.entities.map(({ id }) => id).filter((id) => !brought.has(id))
  return missing.length === 0 ? brought : new Map([...brought, ...placeNear(document, brought, missing, measureText)])
})

const columns = memoLast((document: GraphDocument): Places => columnsByKind(document, measureText))

const concentric = memoLast((document: GraphDocument, centre: string): Places =>
  concentricLayout(document, centre, measureText),
)

const withPins = memoLast(
  (document: GraphDocument, places: Places, pinned: ViewState['pinned'], kept: ViewState['kept']): Places =>
    standAside(document, places, new Map([...Object.entries(kept), ...Object.entries(pinned)]), measureText),
)
