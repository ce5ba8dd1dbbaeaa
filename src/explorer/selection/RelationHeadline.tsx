import type { Relation } from '../../graph/document'
import { labelOf } from '../../graph/status'
import { EntityLink } from '../shared/EntityLink'
import { useExplorer } from '../state/use-explorer'
import styles from './RelationHeadline.module.css'

/** A relation as a sentence whose ends lead to the two entities. */
export function RelationHeadline({ relation }: { relation: Relation }) {
  const ontology = useExplorer((explorer) => explorer.document.ontology)
  return (
    <span className={styles.headline}>
      <EntityLink id={relation.source} /> <em className={styles.label}>{labelOf(relation, ontology)}</em>{' '}
      <EntityLink id={relation.target} />
    </span>
  )
}
