import type { ReactNode } from 'react'
import { IconButton } from '../shared/IconButton'

/** Opens the dialogue that saves the picture. */
export function ExportButton({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return (
    <IconButton label="Save the picture" className={className} disabled>
      {children}
    </IconButton>
  )
}
