import { useIndex } from '../state/use-explorer'
import { Field } from './DecisionForm'

/** A relation type, by family. */
export function TypeChoice({ chosen, onChoose }: { chosen: string; onChoose: (type: string) => void }) {
  const { families, relationTypes } = useIndex()
  return (
    <Field label="Relation">
      {(field) => (
        <select {...field} value={chosen} onChange={(event) => onChoose(event.target.value)}>
          {[...families.values()].map((family) => (
            <optgroup key={family.name} label={family.label}>
              {[...relationTypes.values()]
                .filter((type) => type.family === family.name)
                .map(({ name, label }) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
