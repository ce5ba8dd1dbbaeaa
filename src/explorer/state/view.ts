/**
 * The view: the one small serialisable value that says what the explorer shows. The URL's fragment holds it
 * (fragment.ts), the visible graph is a pure function of the document and it (visible.ts), and what a reader does is a
 * function from one view to the next (changes.ts).
 */
import { NO_FILTERS, type Filters } from '../../graph/facets'
import type { Expansion, Focus } from '../../graph/scope'

export interface Point {
  readonly x: number
  readonly y: number
}

/** What the reader has chosen, one thing at a time; several entities count as one thing. */
export type Selection =
  | { readonly what: 'nothing' }
  /** Never empty; the last one is the one that is told about. */
  | { readonly what: 'entities'; readonly ids: readonly [string, ...string[]] }
  /** All relations between two entities: one line of the picture. */
  | { readonly what: 'pair'; readonly ends: readonly [string, string] }
  /** One relation, or one statement of it by its place among `relation.statements`. */
  | { readonly what: 'relation'; readonly id: string; readonly statement: number | null }
  /** A sentence by its place among `article.sentences`, for every relation that it states. */
  | { readonly what: 'sentence'; readonly article: string; readonly sentence: number }

/** printed: the positions made at build time; columns: a column or more for each kind; concentric: rings round one entity. */
export type Layout = { readonly name: 'printed' | 'columns' } | { readonly name: 'concentric'; readonly centre: string }

export const CENTRE_VIEWS = ['graph', 'outline', 'table'] as const
export type CentreView = (typeof CENTRE_VIEWS)[number]

export const PANELS = ['filters', 'reader'] as const
export type Panel = (typeof PANELS)[number]

export const DEPTHS = [1, 2, 3] as const

export interface PathView {
  readonly from: string
  readonly to: string
  /** Which of the shortest paths, from 0. */
  readonly index: number
  /** Whether denied relations may be walked along. */
  readonly denied: boolean
}

export interface ViewState {
  readonly selection: Selection
  readonly focus: Focus | null
  readonly expanded: readonly Expansion[]
  readonly collapsed: readonly Expansion[]
  readonly hidden: readonly string[]
  /** Entity id → where the reader put it, in the coordinates of the layout. */
  readonly pinned: Readonly<Record<string, Point>>
  /** Entity id → where it stands, as long as what is pinned would push it away, though it was in view before. */
  readonly kept: Readonly<Record<string, Point>>
  readonly filters: Filters
  readonly hideIsolated: boolean
  /** How many entities the picture draws at most. */
  readonly drawn: number
  readonly layout: Layout
  readonly centre: CentreView
  /** The panels that are open; null: those that the width of the window has room for. */
  readonly panels: readonly Panel[] | null
  /** The article in the reader, where the selection does not say which; null: the first. */
  readonly article: string | null
  /** The first end of a path whose other end is yet to be chosen. */
  readonly pathStart: string | null
  readonly path: PathView | null
}

export const NOTHING: Selection = { what: 'nothing' }

/** More entities at once are slow to draw, and a thicket to look at. */
export const DRAWN_STEP = 1200

export const INITIAL_VIEW: ViewState = {
  selection: NOTHING,
  focus: null,
  expanded: [],
  collapsed: [],
  hidden: [],
  pinned: {},
  kept: {},
  filters: NO_FILTERS,
  hideIsolated: false,
  drawn: DRAWN_STEP,
  layout: { name: 'printed' },
  centre: 'graph',
  panels: null,
  article: null,
  pathStart: null,
  path: null,
}
