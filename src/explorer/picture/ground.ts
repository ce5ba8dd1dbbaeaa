/** The picture as it is without a selection, kept in step with the view: only what differs is touched, in one batch. */
import { isCorrected } from '../../graph/corrections'
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Bundle } from '../../graph/bundles'
import type { GraphIndex } from '../../graph/graph-index'
import type { NodeGeometry, Point } from '../../graph/drawing'
import type { VisibleGraph } from '../state/visible'
import { elementsOf, LINE_CLASSES, lineLook, type LineSetting } from './elements'

const MOVE_MS = 260

export interface Ground {
  /** Shows these entities and lines, and hides all others. What was not there yet comes to its place. */
  show(visible: VisibleGraph, settingOf: (bundle: Bundle) => LineSetting): void
  /** Sets the names in these sizes and takes all others away; null: all are there, in their own sizes. */
  name(sizes: ReadonlyMap<string, number> | null): void
  /** Hides the names of these nodes and the words of these lines, and shows all others. */
  cut(ids: ReadonlySet<string>): void
  /** Takes the words off a line, for as long as the light over it says something else; null: off none. */
  silence(line: string | null): void
  /** Puts every node into its place, at once or gliding there. */
  place(positions: ReadonlyMap<string, Point>, isGliding: boolean): void
  /** Lets nodes glide to their places from elsewhere. */
  setOut(from: ReadonlyMap<string, Point>): void
}

/** @param cy an instance that holds nothing but `elementsOf(…, geometry, …)` */
export function groundOf(cy: Core, index: GraphIndex, geometry: ReadonlyMap<string, NodeGeometry>): Ground {
  const nodes = new Map(cy.nodes().map((node): [string, NodeSingular] => [node.id(), node]))
  const lines = new Map(cy.edges().map((edge): [string, EdgeSingular] => [edge.id(), edge]))
  let places: ReadonlyMap<string, Point> = new Map()
  let silent: string | null = null

  return {
    show(visible, settingOf) {
      const shown = new Set(visible.entities.map(({ id }) => id))
      const bundles = new Map(visible.bundles.map((bundle) => [bundle.id, bundle]))
      cy.batch(() => {
        addMissing(visible)
        for (const entity of visible.entities) {
          const node = nodes.get(entity.id)
          if (node !== undefined) setClass(node, 'corrected', isCorrected(entity))
        }
        for (const [id, node] of nodes) {
          setClass(node, 'gone', !shown.has(id))
          setClass(node, 'loose', visible.loose.has(id))
        }
        for (const [id, line] of lines) {
          const bundle = bundles.get(id)
          setClass(line, 'gone', bundle === undefined)
          if (bundle !== undefined) describe(line, bundle, settingOf(bundle))
        }
      })
    },
    name(sizes) {
      cy.batch(() => {
        for (const [id, node] of nodes) {
          const size = sizes === null ? geometry.get(id)?.font.size : sizes.get(id)
          setClass(node, 'unnamed', size === undefined)
          if (size !== undefined) setData(node, { size })
        }
      })
    },
    cut(ids) {
      cy.batch(() => {
        for (const [id, element] of [...nodes, ...lines]) setClass(element, 'cut', ids.has(id))
      })
    },
    silence(line) {
      if (line === silent) return
      cy.batch(() => {
        for (const id of [silent, line]) lines.get(id ?? '')?.toggleClass('silent', id === line)
      })
      silent = line
    },
    place(positions, isGliding) {
      places = positions
      cy.batch(() => {
        for (const [id, node] of nodes) {
          const at = node.position()
          const { x, y } = positions.get(id) ?? at
          if (at.x === x && at.y === y) continue
          if (!isGliding || node.hasClass('gone') || node.grabbed()) node.position({ x, y })
          else glide(node, { x, y })
        }
      })
    },
    setOut(from) {
      cy.batch(() => {
        for (const [id, start] of from) {
          const [node, to] = [nodes.get(id), places.get(id)]
          if (node === undefined || to === undefined) continue
          node.stop()
          node.position({ ...start })
          glide(node, to)
        }
      })
    },
  }

  function addMissing({ entities, bundles }: VisibleGraph): void {
    const missing = {
      entities: entities.filter(({ id }) => !nodes.has(id)),
      bundles: bundles.filter(({ id }) => !lines.has(id)),
    }
    const added = cy.add(elementsOf(missing, geometry, places))
    added.nodes().forEach((node) => void nodes.set(node.id(), node))
    added.edges().forEach((edge) => void lines.set(edge.id(), edge))
  }

  function describe(line: EdgeSingular, bundle: Bundle, setting: LineSetting): void {
    const { data, classes } = lineLook(bundle, setting, index)
    setData(line, data)
    for (const name of LINE_CLASSES) setClass(line, name, classes.has(name))
  }
}

function glide(node: NodeSingular, { x, y }: Point): void {
  node.animate({ position: { x, y } }, { duration: MOVE_MS, easing: 'ease-out' })
}

/** Cytoscape restyles whatever it is told about, changed or not. */
function setClass(element: NodeSingular | EdgeSingular, name: string, isOn: boolean): void {
  if (element.hasClass(name) !== isOn) element.toggleClass(name, isOn)
}

function setData(element: NodeSingular | EdgeSingular, data: Readonly<Record<string, string | number>>): void {
  for (const [key, value] of Object.entries(data)) if (element.data(key) !== value) element.data(key, value)
}
