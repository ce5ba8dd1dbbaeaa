import { useEffect } from 'react'
import { useDialogs } from '../state/dialogs'
import { useCuration } from './curation'

/** Ctrl or ⌘ Z takes the last correction back, with Shift (or Ctrl Y) it comes again. Fields keep the keys to themselves. */
export function useUndoKeys(): void {
  const { undo, redo } = useCuration((curation) => curation.actions)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !isTyping(event.target) && !isInAnother()
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

/** Fields without an undo of their own. */
const NOT_TYPED = new Set(['checkbox', 'radio', 'range', 'file', 'button'])

/** Whether a dialogue is open in which there is something else to undo, or nothing. */
function isInAnother(): boolean {
  const { open } = useDialogs.getState()
  return open !== null && open !== 'corrections'
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}
