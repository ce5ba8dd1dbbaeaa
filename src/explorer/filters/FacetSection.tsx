import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { NO_FILTERS, type Filters } from '../../graph/facets'
import { resetFacet } from '../state/filtering'
import { useActions, useExplorer } from '../state/use-explorer'
import styles from './Filters.module.css'

interface Props {
  title: string
  /** The facets that the section sets; "All" puts them back to where they were at first. */
  facets: readonly (keyof Filters)[]
  isOpenAtFirst?: boolean
  children: ReactNode
}

/** A titled part of the filters that folds. */
export function FacetSection({ title, facets, isOpenAtFirst = false, children }: Props) {
  const isSet = useExplorer(({ view }) => facets.some((facet) => view.filters[facet] !== NO_FILTERS[facet]))
  const { explore } = useActions()
  const showAll = () => explore((view, index) => facets.reduce((last, facet) => resetFacet(facet)(last, index), view))
  return (
    <details className={styles.section} open={isOpenAtFirst}>
      <summary className={styles.summary}>
        <ChevronRight className={styles.chevron} aria-hidden="true" />
        <h2 className={styles.title}>{title}</h2>
      </summary>
      {isSet && (
        <button type="button" className={styles.all} onClick={showAll} aria-label={`All: ${title}`}>
          all
        </button>
      )}
      {children}
    </details>
  )
}
