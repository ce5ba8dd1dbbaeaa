import { useMedia } from '../shared/use-media'
import { setPanel } from '../state/changes'
import { useActions, useExplorer } from '../state/use-explorer'
import type { Panel } from '../state/view'

export type WindowSize = 'wide' | 'medium' | 'narrow'

/** A phone held across, or a page enlarged to 200 %: below the picture there is less room than beside it. */
const LOW = '(min-width: 40rem) and (max-height: 34rem)'

/** wide: room for filters, picture and column; medium: for picture and column; narrow: for the picture. */
export function useWindowSize(): WindowSize {
  const isWide = useMedia('(min-width: 70rem)')
  const isMedium = useMedia(`(min-width: 48rem), ${LOW}`)
  return isWide ? 'wide' : isMedium ? 'medium' : 'narrow'
}

const OPEN_AT_FIRST: Readonly<Record<WindowSize, readonly Panel[]>> = {
  wide: ['filters', 'reader'],
  medium: ['reader'],
  narrow: [],
}

/** The open panels, and how to open and close one. A graph without articles has no reader. */
export function usePanels() {
  const size = useWindowSize()
  const hasArticles = useExplorer((explorer) => explorer.document.articles.length > 0)
  const chosen = useExplorer((explorer) => explorer.view.panels)
  const { explore } = useActions()
  const open = (chosen ?? OPEN_AT_FIRST[size]).filter((panel) => hasArticles || panel !== 'reader')
  return {
    size,
    hasArticles,
    isOpen: (panel: Panel) => open.includes(panel),
    setOpen: (panel: Panel, isOpen: boolean) => explore(setPanel(panel, isOpen, open)),
  }
}
