import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A whole page that says one thing: that the graph is on its way, or why it is not there and what to do. */
export function Notice({ title, role, children }: { title: string; role: 'status' | 'alert'; children?: ReactNode }) {
  return (
    <main className={styles.page}>
      <p className={styles.wordmark}>Relata</p>
      <div className={styles.body} role={role}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  )
}
