/** The shortest ways from one entity to another. */
import type { Relation } from './document'
import { adjacency, neighbourhood } from './neighbours'

export interface Step {
  readonly from: string
  readonly to: string
  /** Every given relation between the two, whichever way it points. Never empty. */
  readonly relations: readonly Relation[]
}

export type Path = readonly Step[]

/** So many paths of equal length tell nobody anything more. */
const MOST_PATHS = 50

/**
 * All shortest paths between two entities over the given relations, walked in either direction.
 *
 * Breadth-first distances from the end, then every descent from the start: the standard enumeration over the
 * shortest-path graph. Paths come in the order of `relations`, at most 50 of them.
 *
 * @returns no path where none exists or both ends are the same entity
 */
export function shortestPaths(relations: readonly Relation[], from: string, to: string): Path[] {
  if (from === to) return []
  const neighbours = adjacency(relations)
  const distance = neighbourhood(neighbours, [to], Infinity)
  if (!distance.has(from)) return []

  const paths: string[][] = []
  const descend = (trail: string[], entity: string) => {
    if (paths.length === MOST_PATHS) return
    if (entity === to) {
      paths.push(trail)
      return
    }
    const nearer = (distance.get(entity) ?? 0) - 1
    for (const next of neighbours.get(entity) ?? []) {
      if (distance.get(next) === nearer) descend([...trail, next], next)
    }
  }
  descend([from], from)
  return paths.map((trail) => steps(trail, relations))
}

function steps(trail: readonly string[], relations: readonly Relation[]): Path {
  return trail.slice(1).map((to, i) => {
    const from = trail[i] ?? to
    const joins = ({ source, target }: Relation) =>
      (source === from && target === to) || (source === to && target === from)
    return { from, to, relations: relations.filter(joins) }
  })
}
