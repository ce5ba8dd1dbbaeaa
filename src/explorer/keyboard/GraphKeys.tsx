import type { Core } from 'cytoscape'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { adjacency } from '../../graph/neighbours'
import { positionsOf } from '../picture/positions'
import { collapse, expand, findPath, focusOn, selectEntity, startPath, unfocus, type Change } from '../state/changes'
import { useExplorer, useExplorerStore, useIndex, useVisible } from '../state/use-explorer'
import { useDialogs } from '../state/dialogs'
import type { ViewState } from '../state/view'
import { visibleGraph } from '../state/visible'
import { strings } from '../strings'
import styles from './GraphKeys.module.css'
import { DIRECTIONS, nearestInDirection, type ArrowKey } from './in-direction'

/**
 * The picture for a keyboard: a button that lies over the entity that the keys are on. That is the selected one, or while
 * a path waits for its other end the one walked to, or else the one with most neighbours.
 */
export function GraphKeys({ cy }: { cy: Core }) {
  const { current, isAiming, walkTo } = useCurrent()
  const index = useIndex()
  const store = useExplorerStore()
  const button = useRef<HTMLButtonElement>(null)
  useRidingAlong(button, cy, current)
  const { relations } = useVisible()
  const entity = index.entities.get(current ?? '')
  if (current === null || entity === undefined) return null

  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed while a dialogue is on its way is meant for that.
    if (event.ctrlKey || event.metaKey || event.altKey || useDialogs.getState().open !== null) return
    const { document, view, actions } = store.getState()
    if (isArrow(event.key)) {
      const to = walk(event.key)
      if (to !== null) walkTo(to)
    } else {
      const step = stepOf(event.key, current, view, isAiming)
      if (step === null) return
      actions.explore(step)
      if (event.key === 'Enter' && !isAiming) focusOnPanel()
    }
    event.preventDefault()

    function walk(arrow: ArrowKey): string | null {
      const places = positionsOf(document, view)
      const from = places.get(current ?? '')
      if (from === undefined) return null
      return nearestInDirection(from, placesOf(reachable(), places), arrow)
    }
    /** An entity that nothing is joined to leads anywhere. */
    function reachable(): Iterable<string> {
      const visible = visibleGraph(document, view)
      const neighbours = adjacency(visible.relations.map(({ relation }) => relation)).get(current ?? '')
      return neighbours ?? visible.entities.map(({ id }) => id)
    }
  }

  const neighbours = adjacency(relations.map(({ relation }) => relation)).get(current)?.size ?? 0
  const kind = index.kinds.get(entity.kind)?.label ?? ''
  return (
    // Here the arrows are ours: a screen reader must not read on with them.
    <div role="application" aria-label={strings.graphKeys} className={styles.area}>
      <button
        ref={button}
        type="button"
        className={styles.entity}
        aria-label={strings.entitySelected(entity.name, kind, neighbours)}
        aria-describedby="graph-keys-hint"
        onKeyDown={onKeyDown}
        // Some assistive technology presses buttons without a key.
        onClick={() => store.getState().actions.explore(selectEntity(current))}
      />
      <span id="graph-keys-hint" className={styles.unseen}>
        {strings.graphKeysHint}
      </span>
      <span className={styles.unseen} role="status">
        {isAiming ? strings.aimingAt(entity.name) : ''}
      </span>
    </div>
  )
}

function useCurrent() {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const { explore } = useExplorer((explorer) => explorer.actions)
  const [aim, setAim] = useState<{ readonly from: string; readonly at: string } | null>(null)
  const { selection, pathStart } = view
  const isShown = (id: string) => visibleGraph(document, view).entities.some((entity) => entity.id === id)
  const aimedAt = pathStart === null ? null : aim?.from === pathStart ? aim.at : pathStart
  const selected = selection.what === 'entities' ? selection.ids[selection.ids.length - 1] : undefined
  const wished = aimedAt ?? selected ?? null
  return {
    current: wished !== null && isShown(wished) ? wished : mostJoined(visibleGraph(document, view)),
    isAiming: pathStart !== null,
    walkTo: (id: string) => {
      if (pathStart === null) explore(selectEntity(id))
      else setAim({ from: pathStart, at: id })
    },
  }
}

function mostJoined({ entities, relations }: ReturnType<typeof visibleGraph>): string | null {
  const neighbours = adjacency(relations.map(({ relation }) => relation))
  const degree = (id: string) => neighbours.get(id)?.size ?? 0
  return entities.reduce<string | null>(
    (best, { id }) => (best === null || degree(id) > degree(best) ? id : best),
    null,
  )
}

function stepOf(key: string, entity: string, view: ViewState, isAiming: boolean): Change | null {
  switch (key.toLowerCase()) {
    case 'enter':
    case ' ':
      if (!isAiming) return selectEntity(entity)
      return view.pathStart === null || view.pathStart === entity ? null : findPath(view.pathStart, entity)
    case 'f':
      return view.focus?.entity === entity ? unfocus : focusOn(entity)
    case 'e': {
      const isExpanded = view.expanded.some((expansion) => expansion.entity === entity)
      const isWhole = view.focus === null && !view.collapsed.some((folded) => folded.entity === entity)
      return isExpanded || isWhole ? collapse(entity) : expand(entity)
    }
    case 'p':
      return startPath(entity)
    default:
      return null
  }
}

/** Where the entity's panel is, once it is drawn. */
function focusOnPanel(): void {
  window.requestAnimationFrame(() => document.getElementById('told')?.focus())
}

function* placesOf(ids: Iterable<string>, places: ReturnType<typeof positionsOf>) {
  for (const id of ids) {
    const place = places.get(id)
    if (place !== undefined) yield [id, place] as const
  }
}

function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(DIRECTIONS, key)
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
