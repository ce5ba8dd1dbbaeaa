import announcer from '../shared/Announcer.module.css'
import { graphTitle } from './graph-title'
import { useOpened } from './opened'

/** Tells a screen reader of every graph that is opened after the first; it stays while the page of a graph is replaced. */
export function OpenedAnnouncer() {
  const opened = useOpened((state) => state.opened)
  const words = opened === null || opened.key === 1 ? '' : `Shown: ${graphTitle(opened.document, opened.source)}.`
  return (
    <p className={announcer.unseen} role="status">
      {words}
    </p>
  )
}
