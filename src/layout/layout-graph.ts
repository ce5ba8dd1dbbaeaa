/** A graph document as a layout sees it: boxes, lines between them, and the parts that hang together. */
import { bundleRelations } from '../graph/bundles'
import type { GraphDocument } from '../graph/document'
import { EDGE_LABEL_FONT, geometryOf, LABEL_GAP, type Box, type NodeGeometry, type Point } from './geometry'
import { longestTextOn } from './line-words'
import type { MeasureText } from './measure'

/** How much wider than measured every text may come out without touching anything: a viewer's fallback font. */
export const SLACK = 1.15

export interface LayoutNode {
  readonly id: string
  /** Half the width of shape and label; what lies above and below the shape's centre. */
  readonly half: number
  readonly above: number
  readonly below: number
  /** The label's half width and where it begins below the centre. */
  readonly labelHalf: number
  readonly labelTop: number
  /** The shape's half extent. */
  readonly shapeHalf: number
}

/** All relations between two nodes. */
export interface LayoutEdge {
  /** Indices of nodes, a < b. */
  readonly a: number
  readonly b: number
  /** 1 for an ordinary line, less where it is hidden at first. */
  readonly weight: number
  /** Half the width of its label. */
  readonly labelHalf: number
  /** The distance between the two centres that leaves room for the label. */
  readonly length: number
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
}

/** The weight of a line of whose relations none is shown at first. */
const HIDDEN_WEIGHT = 0.25
/** A line's length beside its label and its ends. */
const ROOM = 76
const MIN_LENGTH = 110
const MAX_LENGTH = 210

/**
 * @param document a graph document
 * @param measure measures a line of text
 * @returns its nodes in the document's order, and one edge a pair of related entities
 */
export function layoutGraphOf(document: GraphDocument, measure: MeasureText): LayoutGraph {
  const made = madeWith.get(measure) ?? new WeakMap<GraphDocument, LayoutGraph>()
  madeWith.set(measure, made)
  const graph = made.get(document) ?? makeLayoutGraph(document, measure)
  made.set(document, graph)
  return graph
}

/** Measuring the words of every line takes longer than finding room for one node. */
const madeWith = new WeakMap<MeasureText, WeakMap<GraphDocument, LayoutGraph>>()

function makeLayoutGraph(document: GraphDocument, measure: MeasureText): LayoutGraph {
  const geometry = geometryOf(document, measure)
  const nodes = [...geometry].map(([id, node]) => layoutNode(id, node))
  const indices = new Map(nodes.map((node, index) => [node.id, index]))
  const { ontology } = document
  const hidden = new Set(ontology.families.filter((family) => family.hidden).map((family) => family.name))
  const shown = new Set(ontology.relationTypes.filter((type) => !hidden.has(type.family)).map((type) => type.name))
  const edges: LayoutEdge[] = []
  for (const bundle of bundleRelations(document.relations, ontology)) {
    const ends = bundle.ends.map((id) => indices.get(id) ?? -1)
    const [a = -1, b = -1] = ends.sort((one, other) => one - other)
    if (a === b || a < 0) continue
    const labelHalf = (measure(longestTextOn(bundle), EDGE_LABEL_FONT) * SLACK) / 2
    const reach = (nodes[a]?.shapeHalf ?? 0) + (nodes[b]?.shapeHalf ?? 0)
    const length = Math.min(MAX_LENGTH, Math.max(MIN_LENGTH, 2 * labelHalf + ROOM)) + reach * 0.8
    const weight = bundle.relations.some((relation) => shown.has(relation.type)) ? 1 : HIDDEN_WEIGHT
    edges.push({ a, b, weight, labelHalf, length })
  }
  return { nodes, edges }
}

function layoutNode(id: string, node: NodeGeometry): LayoutNode {
  const labelHalf = (node.labelWidth * SLACK) / 2
  const labelTop = node.height / 2 + LABEL_GAP
  return {
    id,
    half: Math.max(labelHalf, node.width / 2),
    above: node.height / 2,
    below: labelTop + node.labelHeight,
    labelHalf,
    labelTop,
    shapeHalf: Math.max(node.width, node.height) / 2,
  }
}

/** The box of a node that stands at a point, shape and label, with a gap round it. */
export function boxAt(node: LayoutNode, at: Point, gap = 0): Box {
  const half = node.half + gap
  return { left: at.x - half, top: at.y - node.above - gap, right: at.x + half, bottom: at.y + node.below + gap }
}

/** A part of a graph in which every node can be reached from every other. */
export interface Component extends LayoutGraph {
  /** The indices of its nodes in the whole graph. */
  readonly members: readonly number[]
}

/** The connected parts of a graph, the largest first; those of one size in the order of their first nodes. */
export function componentsOf(graph: LayoutGraph): Component[] {
  const adjacency = adjacencyOf(graph)
  const component = new Int32Array(graph.nodes.length).fill(-1)
  const members: number[][] = []
  graph.nodes.forEach((_, start) => {
    if (component[start] !== -1) return
    const found = [start]
    component[start] = members.length
    for (const at of found) {
      for (const { node } of adjacency[at] ?? []) {
        if (component[node] !== -1) continue
        component[node] = members.length
        found.push(node)
      }
    }
    members.push(found.sort((a, b) => a - b))
  })
  return members.map((indices) => part(graph, indices)).sort((a, b) => b.nodes.length - a.nodes.length)
}

function part(graph: LayoutGraph, members: readonly number[]): Component {
  const local = new Map(members.map((index, i) => [index, i]))
  const edges = graph.edges.flatMap((edge) => {
    const a = local.get(edge.a)
    const b = local.get(edge.b)
    return a === undefined || b === undefined ? [] : [{ ...edge, a, b }]
  })
  return { members, nodes: graph.nodes.filter((_, index) => local.has(index)), edges }
}

export interface Incidence {
  /** The index of an edge and of the node at its other end. */
  readonly edge: number
  readonly node: number
}

/** For every node the edges that end there. */
export function adjacencyOf(graph: LayoutGraph): Incidence[][] {
  const adjacency: Incidence[][] = graph.nodes.map(() => [])
  graph.edges.forEach(({ a, b }, edge) => {
    adjacency[a]?.push({ edge, node: b })
    adjacency[b]?.push({ edge, node: a })
  })
  return adjacency
}
