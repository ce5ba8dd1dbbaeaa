import type { ReactNode } from 'react'
import styles from './Placeholder.module.css'
import { ReloadWords, TryAgain } from './TryAgain'

interface Props {
  words: string
  role: 'status' | 'alert'
  /** What helps. */
  children?: ReactNode
}

/** Stands where a view would be. */
export function Placeholder({ words, role, children }: Props) {
  return (
    <div className={styles.placeholder} role={role}>
      <p className={styles.words}>{words}</p>
      {children}
    </div>
  )
}

/** Stands where a view will be in a moment: unseen at first, so that what comes at once flickers in nobody's eyes. */
export function Coming({ words }: { words: string }) {
  return <p className={styles.coming}>{words}</p>
}

/** Stands where a view would be that could not be fetched. */
export function NotFetchedView({ children }: { children?: ReactNode }) {
  return (
    <Placeholder words="This view could not be fetched." role="alert">
      <p>
        {children} <ReloadWords />
      </p>
      <TryAgain />
    </Placeholder>
  )
}
