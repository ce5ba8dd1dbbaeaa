import { useId, useRef, useState, type DragEvent } from 'react'
import { ARTICLE_FILE_ENDINGS } from '../../intake/article-endings'
import { FileInput } from '../shared/FileInput'
import form from '../shared/form.module.css'
import { useAdding } from './adding'
import styles from './AddPane.module.css'

/** Where an article comes in: files that are dropped or chosen, and words that are pasted. */
export function AddPane() {
  const { takeFiles, takeText } = useAdding((state) => state.actions)
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const textId = useId()
  const onLeave = (event: DragEvent<HTMLElement>) => {
    const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
    if (!isInside) setOver(false)
  }
  return (
    <section className={styles.pane} aria-label="Add an article">
      {/* What is dropped is taken by the page, which takes it anywhere. */}
      <div
        className={styles.zone}
        data-over={isOver || undefined}
        onDragEnter={() => setOver(true)}
        onDragLeave={onLeave}
        onDrop={() => setOver(false)}
      >
        <p className={styles.lead}>Drop articles here</p>
        <p className={form.hint}>Text, Markdown, a saved web page, PDF or Word (.docx), in English</p>
        <button type="button" className={`${form.button} ${form.main}`} onClick={() => input.current?.click()}>
          Choose files
        </button>
        <FileInput
          ref={input}
          multiple
          accept={ARTICLE_FILE_ENDINGS}
          label="Article files"
          onFiles={(files) => void takeFiles(files)}
        />
      </div>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault()
          void takeText(text)
        }}
      >
        <div className={form.field}>
          <label htmlFor={textId}>Or paste the text</label>
          <textarea
            id={textId}
            rows={4}
            value={text}
            placeholder="The headline, then the story"
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <button type="submit" className={form.button} disabled={text.trim() === ''}>
          Go on with this text
        </button>
      </form>
      <p className={form.hint}>All of it is read on this machine. Nothing is sent anywhere.</p>
    </section>
  )
}
