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
  const container = cy.container()

  const onNodeTap = (event: EventObject) => {
    const id = idOf(event)
    explore(isAdding(event) ? toggleEntity(id) : selectEntity(id))
  }
  const onEdgeTap = (event: EventObject) => {
    selectBundle(idOf(event), document, store, explore)
  }
  const onTap = (event: EventObject) => {
    if (event.target === cy && !isAdding(event)) explore(deselect)
  }
  const onOver = (event: EventObject) => {
    sync.hover(idOf(event))
    if (container !== null) container.style.cursor = 'pointer'
  }
  const onOut = () => {
    sync.hover(null)
    if (container !== null) container.style.cursor = ''
  }
  const onDrag = (event: EventObject) => {
    const node = cy.getElementById(idOf(event))
    const { x, y } = node.position()
    adjust(pin({ [node.id()]: { x: Math.round(x), y: Math.round(y) } }))
  }

  cy.on('tap', 'node', onNodeTap)
  cy.on('tap', 'edge', onEdgeTap)
  cy.on('tap', onTap)
  cy.on('mouseover', 'node, edge', onOver)
  cy.on('mouseout', 'node, edge', onOut)
  cy.on('dragfree', 'node', onDrag)
  return () => {
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
