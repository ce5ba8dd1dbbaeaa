import { useEffect } from 'react'
import { useCuration } from './curation'

/** Ctrl or ⌘ Z takes the last correction back, with Shift (or Ctrl Y) it comes again. Fields keep the keys to themselves. */
export function useUndoKeys(): void {
  const { undo, redo } = useCuration((curation) => curation.actions)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !isTyping(event.target)
      const key = event.key.toLowerCase()
      if (!isOurs || (key !== 'z' && key !== 'y')) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio')
  )
}
