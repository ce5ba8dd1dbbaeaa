/** Changes of the view's filters. */
import { NO_FILTERS, type ChoiceFacet, type Filters } from '../../graph/facets'
import type { Change } from './changes'
import { defaultChoice, settle, withValues } from './choosing'

/** Lets values of a facet through, or no longer. */
export const allow =
  (facet: ChoiceFacet, values: readonly string[], isOn: boolean): Change =>
  (view, index) => ({
    ...view,
    filters: { ...view.filters, [facet]: withValues(view.filters[facet], facet, values, isOn, index) },
  })

export const allowOnly =
  (facet: ChoiceFacet, values: readonly string[]): Change =>
  (view, index) => ({
    ...view,
    filters: { ...view.filters, [facet]: settle({ mode: 'only', values }, facet, index) },
  })

/** Lets through all but some values; what is off at first stays off. */
export const allowAllBut =
  (facet: ChoiceFacet, values: readonly string[]): Change =>
  (view, index) => {
    const off = [...new Set([...defaultChoice(facet, index).values, ...values])]
    return {
      ...view,
      filters: { ...view.filters, [facet]: settle({ mode: 'except', values: off }, facet, index) },
    }
  }

/** Lets through what the facet lets through at first. */
export const resetFacet =
  (facet: keyof Filters): Change =>
  (view) => ({ ...view, filters: { ...view.filters, [facet]: NO_FILTERS[facet] } })

export const resetFilters: Change = (view) => ({ ...view, filters: NO_FILTERS, hideIsolated: false })

export const setTime =
  (time: Filters['time']): Change =>
  (view) => ({ ...view, filters: { ...view.filters, time } })

export const setMinStatements =
  (minStatements: number): Change =>
  (view) => ({ ...view, filters: { ...view.filters, minStatements } })

export const setHideIsolated =
  (hideIsolated: boolean): Change =>
  (view) => ({ ...view, hideIsolated })
