import { Download, FolderOpen, Redo2, Undo2, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { describeDecision } from '../../curate/describe'
import { download } from '../export/download'
import { formatDate } from '../shared/dates'
import { Dialog } from '../shared/Dialog'
import { FileInput } from '../shared/FileInput'
import { IconButton } from '../shared/IconButton'
import { useClose } from '../state/dialogs'
import { count } from '../strings'
import { useCuration } from './curation'
import styles from './CorrectionsDialog.module.css'

/** Every correction of this graph: those made here, to be undone, saved and opened, and those that it came with. */
export function CorrectionsDialog() {
  const close = useClose()
  const { decisions, brought, refused, undone, isKept, base, told, actions } = useCuration((curation) => curation)
  const reasons = new Map(refused.map(({ decision, reason }) => [decision, reason]))
  const carried = decisions.filter(({ id }) => brought.has(id)).length
  const builtIn = base.corrections ?? []
  return (
    <Dialog title="Corrections" first="title" onClose={close}>
      <div className={styles.body}>
        <p className={styles.lead}>
          {decisions.length === 0
            ? 'None made here yet. Choose an entity, a relation or a sentence, then “Correct…”.'
            : isKept
              ? 'Kept by this browser only. Save them as a file and put it into data/curation to build them in.'
              : 'This browser refuses to keep them: save them as a file before you leave the page.'}
        </p>
        {carried > 0 && (
          <p className={styles.lead}>
            {count(carried, 'correction was', 'corrections were')} made where only some of these articles were shown,
            and
            {carried === 1 ? ' holds' : ' hold'} here too. Undone here, {carried === 1 ? 'it stays' : 'they stay'}{' '}
            there.
          </p>
        )}
        {base.articles.length === 0 && (
          <p className={styles.lead}>
            This graph came without articles: entities and relations can be put right, but a relation is added only with
            the words of an article that state it.
          </p>
        )}
        <Tools />
        {/* What is behind the dialogue cannot speak. */}
        <p className={styles.told} role="status">
          {told}
        </p>
        <ol className={styles.list}>
          {decisions.map((decision) => (
            <li key={decision.id} className={styles.item}>
              <span>
                {describeDecision(decision, base.ontology)}
                <span className={styles.note}>
                  {decision.by}, {formatDate(decision.on)}
                  {decision.why === undefined ? '' : `: ${decision.why}`}
                </span>
                {reasons.has(decision) && <span className={styles.refused}>Not applied: {reasons.get(decision)}.</span>}
              </span>
              <IconButton
                label={`Undo: ${describeDecision(decision, base.ontology)}`}
                onClick={() => actions.remove(decision.id)}
              >
                <X />
              </IconButton>
            </li>
          ))}
        </ol>
        {undone.length > 0 && (
          <p className={styles.lead}>{count(undone.length, 'correction', 'corrections')} undone.</p>
        )}
        {builtIn.length > 0 && (
          <>
            <h3 className={styles.heading}>The graph came with</h3>
            <ul className={styles.list}>
              {builtIn.map(({ id, note, by, on, why }) => (
                <li key={id} className={styles.item}>
                  <span>
                    {note}
                    <span className={styles.note}>
                      {by}, {formatDate(on)}
                      {why === undefined ? '' : `: ${why}`}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}

const NO_YAML = 'What reads and writes these files could not be fetched. Reload the page to try again.'

function fetchYaml() {
  return import('../../curate/yaml').catch(() => null)
}

function Tools() {
  const { decisions, undone, actions } = useCuration((curation) => curation)
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState('')
  const save = async () => {
    const yaml = await fetchYaml()
    if (yaml === null) {
      setFault(NO_YAML)
      return
    }
    download(new Blob([yaml.writeDecisions(decisions)], { type: 'application/yaml' }), 'corrections.yaml')
  }
  const open = async ([file]: File[]) => {
    if (file === undefined) return
    const yaml = await fetchYaml()
    if (yaml === null) {
      setFault(NO_YAML)
      return
    }
    const read = yaml.readDecisions(await file.text())
    actions.take(read.decisions.map(({ decision }) => decision))
    setFault(read.faults.map(({ line, reason }) => `${file.name}, line ${line}: ${reason}`).join('\n'))
  }
  return (
    <>
      <div className={styles.tools}>
        <button type="button" disabled={decisions.length === 0} onClick={actions.undo}>
          <Undo2 aria-hidden="true" />
          Undo
        </button>
        <button type="button" disabled={undone.length === 0} onClick={actions.redo}>
          <Redo2 aria-hidden="true" />
          Redo
        </button>
        <button type="button" disabled={decisions.length === 0} onClick={() => void save()}>
          <Download aria-hidden="true" />
          Save as a file
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          <FolderOpen aria-hidden="true" />
          Open a file
        </button>
        <FileInput
          ref={input}
          accept={['.yaml', '.yml']}
          label="A file of corrections"
          onFiles={(files) => void open(files)}
        />
      </div>
      <p className={styles.refused} role="alert">
        {fault}
      </p>
    </>
  )
}
