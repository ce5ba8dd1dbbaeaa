/**
 * GEXF 1.3 (gexf.net), the format of Gephi. All edges are directed, since NetworkX refuses a file that mixes both;
 * `symmetric` says which have no direction. `kind` keeps parallel edges apart.
 *
 * GEXF has no attributes of the whole graph. Its description tells in words where the articles come from and what was put
 * right by hand; what opens as the same graph again stands in a processing instruction, which other programs pass over.
 */
import type { GraphDocument, NodeShape } from '../../graph/document'
import { indexGraph } from '../../graph/graph-index'
import { FORMAT } from '../../graph/format'
import { relationStatus, type RelationStatus } from '../../graph/status'
import type { DataOptions } from './data-format'
import {
  ENTITY_COLUMNS,
  entityRecord,
  RELATION_COLUMNS,
  relationRecord,
  statementsAttribute,
  type ColumnType,
} from './records'
import { withTexts } from './with-texts'
import { container, element, escapeXml, instruction, xmlFile, type AttributeValue } from './xml'

const NAMESPACES = {
  xmlns: 'http://gexf.net/1.3',
  'xmlns:viz': 'http://gexf.net/1.3/viz',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
  version: '1.3',
}

/** GEXF knows four shapes of nodes, and four of edges. */
const NODE_SHAPES: Readonly<Record<NodeShape, string>> = {
  ellipse: 'disc',
  hexagon: 'disc',
  octagon: 'disc',
  pentagon: 'disc',
  'round-rectangle': 'square',
  rectangle: 'square',
  'round-tag': 'square',
  barrel: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
}

const EDGE_SHAPES: Readonly<Record<RelationStatus, string>> = {
  affirmed: 'solid',
  claim: 'dashed',
  contested: 'double',
  denied: 'dotted',
}

/**
 * @returns a GEXF file with colours and, where entities have them, positions; statements stand as JSON on their edge,
 *   ontology, articles and corrections in a processing instruction
 */
export function writeGexf(whole: GraphDocument, options: DataOptions): string {
  const document = withTexts(whole, options)
  const index = indexGraph(document)
  const nodes = document.entities.map((entity) => {
    const { id, name: label, x, y, ...rest } = entityRecord(entity, index)
    const kind = index.kinds.get(entity.kind)
    return element(
      'node',
      { id, label },
      attributeValues(rest),
      ...colour(kind?.colour.light),
      // Gephi's y axis points up, a page's down.
      ...(x === undefined || y === undefined ? [] : [element('viz:position', { x, y: y === 0 ? 0 : -y, z: 0 })]),
      ...(kind === undefined ? [] : [element('viz:shape', { value: NODE_SHAPES[kind.shape] })]),
    )
  })
  const edges = document.relations.map((relation) => {
    const { id, source, target, label, weight, ...rest } = relationRecord(relation, document, index)
    return element(
      'edge',
      { id, source, target, label, weight, kind: relation.type },
      attributeValues({ ...rest, statements: statementsAttribute(relation, index) }),
      ...colour(rest.family_colour),
      element('viz:shape', { value: EDGE_SHAPES[relationStatus(relation)] }),
    )
  })
  const graph = container('graph', { mode: 'static', defaultedgetype: 'directed', idtype: 'string' }, [
    ...declarations(),
    container('nodes', {}, nodes),
    container('edges', {}, edges),
  ])
  const { ontology, articles, corrections } = document
  const carried = instruction(FORMAT, { ontology, articles, corrections })
  return xmlFile(container('gexf', NAMESPACES, [meta(document), carried, graph]))
}

function meta({ articles, corrections = [] }: GraphDocument): string {
  const sources = articles.map(({ title, publisher, published, url }) =>
    [title, publisher, published, url].filter((part) => part !== undefined && part !== '').join(', '),
  )
  const decisions = corrections.map(({ note, by, on, why }) => `${note} (${[by, on, why].filter(Boolean).join(', ')})`)
  const told = [
    ...(sources.length === 0 ? [] : [sources.join('; ')]),
    ...(decisions.length === 0 ? [] : [`Put right by hand: ${decisions.join('; ')}`]),
  ]
  return element(
    'meta',
    {},
    element('creator', {}, 'Relata'),
    ...(told.length === 0 ? [] : [element('description', {}, escapeXml(told.join('. ')))]),
  )
}

function declarations(): string[] {
  const { id: _id, name: _name, x: _x, y: _y, ...node } = ENTITY_COLUMNS
  const { id: _edge, source: _source, target: _target, label: _label, weight: _weight, ...edge } = RELATION_COLUMNS
  return [
    container('attributes', { class: 'node' }, declare(node)),
    container('attributes', { class: 'edge' }, declare({ ...edge, statements: 'string' })),
  ]
}

function declare(columns: Readonly<Record<string, ColumnType>>): string[] {
  return Object.entries(columns).map(([name, type]) => element('attribute', { id: name, title: name, type }))
}

function attributeValues(record: Readonly<Record<string, AttributeValue>>): string {
  const values = Object.entries(record).filter(([, value]) => value !== undefined)
  return element('attvalues', {}, ...values.map(([name, value]) => element('attvalue', { for: name, value })))
}

function colour(hex: string | undefined): string[] {
  const channels = /^#(..)(..)(..)$/
    .exec(hex ?? '')
    ?.slice(1)
    .map((channel) => Number.parseInt(channel, 16))
  if (channels === undefined) return []
  const [r, g, b] = channels
  return [element('viz:color', { r, g, b })]
}
