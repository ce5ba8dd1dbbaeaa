/** The figure: a picture of a graph as one would print it, as SVG. */
import type { GraphDocument } from '../../graph/document'
import type { Drawing, MeasureText } from '../../graph/drawing'
import { correctedSection } from './corrected'
import { headSection } from './head'
import { keySection } from './key'
import { legendSection } from './legend'
import { linesOf } from './lines'
import { nodesOf } from './nodes'
import { pageOf } from './page'
import type { Section } from './section'
import { describe } from './sentences'
import { sourceSection } from './source'
import { element, escapeText } from './svg'
import { THEMES, type ThemeName } from './theme'

export interface FigureInput {
  /** What is drawn: a whole document, or the part of one that is visible. */
  readonly document: GraphDocument
  /** Where everything is: drawingOf the same document. */
  readonly drawing: Drawing
  readonly measure: MeasureText
  readonly theme: ThemeName
  /** No ground is painted; the inks are the theme's. */
  readonly transparent?: boolean
  readonly title?: string | undefined
  readonly subtitle?: string | undefined
  /** The active filters in words: "Only economy; without claims". */
  readonly filters?: string | undefined
  readonly legend: boolean
  /** Whether the lines' numbers are explained below the picture. */
  readonly key: boolean
  /** Whether publisher, date and link are told. */
  readonly source: boolean
  /** Of the image, px. Without a height it is as high as it needs to be. */
  readonly width: number
  readonly height?: number | undefined
}

/**
 * @param input what is drawn, and how
 * @returns an SVG document: real text in fonts named with fallbacks, and an alternative text. The same input gives the
 *   same string. Nothing of the graph lies on anything else even where a viewer's font is 15 % wider
 */
export function figure(input: FigureInput): string {
  const { document, drawing, measure, width, height } = input
  const theme = THEMES[input.theme]
  const page = pageOf(drawing.extent, width, height, (inner, scale) => {
    const above = headSection(input, inner, scale, measure, theme)
    const below = [
      input.key ? keySection(drawing.lines, document, inner, scale, measure, theme) : null,
      input.legend ? legendSection(document, drawing, inner, scale, measure, theme) : null,
      correctedSection(document, inner, scale, measure, theme),
      input.source ? sourceSection(document, inner, scale, measure, theme) : null,
    ]
    return { above, below: below.filter((section): section is Section => section !== null) }
  })
  const title = input.title ?? 'A network of entities and relations'
  const bundles = drawing.lines.map((line) => line.bundle)
  const picture = element(
    'g',
    { transform: `translate(${page.offset.x} ${page.offset.y})${page.zoom === 1 ? '' : ` scale(${page.zoom})`}` },
    '\n',
    linesOf(drawing, document.ontology, theme),
    '\n',
    nodesOf(drawing.nodes, document.ontology, theme),
    '\n',
  )
  const rules = page.rules.map(({ x, y, width: length, thickness }) =>
    element('rect', { x, y, width: length, height: thickness, fill: theme.rule }),
  )
  return (
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${page.pixelHeight}" viewBox="0 0 ${page.width} ${page.height}" role="img" aria-labelledby="figure-title figure-description">`,
      element('title', { id: 'figure-title' }, escapeText(title)),
      element('desc', { id: 'figure-description' }, escapeText(describe(document, bundles))),
      ...(input.transparent ? [] : [element('rect', { width: page.width, height: page.height, fill: theme.paper })]),
      ...page.sections.flatMap(({ section, x, y }) => section.draw(x, y)),
      ...rules,
      picture,
      '</svg>',
    ].join('\n') + '\n'
  )
}
