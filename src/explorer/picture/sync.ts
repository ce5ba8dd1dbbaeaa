/** Brings a Cytoscape instance in step with the view: by classes and positions in batches, and only where they differ. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Bundle } from '../../graph/bundles'
import type { GraphDocument } from '../../graph/document'
import type { NodeGeometry, Point } from '../../graph/drawing'
import { widthOf } from '../../export/figure/lines'
import { certaintyOf } from '../../graph/status'
import type { ViewState } from '../state/view'
import { indexOf, visibleGraph, type VisibleGraph } from '../state/visible'
import { edgeLabels, labelInTheMiddle, type LineLabel } from './line-labels'
import { VEIL } from './elements'
import { lightingOf, type Lighting } from './lighting'
import { positionsOf } from './positions'

const MOVE_MS = 260
const STATUS_CLASSES = ['claim', 'denied', 'contested'] as const

export interface PictureSync {
  /** Shows a view. The first call places everything at once, later ones move what has to move. */
  show(view: ViewState): void
  /** Shows a line's words while the pointer is on it, room or not. */
  hover(id: string | null): void
}

/** @param cy an instance that holds `elementsOf(document, geometry, …)` */
export function pictureSync(
  cy: Core,
  document: GraphDocument,
  geometry: ReadonlyMap<string, NodeGeometry>,
): PictureSync {
  const nodes = new Map(cy.nodes('[kind]').map((node): [string, NodeSingular] => [node.id(), node]))
  const edges = new Map(cy.edges().map((edge): [string, EdgeSingular] => [edge.id(), edge]))
  const veil = cy.getElementById(VEIL)
  let last: { visible: VisibleGraph; lighting: Lighting; positions: ReadonlyMap<string, Point> } | null = null
  let atRest: ReadonlyMap<string, LineLabel> = new Map()
  let hovered: string | null = null

  return {
    show(view) {
      const visible = visibleGraph(document, view)
      const positions = positionsOf(document, view)
      const lighting = lightingOf(document, view)
      cy.batch(() => {
        if (visible !== last?.visible) showVisible(visible)
        if (positions !== last?.positions) move(positions, last !== null)
        if (visible !== last?.visible || positions !== last.positions) atRest = labelsAtRest(visible, positions)
        showLighting(lighting, last?.lighting ?? null)
        showLabels(visible, positions, lighting)
      })
      last = { visible, lighting, positions }
    },
    hover(id) {
      if (id === hovered) return
      cy.batch(() => {
        for (const other of [hovered, id])
          if (other !== null) cy.getElementById(other).toggleClass('hovered', other === id)
        hovered = id
        if (last !== null) showLabels(last.visible, last.positions, last.lighting)
      })
    },
  }

  function showVisible(visible: VisibleGraph): void {
    const shown = new Set(visible.entities.map(({ id }) => id))
    for (const [id, node] of nodes) {
      setClass(node, 'gone', !shown.has(id))
      setClass(node, 'loose', visible.loose.has(id))
    }
    const bundles = new Map(visible.bundles.map((bundle) => [bundle.id, bundle]))
    for (const [id, edge] of edges) {
      const bundle = bundles.get(id)
      setClass(edge, 'gone', bundle === undefined)
      if (bundle !== undefined) describe(edge, bundle)
    }
  }

  function describe(edge: EdgeSingular, bundle: Bundle): void {
    const type = indexOf(document).relationTypes.get(bundle.relations[0].type)
    setData(edge, { family: type?.family ?? '', width: widthOf(bundle.relations.length) })
    setClass(edge, 'tentative', certaintyOf(bundle.relations[0]) !== 'stated')
    setClass(edge, 'forward', bundle.forward)
    setClass(edge, 'backward', bundle.backward)
    for (const status of STATUS_CLASSES) setClass(edge, status, bundle.status === status)
  }

  function move(positions: ReadonlyMap<string, Point>, isLater: boolean): void {
    const isStill = !isLater || window.matchMedia('(prefers-reduced-motion: reduce)').matches
    for (const [id, node] of nodes) {
      const { x, y } = positions.get(id) ?? node.position()
      const at = node.position()
      if (at.x === x && at.y === y) continue
      if (isStill || node.hasClass('gone') || node.grabbed()) node.position({ x, y })
      else node.animate({ position: { x, y } }, { duration: MOVE_MS, easing: 'ease-out' })
    }
  }

  function showLighting(lighting: Lighting, before: Lighting | null): void {
    relight(nodes, 'lit', lighting.nodes, before?.nodes)
    relight(edges, 'lit', lighting.edges, before?.edges)
    relight(nodes, 'chosen', lighting.chosen, before?.chosen)
    relight(edges, 'chosen', lighting.chosen, before?.chosen)
    setClass(veil, 'lit', lighting.nodes.size > 0)
  }

  function labelsAtRest(visible: VisibleGraph, positions: ReadonlyMap<string, Point>): Map<string, LineLabel> {
    const inSight = visible.entities.map(({ id }) => id)
    return edgeLabels(visible.bundles, inSight, geometry, positions, document.ontology, null)
  }

  /** Where something is lit, its lines have the room of all that is dimmed. */
  function showLabels(visible: VisibleGraph, positions: ReadonlyMap<string, Point>, lighting: Lighting): void {
    const lit = visible.bundles.filter(({ id }) => lighting.edges.has(id))
    const inLight = edgeLabels(lit, lighting.nodes, geometry, positions, document.ontology, lighting.relation)
    for (const bundle of visible.bundles) {
      const edge = edges.get(bundle.id)
      if (edge === undefined) continue
      const isAsked = bundle.id === hovered || lighting.chosen.has(bundle.id)
      const placed = (lighting.edges.has(bundle.id) ? inLight : atRest).get(bundle.id)
      const label = placed ?? (isAsked ? labelInTheMiddle(bundle, document.ontology, lighting.relation) : null)
      setClass(edge, 'named', label !== null)
      if (label !== null) setData(edge, { label: label.text, marginX: label.offset.x, marginY: label.offset.y })
    }
  }
}

function relight(
  elements: ReadonlyMap<string, NodeSingular | EdgeSingular>,
  name: string,
  now: ReadonlySet<string>,
  before: ReadonlySet<string> = new Set(),
): void {
  for (const id of before) if (!now.has(id)) elements.get(id)?.removeClass(name)
  for (const id of now) if (!before.has(id)) elements.get(id)?.addClass(name)
}

/** Cytoscape restyles whatever it is told about, changed or not. */
function setClass(element: NodeSingular | EdgeSingular, name: string, isOn: boolean): void {
  if (element.hasClass(name) !== isOn) element.toggleClass(name, isOn)
}

function setData(element: EdgeSingular, data: Readonly<Record<string, string | number>>): void {
  for (const [key, value] of Object.entries(data)) if (element.data(key) !== value) element.data(key, value)
}
