import { parse } from 'node:path'
import type { GraphDocument } from '../graph/document'
import { parseGraphDocument } from '../graph/validate'
import { UsageError } from './command'
import { readBytes } from './files'

/** @throws UsageError where there is no such file, or it is no graph document */
export function readGraphFile(path: string): GraphDocument {
  const text = new TextDecoder().decode(readBytes(path))
  try {
    return parseGraphDocument(JSON.parse(text))
  } catch (error) {
    throw new UsageError(`${path} is not a graph document: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What a graph is called: its article's title, or how many articles it has; without any, its file's name. */
export function titleOf({ articles }: GraphDocument, path: string): string {
  const [only, ...more] = articles
  if (only === undefined) return parse(path).name
  return more.length > 0 ? `${articles.length} articles` : only.title
}
