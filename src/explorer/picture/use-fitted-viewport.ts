import type { Core } from 'cytoscape'
import { useEffect, type RefObject } from 'react'
import { IS_EMBEDDED } from '../embed/is-embedded'
import { useExplorerStore } from '../state/use-explorer'
import { coreOf, extentOf, weighedNodes } from './extent'
import { selectedShower } from './show-selected'
import { fit, open, TOO_FAR, TOO_FAR_EMBEDDED, ZOOMED_BY_BUTTON } from './viewport'

/** Where the reader looks from. */
export interface Looking {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
  /** Whether by the reader's own hand. */
  readonly isMoved: boolean
}

/** What of a view is told beside the picture, which takes room from it: below, in a small window, or as chips above. */
const TOLD = ['selection', 'path', 'pathStart', 'filters', 'focus', 'hidden', 'collapsed', 'hideIsolated'] as const

/** What tells that the reader chose how near to look. */
const BY_HAND = `scrollzoom pinchzoom ${ZOOMED_BY_BUTTON}`

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
    let told = store.getState().view
    let top = element.getBoundingClientRect().top
    const remember = () => {
      looking.current = { zoom: cy.zoom(), pan: { ...cy.pan() }, isMoved }
    }
    const shower = selectedShower(cy, store)
    const onMove = () => {
      isMoved = true
      shower.moved(false)
      remember()
    }
    const onZoom = () => {
      shower.moved(true)
      onMove()
    }
    const look = (isFirst: boolean) => {
      shower.fitted()
      const { document, view } = store.getState()
      const extent = extentOf(document, view)
      if (extent === null) return
      if (isFirst)
        open(cy, extent, weighedNodes(document, view), coreOf(document, view), IS_EMBEDDED ? TOO_FAR_EMBEDDED : TOO_FAR)
      else fit(cy, extent, true)
    }
    // Before the first frame, which would show it from elsewhere and be drawn in vain.
    if (!isStanding) look(true)
    const observer = new ResizeObserver(() => {
      cy.resize()
      // A frame that a selection or a filter narrowed must not move what is in it.
      const { view } = store.getState()
      const isNarrowedByTelling = TOLD.some((part) => view[part] !== told[part])
      const { top: topNow } = element.getBoundingClientRect()
      if (isNarrowedByTelling) cy.panBy({ x: 0, y: top - topNow })
      else if (!isMoved && !isStanding) look(true)
      told = view
      top = topNow
      isStanding = false
      shower.show()
    })
    const stopFollowing = store.subscribe((now, before) => {
      if (now.view.layout !== before.view.layout) look(false)
      else if (now.view.selection !== before.view.selection || now.view.path !== before.view.path)
        window.requestAnimationFrame(() => shower.show())
    })
    observer.observe(element)
    cy.on('dragpan', onMove)
    cy.on(BY_HAND, onZoom)
    cy.on('viewport', remember)
    return () => {
      observer.disconnect()
      stopFollowing()
      cy.removeListener('dragpan', onMove)
      cy.removeListener(BY_HAND, onZoom)
      cy.removeListener('viewport', remember)
    }
  }, [cy, frame, store, looking])
}
