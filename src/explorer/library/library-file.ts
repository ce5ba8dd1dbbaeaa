/** The whole library as one file, to be kept elsewhere or taken to another machine. */
import { z } from 'zod'
import { LIBRARY_FORMAT } from './is-library-file'
import { LIBRARY_VERSION, libraryFileSchema, type KeptArticle } from './kept-article'

export function writeLibraryFile(articles: readonly KeptArticle[]): string {
  return `${JSON.stringify({ format: LIBRARY_FORMAT, version: LIBRARY_VERSION, articles })}\n`
}

/**
 * @param name of the file, for messages
 * @throws Error that names the file, the place in it and what does not fit
 */
export function readLibraryFile(name: string, text: string): KeptArticle[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new Error(`${name}: this is no JSON, perhaps it was cut short (${detail}); export it anew`, { cause: error })
  }
  const result = libraryFileSchema.safeParse(value)
  if (result.success) return result.data.articles
  const issue = result.error.issues[0]
  const place = z.core.toDotPath(issue?.path ?? [])
  throw new Error(`${name}${place === '' ? '' : `, ${place}`}: this is no library of Relata (${issue?.message ?? ''})`)
}
