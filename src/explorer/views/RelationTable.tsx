import { useEffect, useMemo, useState } from 'react'
import { EmptyResult } from '../picture/EmptyResult'
import { Placeholder } from '../shared/Placeholder'
import { useExplorer, useIndex, useVisible } from '../state/use-explorer'
import { count, strings } from '../strings'
import styles from './RelationTable.module.css'
import { SortHeader } from './SortHeader'
import { StatementRow } from './StatementRow'
import { COLUMNS, isOfSelection, sortRows, tableRows, type Order } from './table-rows'
import { remToPx, useRowWindow, useWidth } from './use-row-window'

/** The height of a row, as in the style sheet: in a line, and in a narrow frame below each other. */
const ROW_REM = { line: 4.5, stack: 10 } as const
/** The room that the columns take beside each other; where there is less, what a statement says stands below each other. */
const LEAST_REM = 60
const LEAST_WITH_ARTICLE_REM = 70

/** Every statement that the filters choose, one row each, sortable by every column, in step with the selection. */
export function RelationTable() {
  const visible = useVisible()
  const index = useIndex()
  const { ontology, articles, relations } = useExplorer((explorer) => explorer.document)
  const selection = useExplorer((explorer) => explorer.view.selection)
  const [order, setOrder] = useState<Order | null>(null)
  const rows = useMemo(() => sortRows(tableRows(visible, index, ontology), order), [visible, index, ontology, order])
  const columns = COLUMNS.filter((column) => column !== 'article' || articles.length > 1)
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const isStacked = useWidth(scroller) < remToPx(columns.includes('article') ? LEAST_WITH_ARTICLE_REM : LEAST_REM)
  const rowHeight = remToPx(isStacked ? ROW_REM.stack : ROW_REM.line)
  const { first, end } = useRowWindow(scroller, rows.length, rowHeight)

  const firstOfSelection = rows.findIndex((row) => isOfSelection(row, selection, index))
  useEffect(() => {
    if (scroller === null || firstOfSelection === -1) return
    const top = firstOfSelection * rowHeight
    const isInSight = top >= scroller.scrollTop && top + 2 * rowHeight <= scroller.scrollTop + scroller.clientHeight
    if (!isInSight) scroller.scrollTo({ top: Math.max(0, top - scroller.clientHeight / 3) })
  }, [scroller, firstOfSelection, selection, rowHeight])

  if (relations.length === 0) {
    return (
      <Placeholder words="No relation was found in the text." role="status">
        <p>Graph and Outline show who and what it names.</p>
      </Placeholder>
    )
  }
  if (rows.length === 0) return <EmptyResult />
  return (
    <div
      ref={setScroller}
      className={styles.scroller}
      role="region"
      aria-label={strings.table}
      // What scrolls must be reachable for those who scroll with keys.
      tabIndex={0}
    >
      {/* The roles are said, since the stacked table is none to a browser's eye. */}
      <table
        role="table"
        className={`${styles.table ?? ''} ${(isStacked && styles.stacked) || ''}`}
        aria-rowcount={rows.length + 1}
      >
        <caption className={styles.caption}>{count(rows.length, 'statement', 'statements')}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} className={styles[column]} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map((column, i) => (
              <SortHeader key={column} column={column} place={i + 1} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Spacer height={first * rowHeight} columns={columns.length} />
          {rows.slice(first, end).map((row, i) => (
            <StatementRow
              key={`${row.relation.id} ${row.place}`}
              row={row}
              columns={columns}
              position={first + i + 2}
              isSelected={isOfSelection(row, selection, index)}
            />
          ))}
          <Spacer height={(rows.length - end) * rowHeight} columns={columns.length} />
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the rows that are out of sight. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height === 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  )
}
