/** A quotation to take along, and the way back to where it stands. */
import type { Article, Statement } from '../../graph/document'
import { formatDate } from '../shared/dates'

/** “The words.” Title, Publisher, 17 September 2024, https://… */
export function citation(article: Article, statement: Statement): string {
  const words = article.text.slice(statement.start, statement.end).replace(/\s+/g, ' ').trim()
  const source = [article.title, article.publisher, article.published && formatDate(article.published), article.url]
  return `“${words}”\n${source.filter(Boolean).join(', ')}`
}

/**
 * The article's address with a text fragment, which makes the browser scroll to the words and mark them
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @returns null where the article has no web address
 */
export function linkToWords(article: Article, statement: Statement): string | null {
  if (article.url === undefined || !/^https?:\/\//i.test(article.url)) return null
  const words = article.text.slice(statement.start, statement.end).replace(/\s+/g, ' ').trim()
  // A hyphen would be read as part of the fragment's own syntax.
  const text = encodeURIComponent(words).replaceAll('-', '%2D')
  return `${article.url.replace(/#.*$/, '')}#:~:text=${text}`
}
