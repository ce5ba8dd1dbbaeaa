import type { Article } from '../../graph/document'
import { formatDate } from '../shared/dates'
import styles from './Reader.module.css'

/** The foot of an article: where it appeared, whose it is, and the way to the original. */
export function Colophon({ article }: { article: Article }) {
  const { publisher, published, rights, url } = article
  const source = [publisher, published && formatDate(published)].filter(Boolean).join(', ')
  const isOnTheWeb = url !== undefined && /^https?:\/\//i.test(url)
  if (source === '' && rights === undefined && !isOnTheWeb) return null
  return (
    <footer className={styles.colophon}>
      {source !== '' && <p>{source}</p>}
      {rights !== undefined && <p>{rights}</p>}
      {isOnTheWeb && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            The original
          </a>
        </p>
      )}
    </footer>
  )
}
