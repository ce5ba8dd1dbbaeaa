/** The articles of a folder to one graph document. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { GraphDocument } from '../graph/document'
import { mergeDocuments } from '../graph/merge'
import { parseGraphDocument } from '../graph/validate'
import { ARTICLE_FILE_ENDINGS } from '../intake/article-endings'
import { applyCuration } from './build/curation'
import { showLine, showProgress } from './build/progress'
import type { ReadFiles } from './build/read-file'
import { UsageError } from './command'
import { writeWhole } from './files'

/** Of files that are articles, in words. */
export const ARTICLE_ENDINGS = '.md, .txt, .html, .pdf or .docx'

function isArticle(name: string): boolean {
  return ARTICLE_FILE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))
}

export interface BuildSteps {
  readonly readFiles: ReadFiles
  /** Where the nodes of the whole graph stand. */
  layout(document: GraphDocument): ReadonlyMap<string, { x: number; y: number }>
}

export interface BuildFolders {
  readonly articles: string
  readonly curation: string
}

export interface BuildReport {
  /** Names of the files that are in the graph. */
  readonly read: readonly string[]
  /** Why each of the others is not, with its name. */
  readonly failed: readonly string[]
  /** Files of the folder that no reader takes. */
  readonly ignored: readonly string[]
  /** How many decisions of the curation were applied. */
  readonly corrected: number
  /** Why each of the others was not, with its file and line. */
  readonly refused: readonly string[]
  readonly document: GraphDocument
}

/**
 * Builds the graph of all articles in a folder and writes it, whole or not at all. Articles that cannot be read are
 * reported and left out. The same folder gives the same bytes, however many threads read it.
 *
 * @param folders.articles data/articles
 * @param folders.curation data/curation, whose decisions are applied; there need not be one
 * @param out the file to write
 * @throws UsageError where there is no such folder, or no article in it that can be read; the file then stays as it was
 */
export async function buildGraph(
  { articles: folder, curation }: BuildFolders,
  out: string,
  steps: BuildSteps,
): Promise<BuildReport> {
  if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder; make it and put articles there`)
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
  const { documents, read, failed } = await readArticles(folder, names.filter(isArticle), steps)
  const [first, ...others] = documents
  if (first === undefined) {
    const reasons = failed.map((reason) => `\n  ${reason}`).join('')
    throw new UsageError(`${folder}: there is no article to build a graph from (${ARTICLE_ENDINGS})${reasons}`)
  }
  const { document: curated, applied: corrected, refused } = applyCuration(curation, mergeDocuments([first, ...others]))
  const document = withPositions(curated, steps)
  mkdirSync(dirname(out), { recursive: true })
  writeWhole(out, serialise(document))
  return { read, failed, ignored: names.filter((name) => !isArticle(name)), corrected, refused, document }
}

/**
 * The text of a graph document as it is written and printed.
 *
 * @throws GraphDocumentError where the document does not fit its own format
 */
export function serialise(document: GraphDocument): string {
  return `${JSON.stringify(parseGraphDocument(document))}\n`
}

async function readArticles(folder: string, names: readonly string[], { readFiles }: BuildSteps) {
  const progress = showProgress(process.stderr, names.length, 'articles')
  const paths = names.map((name) => join(folder, name))
  const results = await readFiles(paths, progress.step).finally(progress.end)
  const documents: GraphDocument[] = []
  const read: string[] = []
  const failed: string[] = []
  const fileOfId = new Map<string, string>()
  for (const [place, result] of results.entries()) {
    const name = names[place] ?? ''
    if (!result.ok) {
      failed.push(result.reason)
      continue
    }
    const id = result.document.articles[0]?.id ?? ''
    const namesake = fileOfId.get(id)
    if (namesake !== undefined) {
      failed.push(`${name}: its id "${id}" is that of ${namesake} too; rename one of them`)
      continue
    }
    fileOfId.set(id, name)
    documents.push(result.document)
    read.push(name)
  }
  return { documents, read, failed }
}

/** A tenth of a unit is finer than a screen shows, and the last digits of a sum differ between machines. */
function withPositions(document: GraphDocument, steps: BuildSteps): GraphDocument {
  const line = showLine(process.stderr, `laying out ${document.entities.length} entities`)
  const positions = steps.layout(document)
  line.end()
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    ...document,
    entities: document.entities.map((entity) => {
      const at = positions.get(entity.id)
      return at === undefined ? entity : { ...entity, position: { x: round(at.x), y: round(at.y) } }
    }),
  }
}
