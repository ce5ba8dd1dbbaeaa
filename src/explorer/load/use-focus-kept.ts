import { useEffect, useRef } from 'react'

/** The key of the graph that the page was opened with. */
const FIRST = 1

/** Gives the focus to the graph that came, where what had it went with the graph before. @param key another for every graph */
export function useFocusKept(key: number): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  useEffect(() => {
    const isLost = last.current instanceof Element && !last.current.isConnected
    if (key > FIRST && isLost && document.activeElement === document.body) {
      document.getElementById('centre')?.focus({ preventScroll: true })
    }
  }, [key])
}
