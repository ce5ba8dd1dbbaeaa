/** What a graph is called. */
import type { GraphDocument } from '../../graph/document'
import { useOpened, type Source } from './opened'

/** @returns its article's title; of several articles their number; of a graph without articles where it was read from */
export function graphTitle({ articles }: Pick<GraphDocument, 'articles'>, source: Source | null): string {
  const [only, ...others] = articles
  if (only !== undefined) return others.length === 0 ? only.title : `${articles.length} articles`
  switch (source?.what) {
    case 'files':
      return source.names.join(', ')
    case 'address':
      return source.path.split('/').at(-1) ?? source.path
    default:
      return 'A graph'
  }
}

/** The title of the graph that is open. */
export function useGraphTitle(document: GraphDocument): string {
  const source = useOpened(({ opened }) => opened?.source ?? null)
  return graphTitle(document, source)
}
