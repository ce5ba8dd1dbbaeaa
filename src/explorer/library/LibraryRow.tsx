import type { ReactNode } from 'react'
import styles from './ArticleRow.module.css'

interface Props {
  title: string
  /** What the box that chooses it is called. */
  label: string
  /** Where it comes from. */
  source: string
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  onShow: () => void
  /** What else can be done with it. */
  children?: ReactNode
}

/** What can be shown, alone or together with others. */
export function LibraryRow({ title, label, source, isChosen, onChoose, onShow, children }: Props) {
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        className={styles.check}
        checked={isChosen}
        aria-label={label}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div className={styles.words}>
        <button type="button" className={styles.title} onClick={onShow}>
          {title}
        </button>
        <p className={styles.source}>{source}</p>
      </div>
      {children}
    </li>
  )
}
