import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../shared/IconButton'
import { deselect } from '../state/changes'
import { useActions } from '../state/use-explorer'
import { strings } from '../strings'
import panel from './panel.module.css'

/** The line over a panel: what sort of thing it tells about, and the way out. */
export function PanelBar({ children }: { children: ReactNode }) {
  const { explore } = useActions()
  return (
    <div className={panel.bar}>
      <p className={panel.kicker}>{children}</p>
      <IconButton label={strings.closeSelection} onClick={() => explore(deselect)}>
        <X />
      </IconButton>
    </div>
  )
}
