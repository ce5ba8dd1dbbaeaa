import { useIndex } from '../state/use-explorer'
import { Field } from './DecisionForm'

interface Props {
  label: string
  chosen: string
  onChoose: (id: string) => void
  /** Not to be chosen. */
  except?: string
  /** What stands for none of them. */
  none?: string
}

/** An entity out of all, in the order of the alphabet. */
export function EntityChoice({ label, chosen, onChoose, except, none = 'Choose…' }: Props) {
  const { entities, kinds } = useIndex()
  const sorted = [...entities.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return (
    <Field label={label}>
      {(field) => (
        <select {...field} value={chosen} onChange={(event) => onChoose(event.target.value)}>
          <option value="">{none}</option>
          {sorted
            .filter(({ id }) => id !== except)
            .map(({ id, name, kind }) => (
              <option key={id} value={id}>
                {name} ({kinds.get(kind)?.label.toLowerCase()})
              </option>
            ))}
        </select>
      )}
    </Field>
  )
}
