import { encodeView } from '../state/fragment'
import type { ViewState } from '../state/view'

/** The whole address that restores a view exactly. */
export function addressOf(view: ViewState): string {
  // Not of the origin, which a page on disk does not have.
  const [page = ''] = window.location.href.split('#')
  const fragment = encodeView(view)
  return fragment === '' ? page : `${page}#${fragment}`
}
