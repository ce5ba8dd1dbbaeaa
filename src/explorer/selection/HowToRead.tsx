import { X } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { adjacency } from '../../graph/neighbours'
import { EntityLink } from '../shared/EntityLink'
import { IconButton } from '../shared/IconButton'
import { useExplorer } from '../state/use-explorer'
import { count, strings } from '../strings'
import styles from './HowToRead.module.css'
import panel from './panel.module.css'

const MOST_NAMED = 5

interface Props {
  onDismiss: () => void
}

/** For newcomers, while nothing is selected: what the page shows, and how to begin. */
export function HowToRead({ onDismiss }: Props) {
  const document = useExplorer((explorer) => explorer.document)
  const neighbours = adjacency(document.relations)
  const hasArticles = document.articles.length > 0
  const rank = (id: string) => neighbours.get(id)?.size ?? 0
  const hasLines = document.relations.length > 0
  const central = [...document.entities].sort((a, b) => rank(b.id) - rank(a.id)).slice(0, MOST_NAMED)
  const last = central.length - 1
  return (
    <Hint onDismiss={onDismiss}>
      <p className={styles.lead}>
        {count(document.entities.length, 'entity', 'entities')} and{' '}
        {hasLines ? count(document.relations.length, 'relation', 'relations') : 'no relation'}{' '}
        {hasArticles && hasLines ? 'that the text says hold between them' : 'between them'}.
      </p>
      <p className={styles.text}>
        Choose anyone or anything in the picture to see what it has to do with the others.
        {hasArticles &&
          hasLines &&
          ' Choose a line to read the exact words that put it there, and who said them. Solid lines are the article’s own word; dashed ones are somebody’s claim; a cross marks what is denied.'}
      </p>
      {hasLines && (
        <p className={`${styles.text} ${styles.names}`}>
          {hasArticles ? 'Most of the story runs' : 'Most lines run'} through{' '}
          {central.map(({ id }, i) => (
            <Fragment key={id}>
              {i === 0 ? '' : i === last ? ' and ' : ' '}
              <EntityLink id={id} stop={i === last ? '.' : i === last - 1 ? '' : ','} />
            </Fragment>
          ))}
        </p>
      )}
    </Hint>
  )
}

/** The same for a small window, where the picture needs the room, and what lies beyond its edges is drawn into it. */
export function HowToReadInShort({ onDismiss }: Props) {
  const { articles, relations } = useExplorer((explorer) => explorer.document)
  const hasWords = articles.length > 0 && relations.length > 0
  return (
    <Hint onDismiss={onDismiss}>
      <p className={styles.short}>
        Tap anyone or anything to see what it has to do with the others
        {hasWords && ', or a line for the words that put it there'}. Drag the picture to see the rest of it.
      </p>
    </Hint>
  )
}

function Hint({ onDismiss, children }: Props & { children: ReactNode }) {
  return (
    <div className={panel.panel}>
      <div className={panel.bar}>
        <h2 className={panel.kicker}>{strings.hint}</h2>
        <IconButton label={strings.dismissHint} onClick={onDismiss}>
          <X />
        </IconButton>
      </div>
      {children}
    </div>
  )
}
