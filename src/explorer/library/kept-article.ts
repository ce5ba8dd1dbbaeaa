/** An article that a reader added, as it is kept on the machine and in a library file. */
import { z } from 'zod'
import { articleSchema } from '../../graph/document'
import { LIBRARY_FORMAT } from './is-library-file'

export const LIBRARY_VERSION = 1

export const keptArticleSchema = z.object({
  /** When it was added, as an ISO date with the time. */
  added: z.string(),
  /** As read; what is found in it is found anew whenever it is shown. */
  article: articleSchema.omit({ blocks: true, sentences: true }),
})

export type KeptArticle = z.infer<typeof keptArticleSchema>

export const libraryFileSchema = z.object({
  format: z.literal(LIBRARY_FORMAT),
  version: z.literal(LIBRARY_VERSION),
  articles: z.array(keptArticleSchema),
})

/** @returns an id that none of the others has: "gas-deal", "gas-deal-2" */
export function freeId(stem: string, taken: Iterable<string>): string {
  const ids = new Set(taken)
  let id = stem
  for (let n = 2; ids.has(id); n++) id = `${stem}-${n}`
  return id
}

/** @returns the most recently added first */
export function inOrder(articles: Iterable<KeptArticle>): KeptArticle[] {
  return [...articles].sort((a, b) => b.added.localeCompare(a.added))
}
