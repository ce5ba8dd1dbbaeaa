/** Entities and lines as Cytoscape is given them: always fresh objects, since it writes into what it gets. */
import type { ElementDefinition } from 'cytoscape'
import type { Bundle } from '../../graph/bundles'
import { isCorrected } from '../../graph/corrections'
import type { Entity } from '../../graph/document'
import type { NodeGeometry, Point } from '../../graph/drawing'
import type { GraphIndex } from '../../graph/graph-index'
import { certaintyOf } from '../../graph/status'
import { widthOf } from '../../export/figure/lines'
import type { VisibleGraph } from '../state/visible'
import type { LineLabel } from './line-labels'
import { DEPTH } from './stylesheet'

/** What of a line changes with the filters. */
export interface LineLook {
  readonly data: Readonly<Record<string, string | number>>
  readonly classes: ReadonlySet<string>
}

/** The classes that `lineLook` may set. */
export const LINE_CLASSES = [
  'forward',
  'backward',
  'claim',
  'denied',
  'contested',
  'tentative',
  'named',
  'bowed',
] as const

/**
 * A node for every entity, and a line for every bundle, yet to be described. They are given once; which of them are
 * shown, and how, is a matter of classes.
 *
 * @param geometry of every entity
 * @param positions of every entity
 */
export function elementsOf(
  { entities, bundles }: Pick<VisibleGraph, 'entities' | 'bundles'>,
  geometry: ReadonlyMap<string, NodeGeometry>,
  positions: ReadonlyMap<string, Point>,
): ElementDefinition[] {
  const nodes = entities.flatMap((entity) => {
    const node = geometry.get(entity.id)
    return node === undefined ? [] : [nodeElement(entity, node, positions.get(entity.id) ?? { x: 0, y: 0 })]
  })
  const lines = bundles.map(({ id, ends: [source, target] }): ElementDefinition => ({
    group: 'edges',
    data: { id, source, target, ...UNNAMED, family: '', width: 1 },
    classes: 'gone',
  }))
  return [...nodes, ...lines]
}

/** @param size of the name's letters, px at zoom 1; the layout's own unless told, null where it is not to be seen */
export function nodeElement(
  entity: Entity,
  node: NodeGeometry,
  { x, y }: Point,
  size: number | null = node.font.size,
): ElementDefinition {
  const { id, kind } = entity
  const { width, height, shape, font } = node
  const label = node.lines.join('\n')
  const data = { id, kind, shape, width, height, label, size: size ?? font.size, weight: font.weight }
  const classes = [...(size === null ? ['unnamed'] : []), ...(isCorrected(entity) ? ['corrected'] : [])]
  return { group: 'nodes', data, position: { x, y }, classes }
}

/** What picture and view add to a bundle. */
export interface LineSetting {
  /** The words that the line bears, if any. */
  readonly label: LineLabel | null
  /** How far it bows, px; 0 for a straight line. */
  readonly bow: number
}

export function lineElement(bundle: Bundle, setting: LineSetting, index: GraphIndex): ElementDefinition {
  const [source, target] = bundle.ends
  const { data, classes } = lineLook(bundle, setting, index)
  return { group: 'edges', data: { id: bundle.id, source, target, ...UNNAMED, ...data }, classes: [...classes] }
}

export function lineLook(bundle: Bundle, { label, bow }: LineSetting, index: GraphIndex): LineLook {
  const [first] = bundle.relations
  const classes = new Set<string>()
  if (bundle.forward) classes.add('forward')
  if (bundle.backward) classes.add('backward')
  if (bundle.status !== 'affirmed') classes.add(bundle.status)
  if (certaintyOf(first) !== 'stated') classes.add('tentative')
  if (label !== null) classes.add('named')
  if (bow !== 0) classes.add('bowed')
  return {
    data: {
      family: index.relationTypes.get(first.type)?.family ?? '',
      width: widthOf(bundle.relations.length),
      bow,
      ...(label === null
        ? {}
        : {
            label: label.text,
            marginX: label.offset.x,
            marginY: label.offset.y,
            depth: DEPTH.namedLine + label.depth,
          }),
    },
    classes,
  }
}

/** Cytoscape warns of styles that map data which an element lacks. */
const UNNAMED = { label: '', marginX: 0, marginY: 0, bow: 0, depth: DEPTH.namedLine }
