import type { Step } from '../../graph/paths'
import { relationStatus } from '../../graph/status'
import { wordsFrom } from '../../graph/wording'
import { Quotation } from '../selection/Quotation'
import { StatusWord } from '../selection/StatusWord'
import { EntityLink } from '../shared/EntityLink'
import { selectPair, selectRelation } from '../state/changes'
import { useActions, useExplorer, useVisible } from '../state/use-explorer'
import { count } from '../strings'
import { tellingOf } from './path-words'
import styles from './PathPanel.module.css'

/** One step of a path as a sentence, read in the direction of the walk, with the words that say so. */
export function PathStep({ step }: { step: Step }) {
  const ontology = useExplorer((explorer) => explorer.document.ontology)
  const { relations } = useVisible()
  const { explore } = useActions()
  const relation = tellingOf(step)
  if (relation === undefined) return null
  const statement = relations.find((shown) => shown.relation === relation)?.statements[0]
  const others = step.relations.length - 1
  const choose = () =>
    explore(selectRelation(relation.id, statement === undefined ? null : relation.statements.indexOf(statement)))
  return (
    <li className={styles.step}>
      <p className={styles.sentence}>
        <EntityLink id={step.from} hasMark />{' '}
        <button type="button" className={styles.words} onClick={choose}>
          {wordsFrom(relation, step.from, ontology)}
        </button>{' '}
        <EntityLink id={step.to} hasMark /> <StatusWord status={relationStatus(relation)} />
      </p>
      {statement && <Quotation statement={statement} relation={relation} isBrief />}
      {others > 0 && (
        <button type="button" className={styles.others} onClick={() => explore(selectPair([step.from, step.to]))}>
          and {count(others, 'more relation', 'more relations')} between the two
        </button>
      )}
    </li>
  )
}
