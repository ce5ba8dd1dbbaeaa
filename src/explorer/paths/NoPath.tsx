import panel from '../selection/panel.module.css'
import { walkPath } from '../state/changes'
import { resetFilters } from '../state/filtering'
import { useActions, useIndex, useVisible } from '../state/use-explorer'
import type { PathView } from '../state/view'
import { noPathWords } from './path-words'
import styles from './PathPanel.module.css'

/** Says that there is no path, why that may be, and what would open one. */
export function NoPath({ path, deniedWouldHelp }: { path: PathView; deniedWouldHelp: boolean }) {
  const index = useIndex()
  const visible = useVisible()
  const { explore } = useActions()
  return (
    <section>
      <p className={styles.none}>{noPathWords(path, visible, index)}</p>
      <div className={panel.actions}>
        {deniedWouldHelp && (
          <button type="button" className={panel.action} onClick={() => explore(walkPath({ denied: true, index: 0 }))}>
            Allow denied relations: then there is one
          </button>
        )}
        <button type="button" className={panel.action} onClick={() => explore(resetFilters)}>
          Reset the filters
        </button>
      </div>
    </section>
  )
}
