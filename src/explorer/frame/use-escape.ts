import { useEffect } from 'react'
import { deselect, leavePath } from '../state/changes'
import { useExplorerStore } from '../state/use-explorer'

/**
 * Escape gives up a path that waits for its other end, or else lets go of the selection, then of the path, unless
 * something nearer to the reader (a field, a dialogue) has taken the key.
 */
export function useEscape(): void {
  const store = useExplorerStore()
  useEffect(() => {
    const { explore } = store.getState().actions
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || document.querySelector('dialog[open]') !== null
      if (event.key !== 'Escape' || isTaken) return
      const { selection, pathStart } = store.getState().view
      explore(selection.what === 'nothing' || pathStart !== null ? leavePath : deselect)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}
