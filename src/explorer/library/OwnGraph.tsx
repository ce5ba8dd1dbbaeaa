import { useCallback, useEffect, useState } from 'react'
import { useAsked } from '../add/asked'
import { ask, type Run } from '../add/extractor'
import type { Progress } from '../add/messages'
import { questionFor } from '../add/own'
import { progressWords } from '../add/progress-words'
import { goHome } from '../load/home'
import { Notice } from '../load/Notice'
import { useOpened } from '../load/opened'
import { useLibrary } from './library'
import { useNote } from './note'

type State =
  | { readonly at: 'working'; readonly name: string; readonly progress: Progress }
  | { readonly at: 'absent'; readonly trouble: string | null }
  | { readonly at: 'failed'; readonly why: string }

interface Asked {
  ids: readonly string[]
  /** Whether the articles that the page comes with count too. */
  withHome: boolean
}

const OPENING: State = { at: 'working', name: 'your articles', progress: { stage: 'opening', fraction: null } }

/** The page before the reader's own articles are shown that its address names; or why they are not. */
export default function OwnGraph({ ids, withHome }: Asked) {
  const [state, setState] = useState<State>(OPENING)
  const { open } = useAsked((asked) => asked.actions)
  const show = useCallback(() => showOwn({ ids, withHome }, setState), [ids, withHome])
  useEffect(show, [show])
  switch (state.at) {
    case 'working': {
      const words = progressWords(state.progress.stage, state.name)
      return (
        <Notice title={`${words}…`} role="status">
          <progress value={state.progress.fraction ?? undefined} aria-label={words} />
        </Notice>
      )
    }
    case 'absent':
      return (
        <Notice title="These articles are not on this machine." role="alert">
          <p>
            {state.trouble ??
              'The link shows articles that somebody added in a browser of their own. They are kept there and were sent nowhere.'}
          </p>
          <p>
            Ask whoever sent the link for the page itself: “Take away”, then “Page”, makes one file that shows it all.
          </p>
          <HomeButton /> <button onClick={() => open()}>Add an article</button>
        </Notice>
      )
    case 'failed':
      return (
        <Notice title="The graph could not be made." role="alert">
          <p>{state.why}</p>
          <button
            type="button"
            onClick={() => {
              setState(OPENING)
              show()
            }}
          >
            Try again
          </button>{' '}
          <HomeButton />
        </Notice>
      )
  }
}

function HomeButton() {
  return (
    <button type="button" onClick={() => void goHome()}>
      Open the sample
    </button>
  )
}

/** @returns stops it */
function showOwn({ ids, withHome }: Asked, tell: (state: State) => void): () => void {
  let isStopped = false
  let run: Run<unknown> | null = null
  const make = async () => {
    await useLibrary.getState().actions.read()
    const { articles, trouble } = useLibrary.getState()
    const kept = ids.flatMap((id) => articles.find(({ article }) => article.id === id)?.article ?? [])
    const [only, ...others] = kept
    if (only === undefined) {
      tell({ at: 'absent', trouble })
      return
    }
    const name = others.length === 0 ? `“${only.title}”` : `${kept.length} articles`
    const question = await questionFor({ articles: kept, withHome })
    if (isStopped) return
    const asked = ask<'make'>(question, (progress) => tell({ at: 'working', name, progress }))
    run = asked
    const document = await asked.answer
    useOpened.getState().actions.start({ what: 'own', articles: kept.map(({ id }) => id), withHome }, document)
    const missing = ids.length - kept.length
    if (missing > 0) {
      const words = `${missing} of the ${ids.length} articles that the link names ${missing === 1 ? 'is' : 'are'} not on this machine.`
      useNote.getState().actions.tell({ words, offer: null })
    }
  }
  make().catch((error: unknown) => tell({ at: 'failed', why: error instanceof Error ? error.message : String(error) }))
  return () => {
    isStopped = true
    run?.stop()
  }
}
