import { selectEntity } from '../state/changes'
import { useActions, useIndex } from '../state/use-explorer'
import styles from './EntityLink.module.css'
import { KindMark } from './KindMark'

interface Props {
  id: string
  hasMark?: boolean
  /** The stop that follows it. Within, since a name of several lines would leave it to the next one. */
  stop?: string
}

/** An entity's name with the mark of its kind; a click goes to it. */
export function EntityLink({ id, hasMark = false, stop = '' }: Props) {
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
      {stop !== '' && <span aria-hidden="true">{stop}</span>}
    </button>
  )
}
