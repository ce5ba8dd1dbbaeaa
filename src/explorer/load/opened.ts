/**
 * Which graph the page shows, and where it comes from. Whoever has another graph to show (a file, an address, articles of
 * the reader's own) opens it here. Opening is a step of exploring: Back returns to the graph before.
 */
import { create } from 'zustand'
import type { GraphDocument } from '../../graph/document'
import { hubOf } from '../../graph/hub'
import { encodeView } from '../state/fragment'
import { DRAWN_STEP, INITIAL_VIEW } from '../state/view'

export type Source =
  /** The graph that the page comes with. */
  | { readonly what: 'home' }
  /** A graph of the same site, as the page's own address names it. */
  | { readonly what: 'address'; readonly path: string }
  /** Files of the reader's machine: nobody else has them, and the page itself forgets them. */
  | { readonly what: 'files'; readonly names: readonly string[] }
  /** Articles that the reader added, by their ids in the library of this machine; with those of the home graph, or not. */
  | { readonly what: 'own'; readonly articles: readonly string[]; readonly withHome: boolean }

export interface Opened {
  /** Another one whenever a graph is opened, the same graph included. */
  readonly key: number
  readonly source: Source
  readonly document: GraphDocument
}

interface OpenedState {
  /** Null until the first graph has come. */
  readonly opened: Opened | null
}

interface OpenedActions {
  /** Shows the first graph, at the view that the address asks for. */
  readonly start: (source: Source, document: GraphDocument) => void
  /** Shows another graph, at its first view. */
  readonly open: (source: Source, document: GraphDocument) => void
  /** Shows the graph that is open anew, made of the same articles, at the view it is in. */
  readonly refresh: (document: GraphDocument) => void
  /** Shows again what a history entry showed, if that is another graph than now. */
  readonly follow: (historyState: unknown) => void
}

export const useOpened = create<OpenedState & { readonly actions: OpenedActions }>()((set, get) => {
  /** For Back and Forward. What the page was before it was loaded anew is not among them. */
  const shown = new Map<number, Opened>()
  let keys = 0
  const keep = (source: Source, document: GraphDocument): Opened => {
    const opened = { key: ++keys, source, document }
    shown.set(opened.key, opened)
    return opened
  }
  return {
    opened: null,
    actions: {
      start: (source, document) => {
        const opened = keep(source, document)
        const isAskedFor = window.location.hash !== ''
        window.history.replaceState(entryOf(opened), '', isAskedFor ? undefined : firstView(document))
        set({ opened })
      },
      open: (source, document) => {
        const opened = keep(source, document)
        window.history.pushState(entryOf(opened), '', addressFor(source) + firstView(document))
        set({ opened })
      },
      refresh: (document) => {
        const { opened } = get()
        if (opened === null) return
        const fresh = keep(opened.source, document)
        window.history.replaceState(entryOf(fresh), '')
        set({ opened: fresh })
      },
      follow: (historyState) => {
        const opened = shown.get(keyIn(historyState))
        if (opened !== undefined && opened !== get().opened) set({ opened })
      },
    },
  }
})

/** In an address: the articles of the home graph too. */
export const HOME = 'home'

/** The fragment of the first view: of a very large graph, its hub and the neighbours of that. */
function firstView(document: GraphDocument): string {
  if (document.entities.length <= DRAWN_STEP) return ''
  return `#${encodeView({ ...INITIAL_VIEW, focus: { entity: hubOf(document), depth: 1 } })}`
}

/** The page's own address for a source; the view in it is the first one. */
function addressFor(source: Source): string {
  const { pathname } = window.location
  switch (source.what) {
    case 'address':
      return `${pathname}?${new URLSearchParams({ graph: source.path })}`
    case 'own':
      return `${pathname}?${new URLSearchParams({
        articles: source.articles.join(','),
        ...(source.withHome ? { with: HOME } : {}),
      })}`
    case 'home':
    case 'files':
      return pathname
  }
}

function entryOf({ key }: Opened): { readonly graph: number } {
  return { graph: key }
}

function keyIn(historyState: unknown): number {
  if (typeof historyState !== 'object' || historyState === null || !('graph' in historyState)) return 0
  return typeof historyState.graph === 'number' ? historyState.graph : 0
}
