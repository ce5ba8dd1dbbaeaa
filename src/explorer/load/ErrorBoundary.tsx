import { Component, type ReactNode } from 'react'
import { Notice } from './Notice'

interface Props {
  children: ReactNode
}

/** The last resort: a fault in our own code says so instead of leaving the page blank. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Notice title="The page stumbled." role="alert">
        <p>This is a fault of Relata, not of the article. The graph as it is at first usually opens:</p>
        <pre>{error.message}</pre>
        <button type="button" onClick={startAfresh}>
          Open it afresh
        </button>
      </Notice>
    )
  }
}

/** Leaves the view behind that may have led to the fault. */
function startAfresh() {
  window.history.replaceState(null, '', window.location.pathname + window.location.search)
  window.location.reload()
}
