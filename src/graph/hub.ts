import type { GraphDocument } from './document'
import { adjacency } from './neighbours'

/** The entity with the most neighbours, the first of several. */
export function hubOf({ entities, relations }: GraphDocument): string {
  const neighbours = adjacency(relations)
  const rank = (id: string) => neighbours.get(id)?.size ?? 0
  const ids = entities.map(({ id }) => id)
  return ids.reduce((hub, id) => (rank(id) > rank(hub) ? id : hub), ids[0] ?? '')
}
