import { useEffect, type RefObject } from 'react'
import { afterPaint } from '../shared/after-paint'
import type { Place } from './places'

/**
 * Brings the current place into sight where it is not, in the middle of what scrolls.
 *
 * @param drawn how many blocks of the text are there: the place may come with the last of them
 */
export function useScrollTo(text: RefObject<HTMLElement | null>, place: Place | null, drawn: number): void {
  useEffect(() => {
    if (place === null) return
    const show = () => {
      const mark = text.current?.querySelector<HTMLElement>('[data-current]')
      if (mark && !isInSight(mark)) mark.scrollIntoView({ block: 'center' })
    }
    let frame = 0
    // Asking where things are makes the browser lay the page out: what was chosen is painted first.
    const stop = afterPaint(() => {
      show()
      // Blocks out of sight have a guessed height until they are scrolled to, which may push the place away again.
      frame = requestAnimationFrame(show)
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [text, place, drawn])
}

/** How much of the scroller's height is kept free above and below what was scrolled to. */
const MARGIN_PX = 48

function isInSight(mark: HTMLElement): boolean {
  const scroller = nearestScroller(mark)
  if (scroller === null) return false
  const view = scroller.getBoundingClientRect()
  const { top, bottom } = mark.getBoundingClientRect()
  return top >= view.top + MARGIN_PX && bottom <= view.bottom - MARGIN_PX / 2
}

function nearestScroller(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return null
}
