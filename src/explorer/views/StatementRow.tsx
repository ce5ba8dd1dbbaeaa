import { memo, type MouseEvent } from 'react'
import { CorrectedMark } from '../curate/CorrectedMark'
import { EntityLink } from '../shared/EntityLink'
import { selectRelation } from '../state/changes'
import { useActions, useIndex } from '../state/use-explorer'
import styles from './RelationTable.module.css'
import type { Column, TableRow } from './table-rows'

interface Props {
  row: TableRow
  columns: readonly Column[]
  /** Among all rows, the head being 1. */
  position: number
  isSelected: boolean
}

/** A statement. A click anywhere in the row selects it; the relation's words are the button for a keyboard. */
export const StatementRow = memo(function StatementRow({ row, columns, position, isSelected }: Props) {
  const { explore } = useActions()
  const { entities } = useIndex()
  const { relation, statement, place, cells } = row
  const choose = (event: MouseEvent) => {
    const isOnEntity = event.target instanceof Element && event.target.closest('button') !== null
    if (!isOnEntity) explore(selectRelation(relation.id, place))
  }
  return (
    <tr
      role="row"
      className={styles.row}
      aria-rowindex={position}
      aria-current={isSelected || undefined}
      onClick={choose}
    >
      {columns.map((column, i) => (
        <td key={column} role="cell" aria-colindex={i + 1} className={styles[column]}>
          <div className={styles.cell} title={cells[column]}>
            {column === 'source' || column === 'target' ? (
              <>
                <EntityLink id={relation[column]} hasMark />
                <CorrectedMark corrections={entities.get(relation[column])?.corrections} />
              </>
            ) : column === 'relation' ? (
              <>
                <button
                  type="button"
                  className={styles.words}
                  onClick={() => explore(selectRelation(relation.id, place))}
                >
                  {cells.relation}
                </button>
                <CorrectedMark corrections={[...(relation.corrections ?? []), ...(statement?.corrections ?? [])]} />
              </>
            ) : (
              cells[column]
            )}
          </div>
        </td>
      ))}
    </tr>
  )
})
