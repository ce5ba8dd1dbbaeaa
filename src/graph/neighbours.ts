/** Who stands next to whom. */
import type { Relation } from './document'

/** What a relation is to a walk: two ends, whichever way it points. */
export type Ends = Pick<Relation, 'source' | 'target'>

/** The end of a relation that is not `entity`; `entity` itself where a relation leads back to it. */
export function otherEnd(relation: Ends, entity: string): string {
  return relation.source === entity ? relation.target : relation.source
}

/**
 * The neighbours of every entity that has any, whichever way the relations point.
 *
 * @returns entity id → ids of its neighbours in the order of `relations`, itself never among them
 */
export function adjacency(relations: Iterable<Ends>): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  const link = (from: string, to: string) => {
    const known = neighbours.get(from)
    if (known) known.add(to)
    else neighbours.set(from, new Set([to]))
  }
  for (const { source, target } of relations) {
    if (source === target) continue
    link(source, target)
    link(target, source)
  }
  return neighbours
}

/**
 * The entities at most `depth` relations away from one of `centres`, breadth first, the centres included.
 *
 * @returns entity id → its distance in relations
 */
export function neighbourhood(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  centres: Iterable<string>,
  depth: number,
): Map<string, number> {
  const distance = new Map<string, number>()
  for (const centre of centres) distance.set(centre, 0)
  // A Map's iterator also visits what is added on the way: the map is its own queue.
  for (const [entity, steps] of distance) {
    if (steps === depth) continue
    for (const neighbour of neighbours.get(entity) ?? []) {
      if (!distance.has(neighbour)) distance.set(neighbour, steps + 1)
    }
  }
  return distance
}
