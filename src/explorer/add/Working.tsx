import form from '../shared/form.module.css'
import { useAdding } from './adding'
import type { Progress } from './messages'
import { progressWords } from './progress-words'
import styles from './Working.module.css'

/** How far the work on an article has come. */
export function Working({ name, progress }: { name: string; progress: Progress }) {
  const { startOver } = useAdding((state) => state.actions)
  const words = progressWords(progress.stage, name)
  return (
    <div className={styles.working}>
      <p role="status">{words}…</p>
      <progress value={progress.fraction ?? undefined} aria-label={words} />
      <button type="button" className={form.button} onClick={startOver}>
        Stop
      </button>
    </div>
  )
}
