import { bundleId } from '../../graph/bundles'
import { relationStatus } from '../../graph/status'
import { EntityLink } from '../shared/EntityLink'
import { relationSentence } from '../shared/sentences'
import { selectRelation } from '../state/changes'
import { useActions, useExplorer, useIndex, useVisible } from '../state/use-explorer'
import { count, strings } from '../strings'
import panel from './panel.module.css'
import { PanelBar } from './PanelBar'
import { PanelName } from './PanelName'
import styles from './PairPanel.module.css'
import { Quotation } from './Quotation'
import { StatusWord } from './StatusWord'

/** All that is visible between two entities, relation by relation, with the words for it. */
export function PairPanel({ ends }: { ends: readonly [string, string] }) {
  const index = useIndex()
  const visible = useVisible()
  const ontology = useExplorer((explorer) => explorer.document.ontology)
  const { explore } = useActions()
  const relations = visible.bundles.find(({ id }) => id === bundleId(...ends))?.relations ?? []
  const statementsOf = new Map(visible.relations.map(({ relation, statements }) => [relation.id, statements]))
  return (
    <article className={panel.panel} aria-labelledby="pair-name">
      <PanelBar>{count(relations.length, 'relation', 'relations')} between</PanelBar>
      <PanelName id="pair-name" names={ends}>
        <EntityLink id={ends[0]} /> and <EntityLink id={ends[1]} />
      </PanelName>
      {relations.length === 0 && <p className={panel.aside}>The filters leave out all that holds between the two.</p>}
      <ul className={styles.relations}>
        {relations.map((relation) => {
          const sentence = relationSentence(relation, index, ontology)
          const statements = statementsOf.get(relation.id) ?? []
          const [first, ...more] = statements
          return (
            <li key={relation.id} className={styles.relation}>
              <h3>
                <button
                  type="button"
                  className={styles.sentence}
                  aria-label={strings.statementsOf(sentence, statements.length)}
                  onClick={() => explore(selectRelation(relation.id))}
                >
                  <span>{sentence}</span>
                  <StatusWord status={relationStatus(relation)} />
                </button>
              </h3>
              {first !== undefined && <Quotation statement={first} relation={relation} isBrief />}
              {more.length > 0 && (
                <p className={panel.aside}>{count(more.length, 'more quotation', 'more quotations')}</p>
              )}
            </li>
          )
        })}
      </ul>
    </article>
  )
}
