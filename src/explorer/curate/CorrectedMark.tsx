import { PencilLine } from 'lucide-react'
import type { Correction } from '../../graph/document'
import announcer from '../shared/Announcer.module.css'
import styles from './CorrectionMarks.module.css'

/** A small mark beside what was put right by hand; who did, when and why stands in its panel. */
export function CorrectedMark({ corrections }: { corrections: readonly Correction[] | undefined }) {
  if (corrections === undefined || corrections.length === 0) return null
  const told = corrections.map(({ note, by }) => `${note} (${by})`).join('; ')
  return (
    <span className={styles.mark} title={`Corrected: ${told}`}>
      {' '}
      <PencilLine aria-hidden="true" />
      <span className={announcer.unseen}>corrected</span>
    </span>
  )
}
