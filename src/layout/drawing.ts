/** Everything in its place: what a figure needs to know of a picture. */
import { bundleRelations, type Bundle } from '../graph/bundles'
import type { GraphDocument } from '../graph/document'
import type { Box, DrawnLine, DrawnNode, Drawing, MeasureText, NodeGeometry, Point } from '../graph/drawing'
import { certaintyOf } from '../graph/status'
import { bowsOf } from './bows'
import { boxOf, placeEdgeLabels, pointOnBow, type LabelledLine, type PlacedLabel } from './edge-labels'
import { attachTo, labelBox, shapeBox } from './geometry'
import { textsOn } from './line-words'

/** A key with more entries is read by nobody. */
const MOST_LISTED = 200
/** In a crowd hardly any words find room, and looking for it takes long: so many lines get them, the foremost. */
const MOST_WORDED = 500

/**
 * @param visible the part of a document that is to be drawn: its entities and relations
 * @param positions where each of its entities stands
 * @param geometry what each of its entities occupies: geometryOf the whole document
 * @param measure measures a line of text
 * @returns the drawing. A line whose words find no room, or of whose relations only the first is named, has a number,
 *   counted in reading order, under which a key can list it; the number stands on the line, "trades with +3 [2]". Past
 *   200 such lines only those of several relations are numbered; past 500 lines only the foremost and these bear words
 */
export function drawingOf(
  visible: GraphDocument,
  positions: ReadonlyMap<string, Point>,
  geometry: ReadonlyMap<string, NodeGeometry>,
  measure: MeasureText,
): Drawing {
  const nodes = visible.entities.flatMap((entity): DrawnNode[] => {
    const at = positions.get(entity.id)
    const node = geometry.get(entity.id)
    return at && node ? [{ entity, at, geometry: node, labelBox: labelBox(node, at) }] : []
  })
  const byId = new Map(nodes.map((node) => [node.entity.id, node]))
  const bundles = bundleRelations(visible.relations, visible.ontology).filter(({ ends }) =>
    ends.every((id) => byId.has(id)),
  )
  const standing = new Map(nodes.map((node) => [node.entity.id, node.at]))
  const bows = bowsOf(bundles, [...byId.keys()], geometry, standing)
  const { labels, numbers } = labelsAndNumbers(bundles, bows, standing, geometry, measure)
  const lines = bundles.map((bundle): DrawnLine => {
    return {
      bundle,
      ...wayOf(bundle, bows.get(bundle.id) ?? 0, byId),
      label: labels.get(bundle.id) ?? null,
      number: numbers.get(bundle.id) ?? null,
      tentative: certaintyOf(bundle.relations[0]) !== 'stated',
    }
  })
  return { nodes, lines, extent: extentOf(nodes, lines) }
}

/** @param bow how far the line bows: see pointOnBow */
function wayOf(
  { ends }: Bundle,
  bow: number,
  byId: ReadonlyMap<string, DrawnNode>,
): Pick<DrawnLine, 'from' | 'control' | 'to'> {
  const [a, b] = ends.map((id) => byId.get(id))
  if (!a || !b) return { from: { x: 0, y: 0 }, control: null, to: { x: 0, y: 0 } }
  const [from, to] = [attachTo(a.geometry, a.at, b.at), attachTo(b.geometry, b.at, a.at)]
  if (bow === 0) return { from, control: null, to }
  // A curve comes half as near to what it is drawn to as that is beside the chord.
  const [middle, top] = [pointOnBow(from, to, 0, 0.5), pointOnBow(from, to, bow, 0.5)]
  const control = { x: 2 * top.x - middle.x, y: 2 * top.y - middle.y }
  return { from: attachTo(a.geometry, a.at, control), control, to: attachTo(b.geometry, b.at, control) }
}

function labelled(bundle: Bundle, bow: number, number: number | undefined): LabelledLine {
  // A number that the key explains has to be found in the picture, if need be beside its line.
  const beside = number !== undefined
  return { id: bundle.id, ends: bundle.ends, bow, texts: textsOn(bundle, number), beside, weight: weightOf(bundle) }
}

function weightOf({ relations, status }: Bundle): number {
  const statements = relations.reduce((sum, relation) => sum + Math.max(1, relation.statements.length), 0)
  // Without its words a denied line would be taken for the opposite.
  return statements + (status === 'denied' ? 100 : 0)
}

/**
 * Numbers take room of their own and may drive words off other lines, which then need a number too: so labels are
 * placed anew until every line has its words or a number. In a picture so crowded that the key would outgrow it, single
 * relations without room stay without either.
 */
function labelsAndNumbers(
  bundles: readonly Bundle[],
  bows: ReadonlyMap<string, number>,
  standing: ReadonlyMap<string, Point>,
  geometry: ReadonlyMap<string, NodeGeometry>,
  measure: MeasureText,
): { labels: Map<string, PlacedLabel>; numbers: Map<string, number> } {
  const listed = new Set(bundles.filter((bundle) => bundle.relations.length > 1))
  const foremost = new Set([...bundles].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_WORDED))
  for (;;) {
    const numbers = inReadingOrder([...listed], standing)
    const lines = bundles.map((bundle) => {
      const line = labelled(bundle, bows.get(bundle.id) ?? 0, numbers.get(bundle.id))
      return foremost.has(bundle) || listed.has(bundle) ? line : { ...line, texts: [] }
    })
    const labels = placeEdgeLabels(lines, standing, geometry, measure)
    const silent = bundles.filter((bundle) => !labels.has(bundle.id) && !listed.has(bundle))
    if (silent.length === 0 || listed.size + silent.length > MOST_LISTED) return { labels, numbers }
    for (const bundle of silent) listed.add(bundle)
  }
}

/** The places of bundles, counted from 1, from top to bottom by the middles of their lines. */
function inReadingOrder(bundles: readonly Bundle[], standing: ReadonlyMap<string, Point>): Map<string, number> {
  const middles = bundles.map(({ id, ends }) => {
    const [a = { x: 0, y: 0 }, b = a] = ends.map((end) => standing.get(end))
    return { id, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  })
  return new Map(middles.sort((a, b) => a.y - b.y || a.x - b.x).map(({ id }, i) => [id, i + 1]))
}

function extentOf(nodes: readonly DrawnNode[], lines: readonly DrawnLine[]): Box {
  const boxes = [
    ...nodes.flatMap((node) => [shapeBox(node.geometry, node.at), node.labelBox]),
    ...lines.flatMap(({ label }) => (label ? [boxOf(label)] : [])),
    ...lines.flatMap(({ from, control, to }) => (control ? [boxRound([from, topOf(from, control, to), to])] : [])),
  ]
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  return boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right),
    bottom: Math.max(all.bottom, box.bottom),
  }))
}

/** Where a curve is farthest from its chord. */
function topOf(from: Point, control: Point, to: Point): Point {
  return { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 }
}

function boxRound(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
