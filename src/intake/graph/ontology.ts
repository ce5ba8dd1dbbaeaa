/** An ontology made from what a file's nodes and edges say of themselves. */
import {
  ontologySchema,
  NODE_SHAPES,
  type EntityKind,
  type Family,
  type Ontology,
  type RelationType,
} from '../../graph/document'
import { firstOf, type Attributes, type LooseEdge, type LooseGraph, type LooseNode } from './loose-graph'
import { colourOf, lookOf, type Colour } from './palette'
import { pluralOf, titleFrom, wordsFrom } from './wording'

const KIND_ATTRIBUTES = ['kind', 'type', 'category', 'class', 'group', 'entity_type', 'node_type']
const TYPE_ATTRIBUTES = [
  'type',
  'relation',
  'relationship',
  'predicate',
  'interaction',
  'shared_interaction',
  'kind',
  'edge_type',
]
/** An attribute with more values than a legend can list tells no kinds apart. */
const MOST_NAMES = 200

const DEFAULT_KIND = 'entity'
const DEFAULT_TYPE = 'related_to'
const DEFAULT_FAMILY = 'relations'

/** What the file calls things: the kind of a node and the type of an edge. */
export interface Naming {
  readonly kindOf: (node: LooseNode) => string
  readonly typeOf: (edge: LooseEdge) => string
}

/**
 * Finds the attributes that tell kinds and types apart. Edges that no attribute tells apart are told apart by their
 * labels, if those are few; else they are all `related_to`, each with its label.
 */
export function namingOf({ nodes, edges }: LooseGraph): Naming {
  const kind = telling(nodes, KIND_ATTRIBUTES)
  const type = telling(edges, TYPE_ATTRIBUTES)
  const labels = new Set(edges.map(labelIn))
  const byLabel = type === undefined && labels.size <= MOST_NAMES
  const told = (edge: LooseEdge) =>
    (type === undefined ? undefined : firstOf(edge.attributes, [type])) ??
    (byLabel ? labelIn(edge) : undefined) ??
    DEFAULT_TYPE
  const directed = new Set(edges.filter((edge) => !isSymmetric(edge)).map(told))
  return {
    kindOf: ({ attributes }) => (kind === undefined ? undefined : firstOf(attributes, [kind])) ?? DEFAULT_KIND,
    // A type has a direction or has none: with both in a file, those without would be given one.
    typeOf: (edge) => (isSymmetric(edge) && directed.has(told(edge)) ? `${told(edge)} (undirected)` : told(edge)),
  }
}

/** @returns an edge's own words, if it has any */
export function labelIn({ label, attributes }: LooseEdge): string | undefined {
  return label !== undefined && label.trim() !== '' ? label : firstOf(attributes, ['label', 'edge_label'])
}

function isSymmetric({ attributes, directed }: LooseEdge): boolean {
  return (attributes.get('symmetric') ?? String(!directed)) === 'true'
}

/** What our own exports call things. */
export const OWN_NAMING: Naming = {
  kindOf: ({ attributes }) => attributes.get('kind') ?? DEFAULT_KIND,
  typeOf: ({ attributes }) => attributes.get('type') ?? DEFAULT_TYPE,
}

/** Makes kinds, families and relation types in the order in which they occur; never an empty list of any. */
export function ontologyOf({ nodes, edges }: LooseGraph, { kindOf, typeOf }: Naming): Ontology {
  const nodesByKind = nodes.length === 0 ? new Map([[DEFAULT_KIND, []]]) : groupBy(nodes, kindOf)
  const edgesByType = edges.length === 0 ? new Map([[DEFAULT_TYPE, []]]) : groupBy(edges, typeOf)
  const edgesByFamily =
    edges.length === 0
      ? new Map([[DEFAULT_FAMILY, []]])
      : groupBy(edges, ({ attributes }) => firstOf(attributes, ['family']) ?? DEFAULT_FAMILY)
  return ontologySchema.parse({
    kinds: [...nodesByKind].map(([name, [first]], i) => kindFrom(name, first?.attributes ?? new Map(), i)),
    families: [...edgesByFamily].map(([name, [first]], i) => familyFrom(name, first?.attributes ?? new Map(), i)),
    relationTypes: [...edgesByType].map(([name, ofType]) => relationTypeFrom(name, ofType)),
  })
}

function telling(items: readonly { readonly attributes: Attributes }[], names: readonly string[]): string | undefined {
  return names.find((name) => {
    const values = new Set(items.flatMap(({ attributes }) => firstOf(attributes, [name]) ?? []))
    return values.size > 0 && values.size <= MOST_NAMES
  })
}

function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(nameOf(item))
    if (group === undefined) groups.set(nameOf(item), [item])
    else group.push(item)
  }
  return groups
}

function kindFrom(name: string, attributes: Attributes, i: number): EntityKind {
  const isNumber = /^\d+$/.test(name)
  const label = firstOf(attributes, ['kind_label']) ?? (isNumber ? `Group ${name}` : titleFrom(name))
  const look = lookOf(i)
  const shape = NODE_SHAPES.find((one) => one === attributes.get('shape'))
  return {
    name,
    label,
    plural: firstOf(attributes, ['kind_plural']) ?? pluralOf(label),
    colour: colourFrom(attributes, 'colour') ?? look.colour,
    shape: shape ?? look.shape,
  }
}

function familyFrom(name: string, attributes: Attributes, i: number): Family {
  return {
    name,
    label: firstOf(attributes, ['family_label']) ?? titleFrom(name),
    colour: colourFrom(attributes, 'family_colour') ?? colourOf(i),
    hidden: attributes.get('family_hidden') === 'true',
  }
}

function relationTypeFrom(name: string, edges: readonly LooseEdge[]): RelationType {
  const attributes = edges[0]?.attributes ?? new Map<string, string>()
  const label = firstOf(attributes, ['type_label']) ?? (name === DEFAULT_TYPE ? 'is related to' : wordsFrom(name))
  const symmetric = edges.length > 0 && edges.every(isSymmetric)
  return {
    name,
    label,
    inverse: firstOf(attributes, ['inverse']) ?? (symmetric ? label : `← ${label}`),
    denied: firstOf(attributes, ['denied_label']) ?? `not: ${label}`,
    family: firstOf(attributes, ['family']) ?? DEFAULT_FAMILY,
    symmetric,
  }
}

function colourFrom(attributes: Attributes, name: string): Colour | undefined {
  const isHex = (text: string | undefined): text is string => /^#[0-9a-f]{6}$/i.test(text ?? '')
  const light = attributes.get(name)
  const dark = attributes.get(`${name}_dark`)
  return isHex(light) && isHex(dark) ? { light, dark } : undefined
}
