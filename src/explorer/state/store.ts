/** The explorer's store: the document, which only a correction changes, and the view, which exploring changes. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { GraphDocument } from '../../graph/document'
import { carryView } from './carry'
import type { Change } from './changes'
import { encodeView } from './fragment'
import { openView, reconcile } from './reconcile'
import type { ViewState } from './view'
import { indexOf } from './visible'

export interface State {
  readonly document: GraphDocument
  readonly view: ViewState
  /** What the link that was opened asks for and the graph does not have. */
  readonly missing: readonly string[]
}

export interface Actions {
  /** A step of exploring, which Back undoes. */
  readonly explore: (change: Change) => void
  /** A change that no one wants to undo by itself: dragging, sliding, typing. */
  readonly adjust: (change: Change) => void
  /** Shows what a URL fragment asks for, without adding to the history. */
  readonly follow: (fragment: string) => void
  readonly dismissMissing: () => void
  /**
   * Shows the same graph with something put right in it. What of the view is still there stays; what a correction takes
   * out of it comes again with what it was taken from, as long as nothing else is explored.
   */
  readonly replace: (document: GraphDocument) => void
  /** Told by the picture, which is loaded after the page: it knows where everything stands. */
  readonly settleWith: (settle: Settle) => void
}

/** Gives the view that a change led to the places of what must not move by it. */
export type Settle = (document: GraphDocument, before: ViewState, after: ViewState) => ViewState

export type Explorer = State & { readonly actions: Actions }
export type ExplorerStore = StoreApi<Explorer>

/** Where the store writes its history entries: the browser's, or a list in a test. */
export interface HistoryPort {
  push(fragment: string): void
  replace(fragment: string): void
}

/**
 * @param document a checked graph document
 * @param fragment the URL fragment to open
 * @param history told of every change of the view
 * @param base the document without the reader's corrections, which links may have been made for
 */
export function createExplorerStore(
  document: GraphDocument,
  fragment: string,
  history: HistoryPort,
  base = document,
): ExplorerStore {
  /** The view that the reader asked for, and what a correction left of it. */
  let asked: { readonly document: GraphDocument; readonly view: ViewState; readonly left: ViewState } | null = null
  let settle: Settle = (_, __, after) => after
  const open = (written: string, shown: GraphDocument) => {
    const { view, missing, asked: wanted } = openView(written, shown, base)
    asked = { document: base, view: wanted, left: view }
    return { view, missing }
  }
  return createStore<Explorer>()((set, get) => {
    const apply = (change: Change, write: (fragment: string) => void) => {
      const { view, document: shown } = get()
      const next = settle(shown, view, change(view, indexOf(shown)))
      const written = encodeView(next)
      if (written === encodeView(view)) return
      set({ view: next })
      write(written)
    }
    return {
      document,
      ...open(fragment, document),
      actions: {
        explore: (change) => {
          apply(change, (written) => history.push(written))
        },
        adjust: (change) => {
          apply(change, (written) => history.replace(written))
        },
        follow: (followed) => {
          if (followed.replace(/^#/, '') !== encodeView(get().view)) set(open(followed, get().document))
        },
        dismissMissing: () => {
          set({ missing: [] })
        },
        settleWith: (told) => {
          settle = told
        },
        replace: (corrected) => {
          const shown = get()
          const from = asked?.left === shown.view ? asked : shown
          const { view: left } = reconcile(carryView(from.view, from.document, corrected), corrected)
          asked = { document: from.document, view: from.view, left }
          set({ document: corrected, view: left })
          history.replace(encodeView(left))
        },
      },
    }
  })
}
