import { showEverything } from '../state/changes'
import { resetFilters } from '../state/filtering'
import { useActions } from '../state/use-explorer'
import styles from './Picture.module.css'

/** Stands where the picture would be when nothing passes. */
export function EmptyResult() {
  const { explore } = useActions()
  return (
    <div className={styles.empty} role="status">
      <p>Nothing passes these filters.</p>
      <button type="button" onClick={() => explore((view, index) => showEverything(resetFilters(view, index), index))}>
        Show everything
      </button>
    </div>
  )
}
