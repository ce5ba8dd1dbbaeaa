/** GEXF (1.1 to 1.3) to a loose graph. What changes over time is read as if it always held. */
import { z } from 'zod'
import { FORMAT } from '../../graph/format'
import { IntakeError } from '../intake-error'
import { attributeName, pointAt, type LooseEdge, type LooseGraph, type LooseNode, type OnProgress } from './loose-graph'
import { descendants, readXml, required, type XmlElement } from './xml'

interface Declared {
  readonly name: string
  readonly fallback: string | undefined
}

type Declarations = Readonly<Record<'node' | 'edge', Map<string, Declared>>>

/** @throws IntakeError with the line that does not fit */
export function readGexf(file: string, text: string, onProgress: OnProgress): LooseGraph {
  const declarations: Declarations = { node: new Map(), edge: new Map() }
  const nodes: LooseNode[] = []
  const edges: LooseEdge[] = []
  let carried: ReadonlyMap<string, string> = new Map()
  let root = ''

  readXml(
    file,
    text,
    (element, ancestors) => {
      switch (element.name) {
        case 'attribute':
          declare(file, element, ancestors, declarations)
          return true
        case 'node':
          nodes.push(nodeOf(file, element, declarations))
          return true
        case 'edge':
          edges.push(edgeOf(file, element, ancestors, declarations))
          return true
        default:
          if (ancestors.length === 0) root = element.name
          return false
      }
    },
    onProgress,
    (name, body, place) => {
      if (name === FORMAT) carried = carriedIn(file, body, place)
    },
  )
  if (root !== 'gexf') throw new IntakeError(file, `line 1: this is no GEXF; its outermost element is <${root}>`)
  return { nodes, edges, attributes: carried }
}

/** What our own export wrote for us alone. @returns attributes of the graph, each its JSON */
function carriedIn(file: string, body: string, place: string): Map<string, string> {
  try {
    const values = z.record(z.string(), z.unknown()).parse(JSON.parse(body))
    return new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]))
  } catch {
    throw new IntakeError(
      file,
      `${place}: the instruction <?${FORMAT} …?> is no JSON; take it out, and the rest can be opened`,
    )
  }
}

function declare(
  file: string,
  element: XmlElement,
  ancestors: readonly XmlElement[],
  declarations: Declarations,
): void {
  const owner = ancestors.at(-1)?.attributes.get('class') === 'edge' ? 'edge' : 'node'
  const id = required(file, element, 'id')
  declarations[owner].set(id, {
    name: attributeName(element.attributes.get('title') ?? id),
    fallback: element.children.find((child) => child.name === 'default')?.text,
  })
}

function nodeOf(file: string, element: XmlElement, declarations: Declarations): LooseNode {
  const position = element.children.find((child) => child.name === 'position')?.attributes
  const point = pointAt(position?.get('x'), position?.get('y'))
  return {
    id: required(file, element, 'id'),
    label: element.attributes.get('label'),
    attributes: attributesOf(file, element, declarations.node),
    // Gephi's y axis points up. (Zero stays zero: minus zero is another value.)
    position: point === undefined ? undefined : { x: point.x, y: point.y === 0 ? 0 : -point.y },
    place: element.place,
  }
}

function edgeOf(
  file: string,
  element: XmlElement,
  ancestors: readonly XmlElement[],
  declarations: Declarations,
): LooseEdge {
  const graph = ancestors.findLast(({ name }) => name === 'graph')
  const direction = element.attributes.get('type') ?? graph?.attributes.get('defaultedgetype') ?? 'undirected'
  const attributes = attributesOf(file, element, declarations.edge)
  const kind = element.attributes.get('kind')
  if (kind !== undefined && !attributes.has('kind')) attributes.set('kind', kind)
  return {
    id: element.attributes.get('id'),
    source: required(file, element, 'source'),
    target: required(file, element, 'target'),
    directed: direction === 'directed',
    label: element.attributes.get('label'),
    attributes,
    place: element.place,
  }
}

function attributesOf(file: string, element: XmlElement, declared: ReadonlyMap<string, Declared>): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const { name, fallback } of declared.values()) if (fallback !== undefined) attributes.set(name, fallback)
  for (const value of descendants(element, 'attvalue')) {
    // GEXF 1.0 and 1.1 name the attribute in `id`.
    const id = value.attributes.get('for') ?? required(file, value, 'id')
    const attribute = declared.get(id)
    if (attribute === undefined) {
      throw new IntakeError(file, `${value.place}: <attvalue> names the attribute "${id}", which is not declared`)
    }
    attributes.set(attribute.name, value.attributes.get('value') ?? '')
  }
  return attributes
}
