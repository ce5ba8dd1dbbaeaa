import { encodeView } from '../state/fragment'
import type { ViewState } from '../state/view'

/**
 * Copies the address that restores a view exactly.
 *
 * @returns whether the browser allowed it
 */
export async function copyLink(view: ViewState): Promise<boolean> {
  const { origin, pathname, search } = window.location
  // Not location.href: what is dragged or typed reaches the address bar a moment later.
  const fragment = encodeView(view)
  try {
    await navigator.clipboard.writeText(`${origin}${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`)
    return true
  } catch {
    return false
  }
}
