import { Check, CircleAlert, Link } from 'lucide-react'
import { useCopyLink } from '../shared/copy-link'
import { IconButton } from '../shared/IconButton'
import { useExplorerStore } from '../state/use-explorer'
import { strings } from '../strings'

/** Copies a link to the exact view. */
export function CopyLink({ className }: { className?: string | undefined }) {
  const store = useExplorerStore()
  const { isCopied, copy } = useCopyLink()
  const outcome = isCopied === null ? strings.copyLink : isCopied ? strings.linkCopied : strings.linkRefused
  return (
    <IconButton
      label={outcome}
      aria-live="polite"
      className={className}
      onClick={() => void copy(store.getState().view)}
    >
      {isCopied === null ? <Link /> : isCopied ? <Check /> : <CircleAlert />}
    </IconButton>
  )
}
