import { encodeView } from '../state/fragment'
import type { ViewState } from '../state/view'

/** The whole address that restores a view exactly. */
export function addressOf(view: ViewState): string {
  const { origin, pathname, search } = window.location
  const fragment = encodeView(view)
  return `${origin}${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`
}
