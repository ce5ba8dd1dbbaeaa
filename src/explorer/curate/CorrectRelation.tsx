import { useState } from 'react'
import { entityRef, quotationRefs, relationRef } from '../../curate/refs'
import type { Relation, Statement } from '../../graph/document'
import { useExplorer, useIndex } from '../state/use-explorer'
import { DecisionForm, Field } from './DecisionForm'
import styles from './DecisionForm.module.css'
import { EntityChoice } from './EntityChoice'
import { Tabs } from './Tabs'
import { TypeChoice } from './TypeChoice'

const ACTIONS = [
  ['reject', 'Reject'],
  ['retype', 'Change its type'],
  ['polarity', 'Affirmed or denied'],
  ['speaker', 'Who says so'],
] as const

/** What can be put right without words of an article. */
const WORDLESS = ACTIONS.filter(([action]) => action === 'reject' || action === 'retype')

interface Props {
  relation: Relation
  /** The statement that was chosen among them, by its place. */
  chosen: number | null
  onDone: () => void
}

export function CorrectRelation({ relation, chosen, onDone }: Props) {
  const [action, setAction] = useState<(typeof ACTIONS)[number][0]>('reject')
  const [place, setPlace] = useState(chosen)
  const statement = place === null ? undefined : relation.statements[place]
  const statements = statement === undefined ? relation.statements : [statement]
  const Form = { reject: Reject, retype: Retype, polarity: SetPolarity, speaker: SetSpeaker }[action]
  return (
    <>
      <Tabs
        label="What to correct"
        names={relation.statements.length > 0 ? ACTIONS : WORDLESS}
        chosen={action}
        onChoose={setAction}
      />
      {relation.statements.length > 1 && (
        <div className={styles.before}>
          <StatementChoice relation={relation} chosen={place} onChoose={setPlace} />
        </div>
      )}
      <Form key={place} relation={relation} statements={statements} onDone={onDone} />
    </>
  )
}

/** All quotations of the relation, or one. */
function StatementChoice({
  relation,
  chosen,
  onChoose,
}: Omit<Props, 'onDone'> & { onChoose: (place: number | null) => void }) {
  const { articles } = useIndex()
  return (
    <Field label="Quotation">
      {(field) => (
        <select
          {...field}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">All {relation.statements.length} quotations</option>
          {relation.statements.map(({ article, start, end }, place) => (
            <option key={place} value={place}>
              “{articles.get(article)?.text.slice(start, end)}”
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface FormProps {
  relation: Relation
  statements: readonly Statement[]
  onDone: () => void
}

/** How the decision names the relation and its quotations. */
function useAnchor(relation: Relation, statements: readonly Statement[]) {
  const document = useExplorer((explorer) => explorer.document)
  return { relation: relationRef(document, relation), quotations: quotationRefs(document, statements) }
}

/** The same of a relation that may have come without words. */
function useAnyAnchor(relation: Relation, statements: readonly Statement[]) {
  const { quotations, ...named } = useAnchor(relation, statements)
  return quotations.length > 0 ? { ...named, quotations } : named
}

function Reject({ relation, statements, onDone }: FormProps) {
  const anchor = useAnyAnchor(relation, statements)
  const draft = { action: 'reject' as const, ...anchor }
  return (
    <DecisionForm verb="Reject" draft={draft} missing="" onDone={onDone}>
      <Words statements={statements} />
      {statements.length > 0 && (
        <p className={styles.note}>
          {statements.length === 1 ? 'These words do' : 'None of these words do'} not say so. The relation goes with the
          last of its quotations.
        </p>
      )}
    </DecisionForm>
  )
}

function Retype({ relation, statements, onDone }: FormProps) {
  const anchor = useAnyAnchor(relation, statements)
  const [to, setTo] = useState(relation.type)
  const [reverse, setReverse] = useState(false)
  const draft =
    to === relation.type && !reverse
      ? null
      : { action: 'retype' as const, ...anchor, to, ...(reverse ? { reverse } : {}) }
  return (
    <DecisionForm verb="Change the type" draft={draft} missing="Choose another type or direction." onDone={onDone}>
      <Words statements={statements} />
      <TypeChoice chosen={to} onChoose={setTo} />
      <label className={styles.tabs}>
        <input type="checkbox" checked={reverse} onChange={(event) => setReverse(event.target.checked)} />
        The other way round
      </label>
    </DecisionForm>
  )
}

function SetPolarity({ relation, statements, onDone }: FormProps) {
  const anchor = useAnchor(relation, statements)
  const now = statements[0]?.polarity ?? 'affirmed'
  const [to, setTo] = useState(now)
  const isSame = statements.every(({ polarity }) => polarity === to)
  const draft = isSame ? null : { action: 'polarity' as const, ...anchor, to }
  return (
    <DecisionForm verb="Put right" draft={draft} missing="It is so already." onDone={onDone}>
      <Words statements={statements} />
      <Tabs
        label="Affirmed or denied"
        names={[
          ['affirmed', 'The words affirm it'],
          ['denied', 'The words deny it'],
        ]}
        chosen={to}
        onChoose={setTo}
      />
    </DecisionForm>
  )
}

function SetSpeaker({ relation, statements, onDone }: FormProps) {
  const document = useExplorer((explorer) => explorer.document)
  const anchor = useAnchor(relation, statements)
  const { entities } = useIndex()
  const [id, setId] = useState(statements[0]?.speaker ?? '')
  const speaker = entities.get(id)
  const to = speaker === undefined ? ('article' as const) : entityRef(document, speaker)
  return (
    <DecisionForm verb="Put right" draft={{ action: 'speaker' as const, ...anchor, to }} missing="" onDone={onDone}>
      <Words statements={statements} />
      <EntityChoice label="Who says so" chosen={id} onChoose={setId} none="The article itself" />
    </DecisionForm>
  )
}

function Words({ statements }: { statements: readonly Statement[] }) {
  const { articles } = useIndex()
  if (statements.length === 0) {
    return (
      <p className={styles.note}>
        The relation came without words of an article. Whether it is affirmed or denied, and who says so, is told by
        words: here it can be rejected or retyped.
      </p>
    )
  }
  return statements.map(({ article, start, end }, place) => (
    <blockquote key={place} className={styles.quotation}>
      {articles.get(article)?.text.slice(start, end)}
    </blockquote>
  ))
}
