import { useId, useState, type ReactNode, type SubmitEvent } from 'react'
import { useCuration, type Draft } from './curation'
import styles from './DecisionForm.module.css'

interface Props {
  /** What the button says: "Rename". */
  verb: string
  /** The decision that the fields make; null while something is missing. */
  draft: Draft | null
  /** What is missing, where `draft` is null. */
  missing: string
  onDone: () => void
  children: ReactNode
}

/** The fields of a decision, and those that each has: why, and by whom. */
export function DecisionForm({ verb, draft, missing, onDone, children }: Props) {
  const { decide } = useCuration((curation) => curation.actions)
  const known = useCuration((curation) => curation.author)
  const [author, setAuthor] = useState(known)
  const [why, setWhy] = useState('')
  const [fault, setFault] = useState('')
  const id = useId()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const reason = refusal()
    if (reason === null) onDone()
    else setFault(reason)
  }
  const refusal = (): string | null => {
    if (draft === null) return missing
    if (author.trim() === '') return 'Say who you are: the name stands beside the correction.'
    const reason = decide({ ...draft, ...(why.trim() === '' ? {} : { why: why.trim() }) }, author.trim())
    return reason === null ? null : `This cannot be done: ${reason}.`
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      <div className={styles.pair}>
        <Field label="Why (may be left out)">
          {(field) => <input {...field} value={why} onChange={(event) => setWhy(event.target.value)} />}
        </Field>
        <Field label="Your name">
          {(field) => (
            <input
              {...field}
              value={author}
              autoComplete="name"
              aria-describedby={fault === '' ? undefined : id}
              onChange={(event) => setAuthor(event.target.value)}
            />
          )}
        </Field>
      </div>
      <p id={id} className={styles.fault} role="alert">
        {fault}
      </p>
      <button type="submit" className={styles.submit}>
        {verb}
      </button>
    </form>
  )
}

interface FieldProps {
  label: string
  children: (field: { id: string; className: string | undefined }) => ReactNode
}

/** A field under its label. */
export function Field({ label, children }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, className: styles.input })}
    </div>
  )
}
