/** The graph on the page as one of the reader's own articles. */
import type { GraphDocument } from '../../graph/document'
import type { SourceArticle } from '../../intake/read-article'
import { useLibrary } from '../library/library'
import { useNote } from '../library/note'
import { useOpened } from '../load/opened'
import { useAsked } from './asked'

/** Opens it, and says so where its articles could not be kept. */
export function openOwn(document: GraphDocument): void {
  const articles = document.articles.map(({ id }) => id)
  useOpened.getState().actions.open({ what: 'own', articles }, document)
  const { unkept, trouble } = useLibrary.getState()
  const { tell, dismiss } = useNote.getState().actions
  if (!articles.some((id) => unkept.includes(id))) dismiss()
  else {
    const words = `${trouble ?? ''} What you added is here until the page is closed.`
    tell({ words, offer: { label: 'Export it…', does: () => useAsked.getState().actions.open() } })
  }
}

/** The reader's articles that the graph on the page is made of; none where it is another graph. */
export function shownArticles(): SourceArticle[] {
  const { opened } = useOpened.getState()
  if (opened?.source.what !== 'own') return []
  return opened.document.articles.map(({ blocks: _blocks, sentences: _sentences, ...article }) => article)
}
