import { X } from 'lucide-react'
import { IconButton } from '../shared/IconButton'
import { strings } from '../strings'
import { useNote } from './note'
import styles from './NoteBar.module.css'

/** Over the foot of the page: what there is to say of articles that only this machine has. */
export function NoteBar() {
  const note = useNote((state) => state.note)
  const { dismiss } = useNote((state) => state.actions)
  return (
    <div role="status">
      {note !== null && (
        <div className={styles.bar}>
          <p>{note.words}</p>
          {note.offer !== null && (
            <button
              type="button"
              className={styles.offer}
              onClick={() => {
                dismiss()
                note.offer?.does()
              }}
            >
              {note.offer.label}
            </button>
          )}
          <IconButton label={strings.close} onClick={dismiss}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  )
}
