import type { Core } from 'cytoscape'
import type { Box } from '../../graph/drawing'
import type { ExplorerStore } from '../state/store'
import type { Look } from './best-part'
import { litExtentOf, litNodes, selectedExtentOf } from './extent'
import { bringIntoView, hasRoomFor, isSpecks, lookFrom, showMost } from './viewport'

export interface SelectedShower {
  /** Brings into view what is selected now, or what was in view before where nothing is any more. */
  show(): void
  /** To be told when a hand moved the window; how near one looks is left to the reader once a hand has chosen it. */
  moved(isZoom: boolean): void
  /** To be told when the window is fitted anew. */
  fitted(): void
}

/**
 * Shows what is selected, with its neighbours: nothing moves if it is in view already, and it is looked at from no other
 * distance where there is room for it from this one and it can be told what is what, or where the reader chose how near
 * to look.
 */
export function selectedShower(cy: Core, store: ExplorerStore): SelectedShower {
  let isZoomedByHand = false
  /** From where the reader looked when nothing was selected, and whether from another distance since. */
  let before: Look | null = null
  let isElsewhere = false

  return {
    show() {
      if (cy.destroyed()) return
      const { document, view } = store.getState()
      const [lit, selected] = [litExtentOf(document, view), selectedExtentOf(document, view)]
      if (lit === null || selected === null) {
        if (before !== null && isElsewhere) lookFrom(cy, before)
        before = null
        isElsewhere = false
        return
      }
      before ??= { zoom: cy.zoom(), pan: { ...cy.pan() } }
      if (isZoomedByHand) bringIntoView(cy, hasRoomFor(cy, lit) ? lit : selected)
      else if (hasRoomFor(cy, lit) && !isSpecks(cy)) bringIntoView(cy, lit)
      else {
        isElsewhere = true
        showMost(cy, (zoom) => litNodes(document, view, zoom), middleOf(selected))
      }
    },
    moved(isZoom) {
      isElsewhere = false
      isZoomedByHand ||= isZoom
    },
    fitted() {
      isElsewhere = false
      isZoomedByHand = false
    },
  }
}

function middleOf({ left, top, right, bottom }: Box) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
