/**
 * Adding articles, step by step: files are read one after the other, what was guessed of each is looked at, and a graph
 * is made of them. It goes on where it was when the dialogue is closed and opened again.
 */
import { create } from 'zustand'
import type { GraphDocument } from '../../graph/document'
import type { SourceArticle } from '../../intake/read-article'
import { useLibrary } from '../library/library'
import type { KeptArticle } from '../library/kept-article'
import { contentKey } from '../shared/content-key'
import { isLibraryFile } from '../library/is-library-file'
import { useOpened } from '../load/opened'
import { askForGraph, beginAhead, forgetAhead, preferAhead, type Wanted } from './ahead'
import { useAsked } from './asked'
import { ask, type Run } from './extractor'
import type { Draft, Progress, Questions, Stage } from './messages'
import { nameOf, NOTHING, openOwn, questionFor, shownChoice, tellUnkept, type Choice } from './own'

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
  /** Told how the form of the last draft has it now, before it is accepted. */
  readonly prefer: (together: boolean) => Promise<void>
  /** Leaves the draft out. */
  readonly skip: (together: boolean) => Promise<void>
  /** Back to the form of an article in which nothing was found. */
  readonly reconsider: () => void
  /** Makes the graph of articles of the library. */
  readonly show: (choice: Choice) => Promise<void>
  /** Makes the graph on the page anew, where it is made of an article whose details were changed. */
  readonly refresh: (changed: string) => Promise<void>
  /** Stops what is under way, and forgets what was not made. */
  readonly startOver: () => void
}

type Adding = AddingState & { readonly actions: AddingActions }

interface Queue {
  readonly accepted: readonly Draft[]
  /** Not yet read. */
  readonly waiting: readonly File[]
  readonly total: number
}

/** What a graph is to be made of, and what of it is new. */
type Made = readonly [choice: Choice, added: readonly KeptArticle[]]

const EMPTY: Queue = { accepted: [], waiting: [], total: 0 }

export const useAdding = create<Adding>()((set, get) => {
  let run: Run<unknown> | null = null
  let queue = EMPTY
  /** What was begun ahead; to ask the library once more takes a moment. */
  const prepared = new Map<string, Made>()

  const stop = () => {
    run?.stop()
    run = null
  }
  const fail = (why: string) => set({ failures: [...get().failures, why] })

  const work = (name: string, stage: Stage) => {
    stop()
    set({ step: { at: 'working', name, progress: { stage, fraction: null } } })
  }

  /**
   * @param begin begins it, and tells how far it has come
   * @returns 'failed', which is told; 'stopped', where something else was begun meanwhile
   */
  const answered = async <Answer>(
    name: string,
    begin: (onProgress: (progress: Progress) => void) => Run<Answer>,
  ): Promise<Answer | 'failed' | 'stopped'> => {
    const isCurrent = () => run === asked
    const asked = begin((progress) => {
      if (isCurrent()) set({ step: { at: 'working', name, progress } })
    })
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

  const answeredAbout = <Kind extends 'read' | 'guess'>(name: string, question: Questions[Kind]) => {
    forgetAhead()
    work(name, 'opening')
    return answered(name, (onProgress) => ask<Kind>(question, onProgress))
  }

  const showDraft = (draft: Draft) => {
    prepared.clear()
    set({ step: { at: 'draft', draft, place: queue.total - queue.waiting.length, total: queue.total } })
    if (queue.waiting.length === 0) makeAhead(draft).catch(() => undefined)
  }

  /** While it is looked at: as its form stands at first, and with the other answer to its question. */
  const makeAhead = async (draft: Draft): Promise<void> => {
    const { step } = get()
    const isTogether = shownChoice().articles.length > 0
    const wanted: Wanted[] = []
    const drafts = [...queue.accepted, draft]
    for (const together of [isTogether, !isTogether]) {
      const made = await choiceOf(drafts, together)
      const [choice] = made
      prepared.set(keyOf(drafts, together), made)
      wanted.push({ choice, question: await questionFor(choice) })
    }
    if (get().step === step) beginAhead(wanted)
  }

  /** @returns what the graph is to be made of, and what of it is new */
  const choiceOf = async (drafts: readonly Draft[], together: boolean): Promise<Made> => {
    const { actions } = useLibrary.getState()
    await actions.read()
    const added = actions.named(drafts.map(({ article }) => article))
    const ids = new Set(added.map(({ article }) => article.id))
    const { articles, withHome } = together ? shownChoice() : NOTHING
    const others = articles.filter(({ id }) => !ids.has(id))
    return [{ articles: [...others, ...added.map(({ article }) => article)], withHome }, added]
  }

  const documentOf = async (choice: Choice): Promise<GraphDocument | 'failed' | 'stopped'> => {
    const { step } = get()
    try {
      const question = await questionFor(choice)
      if (get().step !== step) return 'stopped'
      return await answered(nameOf(choice), (onProgress) => askForGraph({ choice, question }, onProgress))
    } catch (error) {
      fail(wordsOf(error))
      return 'failed'
    }
  }

  const readNext = async (together: boolean): Promise<void> => {
    const [file, ...waiting] = queue.waiting
    if (file === undefined) {
      if (queue.accepted.length > 0) await make(together)
      else set({ step: { at: 'start' } })
      return
    }
    queue = { ...queue, waiting }
    const draft = await answeredAbout<'read'>(file.name, { asks: 'read', file })
    if (draft === 'failed') await readNext(together)
    else if (draft !== 'stopped') showDraft(draft)
  }

  const make = async (together: boolean): Promise<void> => {
    const drafts = queue.accepted
    const last = drafts.at(-1)
    if (last === undefined) return
    work(drafts.length === 1 ? `“${last.article.title}”` : `${drafts.length} articles`, 'extracting')
    const { step } = get()
    const [choice, added] = prepared.get(keyOf(drafts, together)) ?? (await choiceOf(drafts, together))
    if (get().step !== step) return
    const document = await documentOf(choice)
    if (document === 'stopped') return
    if (document === 'failed') {
      queue = { ...queue, accepted: drafts.slice(0, -1) }
      showDraft(last)
    } else if (isEmptyOf(document, added)) {
      queue = { ...queue, accepted: drafts.slice(0, -1) }
      set({ step: { at: 'nothing', draft: last, place: queue.total, total: queue.total } })
    } else {
      queue = EMPTY
      const kept = useLibrary.getState().actions.add(added)
      set({ step: { at: 'start' }, failures: [], news: null })
      useAsked.getState().actions.close()
      openOwn(choice, document)
      await kept
      tellUnkept(choice)
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
        const draft = await answeredAbout<'guess'>('the pasted text', { asks: 'guess', text })
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
      prefer: async (together) => {
        const { step } = get()
        if (step.at !== 'draft') return
        const [choice] = prepared.get(keyOf([...queue.accepted, step.draft], together)) ?? []
        if (choice === undefined) return
        const question = await questionFor(choice)
        if (get().step === step) preferAhead({ choice, question })
      },
      skip: async (together) => {
        set({ failures: [] })
        await readNext(together)
      },
      reconsider: () => {
        const { step } = get()
        if (step.at === 'nothing') set({ step: { ...step, at: 'draft' } })
      },
      show: async (choice) => {
        work(nameOf(choice), 'extracting')
        set({ failures: [], news: null })
        const document = await documentOf(choice)
        if (document === 'stopped') return
        set({ step: { at: 'start' } })
        if (document === 'failed') return
        useAsked.getState().actions.close()
        openOwn(choice, document)
        tellUnkept(choice)
      },
      refresh: async (changed) => {
        const { articles, withHome } = shownChoice()
        if (!articles.some(({ id }) => id === changed)) return
        const { articles: kept } = useLibrary.getState()
        const now = articles.map((article) => kept.find((other) => other.article.id === article.id)?.article ?? article)
        const { opened, actions } = useOpened.getState()
        forgetAhead()
        try {
          const document = await ask<'make'>(await questionFor({ articles: now, withHome }), () => undefined).answer
          if (useOpened.getState().opened === opened) actions.refresh(document)
        } catch (error) {
          fail(wordsOf(error))
        }
      },
      startOver: () => {
        stop()
        forgetAhead()
        queue = EMPTY
        set({ step: { at: 'start' }, failures: [], news: null })
      },
    },
  }
})

function keyOf(drafts: readonly Draft[], together: boolean): string {
  return contentKey({ articles: drafts.map(({ article }) => article), together })
}

/** Whether nothing was found in any of the articles that were added. */
function isEmptyOf({ entities }: GraphDocument, added: readonly KeptArticle[]): boolean {
  const ids = new Set(added.map(({ article }) => article.id))
  return !entities.some(({ mentions }) => mentions.some(({ article }) => ids.has(article)))
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
