/** JSON files: the graph document itself, and Cytoscape's. */
import { z } from 'zod'
import type { GraphDocument } from '../../graph/document'
import { GraphDocumentError, parseGraphDocument } from '../../graph/validate'
import { IntakeError } from '../intake-error'
import { attributeName, type LooseEdge, type LooseGraph, type LooseNode } from './loose-graph'

const id = z.union([z.string().min(1), z.number()]).transform(String)
const nodeSchema = z.object({
  data: z.looseObject({ id }),
  position: z.object({ x: z.number(), y: z.number() }).optional(),
})
const edgeSchema = z.object({ data: z.looseObject({ id: id.optional(), source: id, target: id }) })
const networkSchema = z.object({
  directed: z.boolean().default(true),
  data: z.record(z.string(), z.unknown()).catch({}),
  elements: z.union([
    z.array(z.unknown()),
    z.object({ nodes: z.array(z.unknown()).default([]), edges: z.array(z.unknown()).default([]) }),
  ]),
})
const edgeLikeSchema = z.union([
  z.object({ group: z.literal('edges') }),
  z.object({ data: z.object({ source: z.unknown() }) }),
])

interface Placed {
  readonly value: unknown
  /** "elements.nodes[3]" */
  readonly place: string
}

/**
 * @returns what the text means
 * @throws IntakeError with the place where it is no JSON
 */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new IntakeError(file, `this is no JSON: ${message}${lineOf(message, text)}`)
  }
}

/** Where an engine gives the position in characters only, its line. */
function lineOf(message: string, text: string): string {
  const position = /at position (\d+)(?!.*\bline\b)/.exec(message)?.[1]
  return position === undefined ? '' : `, line ${text.slice(0, Number(position)).split('\n').length}`
}

/** Whether a value has what Cytoscape's networks have. */
export function isCytoscapeJson(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'elements' in value
}

/** @throws IntakeError with the path of the value that does not fit */
export function readRelataJson(file: string, value: unknown): GraphDocument {
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    throw new IntakeError(file, 'this is no graph: neither "format" (Relata) nor "elements" (Cytoscape) is in it')
  }
  try {
    return parseGraphDocument(value)
  } catch (error) {
    throw error instanceof GraphDocumentError ? new IntakeError(file, error.message) : error
  }
}

/**
 * Reads what Cytoscape desktop exports and what Cytoscape.js gives as `cy.json()`.
 *
 * @throws IntakeError with the path of the value that does not fit
 */
export function readCytoscapeJson(file: string, value: unknown): LooseGraph {
  const { directed, data, elements } = fit(file, { value, place: '' }, networkSchema)
  const placed = Array.isArray(elements)
    ? elements.map((element, i) => ({ value: element, place: `elements[${i}]` }))
    : [...placedIn('nodes', elements.nodes), ...placedIn('edges', elements.edges)]
  const isEdge = ({ value: element, place }: Placed) =>
    place.startsWith('elements.edges') || edgeLikeSchema.safeParse(element).success
  return {
    nodes: placed.filter((element) => !isEdge(element)).map((element) => nodeOf(file, element)),
    edges: placed.filter(isEdge).map((element) => edgeOf(file, element, directed)),
    attributes: attributesOf(data),
  }
}

function placedIn(list: string, elements: readonly unknown[]): Placed[] {
  return elements.map((value, i) => ({ value, place: `elements.${list}[${i}]` }))
}

function nodeOf(file: string, element: Placed): LooseNode {
  const { data, position } = fit(file, element, nodeSchema)
  return { id: data.id, attributes: attributesOf(data), position, place: element.place }
}

function edgeOf(file: string, element: Placed, directed: boolean): LooseEdge {
  const { data } = fit(file, element, edgeSchema)
  const attributes = attributesOf(data)
  const { source, target } = data
  return { id: attributes.get('relation_id') ?? data.id, source, target, directed, attributes, place: element.place }
}

function attributesOf(data: Readonly<Record<string, unknown>>): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(data)) {
    if (value === null || value === undefined) continue
    attributes.set(attributeName(name), typeof value === 'string' ? value : JSON.stringify(value))
  }
  return attributes
}

function fit<Schema extends z.ZodType>(file: string, { value, place }: Placed, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = [...(place === '' ? [] : [place]), ...(issue?.path ?? [])].join('.')
  throw new IntakeError(file, `${path}: ${issue?.message ?? 'does not fit'}`)
}
