import { lazy, Suspense, useState, type ReactNode } from 'react'
import { IconButton } from '../shared/IconButton'
import { strings } from '../strings'

const ExportDialog = lazy(() => import('./ExportDialog').then((module) => ({ default: module.ExportDialog })))

/** Opens the dialogue that saves the picture, which is loaded only then. */
export function ExportButton({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton label={strings.save} className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </IconButton>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
