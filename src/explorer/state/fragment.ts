/**
 * The view as a URL fragment, and back: `#select=person/olaf-scholz&focus=country/germany:2&types=leads,visits`.
 *
 * Only what differs from the initial view is written. Between the parts of a value stand `,` `:` `!` and `..`, which
 * ids never hold unescaped. Reading is tolerant: what cannot be understood is left out and listed.
 */
import { NO_FILTERS, type Choice, type ChoiceFacet, type Filters } from '../../graph/facets'
import type { Expansion, Focus } from '../../graph/scope'
import {
  CENTRE_VIEWS,
  INITIAL_VIEW,
  NOTHING,
  PANELS,
  type Layout,
  type PathView,
  type Point,
  type Selection,
  type ViewState,
} from './view'

/** The keys of the choice facets in the fragment. */
const CHOICE_KEYS: Readonly<Record<ChoiceFacet, string>> = {
  types: 'types',
  kinds: 'kinds',
  speakers: 'speakers',
  polarity: 'polarity',
  certainty: 'certainty',
  articles: 'articles',
}

/** @returns the fragment without its `#`; empty for the initial view */
export function encodeView(view: ViewState): string {
  const { filters } = view
  const parts: [string, string | null][] = [
    ...encodeSelection(view.selection),
    ['focus', view.focus && `${escape(view.focus.entity)}:${view.focus.depth}`],
    ['expand', list(view.expanded.map(encodeExpansion))],
    ['collapse', list(view.collapsed.map(encodeExpansion))],
    ['hide', list(view.hidden.map(escape))],
    ['pin', encodePlaces(view.pinned)],
    ['keep', encodePlaces(view.kept)],
    ...Object.entries(CHOICE_KEYS).map(([facet, key]): [string, string | null] => [
      key,
      encodeChoice(filters[facet as ChoiceFacet]),
    ]),
    ['time', filters.time && `${filters.time.from}..${filters.time.to}`],
    ['statements', filters.minStatements > 1 ? String(filters.minStatements) : null],
    ['isolated', view.hideIsolated ? 'hidden' : null],
    ['drawn', view.drawn === INITIAL_VIEW.drawn ? null : String(view.drawn)],
    ['layout', encodeLayout(view.layout)],
    ['view', view.centre === INITIAL_VIEW.centre ? null : view.centre],
    ['panels', view.panels && (view.panels.join(',') || 'none')],
    ['article', view.article && escape(view.article)],
    ['from', view.pathStart && escape(view.pathStart)],
    ['path', view.path && encodePath(view.path)],
  ]
  return parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])).join('&')
}

export interface DecodedView {
  readonly view: ViewState
  /** The parts of the fragment that could not be understood, as they stand in it. */
  readonly unread: readonly string[]
}

/** @param fragment with or without its `#` */
export function decodeView(fragment: string): DecodedView {
  const unread: string[] = []
  let view = INITIAL_VIEW
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const [key, value] = split(part, '=')
    const change = readPart(key, value)
    if (change === null) unread.push(part)
    else view = { ...view, ...change, filters: { ...view.filters, ...change.filters } }
  }
  return { view, unread }
}

type Part = Partial<Omit<ViewState, 'filters'>> & { filters?: Partial<Filters> }

function readPart(key: string, value: string): Part | null {
  const facet = Object.entries(CHOICE_KEYS).find(([, name]) => name === key)?.[0]
  if (facet !== undefined) return { filters: { [facet]: decodeChoice(value) } }
  switch (key) {
    case 'select':
    case 'pair':
    case 'relation':
    case 'sentence':
      return wrap(decodeSelection(key, value), (selection) => ({ selection }))
    case 'focus':
      return wrap(decodeFocus(value), (focus) => ({ focus }))
    case 'expand':
      return { expanded: items(value).map(decodeExpansion) }
    case 'collapse':
      return { collapsed: items(value).map(decodeExpansion) }
    case 'hide':
      return { hidden: items(value).map(unescape) }
    case 'pin':
      return wrap(decodePlaces(value), (pinned) => ({ pinned }))
    case 'keep':
      return wrap(decodePlaces(value), (kept) => ({ kept }))
    case 'time':
      return wrap(decodeTime(value), (time) => ({ filters: { time } }))
    case 'statements':
      return wrap(wholeNumber(value, 1), (minStatements) => ({ filters: { minStatements } }))
    case 'isolated':
      return value === 'hidden' ? { hideIsolated: true } : null
    case 'drawn':
      return wrap(wholeNumber(value, 1), (drawn) => ({ drawn }))
    case 'layout':
      return wrap(decodeLayout(value), (layout) => ({ layout }))
    case 'view':
      return wrap(oneOf(CENTRE_VIEWS, value), (centre) => ({ centre }))
    case 'panels':
      return { panels: PANELS.filter((panel) => items(value).includes(panel)) }
    case 'article':
      return { article: unescape(value) }
    case 'from':
      return { pathStart: unescape(value) }
    case 'path':
      return wrap(decodePath(value), (path) => ({ path }))
    default:
      return null
  }
}

function encodeSelection(selection: Selection): [string, string][] {
  switch (selection.what) {
    case 'nothing':
      return []
    case 'entities':
      return [['select', selection.ids.map(escape).join(',')]]
    case 'pair':
      return [['pair', selection.ends.map(escape).join(',')]]
    case 'relation':
      return [['relation', escape(selection.id) + (selection.statement === null ? '' : `:${selection.statement + 1}`)]]
    case 'sentence':
      return [['sentence', `${escape(selection.article)}:${selection.sentence + 1}`]]
  }
}

function decodeSelection(key: 'select' | 'pair' | 'relation' | 'sentence', value: string): Selection | null {
  const [first, second, ...more] = items(value).map(unescape)
  if (first === undefined) return value === '' ? NOTHING : null
  if (key === 'select') return { what: 'entities', ids: [first, ...(second === undefined ? [] : [second, ...more])] }
  if (key === 'pair') return second === undefined ? null : { what: 'pair', ends: [first, second] }

  const [id = '', place] = value.split(':')
  const index = place === undefined ? null : wholeNumber(place, 1)
  if (key === 'relation') return { what: 'relation', id: unescape(id), statement: index === null ? null : index - 1 }
  return index === null ? null : { what: 'sentence', article: unescape(id), sentence: index - 1 }
}

function decodeFocus(value: string): Focus | null {
  const [entity = '', depth = '1'] = value.split(':')
  const steps = wholeNumber(depth, 1)
  return entity === '' || steps === null || steps > 3 ? null : { entity: unescape(entity), depth: steps }
}

function encodeExpansion({ entity, types }: Expansion): string {
  return [entity, ...(types ?? [])].map(escape).join(':')
}

function decodeExpansion(value: string): Expansion {
  const [entity = '', ...types] = value.split(':').map(unescape)
  return { entity, types: types.length === 0 ? null : types }
}

function encodePlaces(places: ViewState['pinned']): string | null {
  return list(Object.entries(places).map(([id, { x, y }]) => `${escape(id)}:${Math.round(x)}:${Math.round(y)}`))
}

function decodePlaces(value: string): Record<string, Point> | null {
  const places = items(value).map((item): [string, Point] => {
    const [id = '', x = '', y = ''] = item.split(':')
    return [unescape(id), { x: x === '' ? NaN : Number(x), y: y === '' ? NaN : Number(y) }]
  })
  return places.every(([, { x, y }]) => Number.isFinite(x) && Number.isFinite(y)) ? Object.fromEntries(places) : null
}

function encodeChoice(choice: Choice | null): string | null {
  if (choice === null) return null
  return (choice.mode === 'except' ? '!' : '') + choice.values.map(escape).join(',')
}

function decodeChoice(value: string): Choice {
  const mode = value.startsWith('!') ? 'except' : 'only'
  return { mode, values: items(value.replace(/^!/, '')).map(unescape) }
}

function decodeTime(value: string): Filters['time'] {
  const match = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(value)
  const [, from, to] = match ?? []
  return from === undefined || to === undefined || from > to ? NO_FILTERS.time : { from, to }
}

function encodeLayout(layout: Layout): string | null {
  if (layout.name === INITIAL_VIEW.layout.name) return null
  return layout.name === 'concentric' ? `${layout.name}:${escape(layout.centre)}` : layout.name
}

function decodeLayout(value: string): Layout | null {
  const [name, centre] = split(value, ':')
  if (name === 'concentric') return centre === '' ? null : { name, centre: unescape(centre) }
  return name === 'printed' || name === 'columns' ? { name } : null
}

function encodePath({ from, to, index, denied }: PathView): string {
  return [escape(from), escape(to), String(index + 1), ...(denied ? ['denied'] : [])].join(':')
}

function decodePath(value: string): PathView | null {
  const [from = '', to = '', place = '1', denied] = value.split(':')
  const index = wholeNumber(place, 1)
  if (from === '' || to === '' || index === null) return null
  return { from: unescape(from), to: unescape(to), index: index - 1, denied: denied === 'denied' }
}

/** `/` and `~`, which our ids are full of, need no escape in a fragment; what parts values does. */
function escape(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('!', '%21').replaceAll('..', '%2E%2E')
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray % that a mail program cut: the id will be reported as gone.
    return text
  }
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

function list(encoded: readonly string[]): string | null {
  return encoded.length === 0 ? null : encoded.join(',')
}

function items(value: string): string[] {
  return value.split(',').filter((item) => item !== '')
}

function wholeNumber(text: string, least: number): number | null {
  return /^\d{1,6}$/.test(text) && Number(text) >= least ? Number(text) : null
}

function oneOf<T extends string>(names: readonly T[], value: string): T | null {
  return names.find((name) => name === value) ?? null
}

function wrap<T>(value: T | null, toPart: (value: T) => Part): Part | null {
  return value === null ? null : toPart(value)
}
