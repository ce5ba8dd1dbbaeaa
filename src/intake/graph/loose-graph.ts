/** What a file says before it is fitted to the graph document: nodes, edges, and attributes under whatever names. */

/** By `attributeName`; a list or an object is its JSON. */
export type Attributes = ReadonlyMap<string, string>

export interface LooseNode {
  readonly id: string
  readonly label?: string | undefined
  readonly attributes: Attributes
  /** y pointing down, as on a page. */
  readonly position?: { readonly x: number; readonly y: number } | undefined
  /** For messages: "line 12". */
  readonly place: string
}

export interface LooseEdge {
  readonly id?: string | undefined
  readonly source: string
  readonly target: string
  readonly directed: boolean
  readonly label?: string | undefined
  readonly attributes: Attributes
  readonly place: string
}

export interface LooseGraph {
  readonly nodes: readonly LooseNode[]
  readonly edges: readonly LooseEdge[]
  /** Of the graph as a whole. */
  readonly attributes: Attributes
}

/** Receives the share of the work that is done, from 0 to 1. */
export type OnProgress = (fraction: number) => void

/** One name for "Shared Name", "shared-name" and "SHARED_NAME": "shared_name". */
export function attributeName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

/** @returns the value of the first of these names that has one */
export function firstOf(attributes: Attributes, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attributes.get(name)
    if (value !== undefined && value.trim() !== '') return value
  }
  return undefined
}

/** @returns the point at x and y where both are numbers */
export function pointAt(x: string | undefined, y: string | undefined): { x: number; y: number } | undefined {
  if (x === undefined || y === undefined || x.trim() === '' || y.trim() === '') return undefined
  const point = { x: Number(x), y: Number(y) }
  return Number.isFinite(point.x) && Number.isFinite(point.y) ? point : undefined
}
