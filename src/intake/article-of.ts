/** A text to an article. */
import type { Article } from '../graph/document'
import { articleId } from './article-id'
import { findPublicationDate } from './dates'
import type { Metadata } from './front-matter'
import { IntakeError } from './intake-error'

/** An article before anything is found in it. */
export type SourceArticle = Omit<Article, 'blocks' | 'sentences'>

const LONGEST_TITLE = 200

/** An article of a text that was read from a file, whatever its format. */
export function articleOf(
  file: { readonly name: string },
  { metadata, text }: { metadata: Metadata; text: string },
  known: Metadata = {},
): SourceArticle {
  if (text.trim() === '') throw new IntakeError(file.name, 'there is no text in it; give the file that has the story')
  const published = metadata.published ?? findPublicationDate(text)
  return {
    id: articleId(file.name),
    title: titleOf(text),
    ...metadata,
    ...(published === undefined ? {} : { published }),
    ...known,
    text,
  }
}

function titleOf(text: string): string {
  const line = text.trimStart().split(/\r?\n/, 1)[0]?.trim() ?? ''
  if (line.length <= LONGEST_TITLE) return line
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE) + 1 || LONGEST_TITLE).trimEnd()}…`
}
