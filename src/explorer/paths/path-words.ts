/** What is found between two entities, in words: a chain of sentences, or why there is none. */
import type { Ontology, Relation } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import type { Path, Step } from '../../graph/paths'
import { relationStatus } from '../../graph/status'
import { wordsFrom } from '../../graph/wording'
import { relationSentence } from '../shared/sentences'
import type { PathView } from '../state/view'
import type { VisibleGraph } from '../state/visible'

/** The relation that tells a step: one that runs with the walk, if there is one, and the most often stated of those. */
export function tellingOf({ from, relations }: Step): Relation | undefined {
  const rank = (relation: Relation) =>
    (relationStatus(relation) === 'denied' ? -1000 : 0) +
    (relation.source === from ? 100 : 0) +
    relation.statements.length
  return relations.toSorted((a, b) => rank(b) - rank(a))[0]
}

/** A sentence for each step, in the direction of the walk where the relation has words for it. */
export function pathSentences(path: Path, index: GraphIndex, ontology: Ontology): string[] {
  return path.flatMap((step): string[] => {
    const relation = tellingOf(step)
    if (relation === undefined) return []
    const words = wordsFrom(relation, step.from, ontology)
    if (words.startsWith('←')) return [relationSentence(relation, index, ontology)]
    return [`${nameOf(step.from, index)} ${words} ${nameOf(step.to, index)}`]
  })
}

/** Says that there is no path, and why that may be. */
export function noPathWords({ from, to }: PathView, visible: VisibleGraph, index: GraphIndex): string {
  const unseen = [from, to].filter((id) => !visible.entities.some((entity) => entity.id === id))
  if (unseen.length === 0) {
    return `No path leads from ${nameOf(from, index)} to ${nameOf(to, index)} over the relations that are shown.`
  }
  const names = unseen.map((id) => nameOf(id, index)).join(' and ')
  return `No path: ${names} ${unseen.length === 1 ? 'is' : 'are'} not shown.`
}

function nameOf(id: string, index: GraphIndex): string {
  return index.entities.get(id)?.name ?? id
}
