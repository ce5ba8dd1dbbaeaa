import { Placeholder } from '../shared/Placeholder'
import { showEverything } from '../state/changes'
import { resetFilters } from '../state/filtering'
import { useActions } from '../state/use-explorer'

/** Stands where a view would be when nothing passes. */
export function EmptyResult() {
  const { explore } = useActions()
  return (
    <Placeholder words="Nothing passes these filters." role="status">
      <button type="button" onClick={() => explore((view, index) => showEverything(resetFilters(view, index), index))}>
        Show everything
      </button>
    </Placeholder>
  )
}
