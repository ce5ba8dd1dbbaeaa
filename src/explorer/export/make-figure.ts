/** The picture to take away: the figure of what the view shows, or of the whole graph. */
import { figure } from '../../export/figure/figure'
import type { ThemeName } from '../../export/figure/theme'
import type { GraphDocument } from '../../graph/document'
import { drawingOf } from '../../layout/drawing'
import { activeFilters } from '../filters/active-filters'
import { geometryFor } from '../picture/extent'
import { measureText } from '../picture/measure'
import { positionsOf } from '../picture/positions'
import { INITIAL_VIEW, type ViewState } from '../state/view'
import { indexOf, visibleGraph } from '../state/visible'

export interface FigureChoice {
  /** What the filters and the focus leave, or all that is shown at first. */
  readonly what: 'shown' | 'whole'
  readonly theme: ThemeName
  readonly isTransparent: boolean
}

/** px; an SVG scales, a PNG is drawn at this times its scale. */
const WIDTH = 1600

/** @returns an SVG document with legend, title and source line, placed as on screen */
export function makeFigure(document: GraphDocument, view: ViewState, choice: FigureChoice): string {
  const { layout, pinned } = view
  const drawn: ViewState = choice.what === 'shown' ? view : { ...INITIAL_VIEW, layout, pinned }
  const visible = visibleGraph(document, drawn)
  const part: GraphDocument = {
    ...document,
    entities: [...visible.entities],
    relations: visible.relations.map(({ relation }) => relation),
  }
  const filters = activeFilters(drawn, indexOf(document))
    .map(({ words }) => words)
    .join('; ')
  return figure({
    document: part,
    drawing: drawingOf(part, positionsOf(document, drawn), geometryFor(document), measureText),
    measure: measureText,
    theme: choice.theme,
    transparent: choice.isTransparent,
    title: titleOf(document),
    ...(filters === '' ? {} : { filters }),
    legend: true,
    key: true,
    source: true,
    width: WIDTH,
  })
}

/** The article's title, or how many articles there are. */
export function titleOf({ articles }: GraphDocument): string {
  const [only, ...more] = articles
  return only === undefined ? 'Relata' : more.length === 0 ? only.title : `${articles.length} articles`
}
