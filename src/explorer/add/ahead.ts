/** Graphs of what is being looked at, begun before one is asked for. */
import type { GraphDocument } from '../../graph/document'
import { contentKey } from '../shared/content-key'
import { ask, type Run } from './extractor'
import type { Progress, Questions } from './messages'
import type { Choice } from './own'

/** Characters: longer texts keep the worker busy for too long. */
const LONGEST = 50_000

export interface Wanted {
  readonly choice: Choice
  readonly question: Questions['make']
}

interface Begun {
  readonly key: string
  readonly run: Run<GraphDocument>
  /** Settles once the worker is done with it, or will not begin with it. */
  readonly done: Promise<void>
  /** Leaves it out, or what of it has not yet begun. */
  readonly leave: () => void
  /** How far it has come, once it was told. */
  progress: Progress | null
  onProgress: (progress: Progress) => void
}

/** In the order of their turns. */
let begun: readonly Begun[] = []

/** Whether the articles are short enough to be begun unasked. */
function isQuick({ articles, beside }: Questions['make']): boolean {
  return [...articles, ...(beside?.articles ?? [])].reduce((letters, { text }) => letters + text.length, 0) <= LONGEST
}

/**
 * Begins with graphs, one after another, the likeliest first; long ones are left to be asked for. Nothing is told of a failure: whoever asks for the graph is
 * told then.
 */
export function beginAhead(wanted: readonly Wanted[]): void {
  forgetAhead()
  for (const one of wanted) {
    const isThere = begun.some(({ key }) => key === contentKey(one.choice))
    if (!isThere && isQuick(one.question)) begun = [...begun, beginAfter(begun, one)]
  }
}

/**
 * Goes on with the graph of a choice where it was begun. Where another was, that one is waited for: it is short, and has
 * most likely read the same articles, while a worker that is ended has to fetch and learn the language again.
 */
export function askForGraph(wanted: Wanted, onProgress: (progress: Progress) => void): Run<GraphDocument> {
  const mine = favoured(wanted)
  begun = []
  const { progress } = mine
  mine.onProgress = onProgress
  // Like every other: once whoever asks has the run in hand.
  if (progress !== null) queueMicrotask(() => onProgress(progress))
  return mine.run
}

/** Goes on with the graph of a choice alone, which is now the likeliest. */
export function preferAhead(wanted: Wanted): void {
  if (isQuick(wanted.question)) begun = [favoured(wanted)]
}

/** What was begun for a choice, or is now, after the others; of these, what has not yet begun is left out. */
function favoured(wanted: Wanted): Begun {
  const key = contentKey(wanted.choice)
  const known = begun.find((one) => one.key === key)
  for (const one of begun) if (one !== known) one.leave()
  return known ?? beginAfter(begun, wanted)
}

/** What was begun is not asked for any more. */
export function forgetAhead(): void {
  for (const one of begun) one.leave()
  begun = []
}

function beginAfter(others: readonly Begun[], { choice, question }: Wanted): Begun {
  let run: Run<GraphDocument> | null = null
  let isLeft = false
  const leave = () => {
    isLeft = true
    run?.leave()
  }
  const turn = Promise.all(others.map(({ done }) => done))
  const answer = turn.then(() => {
    if (isLeft) return new Promise<never>(() => undefined)
    run = ask<'make'>(question, (progress) => {
      one.progress = progress
      one.onProgress(progress)
    })
    return run.answer
  })
  const settled = answer.then(
    () => undefined,
    () => undefined,
  )
  const one: Begun = {
    key: contentKey(choice),
    run: {
      answer,
      stop: () => {
        isLeft = true
        run?.stop()
      },
      leave,
    },
    done: turn.then(() => (isLeft ? undefined : settled)),
    leave,
    progress: null,
    onProgress: () => undefined,
  }
  return one
}
