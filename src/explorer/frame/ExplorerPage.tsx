import { memo, useEffect, useState } from 'react'
import type { GraphDocument } from '../../graph/document'
import { createCuration, CurationContext } from '../curate/curation'
import { CurationAnnouncer } from '../curate/CurationAnnouncer'
import { useUndoKeys } from '../curate/use-undo-keys'
import { IS_EMBEDDED } from '../embed/is-embedded'
import { Filters } from '../filters/Filters'
import { Dialogs } from '../keyboard/Dialogs'
import { SkipLink } from '../keyboard/SkipLink'
import { NotWhole } from '../load/NotWhole'
import { Opening } from '../load/Opening'
import { Masthead } from '../masthead/Masthead'
import { Announcer } from '../shared/Announcer'
import { late } from '../shared/late'
import { Sheet } from '../shared/Sheet'
import { browserHistory } from '../state/browser-history'
import { createExplorerStore } from '../state/store'
import { ExplorerContext } from '../state/use-explorer'
import { strings } from '../strings'
import { Centre } from '../views/Centre'
import { Column, ColumnSheet, useTold } from './Column'
import styles from './ExplorerPage.module.css'
import { MissingNote } from './MissingNote'
import { useEscape } from './use-escape'
import { useFocusReturned } from './use-focus-returned'
import { usePanels } from './use-panels'

const EmbedFrame = late(() => import('../embed/EmbedFrame').then((module) => module.EmbedFrame), {
  coming: <Opening />,
  failed: <NotWhole />,
})

/** The explorer of one graph document, at the view that the address asks for. */
export const ExplorerPage = memo(function ExplorerPage({ document }: { document: GraphDocument }) {
  const [{ store, history, curation }] = useState(() => {
    const port = browserHistory(window)
    // Back in the page around it must not have to undo what was looked at in here.
    const replace = (fragment: string) => port.replace(fragment)
    const written = IS_EMBEDDED ? { push: replace, replace } : port
    const corrected = createCuration(document)
    const explorer = createExplorerStore(corrected.getState().document, window.location.hash, written, document)
    return { store: explorer, history: port, curation: corrected }
  })
  useEffect(() => history.connect(store), [history, store])
  useEffect(
    () =>
      curation.subscribe((now, before) => {
        if (now.document !== before.document) store.getState().actions.replace(now.document)
      }),
    [curation, store],
  )
  return (
    <CurationContext value={curation}>
      <ExplorerContext value={store}>{IS_EMBEDDED ? <EmbedFrame /> : <Frame />}</ExplorerContext>
    </CurationContext>
  )
})

function Frame() {
  const panels = usePanels()
  const isTelling = useTold() !== null
  useEscape()
  useFocusReturned()
  useUndoKeys()
  const isWide = panels.size === 'wide'
  const showsColumn = panels.size !== 'narrow' && (isTelling || panels.isOpen('reader'))
  const showsFilters = panels.isOpen('filters')
  return (
    <div className={styles.page}>
      <SkipLink target="centre" />
      <Masthead />
      <div className={styles.body}>
        {isWide && showsFilters && (
          <aside className={styles.rail} aria-label={strings.filters}>
            <Filters />
          </aside>
        )}
        <main id="centre" tabIndex={-1} className={styles.centre}>
          <MissingNote />
          <Centre />
        </main>
        {showsColumn && <Column className={styles.column} />}
      </div>
      {!isWide && showsFilters && (
        <Sheet title="Filters" onClose={() => panels.setOpen('filters', false)}>
          <Filters />
        </Sheet>
      )}
      {panels.size === 'narrow' && <ColumnSheet />}
      <Announcer />
      <CurationAnnouncer />
      <Dialogs />
    </div>
  )
}
