import { useState } from 'react'
import type { GraphDocument } from '../../graph/document'
import { adjacency } from '../../graph/neighbours'
import { selectEntity } from '../state/changes'
import { useExplorer } from '../state/use-explorer'
import type { ViewState } from '../state/view'
import { visibleGraph } from '../state/visible'

export interface Current {
  /** Null where nothing is shown. */
  readonly current: string | null
  /** Where a path begins that waits for its other end. */
  readonly pathStart: string | null
  readonly walkTo: (id: string) => void
}

/**
 * The entity that the keys are on: the selected one, or while a path waits for its other end the one walked to. Where
 * there is neither they stay where they were, and begin at the entity with most neighbours.
 */
export function useCurrent(): Current {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const { explore } = useExplorer((explorer) => explorer.actions)
  const [aim, setAim] = useState<{ readonly from: string; readonly at: string } | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const current = currentOf(document, view, aim?.from === view.pathStart ? aim.at : null, last)
  if (current !== last) setLast(current)
  return {
    current,
    pathStart: view.pathStart,
    walkTo: (id) => {
      if (view.pathStart === null) explore(selectEntity(id))
      else setAim({ from: view.pathStart, at: id })
    },
  }
}

function currentOf(
  document: GraphDocument,
  view: ViewState,
  aimedAt: string | null,
  last: string | null,
): string | null {
  const visible = visibleGraph(document, view)
  const isShown = (id: string | null | undefined) => visible.entities.some((entity) => entity.id === id)
  const { selection, pathStart } = view
  const selected = selection.what === 'entities' ? selection.ids[selection.ids.length - 1] : undefined
  const wished = pathStart === null ? selected : (aimedAt ?? pathStart)
  return [wished, last].find((id) => isShown(id)) ?? mostJoined(visible)
}

function mostJoined({ entities, relations }: ReturnType<typeof visibleGraph>): string | null {
  const neighbours = adjacency(relations.map(({ relation }) => relation))
  const degree = (id: string) => neighbours.get(id)?.size ?? 0
  return entities.reduce<string | null>(
    (best, { id }) => (best === null || degree(id) > degree(best) ? id : best),
    null,
  )
}
