import { useId, useState } from 'react'
import type { SourceArticle } from '../../intake/read-article'
import { withDetails } from '../library/library'
import form from '../shared/form.module.css'
import { count } from '../strings'
import { useAdding } from './adding'
import styles from './DraftForm.module.css'
import type { Draft } from './messages'
import { shownChoice, type Choice } from './own'

interface Props {
  draft: Draft
  /** The how manieth of how many files. */
  place: number
  total: number
}

/** What was read and guessed of an article, for its reader to put right before a graph is made of it. */
export function DraftForm({ draft, place, total }: Props) {
  const { accept, prefer, skip, startOver } = useAdding((state) => state.actions)
  const [title, setTitle] = useState(draft.article.title)
  const [publisher, setPublisher] = useState(draft.article.publisher ?? '')
  const [published, setPublished] = useState(draft.article.published ?? '')
  const [text, setText] = useState(draft.article.text)
  const [shown] = useState(shownChoice)
  // The sample is nobody's own: whoever wants it beside an article says so.
  const [isTogether, setTogether] = useState(shown.articles.length > 0)
  const words = text.match(/\S+/g)?.length ?? 0
  const isLast = place === total

  const article = (): SourceArticle => {
    const { publisher: _publisher, published: _published, ...rest } = draft.article
    return withDetails({ ...rest, text }, { title: title.trim(), publisher: publisher.trim(), published })
  }
  const choose = (together: boolean) => {
    setTogether(together)
    // What fails is told when the graph is asked for.
    prefer(together).catch(() => undefined)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void accept(article(), isTogether)
      }}
    >
      {total > 1 && (
        <p className={styles.place}>
          Article {place} of {total}
        </p>
      )}
      {draft.foreign !== null && (
        <p className={form.warning} role="alert">
          This seems to be in {draft.foreign}. Relata reads English; of another language it finds little, and that
          wrongly.
        </p>
      )}
      <Field label="Title" value={title} onChange={setTitle} isRequired />
      <div className={styles.pair}>
        <Field label="Publisher" value={publisher} onChange={setPublisher} />
        <Field
          label="Published"
          type="date"
          value={published}
          onChange={setPublished}
          hint={published === '' ? '“Last week” and “on Monday” are counted from this day.' : undefined}
        />
      </div>
      <Field label={`Text, ${count(words, 'word', 'words')}`} value={text} onChange={setText} isLong isRequired />
      {(shown.articles.length > 0 || shown.withHome) && (
        <label className={styles.check}>
          <input type="checkbox" checked={isTogether} onChange={(event) => choose(event.target.checked)} />
          Together with {wordsFor(shown)}
        </label>
      )}
      <div className={form.buttons}>
        <button type="submit" className={`${form.button} ${form.main}`}>
          {isLast ? 'Make the graph' : 'Next article'}
        </button>
        {total > 1 && (
          <button type="button" className={form.button} onClick={() => void skip(isTogether)}>
            Leave this one out
          </button>
        )}
        <button type="button" className={form.button} onClick={startOver}>
          Cancel
        </button>
      </div>
    </form>
  )
}

function wordsFor({ articles, withHome }: Choice): string {
  const [only, ...others] = articles
  if (only === undefined) return 'the sample, which is shown now'
  const own = others.length === 0 ? `“${only.title}”` : `the ${articles.length} articles shown now`
  return withHome ? `${own} and the sample` : own
}

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'date'
  hint?: string | undefined
  isLong?: boolean
  isRequired?: boolean
}

function Field({ label, value, onChange, type = 'text', hint, isLong, isRequired }: FieldProps) {
  const id = useId()
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      {isLong === true ? (
        <textarea
          id={id}
          rows={9}
          value={value}
          required
          lang="en"
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          id={id}
          type={type}
          value={value}
          required={isRequired}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={form.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
