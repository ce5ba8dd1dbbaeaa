/** Reading files in as many threads as there are cores. */
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { extract } from '../../extract/extract'
import { compileResources, type ResourceFiles } from '../resources'
import { failure, readInTurn, type FileResult, type ReadFiles } from './read-file'

/** A thread takes about as long to get ready as so many articles take to be read. */
const FILES_PER_WORKER = 6

const THREAD = new URL('./start-worker.js', import.meta.url)

/**
 * @param resources what the extractor works with; compiled anew in every thread
 * @param cores how many threads to use at most
 * @param thread the program of a thread
 * @returns how to read files. A file that brings its thread down is reported like any other that cannot be read, and
 *   the rest are read by a new thread
 */
export function readInWorkers(resources: ResourceFiles, cores = availableParallelism(), thread = THREAD): ReadFiles {
  return async (paths, onDone) => {
    const count = Math.min(cores, Math.floor(paths.length / FILES_PER_WORKER))
    if (count < 2) {
      const compiled = compileResources(resources)
      return readInTurn((article) => extract(article, compiled))(paths, onDone)
    }
    const results: FileResult[] = []
    const waiting = paths.entries()
    const work = async () => {
      let worker: Worker | null = null
      // All threads draw from one queue, so that a long article holds up only its own.
      for (const [place, path] of waiting) {
        worker ??= await startWorker(thread, resources)
        try {
          results[place] = await ask(worker, path)
        } catch (error) {
          results[place] = failure(basename(path), error)
          await worker.terminate()
          worker = null
        }
        onDone()
      }
      await worker?.terminate()
    }
    await Promise.all(Array.from({ length: count }, work))
    return results
  }
}

/** @throws what keeps the thread from starting, which is no fault of any article */
async function startWorker(thread: URL, resources: ResourceFiles): Promise<Worker> {
  const worker = new Worker(thread, { workerData: resources })
  await answerOf(worker)
  return worker
}

function ask(worker: Worker, path: string): Promise<FileResult> {
  worker.postMessage(path)
  return answerOf(worker) as Promise<FileResult>
}

/** @throws what ended the thread before it answered */
function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      then()
    }
    const onMessage = (answer: unknown) => settle(() => resolve(answer))
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = (code: number) => settle(() => reject(new Error(`reading it ended with the code ${code}`)))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}
