import { selectEntity } from '../state/changes'
import { useActions, useIndex } from '../state/use-explorer'
import styles from './EntityLink.module.css'
import { KindMark } from './KindMark'

/** An entity's name with the mark of its kind; a click goes to it. */
export function EntityLink({ id, hasMark = false }: { id: string; hasMark?: boolean }) {
  const entity = useIndex().entities.get(id)
  const { explore } = useActions()
  if (entity === undefined) return null
  return (
    <button type="button" className={styles.link} onClick={() => explore(selectEntity(id))}>
      {hasMark && (
        <>
          <KindMark kind={entity.kind} />{' '}
        </>
      )}
      <span className={styles.name}>{entity.name}</span>
    </button>
  )
}
