/**
 * A view made for one graph, opened on another: what still exists is kept, what does not is left out and named, so that
 * a link to an older graph opens as far as it can.
 */
import type { Choice } from '../../graph/facets'
import type { GraphDocument } from '../../graph/document'
import type { Expansion } from '../../graph/scope'
import { carryView, placesOf } from './carry'
import { decodeView } from './fragment'
import { INITIAL_VIEW, NOTHING, type Selection, type ViewState } from './view'
import { indexOf } from './visible'

export interface OpenedView {
  readonly view: ViewState
  /** What the link asks for and this graph does not have: ids, names, or parts of the link nobody can read. */
  readonly missing: readonly string[]
}

/**
 * Reads a URL fragment against a document.
 *
 * @param base the document without the reader's corrections: what these took away is not missing
 * @returns the view as the document has it, and as it was asked for
 */
export function openView(
  fragment: string,
  document: GraphDocument,
  base = document,
): OpenedView & { readonly asked: ViewState } {
  const { view: asked, unread } = decodeView(fragment)
  const reconciled = reconcile(carryView(asked, base, document), document)
  if (base === document) return { view: reconciled.view, missing: [...unread, ...reconciled.missing], asked }
  const corrected = new Set([...base.entities, ...base.relations].map(({ id }) => id))
  const isCorrected = (id: string) => corrected.has(id) || corrected.has(id.replace(/:\d+$/, ''))
  return { view: reconciled.view, missing: [...unread, ...reconciled.missing.filter((id) => !isCorrected(id))], asked }
}

/** Keeps of a view what the document has. */
export function reconcile(view: ViewState, document: GraphDocument): OpenedView {
  const index = indexOf(document)
  const missing = new Set<string>()
  const isThere = (id: string, known: ReadonlyMap<string, unknown>): boolean => {
    if (!known.has(id)) missing.add(id)
    return known.has(id)
  }
  const isEntity = (id: string) => isThere(id, index.entities)
  const isType = (name: string) => isThere(name, index.relationTypes)
  const isExpansion = ({ entity, types }: Expansion) => isEntity(entity) && (types ?? []).every(isType)
  const keep = (choice: Choice | null, isKnown: (value: string) => boolean): Choice | null => {
    if (choice === null) return null
    const values = choice.values.filter(isKnown)
    // A choice of only what is gone would show nothing at all: better the graph as it is.
    return choice.mode === 'only' && values.length === 0 && choice.values.length > 0 ? null : { ...choice, values }
  }

  const select = (selection: Selection): Selection => {
    switch (selection.what) {
      case 'nothing':
        return selection
      case 'entities': {
        const [first, ...rest] = selection.ids.filter(isEntity)
        return first === undefined ? NOTHING : { what: 'entities', ids: [first, ...rest] }
      }
      case 'pair':
        return selection.ends.filter(isEntity).length === 2 ? selection : NOTHING
      case 'relation': {
        if (!isThere(selection.id, index.relations)) return NOTHING
        const count = index.relations.get(selection.id)?.statements.length ?? 0
        if (selection.statement === null || selection.statement < count) return selection
        missing.add(`${selection.id}:${selection.statement + 1}`)
        return { ...selection, statement: null }
      }
      case 'sentence': {
        const count = index.articles.get(selection.article)?.sentences.length ?? 0
        if (selection.sentence < count) return selection
        missing.add(`${selection.article}:${selection.sentence + 1}`)
        return NOTHING
      }
    }
  }

  const { filters } = view
  const reconciled: ViewState = {
    ...view,
    selection: select(view.selection),
    focus: view.focus && isEntity(view.focus.entity) ? view.focus : null,
    expanded: view.expanded.filter(isExpansion),
    collapsed: view.collapsed.filter(isExpansion),
    hidden: view.hidden.filter(isEntity),
    pinned: placesOf(view.pinned, isEntity),
    kept: placesOf(view.kept, isEntity),
    filters: {
      ...filters,
      types: keep(filters.types, isType),
      kinds: keep(filters.kinds, (name) => isThere(name, index.kinds)),
      articles: keep(filters.articles, (id) => isThere(id, index.articles)),
      speakers: keep(filters.speakers, (voice) => !voice.includes('/') || isEntity(voice)),
    },
    layout: view.layout.name === 'concentric' && !isEntity(view.layout.centre) ? INITIAL_VIEW.layout : view.layout,
    article: view.article && isThere(view.article, index.articles) ? view.article : null,
    pathStart: view.pathStart && isEntity(view.pathStart) ? view.pathStart : null,
    path: view.path && [view.path.from, view.path.to].filter(isEntity).length === 2 ? view.path : null,
  }
  return { view: reconciled, missing: [...missing] }
}
