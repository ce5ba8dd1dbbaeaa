/**
 * GraphML (graphml.graphdrawing.org), with yEd's graphics beside the plain attributes, so that names and colours show
 * there. All edges are directed, since NetworkX refuses a file that mixes both; `symmetric` says which have no direction.
 */
import type { GraphDocument, NodeShape } from '../../graph/document'
import { indexGraph } from '../../graph/graph-index'
import type { RelationStatus } from '../../graph/status'
import type { DataOptions } from './data-format'
import {
  ENTITY_COLUMNS,
  entityRecord,
  RELATION_COLUMNS,
  relationRecord,
  statementsAttribute,
  type ColumnType,
  type EntityRecord,
  type RelationRecord,
} from './records'
import { withTexts } from './with-texts'
import { container, element, escapeXml, xmlFile, type AttributeValue } from './xml'

const NAMESPACES = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:y': 'http://www.yworks.com/xml/graphml',
  'xsi:schemaLocation':
    'http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd',
}

const GRAPHML_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
}

/** Those that yEd has, and of the rest some that it has and we do not use. */
const YED_SHAPES: Readonly<Record<NodeShape, string>> = {
  ellipse: 'ellipse',
  'round-rectangle': 'roundrectangle',
  rectangle: 'rectangle',
  diamond: 'diamond',
  hexagon: 'hexagon',
  octagon: 'octagon',
  triangle: 'triangle',
  pentagon: 'trapezoid2',
  'round-tag': 'parallelogram',
  barrel: 'rectangle3d',
}

const YED_LINES: Readonly<Record<RelationStatus, string>> = {
  affirmed: 'line',
  claim: 'dashed',
  contested: 'dashed_dotted',
  denied: 'dotted',
}

const NODE_SIZE = 30

/**
 * @returns a GraphML file; the ontology and the articles stand as JSON in attributes of the graph, statements in one of
 *   their edge
 */
export function writeGraphMl(whole: GraphDocument, options: DataOptions): string {
  const document = withTexts(whole, options)
  const index = indexGraph(document)
  const nodes = document.entities.map((entity) => {
    const { id, name, ...rest } = entityRecord(entity, index)
    const graphics = data('node-graphics', nodeGraphics(entity.name, rest, index.kinds.get(entity.kind)?.shape))
    // NetworkX takes label, x and y from the graphics too: the plain ones come last and win.
    return element('node', { id }, graphics, ...attributes('node', { label: name, ...rest }))
  })
  const edges = document.relations.map((relation) => {
    const record = relationRecord(relation, document, index)
    const { id, source, target, ...rest } = record
    const statements = statementsAttribute(relation, index)
    const graphics = data('edge-graphics', edgeGraphics(record))
    return element('edge', { id, source, target }, graphics, ...attributes('edge', { ...rest, statements }))
  })
  const carried = attributes('graph', {
    ontology: JSON.stringify(document.ontology),
    articles: document.articles.length === 0 ? undefined : JSON.stringify(document.articles),
    corrections: document.corrections === undefined ? undefined : JSON.stringify(document.corrections),
  })
  const graph = container('graph', { id: 'G', edgedefault: 'directed' }, [...carried, ...nodes, ...edges])
  return xmlFile(container('graphml', NAMESPACES, [...keys(), graph]))
}

function keys(): string[] {
  const { id: _id, name: _name, ...node } = ENTITY_COLUMNS
  const { id: _relation, source: _source, target: _target, ...edge } = RELATION_COLUMNS
  return [
    ...declare('graph', { ontology: 'string', articles: 'string', corrections: 'string' }),
    element('key', { id: 'node-graphics', for: 'node', 'yfiles.type': 'nodegraphics' }),
    ...declare('node', { label: 'string', ...node }),
    element('key', { id: 'edge-graphics', for: 'edge', 'yfiles.type': 'edgegraphics' }),
    ...declare('edge', { ...edge, statements: 'string' }),
  ]
}

function declare(owner: string, columns: Readonly<Record<string, ColumnType>>): string[] {
  return Object.entries(columns).map(([name, type]) =>
    element('key', { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': GRAPHML_TYPES[type] }),
  )
}

function attributes(owner: string, record: Readonly<Record<string, AttributeValue>>): string[] {
  return Object.entries(record).flatMap(([name, value]) =>
    value === undefined ? [] : data(`${owner}-${name}`, escapeXml(String(value))),
  )
}

function data(key: string, content: string): string {
  return element('data', { key }, content)
}

function nodeGraphics(name: string, { x, y, colour }: Partial<EntityRecord>, shape: NodeShape | undefined): string {
  const corner = x === undefined || y === undefined ? {} : { x: x - NODE_SIZE / 2, y: y - NODE_SIZE / 2 }
  return element(
    'y:ShapeNode',
    {},
    element('y:Geometry', { height: NODE_SIZE, width: NODE_SIZE, ...corner }),
    element('y:Fill', { color: colour, transparent: false }),
    element('y:NodeLabel', { modelName: 'sandwich', modelPosition: 's' }, escapeXml(name)),
    element('y:Shape', { type: shape === undefined ? undefined : YED_SHAPES[shape] }),
  )
}

function edgeGraphics({ label, status, symmetric, family_colour: color }: RelationRecord): string {
  const type = YED_LINES[(status ?? 'affirmed') as RelationStatus]
  return element(
    'y:PolyLineEdge',
    {},
    element('y:LineStyle', { color, type, width: 1 }),
    element('y:Arrows', { source: 'none', target: symmetric === true ? 'none' : 'standard' }),
    element('y:EdgeLabel', {}, escapeXml(label ?? '')),
  )
}
