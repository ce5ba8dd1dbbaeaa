import type { Core } from 'cytoscape'
import { Maximize, RotateCcw, ZoomIn, ZoomOut } from 'lucide-react'
import { IconButton } from '../shared/IconButton'
import { startAfresh } from '../state/changes'
import { useActions } from '../state/use-explorer'
import { strings } from '../strings'
import styles from './Picture.module.css'
import { fit, zoomBy } from './viewport'

/** Closer, farther, all of it, and back to how it was at first. */
export function ZoomButtons({ cy }: { cy: Core }) {
  const { explore } = useActions()
  const reset = () => {
    explore(startAfresh)
    fit(cy, true)
  }
  return (
    <div className={styles.zoom} role="group" aria-label={strings.pictureTools}>
      <IconButton label={strings.zoomIn} onClick={() => zoomBy(cy, 1)}>
        <ZoomIn />
      </IconButton>
      <IconButton label={strings.zoomOut} onClick={() => zoomBy(cy, -1)}>
        <ZoomOut />
      </IconButton>
      <IconButton label={strings.fit} onClick={() => fit(cy, true)}>
        <Maximize />
      </IconButton>
      <IconButton label={strings.resetView} onClick={reset}>
        <RotateCcw />
      </IconButton>
    </div>
  )
}
