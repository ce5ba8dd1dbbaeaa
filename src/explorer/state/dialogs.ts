/** Which dialogue lies over the page. Not part of the view: nobody wants a link, or Back, to open one. */
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
  readonly close: () => void
}

export const useDialogs = create<DialogState & { readonly actions: DialogActions }>()((set) => ({
  open: null,
  marked: null,
  actions: {
    show: (open, marked) => set({ open, marked: marked ?? null }),
    close: () => set({ open: null }),
  },
}))
