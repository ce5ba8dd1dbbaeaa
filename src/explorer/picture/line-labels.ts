/** The words on the lines, and where along them they find room. */
import type { Bundle } from '../../graph/bundles'
import type { Ontology, Relation } from '../../graph/document'
import type { Box, NodeGeometry, Point } from '../../graph/drawing'
import { labelOf, relationStatus } from '../../graph/status'
import { boxOf, placeEdgeLabels } from '../../layout/edge-labels'
import { attachTo } from '../../layout/geometry'
import { measureText } from './measure'

export interface LineLabel {
  /** Broken into rows where it had to be. */
  readonly text: string
  /** From the middle of the line to the middle of the label. */
  readonly offset: Point
  /** What it covers; null where it stands whether there is room or not. */
  readonly box: Box | null
}

/** On a crowded picture labels are small, and looking for room takes long: so many lines get words, the foremost. */
const MOST_LABELS = 150

/**
 * @param bundles the lines in sight
 * @param entities the nodes in sight, whose shapes and names no label may cover
 * @param bows those of the lines that are not straight, and so find no room along themselves
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
    texts: foremost.has(bundle) && !bows.has(bundle.id) ? [wordsOn(bundle, ontology, chosen)] : [],
    weight: importance(bundle) + (chosen !== null && bundle.relations.includes(chosen) ? CHOSEN : 0),
  }))
  const ends = new Map(bundles.map((bundle) => [bundle.id, bundle.ends]))
  const placed = placeEdgeLabels(lines, inSight, geometry, measureText)
  return new Map(
    [...placed].flatMap(([id, label]) => {
      const middle = middleOf(ends.get(id), geometry, positions)
      const text = label.lines.join('\n')
      return entry(id, middle && { text, offset: { x: label.x - middle.x, y: label.y - middle.y }, box: boxOf(label) })
    }),
  )
}

/** For a line that is asked for by name: its words, whatever they cover. */
export function labelInTheMiddle(bundle: Bundle, ontology: Ontology, chosen: Relation | null): LineLabel {
  return { text: wordsOn(bundle, ontology, chosen), offset: { x: 0, y: 0 }, box: null }
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
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
): Point | undefined {
  if (ends === undefined) return undefined
  const [a, b] = ends
  const [nodeA, nodeB, atA, atB] = [geometry.get(a), geometry.get(b), positions.get(a), positions.get(b)]
  if (!nodeA || !nodeB || !atA || !atB) return undefined
  const from = attachTo(nodeA, atA, atB)
  const to = attachTo(nodeB, atB, atA)
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
}

function entry<T>(key: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[key, value]]
}
