/** The nodes of the picture with their names. */
import type { Ontology } from '../../graph/document'
import type { DrawnNode } from '../../graph/drawing'
import { shapeElement } from './shapes'
import { element, textElement } from './svg'
import { outlineOf, type Theme } from './theme'

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
      return element('g', {}, shapeElement(geometry.shape, at, geometry.width, geometry.height, style), ...name)
    })
    .join('\n')
}
