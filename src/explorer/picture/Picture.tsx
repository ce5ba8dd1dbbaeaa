import { lazy, Suspense } from 'react'
import { ActiveFilters } from '../filters/ActiveFilters'
import { useVisible } from '../state/use-explorer'
import { strings } from '../strings'
import { EmptyResult } from './EmptyResult'
import styles from './Picture.module.css'

/** Cytoscape is more than half of the program: it comes beside the graph, not before the first paint. */
const drawnPicture = import('./DrawnPicture')
const DrawnPicture = lazy(() => drawnPicture.then((module) => ({ default: module.DrawnPicture })))

/** The graph as a picture. */
export function Picture() {
  const visible = useVisible()
  return (
    <section className={styles.picture} aria-label={strings.graph}>
      <Suspense fallback={<p className={styles.coming}>Drawing…</p>}>
        <DrawnPicture label={strings.picture(visible.entities.length, visible.bundles.length)} />
      </Suspense>
      {visible.entities.length === 0 && <EmptyResult />}
      <div className={styles.over}>
        <ActiveFilters />
      </div>
    </section>
  )
}
