import { Check, CircleAlert, Link } from 'lucide-react'
import { useState } from 'react'
import { copyLink } from '../shared/copy-link'
import { IconButton } from '../shared/IconButton'
import { useExplorerStore } from '../state/use-explorer'
import { strings } from '../strings'

/** How long the button says what came of it. */
const OUTCOME_MS = 2500

/** Copies a link to the exact view. */
export function CopyLink({ className }: { className?: string | undefined }) {
  const store = useExplorerStore()
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const copy = async () => {
    setCopied(await copyLink(store.getState().view))
    window.setTimeout(() => setCopied(null), OUTCOME_MS)
  }
  const outcome = isCopied === null ? strings.copyLink : isCopied ? strings.linkCopied : strings.linkRefused
  return (
    <IconButton label={outcome} aria-live="polite" className={className} onClick={() => void copy()}>
      {isCopied === null ? <Link /> : isCopied ? <Check /> : <CircleAlert />}
    </IconButton>
  )
}
