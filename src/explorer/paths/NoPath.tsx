import panel from '../selection/panel.module.css'
import { walkPath } from '../state/changes'
import { resetFilters } from '../state/filtering'
import { useActions, useIndex, useVisible } from '../state/use-explorer'
import type { PathView } from '../state/view'
import styles from './PathPanel.module.css'

/** Says that there is no path, why that may be, and what would open one. */
export function NoPath({ path, deniedWouldHelp }: { path: PathView; deniedWouldHelp: boolean }) {
  const { entities } = useIndex()
  const visible = useVisible()
  const { explore } = useActions()
  const name = (id: string) => entities.get(id)?.name ?? id
  const unseen = [path.from, path.to].filter((id) => !visible.entities.some((entity) => entity.id === id))
  return (
    <section role="status">
      <p className={styles.none}>
        {unseen.length > 0
          ? `No path: ${unseen.map(name).join(' and ')} ${unseen.length === 1 ? 'is' : 'are'} not shown.`
          : `No path leads from ${name(path.from)} to ${name(path.to)} over the relations that are shown.`}
      </p>
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
