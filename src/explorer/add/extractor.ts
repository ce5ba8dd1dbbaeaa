/** The extracting worker, started when it is first asked and kept, so that a second article is quicker. */
import type { Answers, Asks, FromExtractor, Leave, Progress, Questions } from './messages'

export interface Run<Answer> {
  /** Fails with a message for people; never settles once stopped. */
  readonly answer: Promise<Answer>
  readonly stop: () => void
  /** Lets the worker leave out what it has not yet begun with. Unlike one that is stopped, it still knows the language. */
  readonly leave: () => void
}

let worker: Worker | null = null
/** The question that is being answered. */
let underway: Questions[Asks] | null = null

/** Starts the worker ahead of the first question. */
export function warmUp(): void {
  worker ??= startWorker()
}

/** Asks one question; whatever was still being answered is stopped. */
export function ask<Kind extends Asks>(
  question: Questions[Kind],
  onProgress: (progress: Progress) => void,
): Run<Answers[Kind]> {
  if (underway !== null) endWorker()
  const asked = (worker ??= startWorker())
  underway = question
  const answer = new Promise<Answers[Kind]>((resolve, reject) => {
    asked.onmessage = ({ data }: MessageEvent<FromExtractor | object>) => {
      // The reader of PDF files greets whoever started its thread; a thread that was ended may have said one thing more.
      if (!('tells' in data) || underway !== question) return
      if (data.tells === 'progress') {
        onProgress(data)
        return
      }
      underway = null
      if (data.tells === 'failure') reject(new Error(data.why))
      // One question at a time: the answer is to this one.
      else resolve(data.answer as Answers[Kind])
    }
    asked.onerror = (event) => {
      if (underway === question) endWorker()
      reject(
        new Error(
          `The article could not be read. ${event.message || 'The page may have been changed on its site: load it anew.'}`,
        ),
      )
    }
  })
  asked.postMessage(question)
  return {
    answer,
    stop: () => {
      if (underway === question) endWorker()
    },
    leave: () => {
      const message: Leave = { asks: 'leave' }
      if (underway === question) asked.postMessage(message)
    },
  }
}

function endWorker(): void {
  worker?.terminate()
  worker = null
  underway = null
}

function startWorker(): Worker {
  return new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' })
}
