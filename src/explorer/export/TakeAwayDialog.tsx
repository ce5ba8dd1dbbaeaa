import { useState } from 'react'
import { Dialog } from '../shared/Dialog'
import { useDialogs } from '../state/dialogs'
import { strings } from '../strings'
import { DataPart } from './DataPart'
import { PicturePart } from './PicturePart'
import styles from './TakeAwayDialog.module.css'

const PARTS = { picture: 'Picture', data: 'Data' } as const
type PartName = keyof typeof PARTS

/** What can be taken away: a picture, the data, a page of its own. */
export function TakeAwayDialog() {
  const { close } = useDialogs((state) => state.actions)
  const [part, setPart] = useState<PartName>('picture')
  return (
    <Dialog title={strings.takeAway} onClose={close}>
      <div className={styles.parts} role="group" aria-label={strings.whatToTake}>
        {(Object.keys(PARTS) as PartName[]).map((name) => (
          <button key={name} type="button" aria-pressed={name === part} onClick={() => setPart(name)}>
            {PARTS[name]}
          </button>
        ))}
      </div>
      <div className={styles.part}>
        {part === 'picture' && <PicturePart />}
        {part === 'data' && <DataPart />}
      </div>
    </Dialog>
  )
}
