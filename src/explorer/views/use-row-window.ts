import { useCallback, useSyncExternalStore } from 'react'

/** So many rows are drawn beyond either edge, for a quick hand on the wheel and for the Tab key. */
const SPARE_ROWS = 12

/** The window moves in steps of so many rows: not every pixel of scrolling draws anew. */
const STEP_ROWS = 4

/** Where nothing has been measured yet. */
const LIKELY_HEIGHT_PX = 900

/** The rows to draw: from `first`, and not `end` itself. */
export interface RowWindow {
  readonly first: number
  readonly end: number
}

/**
 * Which of many rows of equal height are in sight.
 *
 * @param scroller what scrolls, once it is there
 * @param count of all rows
 * @param rowHeight px
 */
export function useRowWindow(scroller: HTMLElement | null, count: number, rowHeight: number): RowWindow {
  const subscribe = useCallback(
    (onChange: () => void) => {
      scroller?.addEventListener('scroll', onChange, { passive: true })
      window.addEventListener('resize', onChange)
      return () => {
        scroller?.removeEventListener('scroll', onChange)
        window.removeEventListener('resize', onChange)
      }
    },
    [scroller],
  )
  const stepAtTop = useSyncExternalStore(subscribe, () =>
    Math.floor((scroller?.scrollTop ?? 0) / rowHeight / STEP_ROWS),
  )
  const height = useSyncExternalStore(subscribe, () => scroller?.clientHeight ?? 0)

  const atTop = stepAtTop * STEP_ROWS
  const inSight = Math.ceil((height === 0 ? LIKELY_HEIGHT_PX : height) / rowHeight) + STEP_ROWS
  return {
    first: Math.max(0, Math.min(atTop - SPARE_ROWS, count)),
    end: Math.min(atTop + inSight + SPARE_ROWS, count),
  }
}

/** @returns the inner width of an element, px, as it changes; endless as long as nothing has been measured */
export function useWidth(element: HTMLElement | null): number {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (element === null) return () => undefined
      const observer = new ResizeObserver(onChange)
      observer.observe(element)
      return () => observer.disconnect()
    },
    [element],
  )
  return useSyncExternalStore(subscribe, () => element?.clientWidth || Infinity)
}

/** The px that an amount of rem is now: readers may have chosen a larger type. */
export function remToPx(rem: number): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return rem * (Number.isFinite(size) ? size : 16)
}
