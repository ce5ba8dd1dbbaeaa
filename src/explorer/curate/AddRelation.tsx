import { useState } from 'react'
import { quotationOf } from '../../curate/anchors'
import { entityRef } from '../../curate/refs'
import type { GraphDocument, Span } from '../../graph/document'
import { useExplorer, useIndex } from '../state/use-explorer'
import { DecisionForm, Field } from './DecisionForm'
import styles from './DecisionForm.module.css'
import { EntityChoice } from './EntityChoice'
import { Tabs } from './Tabs'
import { TypeChoice } from './TypeChoice'

interface Props {
  /** The words to begin with: a sentence of an article. */
  place: Span
  onDone: () => void
}

/** A relation that the extraction has missed: its ends, its type, and the words that state it. */
export function AddRelation({ place, onDone }: Props) {
  const document = useExplorer((explorer) => explorer.document)
  const { entities, relationTypes, articles } = useIndex()
  const mentioned = mentionedIn(document, place)
  const [source, setSource] = useState(mentioned[0] ?? '')
  const [target, setTarget] = useState(mentioned[1] ?? '')
  const [type, setType] = useState([...relationTypes.keys()][0] ?? '')
  const [text, setText] = useState(articles.get(place.article)?.text.slice(place.start, place.end) ?? '')
  const [polarity, setPolarity] = useState<'affirmed' | 'denied'>('affirmed')
  const [certainty, setCertainty] = useState<'stated' | 'possible' | 'planned'>('stated')
  const [speakerId, setSpeaker] = useState('')
  const [from, to, speaker] = [source, target, speakerId].map((id) => entities.get(id))
  const span = placeOf(document, place, text.trim())
  const isWhole = from !== undefined && to !== undefined && from !== to && span !== null
  const draft = isWhole
    ? {
        action: 'add' as const,
        relation: { source: entityRef(document, from), type, target: entityRef(document, to) },
        quotation: quotationOf(document, span),
        polarity,
        certainty,
        ...(speaker === undefined ? {} : { speaker: entityRef(document, speaker) }),
      }
    : null
  const missing =
    span === null
      ? 'The article does not say these words: keep its own, and cut only before and after.'
      : 'Choose two different ends.'
  return (
    <DecisionForm verb="Add the relation" draft={draft} missing={missing} onDone={onDone}>
      <Field label="The words that say so, verbatim">
        {(field) => <textarea {...field} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <EntityChoice label="From" chosen={source} onChoose={setSource} />
      <TypeChoice chosen={type} onChoose={setType} />
      <EntityChoice label="To" chosen={target} onChoose={setTarget} />
      <div className={styles.pair}>
        <Tabs
          label="Affirmed or denied"
          names={[
            ['affirmed', 'Affirmed'],
            ['denied', 'Denied'],
          ]}
          chosen={polarity}
          onChoose={setPolarity}
        />
        <Tabs
          label="How certain"
          names={[
            ['stated', 'Stated'],
            ['possible', 'Possible'],
            ['planned', 'Planned'],
          ]}
          chosen={certainty}
          onChoose={setCertainty}
        />
      </div>
      <EntityChoice label="Who says so" chosen={speakerId} onChoose={setSpeaker} none="The article itself" />
    </DecisionForm>
  )
}

/** The entities that a place mentions, in its order. */
function mentionedIn({ entities }: GraphDocument, { article, start, end }: Span): string[] {
  return entities
    .flatMap(({ id, mentions }) =>
      mentions
        .filter((mention) => mention.article === article && mention.start >= start && mention.end <= end)
        .map((mention) => ({ id, at: mention.start })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id)
    .filter((id, place, all) => all.indexOf(id) === place)
}

/** Where the article says these words: at or near where they were taken from, else at their first place. */
function placeOf({ articles }: GraphDocument, near: Span, words: string): Span | null {
  if (words === '') return null
  const text = articles.find(({ id }) => id === near.article)?.text ?? ''
  const here = text.indexOf(words, Math.max(0, near.start - words.length))
  const start = here === -1 ? text.indexOf(words) : here
  return start === -1 ? null : { article: near.article, start, end: start + words.length }
}
