import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { strings } from '../strings'
import { IconButton } from './IconButton'
import styles from './Sheet.module.css'

interface Props {
  title: string
  onClose: () => void
  /** Beside the title: the way to another panel. */
  action?: ReactNode
  children: ReactNode
}

/** A panel that rises from the foot of a narrow window and covers most of it. */
export function Sheet({ title, onClose, action, children }: Props) {
  return (
    <aside className={styles.sheet} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {action}
        <IconButton label={strings.close} onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div className={styles.content}>{children}</div>
    </aside>
  )
}
