/** Searching the palette: by the beginnings of words, forgiving slips in longer ones, best first. */
import MiniSearch from 'minisearch'
import { foldTerm } from '../shared/fold'
import { isFoundIn, ownNamesFirst } from '../shared/rank-names'
import { slipsIn } from '../shared/slips'
import { GROUPS, type Group, type PaletteItem } from './items'

/** So many of one group; more are found by more words. */
const MOST_OF_GROUP = 6

/** A name is what most people look for; a quotation holds so many words that it matches often. */
const WEIGHTS: Readonly<Record<Group, number>> = { entities: 4, commands: 2, types: 2, quotations: 1 }

export type Finder = (query: string) => PaletteItem[]

/**
 * @param items what to look among; with an empty query their commands are listed
 * @returns a search that gives groups together, the group of the best match first
 */
export function itemFinder(items: readonly PaletteItem[]): Finder {
  const byId = new Map(items.map((item) => [item.id, item]))
  const index = new MiniSearch<PaletteItem>({
    fields: ['title', 'terms', 'note'],
    processTerm: foldTerm,
    searchOptions: {
      prefix: true,
      fuzzy: slipsIn,
      boost: { title: 3, terms: 2 },
      combineWith: 'AND',
      boostDocument: (id) => WEIGHTS[byId.get(String(id))?.group ?? 'quotations'],
    },
  })
  index.addAll(items)

  return (query) => {
    if (query.trim() === '') return items.filter(({ group }) => group === 'commands')
    const hits = index.search(query)
    const found = hits.flatMap(({ id }) => byId.get(String(id)) ?? [])
    const meant = new Set(hits.filter((hit) => isFoundIn('title', hit)).map(({ id }) => String(id)))
    const firstAt = (group: Group) => found.findIndex((item) => item.group === group)
    return GROUPS.filter((group) => firstAt(group) !== -1)
      .sort((a, b) => firstAt(a) - firstAt(b))
      .flatMap((group) => {
        const ofGroup = found.filter((item) => item.group === group)
        const ranked =
          group === 'quotations'
            ? ofGroup
            : ownNamesFirst(
                ofGroup,
                query,
                ({ title }) => title,
                ({ id }) => meant.has(id),
              )
        return ranked.slice(0, MOST_OF_GROUP)
      })
  }
}
