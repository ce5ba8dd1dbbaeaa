/** Which entities are in view at all: focus and depth, expansion, collapse, hiding. Filters come after. */
import type { Relation } from './document'
import { adjacency, neighbourhood, otherEnd } from './neighbours'

export interface Focus {
  readonly entity: string
  /** In relations, 1 or more. */
  readonly depth: number
}

/** The neighbours of an entity, to be brought into view or folded away. */
export interface Expansion {
  readonly entity: string
  /** The relation types along which; null: along all of them. */
  readonly types: readonly string[] | null
}

export interface ScopeQuery {
  /** Null: everything is in view. */
  readonly focus: Focus | null
  /** Entities whose neighbours are brought into view beside what the focus shows. */
  readonly expanded: readonly Expansion[]
  /** Entities whose neighbours along some types that hang on them alone are folded away. */
  readonly collapsed: readonly Expansion[]
  readonly hidden: readonly string[]
}

/**
 * The entities in view.
 *
 * @param entities every entity id
 * @param relations the relations to walk along
 */
export function scopeOf(
  entities: Iterable<string>,
  relations: readonly Relation[],
  { focus, expanded, collapsed, hidden }: ScopeQuery,
): Set<string> {
  const gone = new Set(hidden)
  const everything = () => new Set([...entities].filter((id) => !gone.has(id)))
  // Where all is in view, there is nothing to walk to.
  if (focus === null && collapsed.length === 0) return everything()
  const walkable = relations.filter(({ source, target }) => !gone.has(source) && !gone.has(target))
  const neighbours = adjacency(walkable)
  const scope = focus === null ? everything() : new Set<string>()

  if (focus !== null && !gone.has(focus.entity)) {
    for (const id of neighbourhood(neighbours, [focus.entity], focus.depth).keys()) scope.add(id)
  }
  for (const expansion of expanded) {
    if (!scope.has(expansion.entity)) continue
    for (const id of expansionOf(expansion, walkable)) scope.add(id)
  }
  for (const id of foldedBy(collapsed, walkable, neighbours, scope)) if (id !== focus?.entity) scope.delete(id)
  return scope
}

function expansionOf({ entity, types }: Expansion, relations: readonly Relation[]): string[] {
  return relations
    .filter(({ source, target }) => source === entity || target === entity)
    .filter(({ type }) => types === null || types.includes(type))
    .map((relation) => otherEnd(relation, entity))
}

/** The neighbours in `scope` of collapsed entities that nothing else in `scope` holds: no other entity, and no other type. */
function foldedBy(
  collapsed: readonly Expansion[],
  relations: readonly Relation[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  scope: ReadonlySet<string>,
): string[] {
  const along = new Map(collapsed.map(({ entity, types }) => [entity, types]))
  const held = new Set<string>()
  for (const { source, target, type } of relations) {
    if (source === target || !scope.has(source) || !scope.has(target)) continue
    if (!folds(along.get(source), type)) held.add(target)
    if (!folds(along.get(target), type)) held.add(source)
  }
  return collapsed.flatMap(({ entity }) =>
    [...(neighbours.get(entity) ?? [])].filter((id) => scope.has(id) && !held.has(id) && !along.has(id)),
  )
}

function folds(types: Expansion['types'] | undefined, type: string): boolean {
  return types !== undefined && (types === null || types.includes(type))
}
