import { setLayout } from '../state/changes'
import { useActions, useExplorer } from '../state/use-explorer'
import { strings } from '../strings'
import { LAYOUT_WORDS, LAYOUTS, layoutNamed } from './layouts'
import styles from './Picture.module.css'

/** Where the entities stand: as the build placed them, in rings round the selected one, or in columns by kind. */
export function LayoutChoice() {
  const document = useExplorer((explorer) => explorer.document)
  const { layout, selection } = useExplorer((explorer) => explorer.view)
  const { explore } = useActions()
  return (
    <select
      className={styles.layout}
      aria-label={strings.layout}
      value={layout.name}
      onChange={({ target }) => {
        const name = LAYOUTS.find((one) => one === target.value)
        if (name !== undefined) explore(setLayout(layoutNamed(name, selection, document)))
      }}
    >
      {LAYOUTS.map((name) => (
        <option key={name} value={name}>
          {LAYOUT_WORDS[name]}
        </option>
      ))}
    </select>
  )
}
