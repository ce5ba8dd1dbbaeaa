import type { WheelEvent } from 'react'
import { useEscape } from '../frame/use-escape'
import { ActiveFilters } from '../filters/ActiveFilters'
import { LineLegend } from '../filters/LineLegend'
import { useGraphTitle } from '../load/graph-title'
import { Picture } from '../picture/Picture'
import { addressOf } from '../shared/address'
import { Announcer } from '../shared/Announcer'
import { KindMark } from '../shared/KindMark'
import { useExplorer, useVisible } from '../state/use-explorer'
import { strings } from '../strings'
import styles from './EmbedFrame.module.css'
import { addressWith } from './is-embedded'

/** The explorer within another page: the graph, what its signs mean, and the way to the full view. */
export function EmbedFrame() {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const title = useGraphTitle(document)
  useEscape()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <a href={addressWith(addressOf(view), false)} target="_blank" rel="noopener">
          Open the full view
        </a>
      </header>
      <main className={styles.picture} onWheelCapture={leaveToHost}>
        <ActiveFilters />
        <Picture />
      </main>
      <footer className={styles.legend} aria-label={strings.legend}>
        <Kinds />
        <LineLegend />
      </footer>
      <Announcer />
    </div>
  )
}

/** Whoever scrolls past the frame must not get stuck in it: the wheel zooms with Ctrl only, as two fingers on a pad do. */
function leaveToHost(event: WheelEvent) {
  if (!event.ctrlKey) event.stopPropagation()
}

function Kinds() {
  const { kinds } = useExplorer((explorer) => explorer.document.ontology)
  const shown = new Set(useVisible().entities.map(({ kind }) => kind))
  return (
    <ul className={styles.kinds}>
      {kinds
        .filter(({ name }) => shown.has(name))
        .map((kind) => (
          <li key={kind.name}>
            <KindMark kind={kind.name} /> {kind.label}
          </li>
        ))}
    </ul>
  )
}
