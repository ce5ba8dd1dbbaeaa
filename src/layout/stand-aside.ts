/** What a person moves by hand stays where it was put: what would lie under it stands aside. */
import type { GraphDocument } from '../graph/document'
import { overlap, type Box, type Point } from './geometry'
import { boxAt, layoutGraphOf } from './layout-graph'
import type { MeasureText } from './measure'
import { placeNear } from './place-near'

/** Nearer than this, px, names touch by the outline of their letters. Less than any layout leaves between two nodes. */
const GAP = 6

/**
 * @param document a graph document
 * @param places where its entities stand by a layout
 * @param moved where some of them stand instead, even on each other
 * @param measure measures a line of text
 * @returns where all stand then: those on which something moved would lie, beside what they are related to; all else where
 *   it stood
 */
export function standAside(
  document: GraphDocument,
  places: ReadonlyMap<string, Point>,
  moved: ReadonlyMap<string, Point>,
  measure: MeasureText,
): ReadonlyMap<string, Point> {
  if (moved.size === 0) return places
  const standing = new Map([...places, ...moved])
  const aside = lyingUnder(document, standing, [...moved.keys()], measure)
  for (const id of aside) standing.delete(id)
  return new Map([...standing, ...placeNear(document, standing, aside, measure)])
}

/** @returns those of the entities that stand somewhere on which one of `over`, to which they do not belong, lies in part, or almost */
export function lyingUnder(
  document: GraphDocument,
  standing: ReadonlyMap<string, Point>,
  over: readonly string[],
  measure: MeasureText,
): string[] {
  const boxes = new Map(
    layoutGraphOf(document, measure).nodes.flatMap((node): [string, Box][] => {
      const at = standing.get(node.id)
      return at ? [[node.id, boxAt(node, at, GAP / 2)]] : []
    }),
  )
  const covering = over.flatMap((id) => boxes.get(id) ?? [])
  return [...boxes].flatMap(([id, box]) =>
    !over.includes(id) && covering.some((other) => overlap(box, other)) ? [id] : [],
  )
}
