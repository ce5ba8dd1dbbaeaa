import { useEffect } from 'react'
import { deselect, leavePath } from '../state/changes'
import { useExplorerStore } from '../state/use-explorer'

/** Escape lets go of the selection, then of the path, unless something nearer to the reader (a field, a dialogue) has taken the key. */
export function useEscape(): void {
  const store = useExplorerStore()
  useEffect(() => {
    const { explore } = store.getState().actions
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || document.querySelector('dialog[open]') !== null
      if (event.key !== 'Escape' || isTaken) return
      const { selection } = store.getState().view
      explore(selection.what === 'nothing' ? leavePath : deselect)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}
