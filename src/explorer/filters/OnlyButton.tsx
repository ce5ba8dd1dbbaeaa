import type { ChoiceFacet } from '../../graph/facets'
import { allowAllBut, allowOnly } from '../state/filtering'
import { useActions, useExplorer } from '../state/use-explorer'
import { strings } from '../strings'
import styles from './Filters.module.css'

interface Props {
  facet: ChoiceFacet
  values: readonly string[]
  /** What the values are called together. */
  label: string
}

/** Shows only some values of a facet; pressed once more, all but these. */
export function OnlyButton({ facet, values, label }: Props) {
  const choice = useExplorer((explorer) => explorer.view.filters[facet])
  const { explore } = useActions()
  const isAlone =
    choice?.mode === 'only' &&
    choice.values.length === values.length &&
    values.every((value) => choice.values.includes(value))
  return (
    <button
      type="button"
      className={styles.only}
      aria-label={isAlone ? strings.allBut(label) : strings.only(label)}
      onClick={() => explore(isAlone ? allowAllBut(facet, values) : allowOnly(facet, values))}
    >
      {isAlone ? 'all but' : 'only'}
    </button>
  )
}
