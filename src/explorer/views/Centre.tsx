import { lazy, Suspense } from 'react'
import { ActiveFilters } from '../filters/ActiveFilters'
import { useWindowSize } from '../frame/use-panels'
import { Picture } from '../picture/Picture'
import { useExplorer } from '../state/use-explorer'
import { ViewSwitch } from './ViewSwitch'

// The first paint is the picture; the other two views come when they are asked for.
const Outline = lazy(() => import('./Outline').then(({ Outline }) => ({ default: Outline })))
const RelationTable = lazy(() => import('./RelationTable').then(({ RelationTable }) => ({ default: RelationTable })))

/** The visible graph as a picture, an outline or a table, all of the same selection. */
export function Centre() {
  const centre = useExplorer((explorer) => explorer.view.centre)
  const isNarrow = useWindowSize() === 'narrow'
  return (
    <>
      <ViewSwitch>{!isNarrow && <ActiveFilters isInLine />}</ViewSwitch>
      {isNarrow && <ActiveFilters />}
      {centre === 'graph' && <Picture />}
      <Suspense>
        {centre === 'outline' && <Outline />}
        {centre === 'table' && <RelationTable />}
      </Suspense>
    </>
  )
}
