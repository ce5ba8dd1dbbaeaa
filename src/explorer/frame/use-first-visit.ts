import { useState } from 'react'

const KEY = 'relata-hint-seen'

/** Whether the hint for newcomers is due; once dismissed it stays away. */
export function useFirstVisit() {
  const [isFirst, setFirst] = useState(isUnseen)
  return {
    isFirst,
    dismiss: () => {
      setFirst(false)
      try {
        window.localStorage.setItem(KEY, 'yes')
      } catch {
        // Storage may be forbidden; the hint comes back on the next visit then.
      }
    },
  }
}

function isUnseen(): boolean {
  try {
    return window.localStorage.getItem(KEY) === null
  } catch {
    return true
  }
}
