/** Brings the picture in step with the view: the ground with what is visible, the light with what is selected. */
import type { Core, ElementDefinition } from 'cytoscape'
import type { Bundle } from '../../graph/bundles'
import type { GraphDocument, Relation } from '../../graph/document'
import type { Box, NodeGeometry, Point } from '../../graph/drawing'
import { bowsOf } from '../../layout/bows'
import { EDGE_LABEL_FONT, overlap } from '../../layout/geometry'
import { afterPaint } from '../shared/after-paint'
import type { ViewState } from '../state/view'
import { indexOf, type VisibleGraph } from '../state/visible'
import { drawnGraph } from './drawn'
import { lineElement, nodeElement } from './elements'
import { groundOf } from './ground'
import type { Light } from './light'
import { lightingOf, type Lighting } from './lighting'
import { edgeLabels, labelInTheMiddle, type LineLabel } from './line-labels'
import { isCutBy, LEAST_LEGIBLE, nameBox, nameLevel, namesFromAfar } from './names'
import { positionsOf } from './positions'
import { settingOutFrom } from './setting-out'
import { windowOf } from './viewport'

export interface PictureSync {
  /** Shows a view. The first call places everything at once, later ones let glide what has to move. */
  show(view: ViewState): void
  /** Lights what the pointer is on; of a line it shows the words, room or not. */
  hover(id: string | null): void
  /** Chooses the names that can be read from where one looks now. */
  zoomed(): void
  /** Hides the words that the window's edge would run through. */
  framed(): void
}

interface Shown {
  readonly view: ViewState
  readonly visible: VisibleGraph
  readonly positions: ReadonlyMap<string, Point>
  readonly lighting: Lighting
}

/**
 * @param cy an instance that holds nothing but `elementsOf(…, geometry, …)`
 * @param light over that instance
 * @param setDimmed told whether something is lit, so that all else is dimmed
 */
export function pictureSync(
  cy: Core,
  light: Light,
  document: GraphDocument,
  geometry: ReadonlyMap<string, NodeGeometry>,
  setDimmed: (isDimmed: boolean) => void,
): PictureSync {
  const index = indexOf(document)
  const ground = groundOf(cy, index, geometry)
  const foremost = foremostFirst(document)
  let level = nameLevel(cy.zoom())
  let last: Shown | null = null
  let atRest: ReadonlyMap<string, LineLabel> = new Map()
  let bows: ReadonlyMap<string, number> = new Map()
  let hovered: string | null = null
  let sizes: ReadonlyMap<string, number> | null = null

  return {
    show(view) {
      const shown: Shown = {
        view,
        visible: drawnGraph(document, view),
        positions: positionsOf(document, view),
        lighting: lightingOf(document, view),
      }
      const { visible, positions } = shown
      if (positions !== last?.positions) ground.place(positions, last !== null && likesMotion())
      if (visible !== last?.visible || positions !== last.positions) {
        const inSight = visible.entities.map(({ id }) => id)
        bows = bowsOf(visible.bundles, inSight, geometry, positions)
        showGround(shown)
        nameGround(shown)
        if (last !== null && likesMotion()) ground.setOut(settingOut(last, shown))
      }
      last = shown
      frameGround(shown)
      // What is told in words comes first: the light is drawn when that is painted.
      afterPaint(() => {
        if (last !== shown || cy.destroyed()) return
        setDimmed(shown.lighting.nodes.size > 0)
        ground.silence(retoldLine(shown))
        light.show(litElements(shown))
      })
    },
    hover(id) {
      if (id === hovered) return
      hovered = id
      if (last !== null) light.show(litElements(last))
    },
    zoomed() {
      const now = nameLevel(cy.zoom())
      if (now === level) return
      const couldRead = canReadLines()
      level = now
      if (last === null) return
      if (couldRead !== canReadLines()) showGround(last)
      nameGround(last)
      light.show(litElements(last))
    },
    framed() {
      if (last === null) return
      frameGround(last)
      if (last.lighting.nodes.size > 0) light.show(litElements(last))
    },
  }
  function frameGround(shown: Shown): void {
    if (cy.width() > 0) ground.cut(wordsCutBy(windowOf(cy), shown))
  }

  function wordsCutBy(window: Box, { visible, positions }: Shown): Set<string> {
    const names = visible.entities.flatMap(({ id }) => {
      const [node, at] = [geometry.get(id), positions.get(id)]
      if (!node || !at) return []
      const grown = (sizes?.get(id) ?? node.font.size) / node.font.size
      return isCutBy(window, nameBox(node, at, grown, 0)) ? [id] : []
    })
    const words = [...atRest].flatMap(([id, { box }]) => (box !== null && isCutBy(window, box) ? [id] : []))
    return new Set([...names, ...words])
  }

  /** The line on which the light has other words than those at rest, which would show round them. */
  function retoldLine({ visible, lighting: { relation } }: Shown): string | null {
    const line = visible.bundles.find((bundle) => isRetold(bundle, relation))
    return line !== undefined && atRest.has(line.id) ? line.id : null
  }

  /** Looking for room for words that are too small to be read would take long on the pictures where they are. */
  function canReadLines(): boolean {
    return EDGE_LABEL_FONT.size * level >= LEAST_LEGIBLE
  }

  function showGround({ visible, positions }: Shown): void {
    const inSight = visible.entities.map(({ id }) => id)
    atRest = wordsOn(visible.bundles, inSight, positions, null)
    ground.show(visible, ({ id }) => ({ label: atRest.get(id) ?? null, bow: bows.get(id) ?? 0 }))
  }

  function wordsOn(
    bundles: readonly Bundle[],
    ids: Iterable<string>,
    positions: ReadonlyMap<string, Point>,
    chosen: Relation | null,
  ): Map<string, LineLabel> {
    if (!canReadLines()) return new Map()
    return edgeLabels(bundles, ids, geometry, positions, bows, document.ontology, chosen)
  }

  function nameGround({ visible, positions }: Shown): void {
    const inSight = new Set(visible.entities.map(({ id }) => id))
    const ids = foremost.filter((id) => inSight.has(id))
    sizes = namesFromAfar(ids, geometry, positions, level)
    ground.name(sizes)
  }

  /** Where something is lit, its lines have the room of all that is dimmed. */
  function litElements({ visible, positions, lighting }: Shown): ElementDefinition[] {
    const bundles = visible.bundles.filter(({ id }) => lighting.edges.has(id) || id === hovered)
    const hoveredEnds = bundles.find(({ id }) => id === hovered)?.ends ?? (hovered === null ? [] : [hovered])
    const ids = new Set([...lighting.nodes, ...hoveredEnds])
    const labels = labelsInLight(bundles, ids, positions, lighting)
    const asked = [...hoveredEnds, ...[...lighting.chosen].filter((id) => ids.has(id))]
    const byRank = new Set([...asked, ...foremost.filter((id) => ids.has(id))])
    const litSizes = namesFromAfar([...byRank], geometry, positions, level)
    const nodes = [...ids].flatMap((id): ElementDefinition[] => {
      const entity = index.entities.get(id)
      const node = geometry.get(id)
      const at = cy.getElementById(id)
      if (!entity || !node || at.empty()) return []
      const size = litSizes === null ? undefined : (litSizes.get(id) ?? null)
      return [marked(nodeElement(entity, node, at.position(), size), lighting)]
    })
    const window = windowOf(cy)
    const lines = bundles.map((bundle) => {
      const isAsked = bundle.id === hovered || lighting.chosen.has(bundle.id)
      const label: LineLabel | null =
        labels.get(bundle.id) ?? (isAsked ? labelInTheMiddle(bundle, document.ontology, lighting.relation) : null)
      const box = label?.box ?? null
      const isCut = box !== null && isCutBy(window, box)
      return marked(lineElement(bundle, { label, bow: bows.get(bundle.id) ?? 0 }, index), lighting, isCut)
    })
    return [...nodes, ...lines]
  }

  /** Words that stand at rest stay where they are; those of other lines come where they find room beside them. */
  function labelsInLight(
    bundles: readonly Bundle[],
    ids: ReadonlySet<string>,
    positions: ReadonlyMap<string, Point>,
    { relation }: Lighting,
  ): Map<string, LineLabel> {
    const staying = bundles.flatMap((bundle): [string, LineLabel][] => {
      const label = isRetold(bundle, relation) ? undefined : atRest.get(bundle.id)
      return label === undefined ? [] : [[bundle.id, label]]
    })
    const coming = [...wordsOn(bundles, ids, positions, relation)].filter(
      ([, { box }]) => !staying.some(([, stays]) => box !== null && stays.box !== null && overlap(box, stays.box)),
    )
    return new Map([...coming, ...staying])
  }

  function marked(element: ElementDefinition, lighting: Lighting, isCut = false): ElementDefinition {
    const id = element.data.id ?? ''
    const before = Array.isArray(element.classes) ? element.classes : []
    const marks = [id === hovered ? 'hovered' : '', lighting.chosen.has(id) ? 'chosen' : '', isCut ? 'cut' : ''].filter(
      Boolean,
    )
    return { ...element, classes: [...before, 'lit', ...marks] }
  }
}

/** What filters let in again is there at once: it is compared with what was, not followed. */
function settingOut(before: Shown, { view, visible, positions }: Shown): Map<string, Point> {
  if (filtersIn(view) !== filtersIn(before.view)) return new Map()
  const known = new Set(before.visible.entities.map(({ id }) => id))
  const coming = new Set(visible.entities.map(({ id }) => id).filter((id) => !known.has(id)))
  return settingOutFrom(coming, visible.bundles, positions)
}

function filtersIn({ filters, hideIsolated }: ViewState): string {
  return JSON.stringify([filters, hideIsolated])
}

/** Whether a line of several relations says the words of the chosen one in the light, and not those of its first. */
function isRetold({ relations }: Bundle, chosen: Relation | null): boolean {
  return chosen !== null && relations.length > 1 && relations.includes(chosen)
}

/** All entities, those with most relations first. */
function foremostFirst(document: GraphDocument): string[] {
  const { relationsOf } = indexOf(document)
  const rank = (id: string) => relationsOf.get(id)?.length ?? 0
  return document.entities.map(({ id }) => id).sort((a, b) => rank(b) - rank(a))
}

function likesMotion(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
