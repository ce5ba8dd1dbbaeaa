import { useMemo } from 'react'
import { EyeOff, Focus, Minus, PinOff, Plus, Route } from 'lucide-react'
import type { Entity } from '../../graph/document'
import { CorrectButton } from '../curate/CorrectButton'
import { CorrectionMarks } from '../curate/CorrectionMarks'
import { KindMark } from '../shared/KindMark'
import { focusOn, hide, startPath, unfocus, unpin } from '../state/changes'
import { expansionStep } from '../state/expansion'
import { useActions, useExplorer, useIndex, useVisible } from '../state/use-explorer'
import { inView } from '../state/visible'
import { count } from '../strings'
import styles from './EntityPanel.module.css'
import panel from './panel.module.css'
import { NeighbourTypes } from './NeighbourTypes'
import { PanelBar } from './PanelBar'
import { PanelName } from './PanelName'
import { groupRelations } from './relation-groups'
import { RelationRowItem } from './RelationRowItem'

/** An entity: its name, kind and other names, and all that is visible of what holds between it and others. */
export function EntityPanel({ entity }: { entity: Entity }) {
  const index = useIndex()
  const ontology = useExplorer((explorer) => explorer.document.ontology)
  const visible = useVisible()
  const groups = groupRelations(entity.id, visible.relations, ontology)
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const scope = useExplorer(({ document, view }) => inView(document, view))
  const all = index.relationsOf.get(entity.id) ?? []
  const inScope = all.filter(({ source, target }) => scope.has(source) && scope.has(target))
  const filtered = inScope.length - shown
  const beyond = all.length - inScope.length
  return (
    <article className={panel.panel} aria-labelledby="entity-name">
      <PanelBar>
        <KindMark kind={entity.kind} />
        {index.kinds.get(entity.kind)?.label}
      </PanelBar>
      <PanelName id="entity-name" names={[entity.id]}>
        {entity.name}
      </PanelName>
      {entity.aliases.length > 0 && (
        <p className={panel.aside}>
          also <span className={styles.aliases}>{entity.aliases.join(' · ')}</span>
        </p>
      )}
      <CorrectionMarks corrections={entity.corrections} />
      <EntityActions id={entity.id} />
      <NeighbourTypes id={entity.id} />
      {groups.map(({ words, rows }) => (
        <section key={words} className={styles.group}>
          <h3 className={styles.words}>{words}</h3>
          <ul>
            {rows.map((row) => (
              <RelationRowItem key={row.relation.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
      {filtered > 0 && (
        <p className={styles.filtered}>
          {shown === 0 ? 'None of its relations is shown' : `${count(filtered, 'relation', 'relations')} more`}: the
          filters leave {filtered} out.
        </p>
      )}
      {beyond > 0 && (
        <p className={styles.filtered}>
          {count(beyond, 'relation leads', 'relations lead')} to what is out of view. Expand brings it in.
        </p>
      )}
    </article>
  )
}

function EntityActions({ id }: { id: string }) {
  const { explore } = useActions()
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const { focus } = view
  const isPinned = Object.hasOwn(view.pinned, id)
  const isFocus = focus?.entity === id
  const step = useMemo(() => expansionStep(document, view, id), [document, view, id])
  return (
    <div className={panel.actions}>
      <button type="button" className={panel.action} onClick={() => explore(isFocus ? unfocus : focusOn(id))}>
        <Focus aria-hidden="true" />
        {isFocus ? 'End focus' : 'Focus'}
      </button>
      {isFocus && <DepthChoice id={id} depth={focus.depth} />}
      {step !== null && (
        <button type="button" className={panel.action} onClick={() => explore(step.change)}>
          {step.does === 'expand' ? <Plus aria-hidden="true" /> : <Minus aria-hidden="true" />}
          {step.does === 'expand' ? 'Expand' : 'Collapse'}
        </button>
      )}
      <button type="button" className={panel.action} onClick={() => explore(startPath(id))}>
        <Route aria-hidden="true" />
        Path to…
      </button>
      {isPinned && (
        <button type="button" className={panel.action} onClick={() => explore(unpin([id]))}>
          <PinOff aria-hidden="true" />
          Unpin
        </button>
      )}
      <button type="button" className={panel.action} onClick={() => explore(hide([id]))}>
        <EyeOff aria-hidden="true" />
        Hide
      </button>
      <CorrectButton />
    </div>
  )
}

function DepthChoice({ id, depth }: { id: string; depth: number }) {
  const { explore } = useActions()
  return (
    <label className={styles.depth}>
      to
      <select value={depth} onChange={(event) => explore(focusOn(id, Number(event.target.value)))}>
        {[1, 2, 3].map((steps) => (
          <option key={steps} value={steps}>
            {count(steps, 'step', 'steps')}
          </option>
        ))}
      </select>
    </label>
  )
}
