/** The visible graph: a pure function of the document and the view, computed anew only when what it reads changes. */
import { bundleRelations, type Bundle } from '../../graph/bundles'
import type { Entity, GraphDocument, Relation } from '../../graph/document'
import {
  countFacets,
  defaultTypes,
  lets,
  passingEntities,
  passingRelations,
  type Choice,
  type FacetCounts,
  type Passing,
} from '../../graph/facets'
import { indexGraph, type GraphIndex } from '../../graph/graph-index'
import { scopeOf, type ScopeQuery } from '../../graph/scope'
import { memoLast } from './memo'
import type { ViewState } from './view'

export interface VisibleGraph {
  /** In the document's order. */
  readonly entities: readonly Entity[]
  /** Each with those of its statements that the filters choose, in the document's order. */
  readonly relations: readonly Passing[]
  /** The same relations, one line per pair of entities. */
  readonly bundles: readonly Bundle[]
  /** Entities without a visible relation, where filters are what took it from at least one of them. */
  readonly loose: ReadonlySet<string>
}

/** The index of a document, built once for it. */
export const indexOf: (document: GraphDocument) => GraphIndex = memoLast(indexGraph)

/** What the view shows of the document. */
export function visibleGraph(document: GraphDocument, view: ViewState): VisibleGraph {
  return visible(document, scope(document, view), view.filters, view.hideIsolated)
}

/** The entities that focus, expansion, collapse and hiding leave in view, whatever the filters do. */
export function inView(document: GraphDocument, view: ViewState): ReadonlySet<string> {
  return scope(document, view)
}

/** The relations that make neighbours in a view. */
export function walkableRelations(document: GraphDocument, { filters }: ViewState): readonly Relation[] {
  return walkable(document, filters.types)
}

/** What would be in view; unlike `inView`, it leaves what is remembered of the view that is shown. */
export function scopeAfter(document: GraphDocument, view: ViewState): ReadonlySet<string> {
  return scopeIn(document, view, walkableRelations(document, view))
}

/** Every facet counted under all the others, within what focus, expansion and hiding leave. */
export function facetCounts(document: GraphDocument, view: ViewState): FacetCounts {
  return counts(document, scope(document, view), view.filters, view.hideIsolated)
}

function scope(document: GraphDocument, view: ViewState): ReadonlySet<string> {
  return inScope(document, view.focus, view.expanded, view.collapsed, view.hidden, view.filters.types)
}

const inScope = memoLast(
  (
    document: GraphDocument,
    focus: ViewState['focus'],
    expanded: ViewState['expanded'],
    collapsed: ViewState['collapsed'],
    hidden: ViewState['hidden'],
    types: Choice | null,
  ): ReadonlySet<string> => {
    return scopeIn(document, { focus, expanded, collapsed, hidden }, walkable(document, types))
  },
)

function scopeIn(document: GraphDocument, query: ScopeQuery, relations: readonly Relation[]): ReadonlySet<string> {
  const ids = document.entities.map((entity) => entity.id)
  return scopeOf(ids, relations, query)
}

/**
 * Filters must not change who is a neighbour, or filtering would take away what focus brought into view; but a family
 * that is hidden until asked for must not make neighbours either until it is.
 */
const walkable = memoLast((document: GraphDocument, types: Choice | null): readonly Relation[] => {
  const shownAtFirst = defaultTypes(indexOf(document))
  return document.relations.filter(({ type }) => lets(shownAtFirst, type) || (types !== null && lets(types, type)))
})

const visible = memoLast(
  (
    document: GraphDocument,
    ids: ReadonlySet<string>,
    filters: ViewState['filters'],
    hideIsolated: boolean,
  ): VisibleGraph => {
    const index = indexOf(document)
    const relations = passingRelations(document, index, filters, ids)
    const joined = new Set(relations.flatMap(({ relation }) => [relation.source, relation.target]))
    const passing = new Set(passingEntities(index, filters, ids))
    // What a statement is about need not be mentioned in its article by a name that was found.
    const entities = document.entities.filter(
      (entity) => joined.has(entity.id) || (!hideIsolated && passing.has(entity)),
    )
    return {
      entities,
      relations,
      bundles: bundleRelations(
        relations.map(({ relation }) => relation),
        document.ontology,
      ),
      loose: looseAmong(entities, joined, index),
    }
  },
)

const counts = memoLast(
  (document: GraphDocument, ids: ReadonlySet<string>, filters: ViewState['filters'], hideIsolated: boolean) =>
    countFacets(document, indexOf(document), filters, ids, hideIsolated),
)

function looseAmong(entities: readonly Entity[], joined: ReadonlySet<string>, index: GraphIndex): Set<string> {
  const apart = entities.map(({ id }) => id).filter((id) => !joined.has(id))
  return new Set(apart.some((id) => (index.relationsOf.get(id) ?? []).length > 0) ? apart : [])
}
