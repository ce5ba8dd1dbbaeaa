import { useId } from 'react'
import { deselect, readArticle } from '../state/changes'
import { useActions, useExplorer } from '../state/use-explorer'
import styles from './Reader.module.css'

/** Which of several articles to read. Absent where there is but one. */
export function ArticleChoice({ shown }: { shown: string | null }) {
  const articles = useExplorer((explorer) => explorer.document.articles)
  const { explore } = useActions()
  const id = useId()
  if (articles.length < 2) return null
  const read = (article: string) =>
    // What is selected may not occur in that article, and the reader would jump back to where it does.
    explore((view, index) => readArticle(article)(deselect(view, index), index))
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>Article</label>
      <select id={id} value={shown ?? ''} onChange={(event) => read(event.target.value)}>
        {articles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
