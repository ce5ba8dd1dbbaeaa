/**
 * A view of a graph in which something is then put right: what was merged, retyped or dealt out anew is followed to what
 * it became. What is gone for good is left for reconcile.ts to leave out.
 */
import type { Entity, GraphDocument, Relation, Statement } from '../../graph/document'
import { relationId, tailOf } from '../../graph/regroup'
import type { Choice } from '../../graph/facets'
import type { Point, Selection, ViewState } from './view'

/**
 * @param before the graph that the view was made for
 * @param after the same with corrections, or without them
 */
export function carryView(view: ViewState, before: GraphDocument, after: GraphDocument): ViewState {
  if (before === after) return view
  const entityOf = followEntities(before, after)
  const standing = (ids: readonly string[]) => ids.filter((id) => entityOf(id) === id)
  const { focus, path, layout, filters, pathStart } = view
  const ends = path === null ? null : { from: entityOf(path.from), to: entityOf(path.to) }
  return {
    ...view,
    selection: carrySelection(view.selection, before, after, entityOf),
    focus: focus === null ? null : { ...focus, entity: entityOf(focus.entity) },
    expanded: view.expanded
      .map((expansion) => ({ ...expansion, entity: entityOf(expansion.entity) }))
      .filter(({ entity }, place, all) => all.findIndex((other) => other.entity === entity) === place),
    // What was folded, hidden or moved by itself says nothing of what it is now a part of.
    collapsed: view.collapsed.filter(({ entity }) => entityOf(entity) === entity),
    hidden: standing(view.hidden),
    pinned: placesOf(view.pinned, (id) => entityOf(id) === id),
    kept: placesOf(view.kept, (id) => entityOf(id) === id),
    filters: { ...filters, speakers: carryChoice(filters.speakers, entityOf) },
    layout: layout.name === 'concentric' ? { ...layout, centre: entityOf(layout.centre) } : layout,
    pathStart: pathStart === null ? null : entityOf(pathStart),
    path: path === null || ends === null || ends.from === ends.to ? null : { ...path, ...ends },
  }
}

/** Those of the places that belong to entities that are there. */
export function placesOf(
  places: Readonly<Record<string, Point>>,
  isThere: (id: string) => boolean,
): Record<string, Point> {
  return Object.fromEntries(Object.entries(places).filter(([id]) => isThere(id)))
}

function carryChoice(choice: Choice | null, entityOf: (id: string) => string): Choice | null {
  return choice === null ? null : { ...choice, values: [...new Set(choice.values.map(entityOf))] }
}

function carrySelection(
  selection: Selection,
  before: GraphDocument,
  after: GraphDocument,
  entityOf: (id: string) => string,
): Selection {
  switch (selection.what) {
    case 'nothing':
    case 'sentence':
      return selection
    case 'entities': {
      const [first, ...rest] = selection.ids
      const ids = new Set(rest.map(entityOf))
      ids.delete(entityOf(first))
      return { what: 'entities', ids: [entityOf(first), ...ids] }
    }
    case 'pair': {
      const [a, b] = selection.ends
      const ends = [entityOf(a), entityOf(b)] as const
      return ends[0] === ends[1] ? { what: 'entities', ids: [ends[0]] } : { what: 'pair', ends }
    }
    case 'relation': {
      const relation = before.relations.find(({ id }) => id === selection.id)
      if (relation === undefined) return selection
      const chosen = selection.statement === null ? undefined : relation.statements[selection.statement]
      const now = relationNow(relation, chosen, after, entityOf) ?? retyped(relation, before, after, entityOf)
      if (now === undefined) return selection
      const place = chosen === undefined ? -1 : now.statements.findIndex((one) => keyOf(one) === keyOf(chosen))
      return { what: 'relation', id: now.id, statement: place === -1 ? null : place }
    }
  }
}

/** The relation itself under what its ends are now; or else whichever has the words that it stood on. */
function relationNow(
  relation: Relation,
  chosen: Statement | undefined,
  { relations }: GraphDocument,
  entityOf: (id: string) => string,
): Relation | undefined {
  const keys = new Set((chosen === undefined ? relation.statements : [chosen]).map(keyOf))
  const id = relationId(entityOf(relation.source), relation.type, entityOf(relation.target), tailOf(relation))
  const same = relations.find((one) => one.id === id)
  const isStated = (one: Relation) => one.statements.some((statement) => keys.has(keyOf(statement)))
  if (same !== undefined && (chosen === undefined || isStated(same))) return same
  const ends = [entityOf(relation.source), entityOf(relation.target)]
  // One sentence may state several relations: the one of the same two comes first.
  const stated = relations.filter(isStated)
  return stated.find(({ source, target }) => ends.includes(source) && ends.includes(target)) ?? same
}

/** Of a relation that came without words: what stands between the same two now, and did not before. */
function retyped(
  { source, target, statements }: Relation,
  before: GraphDocument,
  { relations }: GraphDocument,
  entityOf: (id: string) => string,
): Relation | undefined {
  if (statements.length > 0) return undefined
  const ends = [entityOf(source), entityOf(target)]
  const known = new Set(before.relations.map(({ id }) => id))
  return relations.find((one) => !known.has(one.id) && ends.includes(one.source) && ends.includes(one.target))
}

function keyOf({ article, start, end, predicate }: Statement): string {
  return [article, start, end, predicate.start, predicate.end].join(' ')
}

/** @returns what an entity became: whatever is mentioned where it was, or called by its name. Itself, where nothing is. */
function followEntities(before: GraphDocument, after: GraphDocument): (id: string) => string {
  const standing = new Set(after.entities.map(({ id }) => id))
  const became = new Map<string, string>()
  for (const entity of before.entities) {
    if (standing.has(entity.id)) continue
    const now = after.entities.find((one) => isPartOf(entity, one))
    if (now !== undefined) became.set(entity.id, now.id)
  }
  return (id) => became.get(id) ?? id
}

function isPartOf(entity: Entity, whole: Entity): boolean {
  const [mention] = entity.mentions
  if (mention === undefined) return whole.name === entity.name || whole.aliases.includes(entity.name)
  return whole.mentions.some(
    ({ article, start, end }) => article === mention.article && start === mention.start && end === mention.end,
  )
}
