import { useEffect, useState } from 'react'
import type { GraphDocument } from '../../graph/document'
import { Filters } from '../filters/Filters'
import { Dialogs } from '../keyboard/Dialogs'
import { SkipLink } from '../keyboard/SkipLink'
import { Masthead } from '../masthead/Masthead'
import { Announcer } from '../shared/Announcer'
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
import { usePanels } from './use-panels'

/** The explorer of one graph document, at the view that the address asks for. */
export function ExplorerPage({ document }: { document: GraphDocument }) {
  const [{ store, history }] = useState(() => {
    const port = browserHistory(window)
    return { store: createExplorerStore(document, window.location.hash, port), history: port }
  })
  useEffect(() => history.connect(store), [history, store])
  return (
    <ExplorerContext value={store}>
      <Frame />
    </ExplorerContext>
  )
}

function Frame() {
  const panels = usePanels()
  const isTelling = useTold() !== null
  useEscape()
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
      <Dialogs />
    </div>
  )
}
