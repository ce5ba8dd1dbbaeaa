/** The nodes of the picture with their names. */
import type { Ontology } from '../../graph/document'
import { isCorrected } from '../../graph/corrections'
import type { DrawnNode, Point } from '../../graph/drawing'
import { shapeElement } from './shapes'
import { element, numeral, textElement } from './svg'
import { outlineOf, type Theme } from './theme'

/** Of the dot in a node that was corrected by hand: its radius, in sizes of the node. */
export const DOT = 0.13

export function correctedDot({ x, y }: Point, size: number, theme: Theme): string {
  return element('circle', { cx: x, cy: y, r: numeral(size * DOT), fill: theme.paper })
}

/** From the top of a line of a name to its baseline, in font sizes. */
const BASELINE = 0.96

export function nodesOf(nodes: readonly DrawnNode[], ontology: Ontology, theme: Theme): string {
  const colours = new Map(ontology.kinds.map((kind) => [kind.name, kind.colour[theme.name]]))
  return nodes
    .map(({ entity, geometry, at, labelBox }) => {
      const fill = colours.get(entity.kind) ?? theme.muted
      const style = { fill, stroke: outlineOf(fill, theme.name) }
      const { font, lineHeight } = geometry
      const name = geometry.lines.map((line, i) => {
        const y = labelBox.top + i * lineHeight + font.size * BASELINE
        return textElement(line, { x: at.x, y, font, fill: theme.ink, anchor: 'middle' })
      })
      const shape = shapeElement(geometry.shape, at, geometry.width, geometry.height, style)
      const size = Math.max(geometry.width, geometry.height)
      return element('g', {}, shape, isCorrected(entity) ? correctedDot(at, size, theme) : '', ...name)
    })
    .join('\n')
}
