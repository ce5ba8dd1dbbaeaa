import type { ReactNode } from 'react'
import type { ChoiceFacet } from '../../graph/facets'
import { allow } from '../state/filtering'
import { useActions } from '../state/use-explorer'
import styles from './Filters.module.css'
import { OnlyButton } from './OnlyButton'
import { useFacetCounts, useLets } from './use-facets'

export interface ChoiceItem {
  readonly value: string
  readonly label: string
  readonly mark?: ReactNode
  /** More of it, for who rests the pointer on it. */
  readonly hint?: string
}

/** The values of a facet, each to be let through or not, or alone. */
export function ChoiceList({ facet, items }: { facet: ChoiceFacet; items: readonly ChoiceItem[] }) {
  const counts = useFacetCounts()[facet]
  const isOn = useLets(facet)
  const { explore } = useActions()
  return (
    <ul className={styles.list}>
      {items.map(({ value, label, mark, hint }) => {
        const shown = counts.get(value) ?? 0
        return (
          <li key={value} className={styles.row} data-empty={shown === 0 || undefined}>
            <label className={styles.choice} title={hint}>
              <input
                type="checkbox"
                checked={isOn(value)}
                onChange={(event) => explore(allow(facet, [value], event.target.checked))}
              />
              {mark}
              <span className={styles.label}>{label}</span> <span className={styles.count}>{shown}</span>
            </label>
            <OnlyButton facet={facet} values={[value]} label={label} />
          </li>
        )
      })}
    </ul>
  )
}
