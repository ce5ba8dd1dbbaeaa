/** Bundles: all relations between the same two entities, drawn as one line. */
import type { Ontology, Relation } from './document'
import { labelOf, relationStatus, type RelationStatus } from './status'

export interface Bundle {
  /** Never equal to the id of an entity or a relation in the same document: "pair:country/china~country/russia". */
  readonly id: string
  /** The two entities, the lesser id first; the same one twice where an entity is related to itself. */
  readonly ends: readonly [string, string]
  /** The one that speaks for the bundle first. Never empty. */
  readonly relations: readonly [Relation, ...Relation[]]
  /** Whether a relation with a direction runs from the first end to the second, or from the second to the first. */
  readonly forward: boolean
  readonly backward: boolean
  /** Denied only if every relation is; contested if one is; affirmed if the article itself affirms one; else a claim. */
  readonly status: RelationStatus
  /** Whether at least one of the relations is denied, whatever the others are. */
  readonly deniesSome: boolean
  /** The words of the first relation, and how many more there are: "trades with +3". */
  readonly label: string
}

/**
 * Gathers relations by the pair of entities they join, whichever way they run.
 *
 * @param relations the relations to draw: all of a document's, or those that are visible
 * @param ontology the ontology of their document
 * @returns one bundle a pair, in the order in which the pairs first occur
 */
export function bundleRelations(relations: readonly Relation[], ontology: Ontology): Bundle[] {
  const pairs = new Map<string, [Relation, ...Relation[]]>()
  for (const relation of relations) {
    const id = bundleId(relation.source, relation.target)
    const pair = pairs.get(id)
    if (pair) pair.push(relation)
    else pairs.set(id, [relation])
  }
  const symmetric = new Set(ontology.relationTypes.filter((type) => type.symmetric).map((type) => type.name))
  const rank = ranking(ontology)
  return Array.from(pairs, ([id, pair]) => bundle(id, pair.sort(rank), symmetric, ontology))
}

/**
 * @param a the id of an entity
 * @param b the id of another
 * @returns the id of the bundle between them, the same for (a, b) and (b, a)
 */
export function bundleId(a: string, b: string): string {
  const [first, second] = sortedPair(a, b)
  return `pair:${escapeId(first)}~${escapeId(second)}`
}

function bundle(
  id: string,
  relations: [Relation, ...Relation[]],
  symmetric: ReadonlySet<string>,
  ontology: Ontology,
): Bundle {
  const [first, ...rest] = relations
  const ends = sortedPair(first.source, first.target)
  const directed = relations.filter((relation) => !symmetric.has(relation.type))
  const statuses = relations.map(relationStatus)
  return {
    id,
    ends,
    relations,
    forward: directed.some((relation) => relation.source === ends[0]),
    backward: directed.some((relation) => relation.source === ends[1] && ends[0] !== ends[1]),
    status: statusOfAll(statuses),
    deniesSome: statuses.includes('denied'),
    label: labelOf(first, ontology) + (rest.length > 0 ? ` +${rest.length}` : ''),
  }
}

function statusOfAll(statuses: readonly RelationStatus[]): RelationStatus {
  const strongest = (['contested', 'affirmed', 'claim'] as const).find((status) => statuses.includes(status))
  return strongest ?? 'denied'
}

/** Which of a pair's relations speaks for it: the most often stated; denied ones and families hidden at first come last. */
function ranking(ontology: Ontology): (a: Relation, b: Relation) => number {
  const hidden = new Set(ontology.families.filter((family) => family.hidden).map((family) => family.name))
  const hiddenTypes = new Set(ontology.relationTypes.filter((type) => hidden.has(type.family)).map((type) => type.name))
  const isDenied = (relation: Relation) => relationStatus(relation) === 'denied'
  return (a, b) =>
    Number(hiddenTypes.has(a.type)) - Number(hiddenTypes.has(b.type)) ||
    Number(isDenied(a)) - Number(isDenied(b)) ||
    b.statements.length - a.statements.length
}

function sortedPair(a: string, b: string): [string, string] {
  return a <= b ? [a, b] : [b, a]
}

/** Keeps ("a~b", "c") and ("a", "b~c") apart. */
function escapeId(id: string): string {
  return /[%~]/.test(id) ? id.replaceAll('%', '%25').replaceAll('~', '%7E') : id
}
