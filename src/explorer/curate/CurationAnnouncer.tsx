import styles from '../shared/Announcer.module.css'
import { useCuration } from './curation'

/** Tells a screen reader what was put right, or taken back. */
export function CurationAnnouncer() {
  const told = useCuration((curation) => curation.told)
  return (
    <p className={styles.unseen} role="status">
      {told}
    </p>
  )
}
