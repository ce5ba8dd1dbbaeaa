/** Whether the dialogue for the reader's own articles is asked for, and with which files. Small: the rest comes later. */
import { create } from 'zustand'

interface AskedState {
  readonly isOpen: boolean
  /** Files that were dropped on the page, until the dialogue takes them. */
  readonly files: readonly File[]
}

interface AskedActions {
  readonly open: (files?: readonly File[]) => void
  readonly close: () => void
  /** Hands the files over, once. */
  readonly take: () => readonly File[]
}

export const useAsked = create<AskedState & { readonly actions: AskedActions }>()((set, get) => ({
  isOpen: false,
  files: [],
  actions: {
    open: (files = []) => set({ isOpen: true, files: [...get().files, ...files] }),
    close: () => set({ isOpen: false }),
    take: () => {
      const { files } = get()
      if (files.length > 0) set({ files: [] })
      return files
    },
  },
}))
