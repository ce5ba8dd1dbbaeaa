/** What the selection lights up in the picture: a pure function of the document and the view. */
import { bundleId } from '../../graph/bundles'
import type { GraphDocument, Relation } from '../../graph/document'
import { currentPath } from '../paths/current-path'
import { relationsOfSentence } from '../shared/sentences'
import type { ViewState } from '../state/view'
import { indexOf, visibleGraph } from '../state/visible'

export interface Lighting {
  /** Entity ids in the light. Empty: nothing is lit, and nothing dimmed. */
  readonly nodes: ReadonlySet<string>
  /** Bundle ids in the light. */
  readonly edges: ReadonlySet<string>
  /** What was chosen itself, among both. */
  readonly chosen: ReadonlySet<string>
  /** The relation that was chosen among those of its line. */
  readonly relation: Relation | null
}

const DARK: Lighting = { nodes: new Set(), edges: new Set(), chosen: new Set(), relation: null }

/** Only what is visible is lit. A path outshines the selection. */
export function lightingOf(document: GraphDocument, view: ViewState): Lighting {
  const visible = visibleGraph(document, view)
  const shown = new Set(visible.entities.map(({ id }) => id))
  const relations = visible.relations.map(({ relation }) => relation)

  const path = currentPath(document, view)
  if (path !== null) {
    const walked = relations.filter(({ id }) => path.relations.has(id))
    return light([...path.entities], walked, [...path.entities])
  }

  const { selection } = view
  switch (selection.what) {
    case 'nothing':
      return DARK
    case 'entities': {
      const touching = relations.filter(({ source, target }) =>
        selection.ids.some((id) => id === source || id === target),
      )
      return light(selection.ids, touching, selection.ids)
    }
    case 'pair': {
      const pair = bundleId(...selection.ends)
      const between = relations.filter(({ source, target }) => bundleId(source, target) === pair)
      return light(selection.ends, between, [pair])
    }
    case 'relation': {
      const relation = indexOf(document).relations.get(selection.id)
      if (relation === undefined) return DARK
      const { source, target } = relation
      const lines = relations.includes(relation) ? [relation] : []
      return { ...light([source, target], lines, [bundleId(source, target)]), relation }
    }
    case 'sentence': {
      const stated = new Set(relationsOfSentence(selection, document).map(({ relation }) => relation))
      return light(
        [],
        relations.filter((relation) => stated.has(relation)),
        [],
      )
    }
  }

  function light(ids: readonly string[], lines: readonly Relation[], chosen: readonly string[]): Lighting {
    const nodes = [...ids, ...lines.flatMap(({ source, target }) => [source, target])].filter((id) => shown.has(id))
    return {
      nodes: new Set(nodes),
      edges: new Set(lines.map(({ source, target }) => bundleId(source, target))),
      chosen: new Set(chosen),
      relation: null,
    }
  }
}
