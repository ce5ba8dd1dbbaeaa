import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { PathPanel } from '../paths/PathPanel'
import { Reader } from '../reader/Reader'
import { HowToRead, HowToReadInShort } from '../selection/HowToRead'
import { SelectionPanel } from '../selection/SelectionPanel'
import { Sheet } from '../shared/Sheet'
import { useExplorer } from '../state/use-explorer'
import type { ViewState } from '../state/view'
import { strings } from '../strings'
import styles from './Column.module.css'
import { useFirstVisit } from './use-first-visit'
import { usePanels } from './use-panels'

/** The reading column: what is selected or the path that was found, and the article below it. */
export function Column({ className }: { className?: string }) {
  const panels = usePanels()
  const told = useTold()
  const firstVisit = useFirstVisit()
  const aside = useFromTheTop()
  return (
    <div className={`${styles.column ?? ''} ${className ?? ''}`}>
      {told === 'selection' && (
        <aside ref={aside} id="told" tabIndex={-1} className={styles.told} aria-label={strings.selection}>
          <SelectionPanel />
        </aside>
      )}
      {told === 'path' && (
        <aside ref={aside} id="told" tabIndex={-1} className={styles.told} aria-label={strings.path}>
          <PathPanel />
        </aside>
      )}
      {told === null && firstVisit.isFirst && (
        <aside className={styles.told} aria-label={strings.hint}>
          <HowToRead onDismiss={firstVisit.dismiss} />
        </aside>
      )}
      {panels.isOpen('reader') && (
        <div className={styles.article}>
          <Reader />
        </div>
      )}
    </div>
  )
}

/**
 * The same in a narrow window: what is selected is docked below the picture, which stays in sight; the article is a sheet
 * over both. Each has the way to the other.
 */
export function ColumnSheet() {
  const panels = usePanels()
  const told = useTold()
  const firstVisit = useFirstVisit()
  const aside = useFromTheTop()
  const showsPicture = useExplorer(({ view }) => view.centre === 'graph')
  const turn = (label: string, toArticle: boolean): ReactNode => (
    <button type="button" className={styles.turn} onClick={() => panels.setOpen('reader', toArticle)}>
      {label}
    </button>
  )

  if (panels.isOpen('reader')) {
    const back = told === null ? null : turn(told === 'path' ? 'The path' : 'What is selected', false)
    return (
      <Sheet title="Article" action={back} onClose={() => panels.setOpen('reader', false)}>
        <Reader />
      </Sheet>
    )
  }
  if (told === null) {
    if (!firstVisit.isFirst || !showsPicture) return null
    return (
      <aside className={styles.dock} aria-label={strings.hint}>
        <HowToReadInShort onDismiss={firstVisit.dismiss} />
      </aside>
    )
  }
  return (
    <aside
      ref={aside}
      id="told"
      tabIndex={-1}
      className={styles.dock}
      aria-label={told === 'path' ? strings.path : strings.selection}
    >
      <div className={styles.docked}>
        {panels.hasArticles && turn('In the article', true)}
        {told === 'path' ? <PathPanel /> : <SelectionPanel />}
      </div>
    </aside>
  )
}

/** What scrolls begins at its top for every other thing that is told; a statement of it is scrolled to after that. */
function useFromTheTop(): RefObject<HTMLElement | null> {
  const scroller = useRef<HTMLElement>(null)
  const subject = useExplorer(({ view }) => subjectOf(view))
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0
  }, [subject])
  return scroller
}

function subjectOf({ selection, path }: ViewState): string {
  if (selection.what === 'nothing') return `path ${path?.from ?? ''} ${path?.to ?? ''}`
  return JSON.stringify(selection.what === 'relation' ? selection.id : selection)
}

/** What the column tells about: a selection before a path, so that the steps of a path can be looked at one by one. */
export function useTold(): 'selection' | 'path' | null {
  return useExplorer(({ view }) => {
    if (view.selection.what !== 'nothing' && view.pathStart === null) return 'selection'
    return view.path !== null || view.pathStart !== null ? 'path' : null
  })
}
