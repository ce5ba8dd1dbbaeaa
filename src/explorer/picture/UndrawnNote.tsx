import { drawMore } from '../state/changes'
import { useActions, useExplorer } from '../state/use-explorer'
import { count } from '../strings'
import { drawnGraph, undrawnIn } from './drawn'
import styles from './Picture.module.css'

/** Says that the picture is of a part only, and offers more of it. */
export function UndrawnNote() {
  const undrawn = useExplorer(({ document, view }) => undrawnIn(document, view))
  const drawn = useExplorer(({ document, view }) => drawnGraph(document, view).entities.length)
  const { explore } = useActions()
  if (undrawn === 0) return null
  return (
    <div className={styles.note} role="status">
      <p>
        Too many to draw at once: these {drawn.toLocaleString('en')} have most lines;{' '}
        {count(undrawn, 'more is', 'more are')} in the outline and the table.
      </p>
      <button type="button" onClick={() => explore(drawMore)}>
        Draw more
      </button>
    </div>
  )
}
