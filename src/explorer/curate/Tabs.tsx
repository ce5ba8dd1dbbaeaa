import { useId } from 'react'
import styles from './DecisionForm.module.css'

interface Props<Name extends string> {
  label: string
  names: readonly (readonly [name: Name, words: string])[]
  chosen: Name
  onChoose: (name: Name) => void
}

/** What of several things to put right. */
export function Tabs<Name extends string>({ label, names, chosen, onChoose }: Props<Name>) {
  const group = useId()
  return (
    <fieldset className={styles.tabs} aria-label={label}>
      {names.map(([name, words]) => (
        <label key={name}>
          <input type="radio" name={group} checked={name === chosen} onChange={() => onChoose(name)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
