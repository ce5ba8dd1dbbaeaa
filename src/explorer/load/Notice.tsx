import type { ReactNode } from 'react'

/** A whole page that says one thing: that the graph is on its way, or why it is not there and what to do. */
export function Notice({ title, role, children }: { title: string; role: 'status' | 'alert'; children?: ReactNode }) {
  return (
    <main className="notice">
      <div className="notice-head">
        <p className="wordmark">Relata</p>
      </div>
      <div className="notice-body" role={role}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  )
}
