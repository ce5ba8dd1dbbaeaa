import { useEffect } from 'react'
import { deselect } from '../state/changes'
import { useActions } from '../state/use-explorer'

/** Escape lets go of the selection, unless something nearer to the reader (a field, a dialogue) has taken the key. */
export function useEscape(): void {
  const { explore } = useActions()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || document.querySelector('dialog[open]') !== null
      if (event.key === 'Escape' && !isTaken) explore(deselect)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [explore])
}
