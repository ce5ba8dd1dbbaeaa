/** A quotation to take along, and the way back to where it stands. */
import type { Article, Statement } from '../../graph/document'
import { formatDate } from '../shared/dates'

const WORDS_AT_AN_END = 4

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
  const words = article.text.slice(statement.start, statement.end).trim().split(/\s+/)
  // Of a long quotation its beginning and its end: it may run over paragraphs, or round a picture.
  const isLong = words.length > 2 * WORDS_AT_AN_END
  const ends = isLong ? [words.slice(0, WORDS_AT_AN_END), words.slice(-WORDS_AT_AN_END)] : [words]
  return `${article.url.replace(/#.*$/, '')}#:~:text=${ends.map(encoded).join(',')}`
}

/** A hyphen would be read as part of the fragment's own syntax. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
}
