import { useState, type RefObject } from 'react'

/** What a part of the page that did not come leaves to be said. */
export const KEPT = 'To try again is to reload the page, at the view that it shows now.'

/**
 * Reloads the page once its site answers: a browser does not fetch a part of a page twice that failed to come, and a page
 * that still shows something is not given up for one that shows nothing.
 */
export function TryAgain({ className, ref }: { className?: string; ref?: RefObject<HTMLButtonElement | null> }) {
  const [state, setState] = useState<'idle' | 'asking' | 'absent'>('idle')
  const ask = async () => {
    setState('asking')
    if (await isSiteThere()) window.location.reload()
    else setState('absent')
  }
  return (
    <>
      <button ref={ref} type="button" className={className} onClick={() => void ask()}>
        Try again
      </button>
      <span role="status">{WORDS[state]}</span>
    </>
  )
}

const WORDS = { idle: '', asking: 'Asking…', absent: 'The site does not answer.' } as const

async function isSiteThere(): Promise<boolean> {
  try {
    return (await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}
