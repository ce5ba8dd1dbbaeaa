/** Reading graph files while the page stays free. */
import type { GraphDocument } from '../../graph/document'
import { makeReader } from './make-reader'
import { Gathering } from '../shared/pieces'
import type { FromReader, Stage, ToReader } from './messages'

export interface Progress {
  readonly stage: Stage
  /** From 0 to 1; null: not known. */
  readonly fraction: number | null
}

export interface ReadingRun {
  /** Fails with a message for people; never settles once stopped. */
  readonly document: Promise<GraphDocument>
  readonly stop: () => void
}

/** @param asked files of the reader's machine, or an address of the same origin */
export function readInWorker(asked: ToReader, onProgress: (progress: Progress) => void): ReadingRun {
  const worker = makeReader()
  const document = new Promise<GraphDocument>((resolve, reject) => {
    let frame: GraphDocument | null = null
    const gathering = new Gathering()
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      switch (data.tells) {
        case 'progress':
          onProgress(data)
          break
        case 'frame':
          frame = data.frame
          break
        case 'piece':
          gathering.add(data.piece)
          break
        case 'end':
          worker.terminate()
          if (frame !== null) resolve(gathering.documentIn(frame))
          break
        case 'failure':
          worker.terminate()
          reject(new Error(data.why))
      }
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(`The graph could not be read. ${event.message || 'Perhaps it is too large for this browser.'}`))
    }
  })
  worker.postMessage(asked)
  return { document, stop: () => worker.terminate() }
}
