import { useRef } from 'react'
import { GRAPH_FILE_ENDINGS } from '../../intake/graph/endings'
import { GO_HOME, goHome, useIsHome } from '../load/home'
import { Dialog } from '../shared/Dialog'
import { FileInput } from '../shared/FileInput'
import { useClose } from '../state/dialogs'
import styles from './OpenDialog.module.css'
import { useReading } from './reading'

/** Opens a graph file of the reader's machine. */
export function OpenDialog() {
  const close = useClose()
  const isHome = useIsHome()
  const { readFiles } = useReading((state) => state.actions)
  const input = useRef<HTMLInputElement>(null)
  return (
    <Dialog title="Open a graph" onClose={close}>
      <div className={styles.content}>
        <p>
          A Relata graph (.json), GraphML, GEXF, a Cytoscape network (.cyjs), or CSV tables: entities and relations, and
          statements if there are any, chosen together. They are read on this machine and sent nowhere.
        </p>
        <div className={styles.buttons}>
          <button type="button" className={styles.main} onClick={() => input.current?.click()}>
            Choose files
          </button>
          {!isHome && (
            <button
              type="button"
              onClick={() => {
                close()
                void goHome()
              }}
            >
              {GO_HOME}
            </button>
          )}
        </div>
        <p className={styles.hint}>Or drop files anywhere on the page, at any time.</p>
        <FileInput
          ref={input}
          multiple
          accept={GRAPH_FILE_ENDINGS}
          label="Graph files"
          onFiles={(files) => {
            close()
            readFiles(files)
          }}
        />
      </div>
    </Dialog>
  )
}
