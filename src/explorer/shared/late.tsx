/** Parts of the page that are fetched when they are first asked for: what stands there meanwhile, and if they do not come. */
import { Component, lazy, Suspense, type ComponentType, type ReactNode } from 'react'

interface Meanwhile {
  /** While it is on its way. */
  readonly coming: ReactNode
  /** Where it did not come. */
  readonly failed: ReactNode
}

class NotFetched extends Error {}

/**
 * A component that is fetched when it is first shown. Where it cannot be had the rest of the page goes on without it;
 * a fault of the component itself is not taken for that.
 *
 * @param load fetches it
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { coming, failed }: Meanwhile,
): ComponentType<P> {
  const Part = lazy(() =>
    load().then(
      (component) => ({ default: component }),
      (error: unknown) => {
        throw new NotFetched(String(error), { cause: error })
      },
    ),
  )

  return class Late extends Component<P, { error: Error | null }> {
    override state: { error: Error | null } = { error: null }

    static getDerivedStateFromError(error: unknown) {
      return { error: error instanceof Error ? error : new Error(String(error)) }
    }

    override render() {
      const { error } = this.state
      if (error instanceof NotFetched) return failed
      if (error !== null) throw error
      return (
        <Suspense fallback={coming}>
          <Part {...this.props} />
        </Suspense>
      )
    }
  }
}
