import { PencilLine } from 'lucide-react'
import type { Correction } from '../../graph/document'
import { formatDate } from '../shared/dates'
import styles from './CorrectionMarks.module.css'

/** What was put right by hand on something: by whom, when and why. */
export function CorrectionMarks({ corrections }: { corrections: readonly Correction[] | undefined }) {
  if (corrections === undefined || corrections.length === 0) return null
  return (
    <ul className={styles.marks} aria-label="Corrected by hand">
      {corrections.map(({ id, by, on, why, note }, place) => (
        <li key={`${id} ${place}`}>
          <PencilLine aria-hidden="true" />
          <span>
            Corrected: {note}. {by}, {formatDate(on)}
            {why === undefined ? '' : `: ${why}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
