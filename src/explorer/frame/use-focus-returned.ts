import { useEffect, useRef } from 'react'
import { focusNear, isFocusLost } from '../shared/focus-near'
import { useExplorer } from '../state/use-explorer'

/**
 * Gives the focus to what is near, where a step took away what had it: a panel that was closed, a button that has no use
 * any more. A keyboard would begin anew at the top of the page.
 */
export function useFocusReturned(): void {
  const view = useExplorer((explorer) => explorer.view)
  const missing = useExplorer((explorer) => explorer.missing)
  const last = useRef<{ readonly element: Element; readonly wasTold: boolean } | null>(null)
  useEffect(() => {
    const remember = ({ target }: Event) => {
      last.current = target instanceof Element ? { element: target, wasTold: target.closest('#told') !== null } : null
    }
    // Who presses elsewhere has let go of it themselves.
    const forget = () => {
      last.current = null
    }
    document.addEventListener('pointerdown', forget)
    document.addEventListener('focusin', remember)
    return () => {
      document.removeEventListener('pointerdown', forget)
      document.removeEventListener('focusin', remember)
    }
  }, [])
  useEffect(() => {
    const lost = last.current
    if (lost === null || lost.element.isConnected || !isFocusLost()) return
    focusNear(lost.wasTold ? 'told' : 'centre')
  }, [view, missing])
}
