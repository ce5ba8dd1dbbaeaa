import type { ReactNode } from 'react'
import { setCentre } from '../state/changes'
import { useActions, useExplorer } from '../state/use-explorer'
import { CENTRE_VIEWS, type CentreView } from '../state/view'
import { strings } from '../strings'
import styles from './ViewSwitch.module.css'

const LABELS: Readonly<Record<CentreView, string>> = { graph: 'Graph', outline: 'Outline', table: 'Table' }

/**
 * Graph, outline or table: three ways to look at the same selection.
 *
 * @param children what stands in the same line
 */
export function ViewSwitch({ children }: { children?: ReactNode }) {
  const centre = useExplorer((explorer) => explorer.view.centre)
  const { explore } = useActions()
  return (
    <div className={styles.bar}>
      <div className={styles.views} role="group" aria-label={strings.views}>
        {CENTRE_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            className={styles.view}
            aria-pressed={view === centre}
            onClick={() => explore(setCentre(view))}
          >
            {LABELS[view]}
          </button>
        ))}
      </div>
      {children}
    </div>
  )
}
