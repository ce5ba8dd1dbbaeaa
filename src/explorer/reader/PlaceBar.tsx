import { ChevronLeft, ChevronRight, Copy, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import type { Article } from '../../graph/document'
import { citation, linkToWords } from '../selection/citation'
import { IconButton } from '../shared/IconButton'
import { count, strings } from '../strings'
import type { Place } from './places'
import styles from './PlaceBar.module.css'

interface Props {
  article: Article
  /** Never empty. */
  places: readonly Place[]
  current: number
  /** How many places there are in other articles. */
  elsewhere: number
  onWalk: (place: number) => void
}

const WORDS = { mention: 'Mention', quotation: 'Quotation', sentence: 'Sentence' } as const

/** Over the text: which of the selection's places is lit, the way to the others, and what to do with a quotation. */
export function PlaceBar({ article, places, current, elsewhere, onWalk }: Props) {
  const place = places[current]
  if (place === undefined) return null
  const step = (by: number) => onWalk((current + by + places.length) % places.length)
  return (
    <div className={styles.bar}>
      <p className={styles.where} role="status">
        {WORDS[place.what]}
        {places.length > 1 && ` ${current + 1} of ${places.length}`}
        {elsewhere > 0 && (
          <span className={styles.elsewhere}>, {count(elsewhere, 'more', 'more')} in other articles</span>
        )}
      </p>
      {place.stated && <QuotationTools key={`${place.start}-${place.end}`} article={article} stated={place.stated} />}
      {places.length > 1 && (
        <>
          <IconButton label={strings.previousPlace} onClick={() => step(-1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={strings.nextPlace} onClick={() => step(1)}>
            <ChevronRight />
          </IconButton>
        </>
      )}
    </div>
  )
}

function QuotationTools({ article, stated }: { article: Article; stated: NonNullable<Place['stated']> }) {
  const [outcome, setOutcome] = useState<string | null>(null)
  const link = linkToWords(article, stated.statement)
  const copy = () => {
    navigator.clipboard.writeText(citation(article, stated.statement)).then(
      () => setOutcome('Copied'),
      () => setOutcome('The browser refused'),
    )
  }
  return (
    <>
      {outcome !== null && (
        <span className={styles.outcome} role="status">
          {outcome}
        </span>
      )}
      <IconButton label={strings.copyQuotation} onClick={copy}>
        <Copy />
      </IconButton>
      {link !== null && (
        <a
          className={styles.link}
          href={link}
          target="_blank"
          rel="noreferrer"
          aria-label={strings.openOriginal}
          title={strings.openOriginal}
        >
          <ExternalLink aria-hidden="true" />
        </a>
      )}
    </>
  )
}
