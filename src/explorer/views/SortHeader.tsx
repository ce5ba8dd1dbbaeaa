import { ArrowDown, ArrowUp } from 'lucide-react'
import styles from './RelationTable.module.css'
import type { Column, Order } from './table-rows'

const HEADINGS: Readonly<Record<Column, string>> = {
  source: 'Source',
  relation: 'Relation',
  target: 'Target',
  quotation: 'Quotation',
  speaker: 'Speaker',
  polarity: 'Polarity',
  certainty: 'Certainty',
  time: 'Time',
  article: 'Article',
}

interface Props {
  column: Column
  /** Among the columns, from 1. */
  place: number
  order: Order | null
  onOrder: (order: Order | null) => void
}

/** The head of a column: sorts upwards, then downwards, then as the article has it. */
export function SortHeader({ column, place, order, onOrder }: Props) {
  const isSorted = order?.column === column
  const next = () => {
    if (!isSorted) onOrder({ column, isDescending: false })
    else onOrder(order.isDescending ? null : { column, isDescending: true })
  }
  return (
    <th
      scope="col"
      role="columnheader"
      aria-colindex={place}
      aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles.sort} onClick={next}>
        {HEADINGS[column]}
        {isSorted && (order.isDescending ? <ArrowDown aria-hidden="true" /> : <ArrowUp aria-hidden="true" />)}
      </button>
    </th>
  )
}
