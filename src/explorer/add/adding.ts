/**
 * Adding articles, step by step: files are read one after the other, what was guessed of each is looked at, and a graph
 * is made of them. It goes on where it was when the dialogue is closed and opened again.
 */
import { create } from 'zustand'
import type { SourceArticle } from '../../intake/read-article'
import { useLibrary } from '../library/library'
import { isLibraryFile } from '../library/is-library-file'
import { useAsked } from './asked'
import { ask, type Run } from './extractor'
import type { Answers, Asks, Draft, Progress, Questions } from './messages'
import { openOwn, shownArticles } from './own'

export type Step =
  | { readonly at: 'start' }
  | { readonly at: 'working'; readonly name: string; readonly progress: Progress }
  /** `place` of `total` files. */
  | { readonly at: 'draft'; readonly draft: Draft; readonly place: number; readonly total: number }
  /** Nothing was found in it. */
  | { readonly at: 'nothing'; readonly draft: Draft; readonly place: number; readonly total: number }

interface AddingState {
  readonly step: Step
  /** For people: what could not be read, and why. */
  readonly failures: readonly string[]
  /** For people: what went well and shows nowhere else. */
  readonly news: string | null
}

interface AddingActions {
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  readonly takeText: (text: string) => Promise<void>
  /** Takes the draft as its form has it, then reads the next file, or makes the graph. */
  readonly accept: (article: SourceArticle, together: boolean) => Promise<void>
  /** Leaves the draft out. */
  readonly skip: (together: boolean) => Promise<void>
  /** Back to the form of an article in which nothing was found. */
  readonly reconsider: () => void
  /** Makes the graph of articles of the library. */
  readonly show: (articles: readonly SourceArticle[]) => Promise<void>
  /** Stops what is under way, and forgets what was not made. */
  readonly startOver: () => void
}

type Adding = AddingState & { readonly actions: AddingActions }

/** Drafts taken, and files not yet read. */
interface Queue {
  readonly accepted: readonly Draft[]
  readonly waiting: readonly File[]
  readonly total: number
}

const EMPTY: Queue = { accepted: [], waiting: [], total: 0 }

export const useAdding = create<Adding>()((set, get) => {
  let run: Run<unknown> | null = null
  let queue = EMPTY

  const stop = () => {
    run?.stop()
    run = null
  }
  const fail = (why: string) => set({ failures: [...get().failures, why] })

  /** @returns 'failed', which is told; 'stopped', where something else was begun meanwhile */
  const answered = async <Kind extends Asks>(
    name: string,
    question: Questions[Kind],
  ): Promise<Answers[Kind] | 'failed' | 'stopped'> => {
    stop()
    const isCurrent = () => run === asked
    const told = (progress: Progress) => {
      if (isCurrent()) set({ step: { at: 'working', name, progress } })
    }
    set({ step: { at: 'working', name, progress: { stage: 'opening', fraction: null } } })
    const asked = ask<Kind>(question, told)
    run = asked
    try {
      const answer = await asked.answer
      return isCurrent() ? answer : 'stopped'
    } catch (error) {
      if (!isCurrent()) return 'stopped'
      fail(wordsOf(error))
      return 'failed'
    }
  }

  const showDraft = (draft: Draft) =>
    set({ step: { at: 'draft', draft, place: queue.total - queue.waiting.length, total: queue.total } })

  const readNext = async (together: boolean): Promise<void> => {
    const [file, ...waiting] = queue.waiting
    if (file === undefined) {
      if (queue.accepted.length > 0) await make(together)
      else set({ step: { at: 'start' } })
      return
    }
    queue = { ...queue, waiting }
    const draft = await answered<'read'>(file.name, { asks: 'read', file })
    if (draft === 'failed') await readNext(together)
    else if (draft !== 'stopped') showDraft(draft)
  }

  const make = async (together: boolean): Promise<void> => {
    const drafts = queue.accepted
    const last = drafts.at(-1)
    const { actions } = useLibrary.getState()
    await actions.read()
    const added = actions.named(drafts.map(({ article }) => article))
    const ids = new Set(added.map(({ article }) => article.id))
    const others = together ? shownArticles().filter(({ id }) => !ids.has(id)) : []
    const articles = [...others, ...added.map(({ article }) => article)]
    const document = await answered<'make'>(nameOf(articles), { asks: 'make', articles })
    if (document === 'stopped' || last === undefined) return
    if (document === 'failed') {
      queue = { ...queue, accepted: drafts.slice(0, -1) }
      showDraft(last)
    } else if (document.entities.length === 0) {
      queue = { ...queue, accepted: drafts.slice(0, -1) }
      set({ step: { at: 'nothing', draft: last, place: queue.total, total: queue.total } })
    } else {
      queue = EMPTY
      await actions.add(added)
      set({ step: { at: 'start' }, failures: [], news: null })
      useAsked.getState().actions.close()
      openOwn(document)
    }
  }

  const takeLibraries = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      try {
        const count = await useLibrary.getState().actions.takeIn(file)
        set({ news: `${count === 1 ? '1 article' : `${count} articles`} came in from ${file.name}.` })
      } catch (error) {
        fail(wordsOf(error))
      }
    }
  }

  return {
    step: { at: 'start' },
    failures: [],
    news: null,
    actions: {
      takeFiles: async (files) => {
        set({ failures: [], news: null })
        const areLibraries = await Promise.all(files.map(isLibraryFile))
        await takeLibraries(files.filter((_, i) => areLibraries[i]))
        const articles = files.filter((_, i) => areLibraries[i] !== true)
        if (articles.length === 0) return
        // What is being looked at stays first in line.
        const { step } = get()
        queue = {
          ...queue,
          waiting: [...queue.waiting, ...articles],
          total: queue.total + articles.length,
        }
        if (step.at === 'start') await readNext(false)
        else if (step.at === 'draft') set({ step: { ...step, total: queue.total } })
      },
      takeText: async (text) => {
        set({ failures: [], news: null })
        queue = { ...EMPTY, total: 1 }
        const draft = await answered<'guess'>('the pasted text', { asks: 'guess', text })
        if (draft === 'failed') set({ step: { at: 'start' } })
        else if (draft !== 'stopped') showDraft(draft)
      },
      accept: async (article, together) => {
        const { step } = get()
        if (step.at !== 'draft') return
        queue = { ...queue, accepted: [...queue.accepted, { article, foreign: step.draft.foreign }] }
        set({ failures: [] })
        await readNext(together)
      },
      skip: async (together) => {
        set({ failures: [] })
        await readNext(together)
      },
      reconsider: () => {
        const { step } = get()
        if (step.at === 'nothing') set({ step: { ...step, at: 'draft' } })
      },
      show: async (articles) => {
        set({ failures: [], news: null })
        const document = await answered<'make'>(nameOf(articles), { asks: 'make', articles })
        if (document === 'stopped') return
        set({ step: { at: 'start' } })
        if (document === 'failed') return
        useAsked.getState().actions.close()
        openOwn(document)
      },
      startOver: () => {
        stop()
        queue = EMPTY
        set({ step: { at: 'start' }, failures: [], news: null })
      },
    },
  }
})

function nameOf(articles: readonly SourceArticle[]): string {
  const [only, ...others] = articles
  return only !== undefined && others.length === 0 ? `“${only.title}”` : `${articles.length} articles`
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
