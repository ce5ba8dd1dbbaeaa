/** Reads graph files off the page's own thread. To stop it, end it. */
import { IntakeError } from '../../intake/intake-error'
import { readGraph, type GraphFile } from '../../intake/graph/read-graph'
import type { GraphDocument } from '../../graph/document'
import { bytesOfStream } from '../shared/bytes-of'
import { inPieces } from '../shared/pieces'
import { lacksPlaces, placed } from '../load/place'
import { fetchGraph } from './fetch-graph'
import type { FromReader, ToReader } from './messages'

/** Of the reading of a file, the taking in of its bytes. */
const BYTES_SHARE = 0.3

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  read(data).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    tell({ tells: 'failure', why: error instanceof IntakeError ? why : `The graph could not be read. ${why}` })
  })
})

async function read(asked: ToReader): Promise<void> {
  const document = 'url' in asked ? await readAddress(asked.url) : await readFiles(asked.files)
  handOver(withPositions(document))
}

async function readAddress(url: string): Promise<GraphDocument> {
  const file = await fetchGraph(url, (fraction) => tell({ tells: 'progress', stage: 'fetching', fraction }))
  return understand([file], tellReading)
}

/** The bytes are the first part of the reading, what they mean the second. */
async function readFiles(files: readonly File[]): Promise<GraphDocument> {
  tellReading(0)
  const total = files.reduce((sum, file) => sum + file.size, 0)
  let before = 0
  const taken: GraphFile[] = []
  for (const file of files) {
    const share = file.size / total
    const done = before
    taken.push(await bytesOfFile(file, (fraction) => tellReading((done + share * fraction) * BYTES_SHARE)))
    before += share
  }
  return understand(taken, (fraction) => tellReading(BYTES_SHARE + fraction * (1 - BYTES_SHARE)))
}

async function bytesOfFile(file: File, onProgress: (fraction: number) => void): Promise<GraphFile> {
  try {
    return { name: file.name, bytes: await bytesOfStream(file.stream(), file.size, onProgress) }
  } catch (error) {
    throw new IntakeError(file.name, `the browser could not read it: ${error instanceof Error ? error.message : ''}`)
  }
}

async function understand(files: readonly GraphFile[], onProgress: (fraction: number) => void): Promise<GraphDocument> {
  const document = await readGraph(files, onProgress)
  if (document.entities.length === 0) throw new IntakeError(files[0]?.name ?? '', 'there is no entity in it')
  return document
}

function tellReading(fraction: number): void {
  tell({ tells: 'progress', stage: 'reading', fraction })
}

function withPositions(document: GraphDocument): GraphDocument {
  if (!lacksPlaces(document)) return document
  tell({ tells: 'progress', stage: 'placing', fraction: null })
  return placed(document)
}

function handOver(document: GraphDocument): void {
  const { frame, pieces } = inPieces(document)
  tell({ tells: 'frame', frame })
  for (const piece of pieces) tell({ tells: 'piece', piece })
  tell({ tells: 'end' })
}

function tell(message: FromReader): void {
  postMessage(message)
}
