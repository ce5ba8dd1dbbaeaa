/** One file of data/articles to the graph of its article, or the reason why not. */
import { basename } from 'node:path'
import type { GraphDocument } from '../../graph/document'
import { readArticle, type SourceArticle } from '../../intake/read-article'
import { explain } from '../command'
import { readBytes } from '../files'

/** Plain data, which can be handed from one thread to another. */
export type FileResult =
  | { readonly ok: true; readonly document: GraphDocument }
  /** `reason` begins with the name of the file. */
  | { readonly ok: false; readonly reason: string }

/** What becomes of each file, in the order of the files, whichever is done first. */
export type ReadFiles = (paths: readonly string[], onDone: () => void) => Promise<FileResult[]>

export function readFile(path: string, extract: (article: SourceArticle) => GraphDocument): FileResult {
  const name = basename(path)
  try {
    return { ok: true, document: extract(readArticle({ name, bytes: readBytes(path) })) }
  } catch (error) {
    return failure(name, error)
  }
}

export function failure(name: string, error: unknown): FileResult {
  const reason = explain(error)
  return { ok: false, reason: reason.startsWith(`${name}: `) ? reason : `${name}: ${reason}` }
}

/** Reads one file after the other, in this thread. */
export function readInTurn(extract: (article: SourceArticle) => GraphDocument): ReadFiles {
  return (paths, onDone) =>
    Promise.resolve(
      paths.map((path) => {
        const result = readFile(path, extract)
        onDone()
        return result
      }),
    )
}
