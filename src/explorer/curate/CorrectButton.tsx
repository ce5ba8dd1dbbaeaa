import { PencilLine } from 'lucide-react'
import panel from '../selection/panel.module.css'
import { useDialogs } from '../state/dialogs'

/** Opens what can be put right on what is selected. */
export function CorrectButton({ label = 'Correct…' }: { label?: string }) {
  const { show } = useDialogs((state) => state.actions)
  return (
    <button type="button" className={panel.action} aria-haspopup="dialog" onClick={() => show('correct')}>
      <PencilLine aria-hidden="true" />
      {label}
    </button>
  )
}
