import type { Layout } from '../state/view'
import { setLayout } from '../state/changes'
import { useActions, useExplorer } from '../state/use-explorer'
import { strings } from '../strings'
import styles from './Picture.module.css'
import { hubOf } from '../../graph/hub'

const WORDS: Readonly<Record<Layout['name'], string>> = {
  printed: 'As printed',
  concentric: 'In rings',
  columns: 'By kind',
}

/** Where the entities stand: as the build placed them, in rings round the selected one, or in columns by kind. */
export function LayoutChoice() {
  const document = useExplorer((explorer) => explorer.document)
  const { layout, selection } = useExplorer((explorer) => explorer.view)
  const { explore } = useActions()
  const choose = (name: string) => {
    if (name === 'concentric') {
      const centre = selection.what === 'entities' ? selection.ids[0] : hubOf(document)
      explore(setLayout({ name, centre }))
    } else if (name === 'printed' || name === 'columns') explore(setLayout({ name }))
  }
  return (
    <select
      className={styles.layout}
      aria-label={strings.layout}
      value={layout.name}
      onChange={(event) => choose(event.target.value)}
    >
      {Object.entries(WORDS).map(([name, words]) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </select>
  )
}
