/** GraphML to a loose graph: plain attributes first, then what yEd keeps in its graphics. */
import { IntakeError } from '../intake-error'
import {
  attributeName,
  firstOf,
  pointAt,
  type LooseEdge,
  type LooseGraph,
  type LooseNode,
  type OnProgress,
} from './loose-graph'
import { descendants, readXml, required, type XmlElement } from './xml'

interface Key {
  readonly name: string
  readonly owner: string
  readonly fallback: string | undefined
}

/**
 * Nested graphs are read flat.
 *
 * @throws IntakeError with the line that does not fit
 */
export function readGraphMl(file: string, text: string, onProgress: OnProgress): LooseGraph {
  const keys = new Map<string, Key>()
  const nodes: LooseNode[] = []
  const edges: LooseEdge[] = []
  const graphData: XmlElement[] = []
  let root = ''

  readXml(
    file,
    text,
    (element, ancestors) => {
      switch (element.name) {
        case 'key':
          keys.set(required(file, element, 'id'), keyOf(element))
          return true
        case 'node':
          nodes.push(nodeOf(file, element, keys))
          return true
        case 'edge':
          edges.push(edgeOf(file, element, ancestors, keys))
          return true
        case 'hyperedge':
          throw new IntakeError(file, `${element.place}: a <hyperedge> joins more than two nodes; make edges of it`)
        case 'data':
          if (ancestors.at(-1)?.name !== 'graph') return false
          graphData.push(element)
          return true
        default:
          if (ancestors.length === 0) root = element.name
          return false
      }
    },
    onProgress,
  )
  if (root !== 'graphml') throw new IntakeError(file, `line 1: this is no GraphML; its outermost element is <${root}>`)
  return { nodes, edges, attributes: attributesOf(file, graphData, keys, 'graph') }
}

function keyOf(element: XmlElement): Key {
  const name = element.attributes.get('attr.name') ?? element.attributes.get('yfiles.type') ?? ''
  return {
    name: attributeName(name === '' ? (element.attributes.get('id') ?? '') : name),
    owner: element.attributes.get('for') ?? 'all',
    fallback: element.children.find((child) => child.name === 'default')?.text,
  }
}

function nodeOf(file: string, element: XmlElement, keys: ReadonlyMap<string, Key>): LooseNode {
  const attributes = attributesOf(file, dataOf(element), keys, 'node')
  return {
    id: required(file, element, 'id'),
    label: firstOf(attributes, ['label']) ?? graphicsLabel(element, 'NodeLabel'),
    attributes,
    position: pointAt(attributes.get('x'), attributes.get('y')) ?? graphicsCentre(element),
    place: element.place,
  }
}

function edgeOf(
  file: string,
  element: XmlElement,
  ancestors: readonly XmlElement[],
  keys: ReadonlyMap<string, Key>,
): LooseEdge {
  const graph = ancestors.findLast(({ name }) => name === 'graph')
  const directed = element.attributes.get('directed')
  const attributes = attributesOf(file, dataOf(element), keys, 'edge')
  const isDirected =
    directed === undefined ? graph?.attributes.get('edgedefault') !== 'undirected' : directed === 'true'
  return {
    id: element.attributes.get('id'),
    ...endsOf(file, element),
    directed: isDirected && !hasLikeEnds(element),
    label: firstOf(attributes, ['label']) ?? graphicsLabel(element, 'EdgeLabel'),
    attributes,
    place: element.place,
  }
}

/** Source and target; in yEd an edge may be drawn against its arrow. */
function endsOf(file: string, element: XmlElement): { source: string; target: string } {
  const source = required(file, element, 'source')
  const target = required(file, element, 'target')
  const { atSource, atTarget } = arrowsOf(element)
  return atSource && !atTarget ? { source: target, target: source } : { source, target }
}

/** Whether an edge is drawn without arrow, or with one at each end: yEd calls every edge directed. */
function hasLikeEnds(element: XmlElement): boolean {
  const { atSource, atTarget } = arrowsOf(element)
  return atSource === atTarget
}

/** What is not drawn by yEd points at its target. */
function arrowsOf(element: XmlElement): { atSource: boolean; atTarget: boolean } {
  const arrows = descendants(element, 'Arrows')[0]?.attributes
  return {
    atSource: (arrows?.get('source') ?? 'none') !== 'none',
    atTarget: arrows === undefined || (arrows.get('target') ?? 'none') !== 'none',
  }
}

function dataOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.name === 'data')
}

function attributesOf(
  file: string,
  data: readonly XmlElement[],
  keys: ReadonlyMap<string, Key>,
  owner: string,
): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const { name, owner: whose, fallback } of keys.values()) {
    if (fallback !== undefined && (whose === owner || whose === 'all')) attributes.set(name, fallback)
  }
  for (const element of data) {
    const id = required(file, element, 'key')
    const key = keys.get(id)
    if (key === undefined)
      throw new IntakeError(file, `${element.place}: <data> names the key "${id}", which is not declared`)
    if (element.children.length === 0) attributes.set(key.name, element.text)
  }
  return attributes
}

/** yEd breaks long names into lines. */
function graphicsLabel(element: XmlElement, name: string): string | undefined {
  return descendants(element, name)
    .map(({ text }) => text.trim().replace(/\s+/g, ' '))
    .find((text) => text !== '')
}

/** yEd notes the upper left corner. */
function graphicsCentre(element: XmlElement): { x: number; y: number } | undefined {
  const geometry = descendants(element, 'Geometry')[0]?.attributes
  const corner = pointAt(geometry?.get('x'), geometry?.get('y'))
  const size = pointAt(geometry?.get('width') ?? '0', geometry?.get('height') ?? '0')
  if (corner === undefined || size === undefined) return undefined
  return { x: corner.x + size.x / 2, y: corner.y + size.y / 2 }
}
