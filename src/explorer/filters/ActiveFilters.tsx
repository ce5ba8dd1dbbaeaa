import { X } from 'lucide-react'
import { showEverything } from '../state/changes'
import { resetFilters } from '../state/filtering'
import { useActions, useExplorer, useIndex } from '../state/use-explorer'
import { strings } from '../strings'
import { activeFilters } from './active-filters'
import styles from './ActiveFilters.module.css'

/**
 * What narrows the view, each thing to be taken back by itself.
 *
 * @param isInLine in a line with something else, which it must not break: there it scrolls
 */
export function ActiveFilters({ isInLine = false }: { isInLine?: boolean }) {
  const view = useExplorer((explorer) => explorer.view)
  const index = useIndex()
  const { explore } = useActions()
  const active = activeFilters(view, index)
  if (active.length === 0) return null
  return (
    <div className={`${styles.bar ?? ''} ${(isInLine && styles.inLine) || ''}`}>
      <ul className={styles.list}>
        {active.map(({ words, lift }) => (
          <li key={words}>
            <button
              type="button"
              className={styles.filter}
              aria-label={strings.removeFilter(words)}
              onClick={() => explore(lift)}
            >
              {words}
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.clear}
        onClick={() => explore((last, known) => showEverything(resetFilters(last, known), known))}
      >
        Show everything
      </button>
    </div>
  )
}
