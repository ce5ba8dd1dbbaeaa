/** Finding entities by any of their names. */
import MiniSearch from 'minisearch'
import type { Entity } from '../../graph/document'
import { foldTerm } from '../shared/fold'
import { ownNamesFirst } from '../shared/rank-names'

export interface Found {
  readonly entity: Entity
  /** The other name by which it was found, where its own was not what matched. */
  readonly alias: string | null
}

const MOST_FOUND = 8

/**
 * @param entities those to look among
 * @returns a search: by the beginnings of words, forgiving a slip of the pen in longer ones, best first
 */
export function entityFinder(entities: readonly Entity[]): (query: string) => Found[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const index = new MiniSearch<Entity>({
    fields: ['name', 'aliases'],
    extractField: (entity, field) => (field === 'aliases' ? entity.aliases.join(' ') : entity[field as 'id' | 'name']),
    processTerm: foldTerm,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { name: 2 },
      combineWith: 'AND',
    },
  })
  index.addAll(entities)

  return (query) => {
    const found = index.search(query).flatMap((hit): Found[] => {
      const entity = byId.get(String(hit.id))
      return entity === undefined ? [] : [{ entity, alias: aliasThatMatches(entity, hit.terms) }]
    })
    return ownNamesFirst(found, query, ({ entity }) => entity.name).slice(0, MOST_FOUND)
  }
}

function aliasThatMatches(entity: Entity, terms: readonly string[]): string | null {
  const holds = (name: string) => terms.some((term) => foldTerm(name).includes(term))
  return holds(entity.name) ? null : (entity.aliases.find(holds) ?? null)
}
