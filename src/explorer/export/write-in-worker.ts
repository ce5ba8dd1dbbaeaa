/** Writing data files while the page stays free. */
import type { DataOptions } from '../../export/data/data-format'
import type { GraphDocument } from '../../graph/document'
import { inPieces } from '../shared/pieces'
import { makeWriter } from './make-writer'
import type { DataFile, FromWriter, ToWriter } from './messages'

/** @throws an Error that says why the file could not be written */
export async function writeInWorker(document: GraphDocument, choice: string, options: DataOptions): Promise<DataFile> {
  const worker = makeWriter()
  const ask = (message: ToWriter) => worker.postMessage(message)
  try {
    const answer = new Promise<FromWriter>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromWriter>) => resolve(data)
      worker.onerror = (event) => reject(new Error(`The file could not be written. ${event.message}`))
    })
    const { frame, pieces } = inPieces(document)
    for (const piece of pieces) {
      ask({ asks: 'take', piece })
      await pause()
    }
    ask({ asks: 'write', frame, choice, options })
    const told = await answer
    if ('why' in told) throw new Error(told.why)
    return told.file
  } finally {
    worker.terminate()
  }
}

/** Lets the page answer in between. Not a timer: those are slowed down where many follow each other. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
