import { Columns2 } from 'lucide-react'
import { formatDate } from '../shared/dates'
import { useDialogs } from '../state/dialogs'
import { useIndex } from '../state/use-explorer'
import { ChoiceList } from './ChoiceList'
import styles from './Filters.module.css'

/** Which of several articles count, and two of them beside one another. */
export function Articles() {
  const index = useIndex()
  const { show } = useDialogs((state) => state.actions)
  const items = [...index.articles.values()].map(({ id, title, publisher, published }) => ({
    value: id,
    label: title,
    hint: [title, publisher, published && formatDate(published)].filter(Boolean).join(', '),
  }))
  return (
    <>
      <div className={styles.many}>
        <ChoiceList facet="articles" items={items} />
      </div>
      <button type="button" className={styles.compare} aria-haspopup="dialog" onClick={() => show('compare')}>
        <Columns2 aria-hidden="true" />
        Compare two
      </button>
    </>
  )
}
