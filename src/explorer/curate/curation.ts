/**
 * What the reader has put right on this graph: the decisions, kept by this browser, and the graph as they make it. The
 * graph that was opened stays as it was underneath.
 */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { curate, type Curated } from '../../curate/apply'
import type { Decision } from '../../curate/decision'
import { describeDecision } from '../../curate/describe'
import type { GraphDocument } from '../../graph/document'
import { count } from '../strings'
import { keep, kept, keptAuthor } from './keep'

/** A decision without what is added to each: who, when, its id. */
export type Draft = Decision extends infer Each
  ? Each extends Decision
    ? Omit<Each, 'id' | 'by' | 'on'>
    : never
  : never

interface State {
  /** The graph as it was opened. */
  readonly base: GraphDocument
  /** The same with the decisions applied. */
  readonly document: GraphDocument
  readonly decisions: readonly Decision[]
  /** Ids of those that were made where only some of the articles were shown. */
  readonly brought: ReadonlySet<string>
  /** Those of them that do not fit this graph. */
  readonly refused: Curated['refused']
  /** Taken back, the last one first to come again. */
  readonly undone: readonly Decision[]
  readonly author: string
  /** Whether this browser keeps them: storage may be forbidden or full. */
  readonly isKept: boolean
  /** What was last done, for a screen reader. */
  readonly told: string
}

interface Actions {
  /** @returns why not, where the decision does not fit; it is then not made */
  readonly decide: (draft: Draft, by: string) => string | null
  readonly undo: () => void
  readonly redo: () => void
  readonly remove: (id: string) => void
  /** Adds decisions from a file; those that are there already count once. */
  readonly take: (decisions: readonly Decision[]) => void
}

export type Curation = State & { readonly actions: Actions }
export type CurationStore = StoreApi<Curation>

/** @param base a checked graph document */
export function createCuration(base: GraphDocument): CurationStore {
  const { decisions: first, brought } = kept(base)
  return createStore<Curation>()((set, get) => {
    const show = (
      decisions: readonly Decision[],
      undone: readonly Decision[],
      told: string | ((refused: Curated['refused']) => string),
      author = get().author,
    ) => {
      const { document, refused } = curate(base, decisions)
      const words = typeof told === 'string' ? told : told(refused)
      set({
        document,
        refused,
        decisions,
        undone,
        told: words,
        author,
        isKept: keep(base, { decisions, brought }, author),
      })
    }
    const words = (decision: Decision) => describeDecision(decision, base.ontology)
    return {
      base,
      ...pick(curate(base, first)),
      decisions: first,
      brought: new Set(brought),
      undone: [],
      author: keptAuthor(),
      isKept: true,
      told: '',
      actions: {
        decide: (draft, by) => {
          const on = new Date().toISOString().slice(0, 10)
          const decision: Decision = { ...draft, id: newId(), by, on }
          const { decisions, document } = get()
          const [refusal] = curate(document, [decision]).refused
          if (refusal !== undefined) return refusal.reason
          show([...decisions, decision], [], `${words(decision)}.`, by)
          return null
        },
        undo: () => {
          const { decisions, undone } = get()
          const last = decisions.at(-1)
          if (last !== undefined) show(decisions.slice(0, -1), [last, ...undone], `Undone: ${words(last)}.`)
        },
        redo: () => {
          const { decisions, undone } = get()
          const [next, ...rest] = undone
          if (next !== undefined) show([...decisions, next], rest, `Done again: ${words(next)}.`)
        },
        remove: (id) => {
          const { decisions, undone } = get()
          const gone = decisions.find((decision) => decision.id === id)
          if (gone === undefined) return
          show(
            decisions.filter((decision) => decision !== gone),
            [gone, ...undone],
            `Undone: ${words(gone)}.`,
          )
        },
        take: (given) => {
          const { decisions, undone } = get()
          const known = new Set(decisions.map(({ id }) => id))
          const added = given.filter(({ id }) => !known.has(id))
          show([...decisions, ...added], undone, (refusals) => {
            const left = added.filter((one) => refusals.some(({ decision }) => decision === one)).length
            const taken = `${count(added.length, 'correction', 'corrections')} taken from the file`
            return left === 0 ? `${taken}.` : `${taken}, ${left} of them not applied.`
          })
        },
      },
    }
  })
}

function pick({ document, refused }: Curated): Pick<State, 'document' | 'refused'> {
  return { document, refused }
}

/** Short, and as good as never the same twice in one graph. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const CurationContext = createContext<CurationStore | null>(null)

export function useCuration<T>(selector: (curation: Curation) => T): T {
  const store = useContext(CurationContext)
  if (store === null) throw new Error('There is no CurationContext above this component.')
  return useStore(store, selector)
}
