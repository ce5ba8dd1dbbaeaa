import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { GraphDocument } from '../../../src/graph/document'
import type { Wanted } from '../../../src/explorer/add/ahead'
import type { FromExtractor } from '../../../src/explorer/add/messages'

type Told = { readonly asks: 'leave' } | (Wanted['question'] & { readonly asks: 'make' })

/** A worker whose answers the test gives. */
class HandWorker {
  onmessage: ((event: { data: FromExtractor }) => void) | null = null
  readonly heard: Told[] = []
  isEnded = false
  constructor() {
    workers.push(this)
  }
  postMessage(message: Told): void {
    this.heard.push(message)
  }
  terminate(): void {
    this.isEnded = true
  }
  tell(message: FromExtractor): void {
    this.onmessage?.({ data: message })
  }
}

const workers: HandWorker[] = []

function wanted(title: string): Wanted {
  const articles = [{ id: title, title, text: 'Ada met Ben.' }]
  return { choice: { articles, withHome: false }, question: { asks: 'make', articles, beside: null } }
}

const asked = ({ heard }: HandWorker) => heard.map((told) => (told.asks === 'make' ? told.articles[0]?.title : 'leave'))
const document = { articles: [{ title: 'alone' }] } as unknown as GraphDocument
const ALONE = wanted('alone')
const TOGETHER = wanted('together')

describe('graphs that are begun ahead', () => {
  beforeEach(() => {
    workers.length = 0
    vi.resetModules()
    vi.stubGlobal('Worker', HandWorker)
  })

  async function begin() {
    const ahead = await import('../../../src/explorer/add/ahead')
    ahead.beginAhead([TOGETHER, ALONE])
    await vi.waitFor(() => expect(workers).toHaveLength(1))
    const [worker] = workers
    if (worker === undefined) throw new Error('No worker was started')
    return { ahead, worker }
  }

  it('are made one after the other, the likeliest first', async () => {
    const { ahead, worker } = await begin()
    expect(asked(worker)).toEqual(['together'])
    worker.tell({ tells: 'answer', answer: document })
    await vi.waitFor(() => expect(asked(worker)).toEqual(['together', 'alone']))
    const { answer } = ahead.askForGraph(TOGETHER, () => undefined)
    expect(await answer).toBe(document)
  })

  it('leave the rest of one out when the other is preferred, and keep the worker that knows the language', async () => {
    const { ahead, worker } = await begin()
    ahead.preferAhead(ALONE)
    expect(asked(worker)).toEqual(['together', 'leave'])
    worker.tell({ tells: 'failure', why: 'The graph was not wanted any more.' })
    await vi.waitFor(() => expect(asked(worker)).toEqual(['together', 'leave', 'alone']))
    const { answer } = ahead.askForGraph(ALONE, () => undefined)
    worker.tell({ tells: 'answer', answer: document })
    expect(await answer).toBe(document)
    expect(worker.isEnded).toBe(false)
  })

  it('are begun anew where the first is preferred after all', async () => {
    const { ahead, worker } = await begin()
    ahead.preferAhead(ALONE)
    ahead.preferAhead(TOGETHER)
    worker.tell({ tells: 'failure', why: 'The graph was not wanted any more.' })
    await vi.waitFor(() => expect(asked(worker)).toEqual(['together', 'leave', 'together']))
  })
})
