import { useState } from 'react'
import { Dialog } from '../shared/Dialog'
import { useClose } from '../state/dialogs'
import { strings } from '../strings'
import { IS_SAVED_PAGE } from '../load/saved-page'
import { DataPart } from './DataPart'
import { PagePart } from './PagePart'
import { PicturePart } from './PicturePart'
import styles from './TakeAwayDialog.module.css'

const WORDS = { picture: 'Picture', data: 'Data', page: 'Page' } as const
type PartName = keyof typeof WORDS

/** A saved page saves no pages. */
const PARTS: readonly PartName[] = IS_SAVED_PAGE ? ['picture', 'data'] : ['picture', 'data', 'page']

/** What can be taken away: a picture, the data, a page of its own. */
export function TakeAwayDialog() {
  const close = useClose()
  const [part, setPart] = useState<PartName>('picture')
  return (
    <Dialog title={strings.takeAway} onClose={close}>
      <div className={styles.parts} role="group" aria-label={strings.whatToTake}>
        {PARTS.map((name) => (
          <button key={name} type="button" aria-pressed={name === part} onClick={() => setPart(name)}>
            {WORDS[name]}
          </button>
        ))}
      </div>
      <div className={styles.part}>
        {part === 'picture' && <PicturePart />}
        {part === 'data' && <DataPart />}
        {part === 'page' && <PagePart />}
      </div>
    </Dialog>
  )
}
