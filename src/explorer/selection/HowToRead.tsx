import { Fragment } from 'react'
import { adjacency } from '../../graph/neighbours'
import { formatDate } from '../shared/dates'
import { EntityLink } from '../shared/EntityLink'
import { useExplorer } from '../state/use-explorer'
import { count } from '../strings'
import styles from './HowToRead.module.css'
import panel from './panel.module.css'

const MOST_NAMED = 5

/** What stands in the column while nothing is selected: the story's title, and how to begin. */
export function HowToRead() {
  const document = useExplorer((explorer) => explorer.document)
  const neighbours = adjacency(document.relations)
  const rank = (id: string) => neighbours.get(id)?.size ?? 0
  const central = [...document.entities].sort((a, b) => rank(b.id) - rank(a.id)).slice(0, MOST_NAMED)
  return (
    <div className={panel.panel}>
      {document.articles.map((article) => (
        <header key={article.id} className={styles.story}>
          <h2 className={styles.title}>{article.title}</h2>
          <p className={styles.source}>
            {[article.publisher, article.published && formatDate(article.published)].filter(Boolean).join(', ')}
          </p>
        </header>
      ))}
      <p className={styles.lead}>
        {count(document.entities.length, 'entity', 'entities')} and{' '}
        {count(document.relations.length, 'relation', 'relations')} that the text says hold between them.
      </p>
      <h3 className={panel.heading}>How to read this</h3>
      <p className={styles.text}>
        Choose anyone or anything in the picture to see what it has to do with the others. Choose a line to read the
        exact words that put it there, and who said them. Solid lines are the article’s own word; dashed ones are
        somebody’s claim; a cross marks what is denied.
      </p>
      <h3 className={panel.heading}>Where to begin</h3>
      <p className={styles.text}>
        Most of the story runs through{' '}
        {central.map(({ id }, i) => (
          <Fragment key={id}>
            {i === 0 ? '' : i === central.length - 1 ? ' and ' : ', '}
            <EntityLink id={id} />
          </Fragment>
        ))}
        .
      </p>
    </div>
  )
}
