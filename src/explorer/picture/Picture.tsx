import { lazy, Suspense } from 'react'
import { IS_EMBEDDED } from '../embed/is-embedded'
import { useExplorer } from '../state/use-explorer'
import { strings } from '../strings'
import { drawnGraph } from './drawn'
import { EmptyResult } from './EmptyResult'
import { NoRelationNote } from './NoRelationNote'
import styles from './Picture.module.css'
import { UndrawnNote } from './UndrawnNote'

/** Cytoscape is more than half of the program: it comes beside the graph, not before the first paint. */
const drawnPicture = import('./DrawnPicture')
const DrawnPicture = lazy(() => drawnPicture.then((module) => ({ default: module.DrawnPicture })))

/** The graph as a picture. */
export function Picture() {
  const drawn = useExplorer((explorer) => drawnGraph(explorer.document, explorer.view))
  return (
    <section className={styles.picture} aria-label={strings.graph} data-bare={IS_EMBEDDED || undefined}>
      <Suspense fallback={<p className={styles.coming}>Drawing…</p>}>
        <DrawnPicture label={strings.picture(drawn.entities.length, drawn.bundles.length)} />
      </Suspense>
      {drawn.entities.length === 0 && <EmptyResult />}
      <div className={styles.over}>
        <NoRelationNote />
        <UndrawnNote />
      </div>
    </section>
  )
}
