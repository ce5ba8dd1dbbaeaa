/** What the page has to say of articles that only this machine has, until it is put away. */
import { create } from 'zustand'

export interface Note {
  readonly words: string
  /** What would help, as a button. */
  readonly offer: { readonly label: string; readonly does: () => void } | null
}

interface NoteState {
  readonly note: Note | null
  readonly actions: { readonly tell: (note: Note) => void; readonly dismiss: () => void }
}

export const useNote = create<NoteState>()((set) => ({
  note: null,
  actions: { tell: (note) => set({ note }), dismiss: () => set({ note: null }) },
}))
