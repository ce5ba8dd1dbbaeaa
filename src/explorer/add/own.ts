/** The graph on the page as one of the reader's own articles. */
import type { GraphDocument } from '../../graph/document'
import type { SourceArticle } from '../../intake/read-article'
import { useLibrary } from '../library/library'
import { useNote } from '../library/note'
import { homeDocument } from '../load/home'
import { useOpened } from '../load/opened'
import { useAsked } from './asked'
import type { Questions } from './messages'

/** What a graph is made of. */
export interface Choice {
  /** The reader's own. */
  readonly articles: readonly SourceArticle[]
  /** Whether the articles that the page comes with count too. */
  readonly withHome: boolean
}

export const NOTHING: Choice = { articles: [], withHome: false }

/** @throws Error in words where the articles that the page comes with cannot be had */
export async function questionFor({ articles, withHome }: Choice): Promise<Questions['make']> {
  return { asks: 'make', articles, beside: withHome ? await homeDocument() : null }
}

/** Opens the graph of a choice. */
export function openOwn({ articles, withHome }: Choice, document: GraphDocument): void {
  useOpened.getState().actions.open({ what: 'own', articles: articles.map(({ id }) => id), withHome }, document)
}

/** Says so where articles of a choice could not be kept. */
export function tellUnkept({ articles }: Choice): void {
  const ids = articles.map(({ id }) => id)
  const { unkept, trouble } = useLibrary.getState()
  const { tell, dismiss } = useNote.getState().actions
  if (!ids.some((id) => unkept.includes(id))) dismiss()
  else {
    const words = `${trouble ?? ''} What you added is here until the page is closed.`
    tell({ words, offer: { label: 'Export it…', does: () => useAsked.getState().actions.open() } })
  }
}

/** What the graph on the page is made of; nothing where it came from a file or another address. */
export function shownChoice(): Choice {
  const { opened } = useOpened.getState()
  if (opened?.source.what === 'home') return { articles: [], withHome: true }
  if (opened?.source.what !== 'own') return NOTHING
  const ids = new Set(opened.source.articles)
  const articles = opened.document.articles
    .filter(({ id }) => ids.has(id))
    .map(({ blocks: _blocks, sentences: _sentences, ...article }) => article)
  return { articles, withHome: opened.source.withHome }
}

/** "“Title” and the sample", "3 articles" */
export function nameOf({ articles, withHome }: Choice): string {
  const [only, ...others] = articles
  const words = only !== undefined && others.length === 0 ? `“${only.title}”` : `${articles.length} articles`
  return withHome ? `${words} and the sample` : words
}
