/** What a reader can do to the view, each a pure function from one view to the next. Filters: filtering.ts. */
import type { GraphIndex } from '../../graph/graph-index'
import { otherEnd } from '../../graph/neighbours'
import type { Expansion } from '../../graph/scope'
import { placesOf } from './carry'
import {
  DRAWN_STEP,
  INITIAL_VIEW,
  NOTHING,
  PANELS,
  type CentreView,
  type Layout,
  type Panel,
  type PathView,
  type Point,
  type Selection,
  type ViewState,
} from './view'

/** One step of exploring. Gives back the very same view where it changes nothing. */
export type Change = (view: ViewState, index: GraphIndex) => ViewState

export const deselect: Change = (view) => (view.selection.what === 'nothing' ? view : { ...view, selection: NOTHING })

export const select =
  (selection: Selection): Change =>
  (view) => ({ ...view, selection })

/** Selects an entity; where a path waits for its other end, the entity is that end. */
export const selectEntity =
  (id: string): Change =>
  (view, index) =>
    view.pathStart !== null && view.pathStart !== id
      ? findPath(view.pathStart, id)(view, index)
      : { ...view, selection: { what: 'entities', ids: [id] } }

/** Adds an entity to those selected, or takes it away again. */
export const toggleEntity =
  (id: string): Change =>
  (view) => {
    const selected: readonly string[] = view.selection.what === 'entities' ? view.selection.ids : []
    const [first, ...rest] = selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]
    return { ...view, selection: first === undefined ? NOTHING : { what: 'entities', ids: [first, ...rest] } }
  }

/** Selects entities beside those selected already; the last of them is the one that is told about. */
export const addEntities =
  (ids: readonly [string, ...string[]]): Change =>
  (view) => {
    const selected: readonly string[] = view.selection.what === 'entities' ? view.selection.ids : []
    const [first, ...rest] = [...without(selected, ids), ...ids]
    return first === undefined ? view : { ...view, selection: { what: 'entities', ids: [first, ...rest] } }
  }

export const selectPair = (ends: readonly [string, string]): Change => select({ what: 'pair', ends })

export const selectRelation = (id: string, statement: number | null = null): Change =>
  select({ what: 'relation', id, statement })

export const selectSentence = (article: string, sentence: number): Change =>
  select({ what: 'sentence', article, sentence })

/** Shows an entity and what lies at most `depth` relations from it. */
export const focusOn =
  (entity: string, depth = 1): Change =>
  (view) => ({
    ...view,
    focus: { entity, depth },
    expanded: [],
    collapsed: [],
    hidden: view.hidden.filter((id) => id !== entity),
  })

export const unfocus: Change = (view) => ({ ...view, focus: null, expanded: [] })

/** Brings an entity's neighbours into view, along some relation types or (null) along all. */
export const expand =
  (entity: string, types: readonly string[] | null = null): Change =>
  (view, index) => ({
    ...view,
    // Without a focus all is in view but what is folded away or hidden.
    expanded: view.focus === null ? view.expanded : withTypes(view.expanded, entity, types),
    collapsed: withoutTypes(view.collapsed, entity, types, index),
    hidden: without(view.hidden, neighboursAlong(entity, types, index)),
  })

/** Folds away the neighbours, along some relation types or (null) along all, that hang on an entity alone. */
export const collapse =
  (entity: string, types: readonly string[] | null = null): Change =>
  (view, index) => ({
    ...view,
    expanded: withoutTypes(view.expanded, entity, types, index),
    collapsed: withTypes(view.collapsed, entity, types),
  })

function withTypes(all: readonly Expansion[], entity: string, types: readonly string[] | null): Expansion[] {
  const before = all.find((expansion) => expansion.entity === entity)
  const along = types === null || before?.types === null ? null : [...new Set([...(before?.types ?? []), ...types])]
  return [...all.filter((expansion) => expansion !== before), { entity, types: along }]
}

/** What goes along all types goes along all others of the entity's then. */
function withoutTypes(
  all: readonly Expansion[],
  entity: string,
  types: readonly string[] | null,
  index: GraphIndex,
): readonly Expansion[] {
  const before = all.find((expansion) => expansion.entity === entity)
  if (before === undefined) return all
  const others = all.filter((expansion) => expansion !== before)
  if (types === null) return others
  const known = new Set((index.relationsOf.get(entity) ?? []).map(({ type }) => type))
  const left = (before.types ?? [...known]).filter((type) => !types.includes(type))
  return left.length === 0 ? others : [...others, { entity, types: left }]
}

/** Takes entities out of view; what is hidden is not selected either. */
export const hide =
  (ids: readonly string[]): Change =>
  (view, index) => ({
    ...view,
    hidden: [...without(view.hidden, ids), ...ids],
    selection: touches(view.selection, ids, index) ? NOTHING : view.selection,
    focus: view.focus && ids.includes(view.focus.entity) ? null : view.focus,
  })

export const unhide =
  (ids: readonly string[]): Change =>
  (view) => ({ ...view, hidden: without(view.hidden, ids) })

/** Ends focus, expansion, collapse and hiding. Filters stay. */
export const showEverything: Change = (view) => ({ ...view, focus: null, expanded: [], collapsed: [], hidden: [] })

/** Draws more of a graph that is too large to be drawn at once. */
export const drawMore: Change = (view) => ({ ...view, drawn: view.drawn + DRAWN_STEP })

/** The graph as it was at first, nothing kept anywhere; which panels are open stays. */
export const startAfresh: Change = ({ panels, centre }) => ({ ...INITIAL_VIEW, kept: {}, panels, centre })

/** Puts entities somewhere, for as long as the layout is the same. What else that moves: picture/keep-places.ts. */
export const pin =
  (points: Readonly<Record<string, Point>>): Change =>
  (view) => ({ ...view, pinned: { ...view.pinned, ...points } })

/** Lets entities go back to where the layout has them, or beside it, where something else stands there now. */
export const unpin =
  (ids: readonly string[]): Change =>
  (view) => ({ ...view, pinned: placesOf(view.pinned, (id) => !ids.includes(id)) })

/** Places pinned in one layout mean nothing in another, so they go. */
export const setLayout =
  (layout: Layout): Change =>
  (view) => ({ ...view, layout, pinned: {}, kept: {} })

export const setCentre =
  (centre: CentreView): Change =>
  (view) =>
    view.centre === centre ? view : { ...view, centre }

/** Opens or closes a panel, given those that are open now (which the width of the window has a say in). */
export const setPanel =
  (panel: Panel, isOpen: boolean, openNow: readonly Panel[]): Change =>
  (view) => ({ ...view, panels: PANELS.filter((name) => (name === panel ? isOpen : openNow.includes(name))) })

/** Waits for the other end of a path, which the next entity selected is. */
export const startPath =
  (from: string): Change =>
  (view) => ({ ...view, pathStart: from, path: null })

/** Shows the shortest paths between two entities in place of what is selected. */
export const findPath =
  (from: string, to: string): Change =>
  (view) => ({
    ...view,
    selection: NOTHING,
    pathStart: null,
    path: { from, to, index: 0, denied: view.path?.denied ?? false },
  })

export const walkPath =
  (change: Partial<Pick<PathView, 'index' | 'denied'>>): Change =>
  (view) =>
    view.path === null ? view : { ...view, path: { ...view.path, ...change } }

export const leavePath: Change = (view) => ({ ...view, pathStart: null, path: null })

/** Puts an article into the reader. */
export const readArticle =
  (article: string): Change =>
  (view) => ({ ...view, article })

function neighboursAlong(entity: string, types: readonly string[] | null, index: GraphIndex): string[] {
  return (index.relationsOf.get(entity) ?? [])
    .filter(({ type }) => types === null || types.includes(type))
    .map((relation) => otherEnd(relation, entity))
}

function touches(selection: Selection, ids: readonly string[], index: GraphIndex): boolean {
  return entitiesOf(selection, index).some((id) => ids.includes(id))
}

function entitiesOf(selection: Selection, index: GraphIndex): readonly string[] {
  switch (selection.what) {
    case 'entities':
      return selection.ids
    case 'pair':
      return selection.ends
    case 'relation': {
      const relation = index.relations.get(selection.id)
      return relation ? [relation.source, relation.target] : []
    }
    case 'nothing':
    case 'sentence':
      return []
  }
}

function without(ids: readonly string[], gone: readonly string[]): readonly string[] {
  return ids.some((id) => gone.includes(id)) ? ids.filter((id) => !gone.includes(id)) : ids
}
