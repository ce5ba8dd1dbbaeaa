import { lazy, Suspense, useEffect } from 'react'
import { useDialogs } from '../state/dialogs'

const loadPalette = () => import('../palette/Palette')
const Palette = lazy(() => loadPalette().then(({ Palette }) => ({ default: Palette })))
const OpenDialog = lazy(() => import('../open/OpenDialog').then(({ OpenDialog }) => ({ default: OpenDialog })))
const TakeAwayDialog = lazy(() =>
  import('../export/TakeAwayDialog').then(({ TakeAwayDialog }) => ({ default: TakeAwayDialog })),
)
const CompareDialog = lazy(() =>
  import('../compare/CompareDialog').then(({ CompareDialog }) => ({ default: CompareDialog })),
)
const CorrectDialog = lazy(() =>
  import('../curate/CorrectDialog').then(({ CorrectDialog }) => ({ default: CorrectDialog })),
)
const AddRelationDialog = lazy(() =>
  import('../curate/AddRelationDialog').then(({ AddRelationDialog }) => ({ default: AddRelationDialog })),
)
const CorrectionsDialog = lazy(() =>
  import('../curate/CorrectionsDialog').then(({ CorrectionsDialog }) => ({ default: CorrectionsDialog })),
)
const KeysDialog = lazy(() => import('./KeysDialog').then(({ KeysDialog }) => ({ default: KeysDialog })))

/** What tells that somebody is there. */
const HANDS = ['pointermove', 'keydown'] as const

/** The dialogues that a key opens anywhere on the page; each is loaded when it is first asked for. */
export function Dialogs() {
  const open = useDialogs((state) => state.open)
  const showing = useDialogs((state) => state.showing)
  const { show, ask } = useDialogs((state) => state.actions)
  useEffect(() => {
    // What is typed right after its keys is meant for it: it is there when they are pressed.
    const onHand = () => void loadPalette().catch(() => undefined)
    for (const hand of HANDS) window.addEventListener(hand, onHand, { once: true })
    return () => {
      for (const hand of HANDS) window.removeEventListener(hand, onHand)
    }
  }, [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPalette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey
      if (isPalette) {
        event.preventDefault()
        if (document.querySelector('dialog[open]') === null) show('palette')
      } else if (event.key === '?' && !isTyping(event.target) && document.querySelector('dialog[open]') === null) {
        show('keys')
      } else if (isMeantForPalette(event)) {
        event.preventDefault()
        ask(useDialogs.getState().query + event.key)
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      const { showing, actions } = useDialogs.getState()
      actions.close(showing)
    }
  }, [show, ask])
  return (
    <Suspense key={showing}>
      {open === 'palette' && <Palette />}
      {open === 'keys' && <KeysDialog />}
      {open === 'open' && <OpenDialog />}
      {open === 'take-away' && <TakeAwayDialog />}
      {open === 'compare' && <CompareDialog />}
      {open === 'correct' && <CorrectDialog />}
      {open === 'add-relation' && <AddRelationDialog />}
      {open === 'corrections' && <CorrectionsDialog />}
    </Suspense>
  )
}

/** Letters that come after the keys of the palette and before the palette itself. */
function isMeantForPalette({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey
  return isLetter && useDialogs.getState().open === 'palette' && document.querySelector('dialog[open]') === null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
