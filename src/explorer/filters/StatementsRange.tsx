import { count } from '../strings'
import { setMinStatements } from '../state/filtering'
import { useActions, useExplorer } from '../state/use-explorer'
import styles from './Filters.module.css'

/** How many statements a relation needs to be shown. */
export function StatementsRange({ most }: { most: number }) {
  const least = useExplorer((explorer) => explorer.view.filters.minStatements)
  const { adjust } = useActions()
  return (
    <label className={styles.slider}>
      at least {count(least, 'quotation', 'quotations')}
      <input
        type="range"
        min={1}
        max={most}
        value={least}
        onChange={(event) => adjust(setMinStatements(event.target.valueAsNumber))}
      />
    </label>
  )
}
