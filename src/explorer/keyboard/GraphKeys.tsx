import type { Core } from 'cytoscape'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { adjacency } from '../../graph/neighbours'
import { entityExtentOf } from '../picture/extent'
import { bringIntoView } from '../picture/viewport'
import { focusNearSoon } from '../shared/focus-near'
import { useDialogs } from '../state/dialogs'
import { useExplorerStore, useIndex, useVisible } from '../state/use-explorer'
import { visibleGraph } from '../state/visible'
import { strings } from '../strings'
import styles from './GraphKeys.module.css'
import { keyStep, pressStep, type KeyStep } from './key-step'
import { useCurrent } from './use-current'
import { useMoving } from './use-moving'

const NOTHING: KeyStep = { does: 'nothing' }

/** The picture for a keyboard: a button that lies over the entity that the keys are on. */
export function GraphKeys({ cy }: { cy: Core }) {
  const { current, pathStart, walkTo } = useCurrent()
  const index = useIndex()
  const store = useExplorerStore()
  const { relations } = useVisible()
  const button = useRef<HTMLButtonElement>(null)
  useRidingAlong(button, cy, current)
  useInView(cy, pathStart === null ? null : current)
  const moving = useMoving(current)
  const [note, setNote] = useState({ words: '', number: 0 })
  const entity = index.entities.get(current ?? '')
  if (entity === undefined) return null
  const { id, name } = entity

  const say = (words: string) => setNote(({ number }) => ({ words, number: number + 1 }))
  const take = (step: KeyStep) => {
    const { document, view, actions } = store.getState()
    say(step.does === 'nothing more' ? strings.nothingMore(name) : '')
    if (step.does === 'walk') walkTo(step.to)
    if ('change' in step) actions.explore(step.change)
    if (step.does === 'open') focusNearSoon()
    if (step.does === 'expand') {
      const shown = [view, store.getState().view].map((one) => visibleGraph(document, one).entities.length)
      if (shown[0] === shown[1]) say(strings.nothingMoreFiltered(name))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed while a dialogue is on its way is meant for that.
    if (event.ctrlKey || event.metaKey || event.altKey || useDialogs.getState().open !== null) return
    const { document, view } = store.getState()
    const step = moving.onKey(event, id) ? NOTHING : keyStep(event.key, event.shiftKey, id, document, view)
    if (step === null) return
    take(step)
    event.preventDefault()
  }

  const neighbours = adjacency(relations.map(({ relation }) => relation)).get(id)?.size ?? 0
  const kind = index.kinds.get(entity.kind)?.label ?? ''
  return (
    // Here the arrows are ours: a screen reader must not read on with them.
    <div role="application" aria-label={strings.graphKeys} className={styles.area}>
      <button
        ref={button}
        id="graph-keys"
        type="button"
        className={styles.entity}
        aria-label={strings.entitySelected(name, kind, neighbours)}
        aria-describedby="graph-keys-hint"
        onKeyDown={onKeyDown}
        onBlur={() => {
          say('')
          moving.end()
        }}
        // Some assistive technology presses buttons without a key.
        onClick={() => take(pressStep(id, store.getState().view))}
      />
      <span id="graph-keys-hint" className={styles.unseen}>
        {strings.graphKeysHint}
      </span>
      <span className={styles.unseen} role="status">
        {pathStart !== null && (pathStart === id ? strings.pathFrom(name) : strings.aimingAt(name))}
      </span>
      <span className={styles.note} role="status">
        {moving.words !== '' && <span>{moving.words}</span>}
      </span>
      <span className={styles.note} role="status">
        {/* Anew each time, so that what is said twice is heard twice. */}
        {note.words !== '' && <span key={note.number}>{note.words}</span>}
      </span>
    </div>
  )
}

/** px between the entity's shape and the ring that shows the focus. */
const ROOM_PX = 4
/** From afar the ring is larger than the entity, to be seen. */
const LEAST_PX = 24

/** Keeps the button over its entity, however the picture is moved. */
function useRidingAlong(button: RefObject<HTMLButtonElement | null>, cy: Core, entity: string | null): void {
  useEffect(() => {
    const ride = () => {
      if (button.current === null || entity === null || cy.destroyed()) return
      const node = cy.getElementById(entity)
      if (node.empty()) return
      const { x, y } = node.renderedPosition()
      const width = Math.max(LEAST_PX, node.renderedWidth() + 2 * ROOM_PX)
      const height = Math.max(LEAST_PX, node.renderedHeight() + 2 * ROOM_PX)
      Object.assign(button.current.style, {
        width: `${width}px`,
        height: `${height}px`,
        transform: `translate(${x - width / 2}px, ${y - height / 2}px)`,
      })
    }
    ride()
    cy.on('render', ride)
    return () => {
      cy.removeListener('render', ride)
    }
  }, [button, cy, entity])
}

/** Nothing is selected while a path waits for its other end: what the keys walk to comes into view by itself. */
function useInView(cy: Core, entity: string | null): void {
  const store = useExplorerStore()
  useEffect(() => {
    if (entity === null || cy.destroyed()) return
    const { document, view } = store.getState()
    const box = entityExtentOf(document, view, entity)
    if (box !== null) bringIntoView(cy, box)
  }, [cy, entity, store])
}
