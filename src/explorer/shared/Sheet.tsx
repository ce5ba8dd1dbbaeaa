import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { strings } from '../strings'
import { IconButton } from './IconButton'
import styles from './Sheet.module.css'

interface Props {
  title: string
  onClose: () => void
  /** Half leaves the picture in sight above it. */
  height?: 'half' | 'most'
  children: ReactNode
}

/** A panel that rises from the foot of a narrow window. The picture above it stays in use. */
export function Sheet({ title, onClose, height = 'most', children }: Props) {
  return (
    <aside className={`${styles.sheet ?? ''} ${styles[height] ?? ''}`} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton label={strings.close} onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div className={styles.content}>{children}</div>
    </aside>
  )
}
