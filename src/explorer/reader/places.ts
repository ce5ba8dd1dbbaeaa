/** Where in the articles the selection is to be read: its mentions, its quotations or its sentence. */
import type { Article, GraphDocument, Relation, Span, Statement } from '../../graph/document'
import { memoLast } from '../state/memo'
import type { Selection, ViewState } from '../state/view'
import { indexOf, visibleGraph, type VisibleGraph } from '../state/visible'
import { currentPath, type FoundPaths } from '../paths/current-path'

export interface Place extends Span {
  readonly what: 'mention' | 'quotation' | 'sentence'
  /** Of a quotation: what it is a statement of. */
  readonly stated: { readonly relation: Relation; readonly statement: Statement } | null
}

export interface Reading {
  /** The article to show; null where the graph came without any. */
  readonly article: Article | null
  /** The places of the selection in that article, in the order of the text; those of a path step by step. */
  readonly places: readonly Place[]
  /** How many more there are in other articles. */
  readonly elsewhere: number
}

/** What the reader shows of a view. */
export function readingOf(document: GraphDocument, view: ViewState): Reading {
  return reading(document, view.selection, visibleGraph(document, view), currentPath(document, view), view.article)
}

const reading = memoLast(
  (
    document: GraphDocument,
    selection: Selection,
    visible: VisibleGraph,
    path: FoundPaths | null,
    chosen: string | null,
  ): Reading => {
    const places = placesOf(document, selection, visible, path)
    const { articles } = indexOf(document)
    const isIn = (id: string | null) => places.some((place) => place.article === id)
    const preferred = articleAsked(document, selection) ?? chosen ?? document.articles[0]?.id ?? null
    const shown = isIn(preferred) ? preferred : (places[0]?.article ?? preferred)
    const own = places.filter((place) => place.article === shown)
    return {
      article: articles.get(shown ?? '') ?? null,
      // A path is read step by step; anything else in the order of the text.
      places: selection.what === 'nothing' ? own : own.sort((a, b) => a.start - b.start || a.end - b.end),
      elsewhere: places.length - own.length,
    }
  },
)

/** The article of a statement that was chosen itself. */
function articleAsked(document: GraphDocument, selection: Selection): string | null {
  if (selection.what !== 'relation' || selection.statement === null) return null
  return indexOf(document).relations.get(selection.id)?.statements[selection.statement]?.article ?? null
}

function placesOf(
  document: GraphDocument,
  selection: Selection,
  visible: VisibleGraph,
  path: FoundPaths | null,
): Place[] {
  const { entities, relations, articles } = indexOf(document)
  switch (selection.what) {
    case 'nothing':
      return quotations(
        visible,
        path?.current?.flatMap((step) => step.relations),
      )
    case 'entities':
      return selection.ids.flatMap((id) =>
        (entities.get(id)?.mentions ?? []).map((mention) => ({ ...mention, what: 'mention', stated: null })),
      )
    case 'pair': {
      const isOfPair = ({ source, target }: Relation) =>
        selection.ends.includes(source) &&
        selection.ends.includes(target) &&
        (source !== target || selection.ends[0] === selection.ends[1])
      return quotations(visible, visible.relations.map(({ relation }) => relation).filter(isOfPair))
    }
    case 'relation': {
      const relation = relations.get(selection.id)
      return quotations(visible, relation && [relation], selection.statement)
    }
    case 'sentence': {
      const range = articles.get(selection.article)?.sentences[selection.sentence]
      return range ? [{ ...range, article: selection.article, what: 'sentence', stated: null }] : []
    }
  }
}

/** The quotations that the filters leave; where they leave none, all. The one that was asked for is never left out. */
function quotations(visible: VisibleGraph, relations: readonly Relation[] = [], asked: number | null = null): Place[] {
  return relations.flatMap((relation) => {
    const passing = visible.relations.find((shown) => shown.relation === relation)?.statements ?? relation.statements
    return relation.statements
      .filter((statement, i) => passing.includes(statement) || i === asked)
      .map((statement) => ({
        article: statement.article,
        start: statement.start,
        end: statement.end,
        what: 'quotation',
        stated: { relation, statement },
      }))
  })
}

/**
 * Which of the places is the current one.
 *
 * @param walked the place that the reader has stepped to since the selection was made, if any
 * @returns its index; -1 where there are no places
 */
export function currentPlace(places: readonly Place[], selection: Selection, walked: number | null): number {
  if (selection.what === 'relation' && selection.statement !== null) {
    const asked = selection.statement
    const at = places.findIndex(
      ({ stated }) => stated !== null && stated.relation.statements[asked] === stated.statement,
    )
    if (at !== -1) return at
  }
  return Math.min(walked ?? 0, places.length - 1)
}
