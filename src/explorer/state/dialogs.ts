/** Which dialogue lies over the page. Not part of the view: nobody wants a link, or Back, to open one. */
import { create } from 'zustand'

export type DialogName = 'palette' | 'keys' | 'open' | 'take-away'

interface DialogState {
  readonly open: DialogName | null
}

interface DialogActions {
  readonly show: (name: DialogName) => void
  readonly close: () => void
}

export const useDialogs = create<DialogState & { readonly actions: DialogActions }>()((set) => ({
  open: null,
  actions: {
    show: (open) => set({ open }),
    close: () => set({ open: null }),
  },
}))
