import { Copy, ExternalLink, TextSearch } from 'lucide-react'
import { Fragment, useState } from 'react'
import type { Article, Relation, Statement } from '../../graph/document'
import { relationStatus } from '../../graph/status'
import { CorrectionMarks } from '../curate/CorrectionMarks'
import { formatDate, formatSpan } from '../shared/dates'
import { EntityLink } from '../shared/EntityLink'
import { useExplorer, useIndex } from '../state/use-explorer'
import { citation, linkToWords } from './citation'
import panel from './panel.module.css'
import styles from './Quotation.module.css'
import { markQuotation, saysName } from './quotation-parts'

interface Props {
  statement: Statement
  relation: Relation
  /** Smaller, without its source: one of several on a panel about something else. */
  isBrief?: boolean
  /** The filters do not choose it: it is shown as one that does not count now. */
  isLeftOut?: boolean
  /** Shows where it stands in the article. */
  onFind?: () => void
}

/** A statement: the article's words with both ends and the predicate told apart, and who answers for them. */
export function Quotation({ statement, relation, isBrief = false, isLeftOut = false, onFind }: Props) {
  const index = useIndex()
  const article = index.articles.get(statement.article)
  if (article === undefined) return null
  return (
    <figure className={isBrief ? styles.brief : styles.figure} data-left-out={isLeftOut || undefined}>
      <blockquote className={styles.quote}>
        {markQuotation(article.text, statement).map(({ text, role }, place) =>
          role === null ? (
            <span key={place}>{text}</span>
          ) : (
            <Fragment key={place}>
              <mark className={styles[role]}>{text}</mark>
              {role !== 'predicate' && <Gloss words={text} name={index.entities.get(relation[role])?.name ?? ''} />}
            </Fragment>
          ),
        )}
      </blockquote>
      <figcaption className={styles.caption}>
        <SpeakerLine statement={statement} relation={relation} article={article} />
        <p className={styles.notes}>{notes(statement, isLeftOut)}</p>
        <CorrectionMarks corrections={statement.corrections} />
        {!isBrief && <Source statement={statement} article={article} onFind={onFind} />}
      </figcaption>
    </figure>
  )
}

/** An editor's brackets: whom words stand for that do not say so themselves. */
function Gloss({ words, name }: { words: string; name: string }) {
  return saysName(words, name) ? null : <span className={styles.gloss}> [{name}]</span>
}

interface SpeakerLineProps {
  statement: Statement
  relation: Relation
  article: Article
}

function SpeakerLine({ statement, relation, article }: SpeakerLineProps) {
  const { speaker, attribution, polarity } = statement
  // A denied relation is headed by its denial ("does not recognise"), which whoever denies it says.
  const isAgainst = polarity === 'denied' && relationStatus(relation) !== 'denied'
  const verb = isAgainst ? 'denies it' : 'says so'
  if (speaker !== null) {
    return (
      <p className={styles.speaker}>
        <EntityLink id={speaker} hasMark /> {verb}
      </p>
    )
  }
  if (attribution !== undefined) {
    return <p className={styles.speaker}>“{article.text.slice(attribution.start, attribution.end)}”</p>
  }
  return <p className={styles.speaker}>The article itself {verb}</p>
}

/** "Denied · planned · in February 2022 · left out by the filters" */
function notes({ polarity, certainty, time }: Statement, isLeftOut: boolean): string {
  return [
    polarity === 'denied' ? 'Denied' : 'Affirmed',
    certainty === 'stated' ? '' : certainty,
    time === undefined ? '' : formatSpan(time.from, time.to),
    isLeftOut ? 'left out by the filters' : '',
  ]
    .filter((note) => note !== '')
    .join(' · ')
}

interface SourceProps {
  statement: Statement
  article: Article
  onFind: (() => void) | undefined
}

function Source({ statement, article, onFind }: SourceProps) {
  const isOnly = useExplorer((explorer) => explorer.document.articles.length === 1)
  const [outcome, setOutcome] = useState<string | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(citation(article, statement)).then(
      () => setOutcome('Copied with its source'),
      () => setOutcome('The browser refused to copy'),
    )
  }
  const link = linkToWords(article, statement)
  return (
    <>
      {!isOnly && (
        <p className={styles.notes}>
          {[article.title, article.publisher, article.published && formatDate(article.published)]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
      <div className={panel.actions}>
        {onFind !== undefined && (
          <button type="button" className={panel.action} onClick={onFind}>
            <TextSearch aria-hidden="true" />
            In the article
          </button>
        )}
        <button type="button" className={panel.action} aria-live="polite" onClick={copy}>
          <Copy aria-hidden="true" />
          {outcome ?? 'Copy quotation'}
        </button>
        {link !== null && (
          <a className={panel.action} href={link} target="_blank" rel="noreferrer">
            <ExternalLink aria-hidden="true" />
            Read it in the original
          </a>
        )}
      </div>
    </>
  )
}
