import { Columns2 } from 'lucide-react'
import { useState } from 'react'
import { formatDate } from '../shared/dates'
import { foldTerm } from '../shared/fold'
import form from '../shared/form.module.css'
import { useDialogs } from '../state/dialogs'
import { useIndex } from '../state/use-explorer'
import { ChoiceList } from './ChoiceList'
import styles from './Filters.module.css'

/** From so many on, one is found faster by a word of its title than by looking through the list. */
const MANY = 9

/** Which of several articles count, and two of them beside one another. */
export function Articles() {
  const index = useIndex()
  const { show } = useDialogs((state) => state.actions)
  const [sought, setSought] = useState('')
  const items = [...index.articles.values()]
    .map(({ id, title, publisher, published }) => ({
      value: id,
      label: title,
      hint: [title, publisher, published && formatDate(published)].filter(Boolean).join(', '),
    }))
    .filter(({ hint }) => foldTerm(hint).includes(foldTerm(sought.trim())))
  return (
    <>
      {index.articles.size >= MANY && (
        <input
          type="search"
          className={`${form.compact ?? ''} ${styles.sought ?? ''}`}
          value={sought}
          placeholder="Find an article"
          aria-label="Find an article"
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <div className={styles.many}>
        <ChoiceList facet="articles" items={items} />
        {items.length === 0 && <p className={styles.none}>No title, publisher or date says so.</p>}
      </div>
      <button type="button" className={styles.compare} aria-haspopup="dialog" onClick={() => show('compare')}>
        <Columns2 aria-hidden="true" />
        Compare two
      </button>
    </>
  )
}
