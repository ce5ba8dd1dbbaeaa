import { defaultTypes, lets, type ChoiceFacet, type FacetCounts } from '../../graph/facets'
import { useExplorer, useIndex } from '../state/use-explorer'
import { facetCounts } from '../state/visible'

/** The counts of all facets, each under all the others. */
export function useFacetCounts(): FacetCounts {
  return useExplorer((explorer) => facetCounts(explorer.document, explorer.view))
}

/** Whether a facet lets a value through now. */
export function useLets(facet: ChoiceFacet): (value: string) => boolean {
  const index = useIndex()
  const choice = useExplorer((explorer) => explorer.view.filters[facet])
  const standing = choice ?? (facet === 'types' ? defaultTypes(index) : null)
  return (value) => lets(standing, value)
}
