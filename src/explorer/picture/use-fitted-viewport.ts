import type { Core } from 'cytoscape'
import { useEffect, type RefObject } from 'react'
import { useExplorerStore } from '../state/use-explorer'
import { coreOf, extentOf, litExtentOf, selectedExtentOf } from './extent'
import { bringIntoView, fit, hasRoomFor, open } from './viewport'

/** Where the reader looks from. */
export interface Looking {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
  /** Whether by the reader's own hand. */
  readonly isMoved: boolean
}

/**
 * Fits the picture into its frame at first and whenever the frame changes its size, until the reader moves it. What is
 * selected is brought into view, with its neighbours where they find room, and nothing moves if it is there already.
 *
 * @param looking where the canvas before this one was looked at from: a correction must not move what stays
 */
export function useFittedViewport(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  looking: RefObject<Looking | null>,
): void {
  const store = useExplorerStore()

  useEffect(() => {
    const element = frame.current
    if (cy === null || element === null || cy.destroyed()) return
    let isMoved = looking.current?.isMoved ?? false
    let isStanding = looking.current !== null
    if (looking.current !== null) cy.viewport({ zoom: looking.current.zoom, pan: { ...looking.current.pan } })
    let selection = store.getState().view.selection
    const remember = () => {
      looking.current = { zoom: cy.zoom(), pan: { ...cy.pan() }, isMoved }
    }
    const onMove = () => {
      isMoved = true
      remember()
    }
    const look = (isFirst: boolean) => {
      const { document, view } = store.getState()
      const extent = extentOf(document, view)
      if (extent === null) return
      if (isFirst) open(cy, extent, coreOf(document, view))
      else fit(cy, extent, true)
    }
    const showSelected = () => {
      const { document, view } = store.getState()
      const [lit, selected] = [litExtentOf(document, view), selectedExtentOf(document, view)]
      const extent = lit !== null && hasRoomFor(cy, lit) ? lit : selected
      if (extent !== null) bringIntoView(cy, extent)
    }
    // Before the first frame, which would show it from elsewhere and be drawn in vain.
    if (!isStanding) look(true)
    const observer = new ResizeObserver(() => {
      cy.resize()
      // A frame that a selection narrowed must not move what was just clicked.
      const isNarrowedBySelection = store.getState().view.selection !== selection
      selection = store.getState().view.selection
      if (!isMoved && !isNarrowedBySelection && !isStanding) look(true)
      isStanding = false
      showSelected()
    })
    const stopFollowing = store.subscribe((now, before) => {
      if (now.view.layout !== before.view.layout) look(false)
      else if (now.view.selection !== before.view.selection) window.requestAnimationFrame(showSelected)
    })
    observer.observe(element)
    cy.on('dragpan scrollzoom pinchzoom', onMove)
    cy.on('viewport', remember)
    return () => {
      observer.disconnect()
      stopFollowing()
      cy.removeListener('dragpan scrollzoom pinchzoom', onMove)
      cy.removeListener('viewport', remember)
    }
  }, [cy, frame, store, looking])
}
