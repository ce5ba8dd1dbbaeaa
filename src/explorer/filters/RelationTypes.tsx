import { ChevronRight } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Family, RelationType } from '../../graph/document'
import { lightDark } from '../shared/colour'
import { allow } from '../state/filtering'
import { useActions, useIndex } from '../state/use-explorer'
import { strings } from '../strings'
import { ChoiceList } from './ChoiceList'
import styles from './Filters.module.css'
import { OnlyButton } from './OnlyButton'
import { useFacetCounts, useLets } from './use-facets'

/** The relation types by family: a family is turned on and off as one, or opened to choose among its types. */
export function RelationTypes({ occurring }: { occurring: ReadonlySet<string> }) {
  const index = useIndex()
  const families = [...index.families.values()].flatMap((family) => {
    const types = [...index.relationTypes.values()].filter(
      (type) => type.family === family.name && occurring.has(type.name),
    )
    return types.length === 0 ? [] : [{ family, types }]
  })
  return (
    <ul className={styles.list}>
      {families.map(({ family, types }) => (
        <FamilyRow key={family.name} family={family} types={types} />
      ))}
    </ul>
  )
}

function FamilyRow({ family, types }: { family: Family; types: readonly RelationType[] }) {
  const counts = useFacetCounts().types
  const isOn = useLets('types')
  const { explore } = useActions()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const names = types.map(({ name }) => name)
  const on = names.filter(isOn).length
  const shown = names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  return (
    <li>
      <div className={styles.row} data-empty={shown === 0 || undefined}>
        <label className={styles.choice}>
          <MixedCheckbox
            isChecked={on === names.length}
            isMixed={on > 0 && on < names.length}
            onChange={(isChecked) => explore(allow('types', names, isChecked))}
          />
          <span className={styles.family} style={{ background: lightDark(family.colour) }} aria-hidden="true" />
          <span className={styles.label}>{family.label}</span> <span className={styles.count}>{shown}</span>
        </label>
        <OnlyButton facet="types" values={names} label={family.label} />
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={strings.typesOf(family.label)}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight className={styles.chevron} aria-hidden="true" />
        </button>
      </div>
      <div id={listId} className={styles.types} hidden={!isOpen}>
        {isOpen && <ChoiceList facet="types" items={types.map(({ name, label }) => ({ value: name, label }))} />}
      </div>
    </li>
  )
}

interface MixedCheckboxProps {
  isChecked: boolean
  isMixed: boolean
  onChange: (isChecked: boolean) => void
}

/** HTML has no attribute for a checkbox that is neither on nor off. */
function MixedCheckbox({ isChecked, isMixed, onChange }: MixedCheckboxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = isMixed
  }, [isMixed])
  return <input ref={input} type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
}
