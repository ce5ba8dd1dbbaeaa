import { noteOnLink } from '../library/note-on-link'
import type { ViewState } from '../state/view'
import { addressOf } from './address'

/**
 * Copies the address that restores a view exactly.
 *
 * @returns whether the browser allowed it
 */
export async function copyLink(view: ViewState): Promise<boolean> {
  try {
    // Not location.href: what is dragged or typed reaches the address bar a moment later.
    await navigator.clipboard.writeText(addressOf(view))
    noteOnLink()
    return true
  } catch {
    return false
  }
}
