import { Fragment, useEffect } from 'react'
import { lateDialog } from '../shared/late-dialog'
import { useClose, useDialogs } from '../state/dialogs'

const loadPalette = () => import('../palette/Palette').then((module) => module.Palette)
const Palette = lateDialog(loadPalette, useClose)
const OpenDialog = lateDialog(() => import('../open/OpenDialog').then((module) => module.OpenDialog), useClose)
const TakeAwayDialog = lateDialog(
  () => import('../export/TakeAwayDialog').then((module) => module.TakeAwayDialog),
  useClose,
)
const CompareDialog = lateDialog(
  () => import('../compare/CompareDialog').then((module) => module.CompareDialog),
  useClose,
)
const CorrectDialog = lateDialog(
  () => import('../curate/CorrectDialog').then((module) => module.CorrectDialog),
  useClose,
)
const AddRelationDialog = lateDialog(
  () => import('../curate/AddRelationDialog').then((module) => module.AddRelationDialog),
  useClose,
)
const CorrectionsDialog = lateDialog(
  () => import('../curate/CorrectionsDialog').then((module) => module.CorrectionsDialog),
  useClose,
)
const KeysDialog = lateDialog(() => import('./KeysDialog').then((module) => module.KeysDialog), useClose)

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
    <Fragment key={showing}>
      {open === 'palette' && <Palette />}
      {open === 'keys' && <KeysDialog />}
      {open === 'open' && <OpenDialog />}
      {open === 'take-away' && <TakeAwayDialog />}
      {open === 'compare' && <CompareDialog />}
      {open === 'correct' && <CorrectDialog />}
      {open === 'add-relation' && <AddRelationDialog />}
      {open === 'corrections' && <CorrectionsDialog />}
    </Fragment>
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
