import { useDeferredValue, useEffect } from 'react'
import { useAsked } from './add/asked'
import warmUp from './add/warm-up'
import { IS_EMBEDDED } from './embed/is-embedded'
import { ExplorerPage } from './frame/ExplorerPage'
import { EmptyGraph } from './load/EmptyGraph'
import { FirstGraph } from './load/FirstGraph'
import { OpenedAnnouncer } from './load/OpenedAnnouncer'
import { useOpened } from './load/opened'
import { useFocusKept } from './load/use-focus-kept'
import { NoteBar } from './library/NoteBar'
import { DropAnywhere } from './open/DropAnywhere'
import { ReadingBar } from './open/ReadingBar'
import { lateDialog } from './shared/late-dialog'

const ArticlesDialog = lateDialog(
  () => import('./add/ArticlesDialog').then((module) => module.default),
  () => useAsked((state) => state.actions.close),
)

/** Fetches the first graph, then hands the page over to the explorer of whatever graph is open. */
export function App() {
  const isAsked = useAsked((state) => state.isOpen)
  const latest = useOpened((state) => state.opened)
  // A large graph takes a while to be drawn, in pieces: meanwhile what was open stays and answers. Before the first one
  // there is nothing to keep, and whoever types or clicks at once must find it listening.
  const opened = useDeferredValue(latest) ?? latest
  const { follow } = useOpened((state) => state.actions)
  useEffect(() => {
    const onPopState = (event: PopStateEvent) => follow(event.state)
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [follow])

  useFocusKept(opened?.key ?? 0)

  // The dialogue is on its way meanwhile.
  useEffect(() => {
    if (isAsked) warmUp()
  }, [isAsked])

  return (
    <>
      {opened === null ? (
        <FirstGraph />
      ) : opened.document.entities.length === 0 ? (
        <EmptyGraph />
      ) : (
        <ExplorerPage key={opened.key} document={opened.document} />
      )}
      {opened !== null && <ReadingBar isDrawing={opened !== latest} />}
      <NoteBar />
      <OpenedAnnouncer />
      {!IS_EMBEDDED && <DropAnywhere />}
      {isAsked && <ArticlesDialog />}
    </>
  )
}
