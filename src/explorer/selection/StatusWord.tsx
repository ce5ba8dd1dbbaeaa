import type { RelationStatus } from '../../graph/status'
import styles from './StatusWord.module.css'

const WORDS: Readonly<Record<RelationStatus, string>> = {
  affirmed: '',
  claim: 'claimed',
  denied: 'denied',
  contested: 'contested',
}

/** Says of a relation that it is a claim, denied or contested; of what the article itself affirms, nothing. */
export function StatusWord({ status }: { status: RelationStatus }) {
  if (status === 'affirmed') return null
  return <span className={styles[status]}>{WORDS[status]}</span>
}
