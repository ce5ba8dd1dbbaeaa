import { Plus } from 'lucide-react'
import panel from '../selection/panel.module.css'
import { useDialogs } from '../state/dialogs'

/** Opens the form for a relation that the sentence states and the graph does not have. */
export function AddRelationButton() {
  const { show } = useDialogs((state) => state.actions)
  return (
    <button type="button" className={panel.action} aria-haspopup="dialog" onClick={() => show('add-relation')}>
      <Plus aria-hidden="true" />
      Add a relation…
    </button>
  )
}
