import { IS_EMBEDDED } from '../embed/is-embedded'
import { late } from '../shared/late'
import { Coming, NotFetchedView } from '../shared/Placeholder'
import { useExplorer } from '../state/use-explorer'
import { strings } from '../strings'
import { drawnGraph } from './drawn'
import { EmptyResult } from './EmptyResult'
import { NoRelationNote } from './NoRelationNote'
import styles from './Picture.module.css'
import { UndrawnNote } from './UndrawnNote'

/** Cytoscape is more than half of the program: it comes beside the graph, not before the first paint. */
const load = () => import('./DrawnPicture').then((module) => module.DrawnPicture)
void load().catch(() => undefined)

const DrawnPicture = late(load, {
  coming: (
    <div className={styles.instead}>
      <Coming words="Drawing…" />
    </div>
  ),
  failed: (
    <div className={styles.instead}>
      <NotFetchedView>{!IS_EMBEDDED && 'Outline and Table show the same graph.'}</NotFetchedView>
    </div>
  ),
})

/** The graph as a picture. */
export function Picture() {
  const drawn = useExplorer((explorer) => drawnGraph(explorer.document, explorer.view))
  return (
    <section className={styles.picture} aria-label={strings.graph} data-bare={IS_EMBEDDED || undefined}>
      <DrawnPicture label={strings.picture(drawn.entities.length, drawn.bundles.length)} />
      {drawn.entities.length === 0 && (
        <div className={styles.instead}>
          <EmptyResult />
        </div>
      )}
      <div className={styles.over}>
        <NoRelationNote />
        <UndrawnNote />
      </div>
    </section>
  )
}
