/** Which dialogue lies over the page. Not part of the view: nobody wants a link, or Back, to open one. */
import { useCallback, useState } from 'react'
import { create } from 'zustand'
import type { Span } from '../../graph/document'

export type DialogName =
  'palette' | 'keys' | 'open' | 'take-away' | 'compare' | 'correct' | 'add-relation' | 'corrections'

interface DialogState {
  readonly open: DialogName | null
  /** Another number each time that one is shown. */
  readonly showing: number
  /** Words of an article that the dialogue is about, if they were marked for it. */
  readonly marked: Span | null
  /** What stands in the palette's field: it is typed before the palette is there, too. */
  readonly query: string
}

interface DialogActions {
  readonly show: (name: DialogName, marked?: Span) => void
  readonly ask: (query: string) => void
  /** Closes what was shown then; what has been asked for since stays, the same dialogue anew included. */
  readonly close: (showing: number) => void
}

export const useDialogs = create<DialogState & { readonly actions: DialogActions }>()((set) => ({
  open: null,
  showing: 0,
  marked: null,
  query: '',
  actions: {
    show: (open, marked) => set(({ showing }) => ({ open, showing: showing + 1, marked: marked ?? null, query: '' })),
    ask: (query) => set({ query }),
    close: (showing) => set((state) => (state.showing === showing ? { open: null } : state)),
  },
}))

/** What a dialogue calls when it is done, or when the browser has closed it: it may tell so after the next is opened. */
export function useClose(): () => void {
  const [showing] = useState(() => useDialogs.getState().showing)
  return useCallback(() => {
    useDialogs.getState().actions.close(showing)
  }, [showing])
}
