/** The picture to take away: the figure of the whole graph, of what the view shows, or of what is selected. */
import { figure } from '../../export/figure/figure'
import { leftOutWords } from '../../export/figure/left-out'
import { countsOf } from '../../export/figure/sentences'
import type { ThemeName } from '../../export/figure/theme'
import type { GraphDocument } from '../../graph/document'
import type { Drawing } from '../../graph/drawing'
import { defaultTypes } from '../../graph/facets'
import { drawingOf } from '../../layout/drawing'
import { activeFilters } from '../filters/active-filters'
import { geometryFor } from '../picture/extent'
import { measureText } from '../picture/measure'
import { positionsOf } from '../picture/positions'
import { afterPaint } from '../shared/after-paint'
import { memoLast } from '../state/memo'
import type { ViewState } from '../state/view'
import { indexOf } from '../state/visible'
import type { PictureChoice, Scope } from './picture-choice'
import { partOf } from './scope'

/** What a figure says beside its choice. */
export interface FigureWords {
  readonly title: string
  /** The theme that a picture without ground is drawn in. */
  readonly theme: ThemeName
}

/** Draws in steps, between which the page answers. @returns an SVG document, everything placed as on screen */
export async function makeFigure(
  document: GraphDocument,
  view: ViewState,
  { scope, ground, format, width, parts }: PictureChoice,
  { title, theme }: FigureWords,
): Promise<string> {
  await painted()
  const part = chosen(document, view, scope)
  await painted()
  const drawing = laidOut(document, view, part)
  await painted()
  return figure({
    document: part,
    drawing,
    measure: measureText,
    theme: ground === 'none' ? theme : ground,
    transparent: ground === 'none',
    title: parts.has('title') ? title : undefined,
    subtitle: parts.has('subtitle')
      ? [selectionWords(document, view, scope), countsOf(part)].filter(Boolean).join(': ')
      : undefined,
    filters: parts.has('filters') ? narrowingWords(document, view, scope, part) : undefined,
    legend: parts.has('legend'),
    key: parts.has('key'),
    source: parts.has('source'),
    width,
    height: format.ratio === null ? undefined : Math.round(width * format.ratio),
  })
}

/** Neither size nor ground nor what stands round the graph changes what is in it and where: that is worked out once. */
const chosen = memoLast(partOf)

const laidOut = memoLast((document: GraphDocument, view: ViewState, part: GraphDocument): Drawing =>
  drawingOf(part, positionsOf(document, view), geometryFor(document), measureText),
)

function painted(): Promise<void> {
  return new Promise((resolve) => {
    afterPaint(resolve)
  })
}

/** What narrows a view, in words; empty where nothing does. */
export function filterWords(document: GraphDocument, view: ViewState): string {
  return activeFilters(view, indexOf(document))
    .map(({ words }) => words)
    .join('; ')
}

/** All that a picture leaves out between its entities, in words. */
function narrowingWords(document: GraphDocument, view: ViewState, scope: Scope, part: GraphDocument): string {
  if (scope === 'whole') return ''
  const off = defaultTypes(indexOf(document))
  const chosen = view.filters.types ?? off
  // A list of those that show says by itself that no others do.
  const unsaid = chosen.mode === 'only' ? [] : off.values.filter((type) => chosen.values.includes(type))
  return [filterWords(document, view), leftOutWords(document, part, unsaid)].filter(Boolean).join('; ')
}

/** "Olaf Scholz and neighbours"; empty where the selection does not decide. */
export function selectionWords(document: GraphDocument, view: ViewState, scope: Scope): string {
  if (scope !== 'selection') return ''
  const { selection } = view
  const name = (id: string) => indexOf(document).entities.get(id)?.name ?? id
  switch (selection.what) {
    case 'entities':
      return `${selection.ids.map(name).join(', ')} and neighbours`
    case 'pair':
      return selection.ends.map(name).join(' and ')
    case 'relation': {
      const relation = indexOf(document).relations.get(selection.id)
      return relation === undefined ? '' : `${name(relation.source)} and ${name(relation.target)}`
    }
    case 'sentence':
      return 'What one sentence says'
    case 'nothing':
      return 'A path'
  }
}
