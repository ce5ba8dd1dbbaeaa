import { X } from 'lucide-react'
import { IconButton } from '../shared/IconButton'
import { useActions, useExplorer } from '../state/use-explorer'
import { strings } from '../strings'
import styles from './MissingNote.module.css'

/** Says what the link that was opened asks for and this graph does not have. */
export function MissingNote() {
  const missing = useExplorer((explorer) => explorer.missing)
  const { dismissMissing } = useActions()
  if (missing.length === 0) return null
  return (
    <div className={styles.note} role="status">
      <p>
        This link was made for another graph. Not found here: <q>{missing.join('”, “')}</q>. The rest is shown.
      </p>
      <IconButton label={strings.close} onClick={dismissMissing}>
        <X />
      </IconButton>
    </div>
  )
}
