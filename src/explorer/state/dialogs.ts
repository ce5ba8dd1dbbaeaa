/** Which dialogue lies over the page. Not part of the view: nobody wants a link, or Back, to open one. */
import { useCallback } from 'react'
import { create } from 'zustand'
import type { Span } from '../../graph/document'

export type DialogName =
  'palette' | 'keys' | 'open' | 'take-away' | 'compare' | 'correct' | 'add-relation' | 'corrections'

interface DialogState {
  readonly open: DialogName | null
  /** Words of an article that the dialogue is about, if they were marked for it. */
  readonly marked: Span | null
}

interface DialogActions {
  readonly show: (name: DialogName, marked?: Span) => void
  /** Closes the dialogue of that name; another that has been asked for since stays. */
  readonly close: (name: DialogName) => void
}

export const useDialogs = create<DialogState & { readonly actions: DialogActions }>()((set) => ({
  open: null,
  marked: null,
  actions: {
    show: (open, marked) => set({ open, marked: marked ?? null }),
    close: (name) => set((state) => (state.open === name ? { open: null } : state)),
  },
}))

/** What a dialogue calls when it is done, or when the browser has closed it: it may tell so after the next is opened. */
export function useClose(name: DialogName): () => void {
  return useCallback(() => {
    useDialogs.getState().actions.close(name)
  }, [name])
}
