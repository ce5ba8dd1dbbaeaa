import { useAsked } from '../add/asked'
import type { LoadFailure } from './load-graph'
import { Notice } from './Notice'
import { IS_SAVED_PAGE } from './saved-page'

/** Why there is no graph on the page, and what would mend it. */
export function LoadFailed({ failure, onRetry }: { failure: LoadFailure; onRetry: () => void }) {
  const { open } = useAsked((state) => state.actions)
  return (
    <Notice title={TITLES[failure.reason]} role="alert">
      <Advice failure={failure} />
      <button type="button" onClick={onRetry}>
        Try again
      </button>{' '}
      {!IS_SAVED_PAGE && (
        <button type="button" aria-haspopup="dialog" onClick={() => open()}>
          Add an article…
        </button>
      )}
    </Notice>
  )
}

const TITLES: Readonly<Record<LoadFailure['reason'], string>> = {
  absent: 'There is no graph yet.',
  unreachable: 'The graph could not be fetched.',
  'not-json': 'The graph file is broken.',
  'wrong-format': 'The graph file does not fit the format.',
}

function Advice({ failure }: { failure: LoadFailure }) {
  switch (failure.reason) {
    case 'absent':
      return (
        <>
          <p>
            The page looked for <code>graph.json</code> and found none. It is made from the articles in{' '}
            <code>data/articles</code>:
          </p>
          <pre>npm run graph</pre>
        </>
      )
    case 'unreachable':
      return (
        <>
          <p>
            Asking for <code>graph.json</code> failed. Is the server still running?
          </p>
          <pre>{failure.detail}</pre>
        </>
      )
    case 'not-json':
      return (
        <>
          <p>
            <code>graph.json</code> is not JSON; perhaps it was cut short. Build it anew with <code>npm run graph</code>
            .
          </p>
          <pre>{failure.detail}</pre>
        </>
      )
    case 'wrong-format':
      return (
        <>
          <p>
            <code>graph.json</code> is not a <code>relata-graph</code> document of version 1
            {failure.path !== '' && (
              <>
                ; see <code>{failure.path}</code>
              </>
            )}
            . If another version of Relata made it, build it anew with <code>npm run graph</code>.
          </p>
          <pre>{failure.detail}</pre>
        </>
      )
  }
}
