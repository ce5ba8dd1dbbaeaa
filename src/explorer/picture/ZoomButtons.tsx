import type { Core } from 'cytoscape'
import { Maximize, RotateCcw, ZoomIn, ZoomOut } from 'lucide-react'
import { IconButton } from '../shared/IconButton'
import { startAfresh } from '../state/changes'
import { useExplorerStore } from '../state/use-explorer'
import { strings } from '../strings'
import { extentOf } from './extent'
import { LayoutChoice } from './LayoutChoice'
import styles from './Picture.module.css'
import { fit, zoomBy } from './viewport'

/** Closer, farther, all of it, and back to how it was at first. */
export function ZoomButtons({ cy }: { cy: Core }) {
  const store = useExplorerStore()
  const showAll = () => {
    const { document, view } = store.getState()
    const extent = extentOf(document, view)
    if (extent !== null) fit(cy, extent, true)
  }
  const reset = () => {
    store.getState().actions.explore(startAfresh)
    showAll()
  }
  return (
    <div className={styles.zoom} role="group" aria-label={strings.pictureTools}>
      <IconButton label={strings.zoomIn} onClick={() => zoomBy(cy, 1)}>
        <ZoomIn />
      </IconButton>
      <IconButton label={strings.zoomOut} onClick={() => zoomBy(cy, -1)}>
        <ZoomOut />
      </IconButton>
      <IconButton label={strings.fit} onClick={showAll}>
        <Maximize />
      </IconButton>
      <IconButton label={strings.resetView} onClick={reset}>
        <RotateCcw />
      </IconButton>
      <LayoutChoice />
    </div>
  )
}
