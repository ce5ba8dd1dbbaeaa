import { create } from 'zustand'
import { noteOnLink } from '../library/note-on-link'
import type { ViewState } from '../state/view'
import { addressOf } from './address'

/** How long it is told what came of it. */
const OUTCOME_MS = 2500

interface CopyLinkState {
  /** What came of the last copying: whether the browser allowed it; null when that was told long enough. */
  readonly isCopied: boolean | null
  /** Copies the address that restores a view exactly. */
  readonly copy: (view: ViewState) => Promise<void>
}

/** Copying a link, for the button and the palette: the button tells what came of it, whoever asked. */
export const useCopyLink = create<CopyLinkState>()((set) => {
  let timer = 0
  return {
    isCopied: null,
    copy: async (view) => {
      const isCopied = await write(view)
      set({ isCopied })
      window.clearTimeout(timer)
      timer = window.setTimeout(() => set({ isCopied: null }), OUTCOME_MS)
    },
  }
})

async function write(view: ViewState): Promise<boolean> {
  try {
    // Not location.href: what is dragged or typed reaches the address bar a moment later.
    await navigator.clipboard.writeText(addressOf(view))
    return true
  } catch {
    return false
  } finally {
    // Whoever is refused takes the same link from the address bar.
    noteOnLink()
  }
}
