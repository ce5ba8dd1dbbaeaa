/** One file of data/articles to the graph of its article, or the reason why not. */
import { basename } from 'node:path'
import type { GraphDocument } from '../../graph/document'
import { readArticle, type SourceArticle, type SourceFile } from '../../intake/read-article'
import { explain } from '../command'
import { readBytes } from '../files'

/** Plain data, which can be handed from one thread to another. */
export type FileResult =
  | { readonly ok: true; readonly document: GraphDocument }
  /** `reason` begins with the name of the file. */
  | { readonly ok: false; readonly reason: string }

/** What becomes of each file, in the order of the files, whichever is done first. */
export type ReadFiles = (paths: readonly string[], onDone: () => void) => Promise<FileResult[]>

export async function readFile(path: string, extract: (article: SourceArticle) => GraphDocument): Promise<FileResult> {
  const name = basename(path)
  try {
    return { ok: true, document: extract(await readSource({ name, bytes: readBytes(path) })) }
  } catch (error) {
    return failure(name, error)
  }
}

/** The readers of PDF and Word take their time to load: a folder without such files does without. */
async function readSource(file: SourceFile): Promise<SourceArticle> {
  if (!/\.(pdf|docx)$/i.test(file.name)) return readArticle(file)
  const { readArticleFile } = await import('../../intake/read-article-file')
  return readArticleFile(file)
}

export function failure(name: string, error: unknown): FileResult {
  const reason = explain(error)
  return { ok: false, reason: reason.startsWith(`${name}: `) ? reason : `${name}: ${reason}` }
}

/** Reads one file after the other, in this thread. */
export function readInTurn(extract: (article: SourceArticle) => GraphDocument): ReadFiles {
  return async (paths, onDone) => {
    const results: FileResult[] = []
    for (const path of paths) {
      results.push(await readFile(path, extract))
      onDone()
    }
    return results
  }
}
