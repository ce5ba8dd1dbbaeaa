import { ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Relation } from '../../graph/document'
import { otherEnd } from '../../graph/neighbours'
import { useLets } from '../filters/use-facets'
import { collapse, expand } from '../state/changes'
import { useActions, useExplorer, useIndex } from '../state/use-explorer'
import { inView } from '../state/visible'
import styles from './NeighbourTypes.module.css'

/** The neighbours of an entity by the type of their relation, to be brought into view or folded away. */
export function NeighbourTypes({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false)
  const types = useIndex().relationsOf.get(id) ?? []
  if (new Set(types.map(({ type }) => type)).size < 2) return null
  return (
    <details className={styles.types} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronRight aria-hidden="true" />
        Neighbours by relation type
      </summary>
      {isOpen && <TypeList id={id} />}
    </details>
  )
}

function TypeList({ id }: { id: string }) {
  const index = useIndex()
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const byType = useMemo(() => neighboursByType(id, index.relationsOf.get(id) ?? []), [id, index])
  const passes = useLets('types')
  const scope = inView(document, view)
  return (
    <ul>
      {[...byType]
        .filter(([type]) => passes(type))
        .map(([type, neighbours]) => (
          <TypeItem
            key={type}
            id={id}
            type={type}
            label={index.relationTypes.get(type)?.label ?? type}
            neighbours={neighbours.size}
            shown={[...neighbours].filter((other) => scope.has(other)).length}
          />
        ))}
    </ul>
  )
}

interface ItemProps {
  id: string
  type: string
  label: string
  neighbours: number
  shown: number
}

function TypeItem({ id, type, label, neighbours, shown }: ItemProps) {
  const folding = useExplorer(({ view }) => view.collapsed.find(({ entity }) => entity === id))
  const { explore } = useActions()
  const isFolded = folding !== undefined && (folding.types?.includes(type) ?? true)
  const isWhole = shown === neighbours && !isFolded
  return (
    <li>
      {/* What other entities hold, or other types, stays in view where it is folded away here. */}
      <label title={isFolded && shown > 0 ? 'Held in view by other relations' : undefined}>
        <input
          ref={(box) => {
            if (box !== null) box.indeterminate = shown > 0 && !isWhole
          }}
          type="checkbox"
          checked={isWhole}
          onChange={() => explore(isWhole ? collapse(id, [type]) : expand(id, [type]))}
        />
        <span>{label}</span> <span className={styles.count}>{isWhole ? neighbours : `${shown} of ${neighbours}`}</span>
      </label>
    </li>
  )
}

function neighboursByType(id: string, relations: readonly Relation[]): Map<string, Set<string>> {
  const byType = new Map<string, Set<string>>()
  for (const relation of relations) {
    const other = otherEnd(relation, id)
    if (other === id) continue
    const neighbours = byType.get(relation.type) ?? new Set<string>()
    byType.set(relation.type, neighbours.add(other))
  }
  return byType
}
