/** A file to an article: its text, to the letter, and what it says of itself. */
import type { Article } from '../graph/document'
import { articleId } from './article-id'
import { findPublicationDate } from './dates'
import { decodeText } from './decode'
import { type Metadata, splitFrontMatter } from './front-matter'
import { declaredEncoding, readPage } from './html'
import { IntakeError } from './intake-error'
import { markdownToText } from './markdown'

/** An article before anything is found in it. */
export type SourceArticle = Omit<Article, 'blocks' | 'sentences'>

export interface SourceFile {
  /** "seed.txt": its ending decides how it is read. Folders before it are left out of the article's id. */
  readonly name: string
  readonly bytes: Uint8Array
}

const LONGEST_TITLE = 200

/**
 * Reads a text (.txt and every ending not known), Markdown (.md) or web page (.html).
 *
 * Offsets of everything found later point into the text that this returns. Without front matter the first line is the
 * title, and a line that is a date gives the day of publication.
 *
 * @param known what whoever hands the file in knows of it already; goes before what the file says
 * @throws IntakeError where the file is not text, holds none, or has front matter that cannot be read
 */
export function readArticle(file: SourceFile, known: Metadata = {}): SourceArticle {
  return articleOf(file, readFormat(file), known)
}

/** An article of a text that was read from a file, whatever its format. */
export function articleOf(
  file: Pick<SourceFile, 'name'>,
  { metadata, text }: { metadata: Metadata; text: string },
  known: Metadata = {},
): SourceArticle {
  if (text.trim() === '') throw new IntakeError(file.name, 'there is no text in it')
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

function readFormat(file: SourceFile): { metadata: Metadata; text: string } {
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase()
  switch (ending) {
    case 'md':
    case 'markdown':
      return readNested(file, () => {
        const { metadata, body } = splitFrontMatter(file.name, decodeText(file.name, file.bytes))
        return { metadata, text: markdownToText(body) }
      })
    case 'html':
    case 'htm':
    case 'xhtml':
      return readNested(file, () => readPage(decodeText(file.name, file.bytes, declaredEncoding)))
    default:
      return { metadata: {}, text: decodeText(file.name, file.bytes) }
  }
}

/** The libraries that take marks apart recurse, so that marks nested some thousands deep exhaust the stack. */
function readNested<Result>(file: SourceFile, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError)
      throw new IntakeError(file.name, 'its marks nest too deeply; save its text as .txt')
    throw error
  }
}

function titleOf(text: string): string {
  const line = text.trimStart().split(/\r?\n/, 1)[0]?.trim() ?? ''
  if (line.length <= LONGEST_TITLE) return line
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE) + 1 || LONGEST_TITLE).trimEnd()}…`
}
