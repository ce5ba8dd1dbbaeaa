import { ActiveFilters } from '../filters/ActiveFilters'
import { useWindowSize } from '../frame/use-panels'
import { Picture } from '../picture/Picture'
import { late } from '../shared/late'
import { Coming, NotFetchedView } from '../shared/Placeholder'
import { useExplorer } from '../state/use-explorer'
import { ViewSwitch } from './ViewSwitch'

// The first paint is the picture; the other two views come when they are asked for.
const meanwhile = {
  coming: <Coming words="One moment…" />,
  failed: <NotFetchedView>The other views show the same graph.</NotFetchedView>,
}
const Outline = late(() => import('./Outline').then((module) => module.Outline), meanwhile)
const RelationTable = late(() => import('./RelationTable').then((module) => module.RelationTable), meanwhile)

/** The visible graph as a picture, an outline or a table, all of the same selection. */
export function Centre() {
  const centre = useExplorer((explorer) => explorer.view.centre)
  const isNarrow = useWindowSize() === 'narrow'
  return (
    <>
      <ViewSwitch>{!isNarrow && <ActiveFilters isInLine />}</ViewSwitch>
      {isNarrow && <ActiveFilters />}
      {centre === 'graph' && <Picture />}
      {centre === 'outline' && <Outline />}
      {centre === 'table' && <RelationTable />}
    </>
  )
}
