import { EyeOff, Route, X } from 'lucide-react'
import { CorrectButton } from '../curate/CorrectButton'
import { EntityLink } from '../shared/EntityLink'
import { IconButton } from '../shared/IconButton'
import { relationSentence } from '../shared/sentences'
import { findPath, hide, selectRelation, toggleEntity } from '../state/changes'
import { useActions, useExplorer, useIndex, useVisible } from '../state/use-explorer'
import { strings } from '../strings'
import styles from './EntitiesPanel.module.css'
import pair from './PairPanel.module.css'
import panel from './panel.module.css'
import { PanelBar } from './PanelBar'

/** Several entities selected together, and what holds among them. */
export function EntitiesPanel({ ids }: { ids: readonly [string, ...string[]] }) {
  const [first, second] = ids
  const index = useIndex()
  const visible = useVisible()
  const ontology = useExplorer((explorer) => explorer.document.ontology)
  const { explore } = useActions()
  const among = visible.relations.filter(
    ({ relation }) => ids.includes(relation.source) && ids.includes(relation.target),
  )
  return (
    <article className={panel.panel} aria-label={strings.selection}>
      <PanelBar>{ids.length} entities</PanelBar>
      <ul>
        {ids.map((id) => (
          <li key={id} className={styles.entity}>
            <EntityLink id={id} hasMark />
            <IconButton
              label={strings.dropFromSelection(index.entities.get(id)?.name ?? id)}
              onClick={() => explore(toggleEntity(id))}
            >
              <X />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className={panel.actions}>
        {second !== undefined && ids.length === 2 && (
          <button type="button" className={panel.action} onClick={() => explore(findPath(first, second))}>
            <Route aria-hidden="true" />
            Path between them
          </button>
        )}
        <button type="button" className={panel.action} onClick={() => explore(hide(ids))}>
          <EyeOff aria-hidden="true" />
          Hide them
        </button>
        <CorrectButton label="Merge…" />
      </div>
      <h2 className={panel.heading}>{among.length === 0 ? 'Nothing holds among them' : 'Among them'}</h2>
      <ul>
        {among.map(({ relation }) => (
          <li key={relation.id}>
            <button type="button" className={pair.sentence} onClick={() => explore(selectRelation(relation.id))}>
              <span>{relationSentence(relation, index, ontology)}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  )
}
