import { setTime } from '../state/filtering'
import { useActions, useExplorer } from '../state/use-explorer'
import styles from './Filters.module.css'

interface Props {
  /** The dates that any statement speaks of. */
  extent: { readonly from: string; readonly to: string }
}

/** From when to when; statements that give no time do not pass once it is set. */
export function TimeRange({ extent }: Props) {
  const time = useExplorer((explorer) => explorer.view.filters.time)
  const { adjust } = useActions()
  const { from, to } = time ?? extent
  const set = (range: { from: string; to: string }) => {
    if (range.from !== '' && range.to !== '' && range.from <= range.to) adjust(setTime(range))
  }
  return (
    <div className={styles.range}>
      <label>
        from
        <input
          type="date"
          value={from}
          min={extent.from}
          max={to}
          onChange={(event) => set({ from: event.target.value, to })}
        />
      </label>
      <label>
        to
        <input
          type="date"
          value={to}
          min={from}
          max={extent.to}
          onChange={(event) => set({ from, to: event.target.value })}
        />
      </label>
    </div>
  )
}
