import { useCallback, useEffect, useState } from 'react'
import { useExplorerStore } from '../state/use-explorer'

const KEY = 'relata-hint-seen'

/** Whether the hint for newcomers is due. Once dismissed it stays away, and so it does once something was chosen. */
export function useFirstVisit() {
  const store = useExplorerStore()
  const [isFirst, setFirst] = useState(isUnseen)
  const dismiss = useCallback(() => {
    setFirst(false)
    try {
      window.localStorage.setItem(KEY, 'yes')
    } catch {
      // Storage may be forbidden; the hint comes back on the next visit then.
    }
  }, [])
  useEffect(
    () =>
      store.subscribe(({ view }, before) => {
        if (view.selection !== before.view.selection && view.selection.what !== 'nothing') dismiss()
      }),
    [store, dismiss],
  )
  return { isFirst, dismiss }
}

function isUnseen(): boolean {
  try {
    return window.localStorage.getItem(KEY) === null
  } catch {
    return true
  }
}
