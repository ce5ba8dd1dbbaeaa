import { PencilLine } from 'lucide-react'
import { IconButton } from '../shared/IconButton'
import { useDialogs } from '../state/dialogs'
import { count } from '../strings'
import styles from './CorrectionsButton.module.css'
import { useCuration } from './curation'

/** How many corrections were made here, and the way to their list. Absent where there is none. */
export function CorrectionsButton({ className }: { className: string | undefined }) {
  const made = useCuration((curation) => curation.decisions.length + curation.undone.length)
  const standing = useCuration((curation) => curation.decisions.length)
  const { show } = useDialogs((state) => state.actions)
  if (made === 0) return null
  return (
    <IconButton
      label={count(standing, 'correction', 'corrections')}
      className={`${className ?? ''} ${styles.button ?? ''}`}
      aria-haspopup="dialog"
      onClick={() => show('corrections')}
    >
      <PencilLine />
      <span className={styles.count} aria-hidden="true">
        {standing}
      </span>
    </IconButton>
  )
}
