/** The words on the lines, and where along them they find room. */
import type { Bundle } from '../../graph/bundles'
import type { Ontology, Relation } from '../../graph/document'
import type { Box, NodeGeometry, Point } from '../../graph/drawing'
import { labelOf, relationStatus } from '../../graph/status'
import { boxOf, placeEdgeLabels, pointOnBow } from '../../layout/edge-labels'
import { attachTo } from '../../layout/geometry'
import { depthsOf } from './depths'
import { measureText } from './measure'

export interface LineLabel {
  /** Broken into rows where it had to be. */
  readonly text: string
  /** From the middle of the line to the middle of the label. */
  readonly offset: Point
  /** What it covers; null where it stands whether there is room or not. */
  readonly box: Box | null
  /** How many lines with words lie below this one, since they would run through its own. */
  readonly depth: number
}

/** On a crowded picture labels are small, and looking for room takes long: so many lines get words, the foremost. */
const MOST_LABELS = 150

/**
 * @param bundles the lines in sight
 * @param entities the nodes in sight, whose shapes and names no label may cover
 * @param bows how far those of the lines bow that are not straight
 * @param chosen the relation that speaks for its line instead of the first one
 * @returns the labels that found room, by bundle
 */
export function edgeLabels(
  bundles: readonly Bundle[],
  entities: Iterable<string>,
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
  bows: ReadonlyMap<string, number>,
  ontology: Ontology,
  chosen: Relation | null,
): Map<string, LineLabel> {
  const inSight = new Map([...entities].flatMap((id) => entry(id, positions.get(id))))
  const foremost = new Set([...bundles].sort((a, b) => importance(b) - importance(a)).slice(0, MOST_LABELS))
  const lines = bundles.map((bundle) => ({
    id: bundle.id,
    ends: bundle.ends,
    bow: bows.get(bundle.id) ?? 0,
    texts: foremost.has(bundle) ? [wordsOn(bundle, ontology, chosen)] : [],
    weight: importance(bundle) + (chosen !== null && bundle.relations.includes(chosen) ? CHOSEN : 0),
  }))
  const ends = new Map(bundles.map((bundle) => [bundle.id, bundle.ends]))
  const placed = placeEdgeLabels(lines, inSight, geometry, measureText)
  const depths = depthsOf(
    new Map(Array.from(placed, ([id, label]) => [id, boxOf(label)])),
    new Map(Array.from(ends, ([id, pair]) => [id, pair.flatMap((end) => positions.get(end) ?? [])])),
  )
  return new Map(
    [...placed].flatMap(([id, label]) => {
      const middle = middleOf(ends.get(id), bows.get(id) ?? 0, geometry, positions)
      const text = label.lines.join('\n')
      const offset = middle && { x: label.x - middle.x, y: label.y - middle.y }
      return entry(id, offset && { text, offset, box: boxOf(label), depth: depths.get(id) ?? 0 })
    }),
  )
}

/** For a line that is asked for by name: its words, whatever they cover. */
export function labelInTheMiddle(bundle: Bundle, ontology: Ontology, chosen: Relation | null): LineLabel {
  return { text: wordsOn(bundle, ontology, chosen), offset: { x: 0, y: 0 }, box: null, depth: 0 }
}

const CHOSEN = 1000
const DENIED = 100

/** Denied lines are named first: without their words one would take them for the opposite. Then those that say more. */
function importance(bundle: Bundle): number {
  const statements = bundle.relations.reduce((sum, relation) => sum + relation.statements.length, 0)
  return (bundle.status === 'denied' ? DENIED : 0) + statements
}

function wordsOn(bundle: Bundle, ontology: Ontology, chosen: Relation | null): string {
  if (chosen !== null && bundle.relations.includes(chosen)) {
    return relationStatus(chosen) === 'denied' ? `× ${labelOf(chosen, ontology)}` : labelOf(chosen, ontology)
  }
  if (bundle.status === 'denied') return `× ${bundle.label}`
  return bundle.status === 'contested' ? `${bundle.label} (contested)` : bundle.label
}

function middleOf(
  ends: readonly [string, string] | undefined,
  bow: number,
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
): Point | undefined {
  if (ends === undefined) return undefined
  const [a, b] = ends
  const [nodeA, nodeB, atA, atB] = [geometry.get(a), geometry.get(b), positions.get(a), positions.get(b)]
  if (!nodeA || !nodeB || !atA || !atB) return undefined
  // Cytoscape, whose middle it is, counts a name from its shape's edge: it leaves the margin between them out.
  const from = attachTo(nodeA, atA, atB, 0)
  const to = attachTo(nodeB, atB, atA, 0)
  if (bow === 0) return pointOnBow(from, to, 0, 0.5)
  // It draws a bow to a point beside the straight line, and from where the way to that point leaves either shape.
  const control = pointOnBow(from, to, 2 * bow, 0.5)
  const [start, end] = [attachTo(nodeA, atA, control, 0), attachTo(nodeB, atB, control, 0)]
  return { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 }
}

function entry<T>(key: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[key, value]]
}
