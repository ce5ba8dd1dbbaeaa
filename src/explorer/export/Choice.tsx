import { useId } from 'react'
import form from '../shared/form.module.css'
import styles from './Choice.module.css'

interface Props<T extends string> {
  legend: string
  options: Readonly<Record<T, string>>
  value: T
  /** Those that cannot be chosen now. */
  disabled?: readonly T[]
  onChange: (value: T) => void
}

/** One of several, all in sight. */
export function Choice<T extends string>({ legend, options, value, disabled = [], onChange }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={form.heading}>{legend}</legend>
      {(Object.keys(options) as T[]).map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={value === option}
            disabled={disabled.includes(option)}
            onChange={() => onChange(option)}
          />
          {options[option]}
        </label>
      ))}
    </fieldset>
  )
}
