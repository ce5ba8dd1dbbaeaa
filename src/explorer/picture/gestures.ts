/** What the pointer does in the picture, as steps of exploring. */
import type { Core, EventObject } from 'cytoscape'
import type { GraphDocument } from '../../graph/document'
import { deselect, pin, selectEntity, selectPair, selectRelation, toggleEntity } from '../state/changes'
import type { Actions, ExplorerStore } from '../state/store'
import { visibleGraph } from '../state/visible'
import type { PictureSync } from './sync'

/** @returns a function that takes all handlers off again */
export function listenToGestures(
  cy: Core,
  document: GraphDocument,
  store: ExplorerStore,
  sync: PictureSync,
): () => void {
  const { explore, adjust } = store.getState().actions
  // Not the container itself: Cytoscape draws everything anew when a style of that one changes.
  const frame = cy.container()?.parentElement ?? null

  // The finger that was held down comes up again as a tap.
  let wasHeld = false
  const onStart = () => {
    wasHeld = false
  }
  const onNodeHold = (event: EventObject) => {
    // A mouse has the Shift key for this, and is held still before many a drag.
    if (event.originalEvent instanceof MouseEvent) return
    wasHeld = true
    explore(toggleEntity(idOf(event)))
  }
  const onNodeTap = (event: EventObject) => {
    const id = idOf(event)
    if (!wasHeld) explore(isAdding(event) ? toggleEntity(id) : selectEntity(id))
  }
  const onEdgeTap = (event: EventObject) => {
    selectBundle(idOf(event), document, store, explore)
  }
  const onTap = (event: EventObject) => {
    if (event.target === cy && !isAdding(event)) explore(deselect)
  }
  const onOver = (event: EventObject) => {
    sync.hover(idOf(event))
    if (frame !== null) frame.style.cursor = 'pointer'
  }
  const onOut = () => {
    sync.hover(null)
    if (frame !== null) frame.style.cursor = ''
  }
  const onDrag = (event: EventObject) => {
    const node = cy.getElementById(idOf(event))
    const { x, y } = node.position()
    adjust(pin({ [node.id()]: { x: Math.round(x), y: Math.round(y) } }))
  }

  cy.on('tapstart', onStart)
  cy.on('taphold', 'node', onNodeHold)
  cy.on('tap', 'node', onNodeTap)
  cy.on('tap', 'edge', onEdgeTap)
  cy.on('tap', onTap)
  cy.on('mouseover', 'node, edge', onOver)
  cy.on('mouseout', 'node, edge', onOut)
  cy.on('dragfree', 'node', onDrag)
  return () => {
    cy.removeListener('tapstart', onStart)
    cy.removeListener('taphold', 'node', onNodeHold)
    cy.removeListener('tap', 'node', onNodeTap)
    cy.removeListener('tap', 'edge', onEdgeTap)
    cy.removeListener('tap', onTap)
    cy.removeListener('mouseover', 'node, edge', onOver)
    cy.removeListener('mouseout', 'node, edge', onOut)
    cy.removeListener('dragfree', 'node', onDrag)
  }
}

/** A line of one relation goes straight to it; a line of several lists them. */
function selectBundle(id: string, document: GraphDocument, store: ExplorerStore, explore: Actions['explore']): void {
  const bundle = visibleGraph(document, store.getState().view).bundles.find((one) => one.id === id)
  if (bundle === undefined) return
  const [only, ...more] = bundle.relations
  explore(more.length === 0 ? selectRelation(only.id) : selectPair(bundle.ends))
}

function isAdding({ originalEvent }: EventObject): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey
}

function idOf(event: EventObject): string {
  const target = event.target as { id(): string }
  return target.id()
}
