/** The graph of what is being looked at, begun before it is asked for. */
import type { GraphDocument } from '../../graph/document'
import { contentKey } from '../shared/content-key'
import { ask, type Run } from './extractor'
import type { Progress, Questions } from './messages'
import type { Choice } from './own'

/** Characters: longer texts keep the worker busy for too long. */
const LONGEST = 50_000

interface Begun {
  readonly key: string
  readonly run: Run<GraphDocument>
  /** How far it has come, once it was told. */
  progress: Progress | null
  onProgress: (progress: Progress) => void
}

let begun: Begun | null = null

/** Whether the articles are short enough to be begun unasked. */
export function isQuick({ articles }: Choice): boolean {
  return articles.reduce((letters, { text }) => letters + text.length, 0) <= LONGEST
}

/** Begins with a graph. Nothing is told of a failure: whoever asks for the graph is told then. */
export function beginAhead(choice: Choice, question: Questions['make']): void {
  const now: Begun = {
    key: contentKey(choice),
    run: ask<'make'>(question, (progress) => {
      now.progress = progress
      now.onProgress(progress)
    }),
    progress: null,
    onProgress: () => undefined,
  }
  now.run.answer.catch(() => undefined)
  begun = now
}

/** Goes on with the graph of a choice where it was begun; else begins with it now. */
export function askForGraph(
  choice: Choice,
  question: Questions['make'],
  onProgress: (progress: Progress) => void,
): Run<GraphDocument> {
  const mine = begun?.key === contentKey(choice) ? begun : null
  begun = null
  if (mine === null) return ask<'make'>(question, onProgress)
  const { run, progress } = mine
  mine.onProgress = onProgress
  // Like every other: once whoever asks has the run in hand.
  if (progress !== null) queueMicrotask(() => onProgress(progress))
  return run
}

/** What was begun is not asked for any more. */
export function forgetAhead(): void {
  begun = null
}
