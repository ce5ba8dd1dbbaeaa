/** Letting single values of a facet through, or not: pure functions on choices. */
import { CERTAINTIES } from '../../graph/document'
import { defaultTypes, lets, voiceOf, type Choice, type ChoiceFacet } from '../../graph/facets'
import type { GraphIndex } from '../../graph/graph-index'

/** Everything that a facet can let through in this graph. */
export function valuesOf(facet: ChoiceFacet, index: GraphIndex): string[] {
  switch (facet) {
    case 'types':
      return [...index.relationTypes.keys()]
    case 'kinds':
      return [...index.kinds.keys()]
    case 'speakers': {
      const statements = [...index.relations.values()].flatMap((relation) => relation.statements)
      return [...new Set(statements.map(voiceOf))]
    }
    case 'polarity':
      return ['affirmed', 'denied', 'contested']
    case 'certainty':
      return [...CERTAINTIES]
    case 'articles':
      return [...index.articles.keys()]
  }
}

/** What a facet lets through when nothing was chosen. */
export function defaultChoice(facet: ChoiceFacet, index: GraphIndex): Choice {
  return facet === 'types' ? defaultTypes(index) : { mode: 'except', values: [] }
}

/** The choice with these values let through, or no longer; null where that is what stands by default. */
export function withValues(
  choice: Choice | null,
  facet: ChoiceFacet,
  values: readonly string[],
  isOn: boolean,
  index: GraphIndex,
): Choice | null {
  const { mode, values: listed } = choice ?? defaultChoice(facet, index)
  const others = listed.filter((value) => !values.includes(value))
  return settle({ mode, values: isOn === (mode === 'only') ? [...others, ...values] : others }, facet, index)
}

/** Writes a choice the one way that stands for it. */
export function settle(choice: Choice, facet: ChoiceFacet, index: GraphIndex): Choice | null {
  const all = valuesOf(facet, index)
  const through = all.filter((value) => lets(choice, value))
  const atFirst = all.filter((value) => lets(defaultChoice(facet, index), value))
  if (through.length === atFirst.length && through.every((value) => atFirst.includes(value))) return null
  if (through.length === all.length) return { mode: 'except', values: [] }
  if (through.length === 0) return { mode: 'only', values: [] }
  return choice
}
