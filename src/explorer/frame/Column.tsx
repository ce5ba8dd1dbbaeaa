import { HowToRead } from '../selection/HowToRead'
import { SelectionPanel } from '../selection/SelectionPanel'
import { Sheet } from '../shared/Sheet'
import { deselect } from '../state/changes'
import { useActions, useExplorer } from '../state/use-explorer'
import { strings } from '../strings'
import styles from './Column.module.css'
import { usePanels } from './use-panels'

/** The reading column: what is selected, and the article. In a narrow window each is a sheet of its own. */
export function Column({ className, asSheet = false }: { className?: string; asSheet?: boolean }) {
  const panels = usePanels()
  const hasSelection = useExplorer((explorer) => explorer.view.selection.what !== 'nothing')
  const { explore } = useActions()

  if (asSheet) {
    if (hasSelection) {
      return (
        <Sheet title="Selected" height="half" onClose={() => explore(deselect)}>
          <SelectionPanel />
        </Sheet>
      )
    }
    if (!panels.isOpen('reader')) return null
    return (
      <Sheet title="Article" onClose={() => panels.setOpen('reader', false)}>
        <HowToRead />
      </Sheet>
    )
  }
  return (
    <div className={`${styles.column ?? ''} ${className ?? ''}`}>
      {hasSelection && (
        <aside className={styles.part} aria-label={strings.selection}>
          <SelectionPanel />
        </aside>
      )}
      {!hasSelection && (
        <aside className={styles.part} aria-label="Article">
          <HowToRead />
        </aside>
      )}
    </div>
  )
}
