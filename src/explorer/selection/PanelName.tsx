import type { ReactNode } from 'react'
import { useIndex } from '../state/use-explorer'
import panel from './panel.module.css'

/** Letters of all names in it together; more than that stands in smaller type. */
const LONG = 60

interface Props {
  /** For the label of the panel. */
  id: string
  /** The ids of the entities that it names. */
  names: readonly string[]
  children: ReactNode
}

/** What a panel is about, as its headline. */
export function PanelName({ id, names, children }: Props) {
  const { entities } = useIndex()
  const letters = names.reduce((sum, name) => sum + (entities.get(name)?.name.length ?? 0), 0)
  return (
    <h2 id={id} className={panel.name} data-long={letters > LONG || undefined}>
      {children}
    </h2>
  )
}
