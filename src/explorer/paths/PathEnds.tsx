import { ArrowUpDown } from 'lucide-react'
import { useId } from 'react'
import { IconButton } from '../shared/IconButton'
import { findPath, startPath } from '../state/changes'
import { useActions, useExplorer, useIndex } from '../state/use-explorer'
import { strings } from '../strings'
import styles from './PathPanel.module.css'

/** The two ends of a path, each to be chosen among all entities. */
export function PathEnds() {
  const start = useExplorer(({ view }) => view.path?.from ?? view.pathStart ?? '')
  const end = useExplorer(({ view }) => view.path?.to ?? '')
  const { explore } = useActions()
  const settle = (from: string, to: string) => explore(to === '' ? startPath(from) : findPath(from, to))
  return (
    <div className={styles.ends}>
      <End label="From" chosen={start} barred={end} onChoose={(id) => settle(id, end)} />
      <End label="To" chosen={end} barred={start} onChoose={(id) => settle(start, id)} />
      {end !== '' && (
        <IconButton className={styles.swap} label={strings.swapEnds} onClick={() => settle(end, start)}>
          <ArrowUpDown />
        </IconButton>
      )}
    </div>
  )
}

interface EndProps {
  label: string
  chosen: string
  /** The other end, which this one cannot be. */
  barred: string
  onChoose: (id: string) => void
}

function End({ label, chosen, barred, onChoose }: EndProps) {
  const entities = useExplorer((explorer) => explorer.document.entities)
  const { kinds } = useIndex()
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {chosen === '' && <option value="">…</option>}
        {[...kinds.values()].map((kind) => {
          const own = entities.filter((entity) => entity.kind === kind.name)
          return own.length === 0 ? null : (
            <optgroup key={kind.name} label={kind.plural}>
              {own
                .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
                .map((entity) => (
                  <option key={entity.id} value={entity.id} disabled={entity.id === barred}>
                    {entity.name}
                  </option>
                ))}
            </optgroup>
          )
        })}
      </select>
    </>
  )
}
