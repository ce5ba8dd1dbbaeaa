/** The paths that the view asks for, over the relations that it shows. */
import type { Entity, GraphDocument, Relation } from '../../graph/document'
import { shortestPaths, type Path } from '../../graph/paths'
import { relationStatus } from '../../graph/status'
import { memoLast } from '../state/memo'
import type { PathView, ViewState } from '../state/view'
import { visibleGraph, type VisibleGraph } from '../state/visible'

export interface FoundPaths {
  /** All shortest ones; none where the filters let none through. */
  readonly paths: readonly Path[]
  /** Which of them is shown, from 0. */
  readonly index: number
  /** The one that is shown; null where there is none. */
  readonly current: Path | null
  /** What the shown path runs over. */
  readonly entities: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  /** Whether walking denied relations too would find a path where there is none, or a shorter one. */
  readonly deniedWouldHelp: boolean
}

/** @returns null where the view asks for no path */
export function currentPath(document: GraphDocument, view: ViewState): FoundPaths | null {
  return view.path === null ? null : find(visibleGraph(document, view), view.path)
}

const find = memoLast((visible: VisibleGraph, asked: PathView): FoundPaths => {
  const all = visible.relations.map(({ relation }) => relation)
  const undenied = all.filter((relation) => relationStatus(relation) !== 'denied')
  const paths = pathsOver(asked.denied ? all : undenied, visible.entities, asked)
  const index = Math.min(asked.index, Math.max(paths.length - 1, 0))
  const current = paths[index] ?? null
  return {
    paths,
    index,
    current,
    entities: new Set([asked.from, asked.to, ...(current ?? []).flatMap(({ from, to }) => [from, to])]),
    relations: new Set((current ?? []).flatMap(({ relations }) => relations.map(({ id }) => id))),
    deniedWouldHelp:
      !asked.denied &&
      undenied.length < all.length &&
      lengthOf(pathsOver(all, visible.entities, asked)) < lengthOf(paths),
  }
})

function pathsOver(relations: readonly Relation[], entities: readonly Entity[], { from, to }: PathView): Path[] {
  const isShown = (id: string) => entities.some((entity) => entity.id === id)
  return isShown(from) && isShown(to) ? shortestPaths(relations, from, to) : []
}

function lengthOf(paths: readonly Path[]): number {
  return paths[0]?.length ?? Infinity
}
