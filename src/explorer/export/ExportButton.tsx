import type { ReactNode } from 'react'
import { IconButton } from '../shared/IconButton'

/** Opens the dialogue that saves the picture. */
export function ExportButton({ children }: { children: ReactNode }) {
  return (
    <IconButton label="Save the picture" disabled>
      {children}
    </IconButton>
  )
}
