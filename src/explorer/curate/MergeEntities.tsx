import { useState } from 'react'
import { entityRef } from '../../curate/refs'
import { useExplorer, useIndex } from '../state/use-explorer'
import { DecisionForm, Field } from './DecisionForm'

interface Props {
  ids: readonly string[]
  onDone: () => void
}

/** Several entities that are one: whose name stays is chosen. */
export function MergeEntities({ ids, onDone }: Props) {
  const document = useExplorer((explorer) => explorer.document)
  const { entities } = useIndex()
  const [into, setInto] = useState(ids[0] ?? '')
  const ordered = [into, ...ids.filter((id) => id !== into)].flatMap((id) => entities.get(id) ?? [])
  const draft = { action: 'merge' as const, entities: ordered.map((entity) => entityRef(document, entity)) }
  return (
    <DecisionForm verb="Merge" draft={draft} missing="" onDone={onDone}>
      <Field label="The name that stays">
        {(field) => (
          <select {...field} value={into} onChange={(event) => setInto(event.target.value)}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {entities.get(id)?.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </DecisionForm>
  )
}
