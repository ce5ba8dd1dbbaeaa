import { useOpened } from '../load/opened'
import { useDialogs } from '../state/dialogs'
import { useNote } from './note'

/** Says of a link to the view that it opens nowhere but here, where that is so, and what can be sent instead. */
export function noteOnLink(): void {
  const { opened } = useOpened.getState()
  if (opened?.source.what !== 'own') return
  const words =
    'The link opens on this machine only: your articles are nowhere else. To show them to others, send the page itself: “Page” under “Take away”.'
  useNote.getState().actions.tell({
    words,
    offer: { label: 'Take away…', does: () => useDialogs.getState().actions.show('take-away') },
  })
}
