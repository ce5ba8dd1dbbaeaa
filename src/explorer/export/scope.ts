/** The part of a graph that is taken away. */
import { bundleId } from '../../graph/bundles'
import type { GraphDocument } from '../../graph/document'
import { NO_FILTERS, type Filters } from '../../graph/facets'
import { drawnGraph } from '../picture/drawn'
import { lightingOf } from '../picture/lighting'
import { DRAWN_STEP, INITIAL_VIEW, type ViewState } from '../state/view'
import { visibleGraph } from '../state/visible'
import type { Scope } from './picture-choice'

/** The view that decides: for the whole graph one that leaves out nothing, where everything stands as it stands now. */
function viewOf(view: ViewState, scope: Scope): ViewState {
  const { layout, pinned, kept } = view
  return scope === 'whole' ? { ...INITIAL_VIEW, layout, pinned, kept, filters: EVERYTHING } : view
}

/** Families that are hidden at first included. */
const EVERYTHING: Filters = { ...NO_FILTERS, types: { mode: 'except', values: [] } }

/** @returns the document with no entities and relations but those; what is selected comes with its neighbours */
export function partOf(document: GraphDocument, view: ViewState, scope: Scope): GraphDocument {
  const visible = scope === 'whole' ? visibleGraph(document, viewOf(view, scope)) : drawnGraph(document, view)
  const relations = visible.relations.map(({ relation }) => relation)
  if (scope !== 'selection') return { ...document, entities: [...visible.entities], relations }
  const { nodes, edges } = lightingOf(document, view)
  return {
    ...document,
    entities: visible.entities.filter(({ id }) => nodes.has(id)),
    relations: relations.filter(({ source, target }) => edges.has(bundleId(source, target))),
  }
}

/** Whether the whole graph is small enough to be drawn at once. */
export function canDrawWhole({ entities }: GraphDocument): boolean {
  return entities.length <= DRAWN_STEP
}

/** Whether anything is selected, or a path found, that could be taken away by itself. */
export function hasSelection(document: GraphDocument, view: ViewState): boolean {
  return lightingOf(document, view).nodes.size > 0
}
