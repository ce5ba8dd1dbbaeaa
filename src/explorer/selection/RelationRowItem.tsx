import { correctionsOf } from '../../graph/corrections'
import { relationStatus } from '../../graph/status'
import { CorrectedMark } from '../curate/CorrectedMark'
import { EntityLink } from '../shared/EntityLink'
import { relationSentence } from '../shared/sentences'
import { selectRelation } from '../state/changes'
import { useActions, useExplorer, useIndex } from '../state/use-explorer'
import { strings } from '../strings'
import type { RelationRow } from './relation-groups'
import styles from './RelationRowItem.module.css'
import { StatusWord } from './StatusWord'

/** One relation of an entity: the name leads to the other one, the words below to the quotations. */
export function RelationRowItem({ row }: { row: RelationRow }) {
  const index = useIndex()
  const ontology = useExplorer((explorer) => explorer.document.ontology)
  const { explore } = useActions()
  const { relation, other, statements } = row
  const [first, ...more] = statements
  const text = first && index.articles.get(first.article)?.text.slice(first.start, first.end)
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <EntityLink id={other} hasMark />
        <span>
          <StatusWord status={relationStatus(relation)} />
          <CorrectedMark corrections={correctionsOf(relation)} />
        </span>
      </p>
      <button
        type="button"
        className={styles.evidence}
        aria-label={strings.statementsOf(relationSentence(relation, index, ontology), statements.length)}
        onClick={() => explore(selectRelation(relation.id))}
      >
        <span className={styles.quotation}>{text}</span>
        {more.length > 0 && <span className={styles.more}>+{more.length}</span>}
      </button>
    </li>
  )
}
