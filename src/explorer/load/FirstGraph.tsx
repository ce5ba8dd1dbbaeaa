import { useCallback, useEffect, useState } from 'react'
import { readingWords } from '../open/reading-words'
import { useReading } from '../open/reading'
import { late } from '../shared/late'
import { goHome, loadHome } from './home'
import type { LoadFailure } from './load-graph'
import { LoadFailed } from './LoadFailed'
import { Notice } from './Notice'
import { NotWhole } from './NotWhole'
import { HOME, useOpened } from './opened'
import { Opening } from './Opening'
import { IS_SAVED_PAGE } from './saved-page'

const OwnGraph = late(() => import('../library/OwnGraph').then((module) => module.default), {
  coming: <Opening />,
  failed: <NotWhole />,
})

/** The page before its first graph has come: the one that its address names, or its own. */
export function FirstGraph() {
  const [{ path, articles, withHome }] = useState(() => {
    const asked = new URLSearchParams(window.location.search)
    const articles = asked.get('articles')?.split(',')
    return { path: asked.get('graph'), articles, withHome: asked.get('with') === HOME }
  })
  if (articles !== undefined && !IS_SAVED_PAGE) {
    return <OwnGraph ids={articles} withHome={withHome} />
  }
  return path === null ? <HomeGraph /> : <AddressedGraph path={path} />
}

function HomeGraph() {
  const [failure, setFailure] = useState<LoadFailure | null>(null)
  const { start } = useOpened((state) => state.actions)
  const load = useCallback(() => {
    void loadHome().then((result) => {
      if (result.ok) start({ what: 'home' }, result.document)
      else setFailure(result.failure)
    })
  }, [start])
  useEffect(load, [load])
  if (failure === null) return <Opening />
  const retry = () => {
    setFailure(null)
    load()
  }
  return <LoadFailed failure={failure} onRetry={retry} />
}

function AddressedGraph({ path }: { path: string }) {
  const underway = useReading((state) => state.underway)
  const failure = useReading((state) => state.failure)
  const { readAddress, stop } = useReading((state) => state.actions)
  const read = useCallback(() => readAddress(path, true), [readAddress, path])
  useEffect(() => {
    read()
    return stop
  }, [read, stop])

  if (underway !== null) {
    const { words, fraction } = readingWords(underway)
    return (
      <Notice title={words} role="status">
        <progress value={fraction ?? undefined} aria-label={words} />
        <button type="button" onClick={stop}>
          Stop
        </button>
      </Notice>
    )
  }
  return (
    <Notice title="The graph could not be opened." role={failure === null ? 'status' : 'alert'}>
      <p>{failure ?? 'You stopped the reading.'}</p>
      <button type="button" onClick={read}>
        Try again
      </button>{' '}
      <button type="button" onClick={() => void goHome()}>
        Open the sample
      </button>
    </Notice>
  )
}
