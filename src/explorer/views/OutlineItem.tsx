import { ChevronRight } from 'lucide-react'
import { correctionsOf } from '../../graph/corrections'
import { relationStatus } from '../../graph/status'
import { CorrectedMark } from '../curate/CorrectedMark'
import { StatusWord } from '../selection/StatusWord'
import { KindMark } from '../shared/KindMark'
import { useIndex } from '../state/use-explorer'
import type { OutlineRow } from './outline-rows'
import styles from './Outline.module.css'

interface Props {
  row: OutlineRow
  isSelected: boolean
  isFocusable: boolean
  onActivate: () => void
  onToggle: () => void
}

/** A row of the outline. The keys are handled by the tree around it. */
export function OutlineItem({ row, isSelected, isFocusable, onActivate, onToggle }: Props) {
  return (
    <li
      role="treeitem"
      className={`${styles.item ?? ''} ${styles[row.what] ?? ''}`}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.isOpen ?? undefined}
      aria-selected={row.what === 'kind' ? undefined : isSelected}
      tabIndex={isFocusable ? 0 : -1}
      onClick={onActivate}
    >
      <span
        className={styles.toggle}
        onClick={(event) => {
          if (row.isOpen === null) return
          event.stopPropagation()
          onToggle()
        }}
      >
        {row.isOpen !== null && <ChevronRight aria-hidden="true" />}
      </span>
      <Content row={row} />
    </li>
  )
}

function Content({ row }: { row: OutlineRow }) {
  const { entities } = useIndex()
  switch (row.what) {
    case 'kind':
      return (
        <>
          <KindMark kind={row.kind} />
          <span>{row.label}</span>
          <span className={styles.count}>{row.count}</span>
        </>
      )
    case 'entity':
      return (
        <>
          <span>
            {row.label}
            <CorrectedMark corrections={entities.get(row.id)?.corrections} />
          </span>
          <span className={styles.count}>{row.count > 0 ? row.count : 'no relation shown'}</span>
        </>
      )
    case 'relation':
      return (
        <span>
          <em>{row.words}</em> {entities.get(row.other)?.name} <StatusWord status={relationStatus(row.relation)} />
          <CorrectedMark corrections={correctionsOf(row.relation)} />
        </span>
      )
    case 'quotation':
      return (
        <span>
          {row.label}
          <CorrectedMark corrections={row.relation.statements[row.place]?.corrections} />
        </span>
      )
  }
}
