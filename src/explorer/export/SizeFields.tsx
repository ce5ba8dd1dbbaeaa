import { useState } from 'react'
import form from '../shared/form.module.css'
import type { Illegible } from './legibility'
import type { Format, FormatName } from './picture-choice'
import styles from './SizeFields.module.css'

/** Smaller than this nobody can read. */
const LEAST = 200

interface Props {
  formats: Readonly<Record<FormatName, Format>>
  formatName: FormatName
  onFormat: (name: FormatName) => void
  /** px, as are the others. */
  width: number
  /** Null before it is known. */
  height: number | null
  /** What the browser can draw at these proportions. */
  largest: number
  /** Null where its words can be read. */
  tooSmall: Illegible | null
  onWidth: (width: number) => void
}

/** The shape of the picture, and how many pixels wide it is. */
export function SizeFields({ formats, formatName, onFormat, width, height, largest, tooSmall, onWidth }: Props) {
  // What is being typed; a number that makes no picture is not drawn.
  const [typed, setTyped] = useState<string | null>(null)
  const isTooLarge = width > largest
  const isWrong = typed !== null && !isWidth(typed)
  return (
    <div className={styles.fields}>
      <label className={`${form.heading} ${styles.field}`}>
        Shape
        <select
          value={formatName}
          onChange={(event) => {
            setTyped(null)
            onFormat(event.target.value as FormatName)
          }}
        >
          {Object.entries(formats).map(([name, { label }]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className={`${form.heading} ${styles.field}`}>
        Width, px
        <input
          type="number"
          min={LEAST}
          step={10}
          value={typed ?? width}
          aria-invalid={isTooLarge || isWrong || undefined}
          aria-describedby="picture-size"
          onChange={(event) => {
            setTyped(event.target.value)
            if (isWidth(event.target.value)) onWidth(Number(event.target.value))
          }}
          onBlur={() => setTyped(null)}
        />
      </label>
      <p id="picture-size" className={styles.size} role="status" data-wrong={isTooLarge || isWrong || undefined}>
        {isWrong
          ? `A whole number of pixels, ${LEAST} or more`
          : isTooLarge
            ? `Too large for a PNG: at most ${largest.toLocaleString('en')} px wide`
            : `${[width, height].flatMap((px) => px?.toLocaleString('en') ?? []).join(' × ')} pixels`}
      </p>
      <p className={styles.size} role="status">
        {tooSmall !== null && !isTooLarge && legibilityWords(tooSmall, largest)}
      </p>
    </div>
  )
}

function legibilityWords({ letters, readableFrom }: Illegible, largest: number): string {
  return [
    `Its smallest words are ${letters.toFixed(letters < 1 ? 1 : 0)} px high: too small to be read.`,
    readableFrom !== null && readableFrom <= largest
      ? `They can be from ${readableFrom.toLocaleString('en')} px wide on.`
      : '',
    'Less in the picture makes them larger; an SVG or PDF can be looked at more closely.',
  ]
    .filter(Boolean)
    .join(' ')
}

function isWidth(text: string): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= LEAST
}
