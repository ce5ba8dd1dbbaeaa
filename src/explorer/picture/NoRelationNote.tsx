import { useVisible } from '../state/use-explorer'
import styles from './Picture.module.css'

/** Says that the filters left entities and no relation; the way back stands with what is active, right above. */
export function NoRelationNote() {
  const { relations, loose } = useVisible()
  if (relations.length > 0 || loose.size === 0) return null
  return (
    <div className={styles.note} role="status">
      <p>No relation passes these filters.</p>
    </div>
  )
}
