/** What narrows the picture, each thing with the change that lifts it. */
import { CHOICE_FACETS, type Choice, type ChoiceFacet } from '../../graph/facets'
import type { GraphIndex } from '../../graph/graph-index'
import { formatSpan } from '../shared/dates'
import { unfocus, unhide, type Change } from '../state/changes'
import { defaultChoice } from '../state/choosing'
import { resetFacet, setHideIsolated } from '../state/filtering'
import type { ViewState } from '../state/view'
import { count } from '../strings'
import { facetWords } from './facet-words'

export interface ActiveFilter {
  /** "only leads, visits" */
  readonly words: string
  readonly lift: Change
}

/** Past so many names a list says "and 3 more". */
const MOST_NAMES = 3

export function activeFilters(view: ViewState, index: GraphIndex): ActiveFilter[] {
  const { filters } = view
  const active: ActiveFilter[] = []
  if (view.focus !== null) {
    const name = index.entities.get(view.focus.entity)?.name ?? view.focus.entity
    active.push({ words: `around ${name}, ${count(view.focus.depth, 'step', 'steps')}`, lift: unfocus })
  }
  for (const facet of CHOICE_FACETS) {
    const choice = filters[facet]
    if (choice !== null) active.push({ words: choiceWords(facet, choice, index), lift: resetFacet(facet) })
  }
  if (filters.time !== null) {
    active.push({ words: formatSpan(filters.time.from, filters.time.to), lift: resetFacet('time') })
  }
  if (filters.minStatements > 1) {
    const words = `at least ${count(filters.minStatements, 'quotation', 'quotations')}`
    active.push({ words, lift: resetFacet('minStatements') })
  }
  if (view.hideIsolated) active.push({ words: 'without those that have no line', lift: setHideIsolated(false) })
  if (view.hidden.length > 0) {
    active.push({ words: `${view.hidden.length} hidden by hand`, lift: unhide(view.hidden) })
  }
  if (view.collapsed.length > 0) {
    active.push({ words: `${view.collapsed.length} collapsed`, lift: (last) => ({ ...last, collapsed: [] }) })
  }
  return active
}

function choiceWords(facet: ChoiceFacet, choice: Choice, index: GraphIndex): string {
  // What is off at first need not be told; what of it was let in has to be.
  const offAtFirst = defaultChoice(facet, index).values
  const off = choice.values.filter((value) => !offAtFirst.includes(value))
  if (choice.mode === 'only') return choice.values.length === 0 ? NONE[facet] : `only ${names(choice.values)}`
  const letIn = offAtFirst.filter((value) => !choice.values.includes(value))
  return [off.length > 0 ? `without ${names(off)}` : '', letIn.length > 0 ? `with “${familiesOf(letIn, index)}”` : '']
    .filter((words) => words !== '')
    .join(', ')

  function names(values: readonly string[]): string {
    const words = values.map((value) => facetWords(facet, value, index))
    const rest = words.length - MOST_NAMES
    return rest > 1 ? `${words.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : words.join(', ')
  }
}

/** What is off at first are whole families, so they are what is let in. */
function familiesOf(types: readonly string[], index: GraphIndex): string {
  const families = types.map((type) => index.relationTypes.get(type)?.family ?? '')
  return [...new Set(families)].map((family) => index.families.get(family)?.label ?? family).join(', ')
}

const NONE: Readonly<Record<ChoiceFacet, string>> = {
  types: 'no relation type',
  kinds: 'no kind of entity',
  speakers: 'no speaker',
  polarity: 'neither affirmed nor denied',
  certainty: 'of no certainty',
  articles: 'from no article',
}
