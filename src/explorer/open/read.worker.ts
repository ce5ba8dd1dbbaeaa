/** Reads graph files off the page's own thread. To stop it, end it. */
import { IntakeError } from '../../intake/intake-error'
import { readGraph, type GraphFile } from '../../intake/graph/read-graph'
import type { GraphDocument } from '../../graph/document'
import { lacksPlaces, placed } from '../load/place'
import { fetchGraph } from './fetch-graph'
import type { FromReader, ToReader } from './messages'

/** So many things go to the page at a time: taking over a large graph at once would hold it up. */
const PIECE = 500
/** Of articles, whose text makes them large. */
const ARTICLES_PIECE = 50

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  read(data).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    tell({ tells: 'failure', why: error instanceof IntakeError ? why : `The graph could not be read. ${why}` })
  })
})

async function read(asked: ToReader): Promise<void> {
  const files =
    'url' in asked
      ? [await fetchGraph(asked.url, (fraction) => tell({ tells: 'progress', stage: 'fetching', fraction }))]
      : await Promise.all(asked.files.map(bytesOf))
  tell({ tells: 'progress', stage: 'reading', fraction: null })
  const document = await readGraph(files, (fraction) => tell({ tells: 'progress', stage: 'reading', fraction }))
  if (document.entities.length === 0) throw new IntakeError(files[0]?.name ?? '', 'there is no entity in it')
  handOver(withPositions(document))
}

async function bytesOf(file: File): Promise<GraphFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (error) {
    throw new IntakeError(file.name, `the browser could not read it: ${error instanceof Error ? error.message : ''}`)
  }
}

function withPositions(document: GraphDocument): GraphDocument {
  if (!lacksPlaces(document)) return document
  tell({ tells: 'progress', stage: 'placing', fraction: null })
  return placed(document)
}

function handOver(document: GraphDocument): void {
  tell({ tells: 'frame', frame: { ...document, articles: [], entities: [], relations: [] } })
  for (const articles of pieces(document.articles, ARTICLES_PIECE)) tell({ tells: 'piece', piece: { articles } })
  for (const entities of pieces(document.entities)) tell({ tells: 'piece', piece: { entities } })
  for (const relations of pieces(document.relations)) tell({ tells: 'piece', piece: { relations } })
  tell({ tells: 'end' })
}

function* pieces<Item>(items: readonly Item[], size = PIECE): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

function tell(message: FromReader): void {
  postMessage(message)
}
