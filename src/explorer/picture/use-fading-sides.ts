import type { Core } from 'cytoscape'
import { useEffect, type RefObject } from 'react'
import { useExplorerStore } from '../state/use-explorer'
import { extentOf } from './extent'
import { sidesBeyond } from './viewport'

/** Marks the frame at the sides beyond which the picture goes on, "left bottom": there it fades instead of being cut. */
export function useFadingSides(cy: Core | null, frame: RefObject<HTMLElement | null>): void {
  const store = useExplorerStore()
  useEffect(() => {
    const element = frame.current
    if (cy === null || element === null || cy.destroyed()) return
    let waiting = 0
    const mark = () => {
      waiting = 0
      const { document, view } = store.getState()
      const extent = extentOf(document, view)
      const sides = extent === null ? '' : sidesBeyond(cy, extent).join(' ')
      if (element.dataset.beyond !== sides) element.dataset.beyond = sides
    }
    const wait = () => {
      waiting ||= window.requestAnimationFrame(mark)
    }
    wait()
    cy.on('viewport resize', wait)
    const stopFollowing = store.subscribe(wait)
    return () => {
      window.cancelAnimationFrame(waiting)
      cy.removeListener('viewport resize', wait)
      stopFollowing()
    }
  }, [cy, frame, store])
}
