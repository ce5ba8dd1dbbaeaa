import { Pencil, Trash2 } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useAdding } from '../add/adding'
import { formatDate } from '../shared/dates'
import form from '../shared/form.module.css'
import { IconButton } from '../shared/IconButton'
import type { KeptArticle } from './kept-article'
import { useLibrary, type Details } from './library'
import styles from './ArticleRow.module.css'
import { LibraryRow } from './LibraryRow'

interface Props {
  kept: KeptArticle
  /** Whether the browser keeps it; else only this page has it. */
  isKept: boolean
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  onShow: () => void
  /** Whether it was removed and is back just now: the focus is then on what removed it. */
  isBack: boolean
  /** Told its new title. */
  onRenamed: (title: string) => void
}

/** One article of the library. */
export function ArticleRow({ kept, isKept, isChosen, onChoose, onShow, isBack, onRenamed }: Props) {
  const { article } = kept
  const { amend, remove } = useLibrary((state) => state.actions)
  const { refresh } = useAdding((state) => state.actions)
  const [isEditing, setEditing] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !isEditing) rename.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])
  if (isEditing) {
    const onDone = (details: Details | null) => {
      setEditing(false)
      if (details === null) return
      onRenamed(details.title)
      void amend(article.id, details).then(() => refresh(article.id))
    }
    return (
      <li className={styles.row}>
        <DetailsForm details={article} onDone={onDone} />
      </li>
    )
  }
  const source = [
    article.publisher,
    article.published === undefined ? undefined : formatDate(article.published),
    isKept ? undefined : 'not kept',
  ].filter(Boolean)
  return (
    <LibraryRow
      title={article.title}
      label={`Choose “${article.title}”`}
      source={source.join(', ')}
      isChosen={isChosen}
      onChoose={onChoose}
      onShow={onShow}
    >
      <IconButton ref={rename} label={`Rename “${article.title}”`} onClick={() => setEditing(true)}>
        <Pencil />
      </IconButton>
      <IconButton autoFocus={isBack} label={`Remove “${article.title}”`} onClick={() => void remove(article.id)}>
        <Trash2 />
      </IconButton>
    </LibraryRow>
  )
}

function DetailsForm({ details, onDone }: { details: Details; onDone: (details: Details | null) => void }) {
  const [title, setTitle] = useState(details.title)
  const [publisher, setPublisher] = useState(details.publisher ?? '')
  const [published, setPublished] = useState(details.published ?? '')
  const id = useId()
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onDone({ title: title.trim(), publisher: publisher.trim(), published })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The dialogue round it stays.
        event.preventDefault()
        event.stopPropagation()
        onDone(null)
      }}
    >
      <div className={form.field}>
        <label htmlFor={`${id}-title`}>Title</label>
        <input id={`${id}-title`} autoFocus required value={title} onChange={(event) => setTitle(event.target.value)} />
      </div>
      <div className={form.field}>
        <label htmlFor={`${id}-publisher`}>Publisher</label>
        <input id={`${id}-publisher`} value={publisher} onChange={(event) => setPublisher(event.target.value)} />
      </div>
      <div className={form.field}>
        <label htmlFor={`${id}-published`}>Published</label>
        <input
          id={`${id}-published`}
          type="date"
          value={published}
          onChange={(event) => setPublished(event.target.value)}
        />
      </div>
      <div className={form.buttons}>
        <button type="submit" className={`${form.button} ${form.main}`}>
          Save
        </button>
        <button type="button" className={form.button} onClick={() => onDone(null)}>
          Cancel
        </button>
      </div>
    </form>
  )
}
