/** A file to an article: its text, to the letter, and what it says of itself. */
import { articleOf, type SourceArticle } from './article-of'
import { decodeText } from './decode'
import { type Metadata, splitFrontMatter } from './front-matter'
import { declaredEncoding, readPage } from './html'
import { IntakeError } from './intake-error'
import { markdownToText } from './markdown'

export type { SourceArticle } from './article-of'

export interface SourceFile {
  /** "seed.txt": its ending decides how it is read. Folders before it are left out of the article's id. */
  readonly name: string
  readonly bytes: Uint8Array
}

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
    default: {
      const text = decodeText(file.name, file.bytes, declaredOfPage)
      return isPage(text) ? readNested(file, () => readPage(text)) : { metadata: {}, text }
    }
  }
}

/** A web page whose file lost its ending, or was saved under that of a text. */
function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html)[\s>]/i.test(text)
}

function declaredOfPage(head: string): string | undefined {
  return isPage(head) ? declaredEncoding(head) : undefined
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
