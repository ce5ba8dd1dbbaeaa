import { X } from 'lucide-react'
import styles from '../shared/bar.module.css'
import { IconButton } from '../shared/IconButton'
import { strings } from '../strings'
import { useReading } from './reading'
import { readingWords } from './reading-words'

/**
 * Over the foot of the page: how far the reading of another graph has come, or why it came to nothing.
 *
 * @param isDrawing whether one was read that is not on the page yet
 */
export function ReadingBar({ isDrawing }: { isDrawing: boolean }) {
  const underway = useReading((state) => state.underway)
  const failure = useReading((state) => state.failure)
  const { stop, dismiss } = useReading((state) => state.actions)
  if (underway !== null) {
    const { words, fraction } = readingWords(underway)
    return (
      <div className={styles.bar}>
        <p role="status">{words}</p>
        <progress value={fraction ?? undefined} aria-label={words} />
        <button type="button" className={styles.action} onClick={stop}>
          Stop
        </button>
      </div>
    )
  }
  if (isDrawing) {
    return (
      <div className={styles.bar}>
        <p role="status">Drawing…</p>
        <progress aria-label="Drawing…" />
      </div>
    )
  }
  if (failure === null) return null
  return (
    <div className={styles.bar} data-failed="">
      <div role="alert">
        <p className={styles.title}>Not opened; what was open still is.</p>
        <p>{failure}</p>
      </div>
      <IconButton label={strings.close} onClick={dismiss}>
        <X />
      </IconButton>
    </div>
  )
}
