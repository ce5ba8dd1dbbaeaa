import { useState, type RefObject } from 'react'
import { useOpened } from '../load/opened'

/** What a part of the page that did not come leaves to be said: what to try again takes, and what it keeps. */
export function ReloadWords() {
  const source = useOpened(({ opened }) => opened?.source ?? null)
  if (source?.what !== 'files') return 'To try again is to reload the page, at the view that it shows now.'
  return (
    <>
      To try again is to reload the page, which then has its own graph again: a file is not kept. Open{' '}
      <bdi>{source.names.join(', ')}</bdi> anew afterwards.
    </>
  )
}

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
