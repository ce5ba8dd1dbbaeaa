import { useState } from 'react'
import { quotationOf } from '../../curate/anchors'
import { entityRef } from '../../curate/refs'
import type { Entity, Span } from '../../graph/document'
import { useExplorer, useIndex } from '../state/use-explorer'
import { DecisionForm, Field } from './DecisionForm'
import styles from './DecisionForm.module.css'
import { EntityChoice } from './EntityChoice'
import { Tabs } from './Tabs'

const ACTIONS = [
  ['rename', 'Rename'],
  ['kind', 'Change its kind'],
  ['merge', 'Merge with another'],
  ['split', 'Split'],
] as const

interface Props {
  entity: Entity
  onDone: () => void
}

export function CorrectEntity({ entity, onDone }: Props) {
  const [action, setAction] = useState<(typeof ACTIONS)[number][0]>('rename')
  const Form = { rename: Rename, kind: ChangeKind, merge: MergeWith, split: Split }[action]
  return (
    <>
      <Tabs label="What to correct" names={ACTIONS} chosen={action} onChoose={setAction} />
      <Form entity={entity} onDone={onDone} />
    </>
  )
}

function Rename({ entity, onDone }: Props) {
  const document = useExplorer((explorer) => explorer.document)
  const [name, setName] = useState(entity.name)
  const to = name.trim()
  const draft =
    to === '' || to === entity.name ? null : { action: 'rename' as const, entity: entityRef(document, entity), to }
  return (
    <DecisionForm verb="Rename" draft={draft} missing="Give it another name." onDone={onDone}>
      <Field label="Name">
        {(field) => <input {...field} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
    </DecisionForm>
  )
}

function ChangeKind({ entity, onDone }: Props) {
  const document = useExplorer((explorer) => explorer.document)
  const [kind, setKind] = useState(entity.kind)
  const draft = kind === entity.kind ? null : { action: 'kind' as const, entity: entityRef(document, entity), to: kind }
  return (
    <DecisionForm verb="Change the kind" draft={draft} missing="Choose another kind." onDone={onDone}>
      <KindChoice chosen={kind} onChoose={setKind} />
    </DecisionForm>
  )
}

function KindChoice({ chosen, onChoose }: { chosen: string; onChoose: (kind: string) => void }) {
  const { kinds } = useIndex()
  return (
    <Field label="Kind">
      {(field) => (
        <select {...field} value={chosen} onChange={(event) => onChoose(event.target.value)}>
          {[...kinds.values()].map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function MergeWith({ entity, onDone }: Props) {
  const document = useExplorer((explorer) => explorer.document)
  const { entities } = useIndex()
  const [id, setId] = useState('')
  const other = entities.get(id)
  const draft =
    other === undefined
      ? null
      : { action: 'merge' as const, entities: [entityRef(document, entity), entityRef(document, other)] }
  return (
    <DecisionForm verb="Merge" draft={draft} missing="Choose what is the same thing." onDone={onDone}>
      <EntityChoice label={`The same thing as ${entity.name}`} chosen={id} onChoose={setId} except={entity.id} />
      <p className={styles.note}>The name stays {entity.name}; all that is said of either is then said of it.</p>
    </DecisionForm>
  )
}

function Split({ entity, onDone }: Props) {
  const document = useExplorer((explorer) => explorer.document)
  const [name, setName] = useState('')
  const [kind, setKind] = useState(entity.kind)
  const [chosen, setChosen] = useState<readonly Span[]>([])
  const isWhole = name.trim() !== '' && chosen.length > 0 && chosen.length < entity.mentions.length
  const draft = isWhole
    ? {
        action: 'split' as const,
        entity: entityRef(document, entity),
        mentions: chosen.map((mention) => quotationOf(document, mention)),
        name: name.trim(),
        kind,
      }
    : null
  return (
    <DecisionForm
      verb="Split"
      draft={draft}
      missing="Name the other one, and choose its mentions: some, not all."
      onDone={onDone}
    >
      <div className={styles.pair}>
        <Field label="Name of the other one">
          {(field) => <input {...field} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <KindChoice chosen={kind} onChoose={setKind} />
      </div>
      <MentionChoice entity={entity} chosen={chosen} onChoose={setChosen} />
    </DecisionForm>
  )
}

/** So many characters on either side of a mention tell what it is about. */
const AROUND = 48

interface MentionsProps {
  entity: Entity
  chosen: readonly Span[]
  onChoose: (chosen: readonly Span[]) => void
}

function MentionChoice({ entity, chosen, onChoose }: MentionsProps) {
  const { articles } = useIndex()
  return (
    <div role="group" aria-label="Mentions of the other one">
      <p className={styles.legend}>
        {entity.mentions.length > 1
          ? 'Which mentions are of the other one?'
          : `${entity.name} is mentioned ${entity.mentions.length === 0 ? 'nowhere' : 'once'}: there is nothing to split.`}
      </p>
      <div className={styles.mentions}>
        {entity.mentions.map((mention, place) => {
          const text = articles.get(mention.article)?.text ?? ''
          const before = text.slice(Math.max(0, mention.start - AROUND), mention.start)
          const after = text.slice(mention.end, mention.end + AROUND)
          return (
            <label key={place}>
              <input
                type="checkbox"
                checked={chosen.includes(mention)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, mention] : chosen.filter((one) => one !== mention))
                }
              />
              <span>
                …{before}
                <strong>{text.slice(mention.start, mention.end)}</strong>
                {after}…
              </span>
            </label>
          )
        })}
      </div>
    </div>
  )
}
