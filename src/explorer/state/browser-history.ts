/** The browser's history as the store's: Back and Forward are undo and redo of exploring. */
import type { ExplorerStore, HistoryPort } from './store'

/** Safari refuses more than 100 history calls in 30 seconds; a drag or a slide makes more. */
const REPLACE_DELAY_MS = 350

export interface BrowserHistory extends HistoryPort {
  /** Follows Back, Forward and edited addresses until the function that it gives back is called. */
  connect(store: ExplorerStore): () => void
}

export function browserHistory(window: Window): BrowserHistory {
  const address = (fragment: string) =>
    `${window.location.pathname}${window.location.search}${fragment === '' ? '' : `#${fragment}`}`
  let waiting: { fragment: string; timer: number } | null = null
  const read = window.location.hash

  const writeNow = () => {
    if (waiting === null) return
    window.clearTimeout(waiting.timer)
    window.history.replaceState(window.history.state, '', address(waiting.fragment))
    waiting = null
  }

  return {
    push(fragment) {
      writeNow()
      // An entry also says which graph it shows (load/opened.ts): that stays.
      window.history.pushState(window.history.state, '', address(fragment))
    },
    replace(fragment) {
      if (waiting !== null) window.clearTimeout(waiting.timer)
      waiting = { fragment, timer: window.setTimeout(writeNow, REPLACE_DELAY_MS) }
    },
    connect(store) {
      const follow = () => {
        if (waiting !== null) window.clearTimeout(waiting.timer)
        waiting = null
        store.getState().actions.follow(window.location.hash)
      }
      window.addEventListener('popstate', follow)
      window.addEventListener('pagehide', writeNow)
      // the address may have been edited while the page was being drawn
      if (window.location.hash !== read) follow()
      return () => {
        if (waiting !== null) window.clearTimeout(waiting.timer)
        window.removeEventListener('popstate', follow)
        window.removeEventListener('pagehide', writeNow)
      }
    },
  }
}
