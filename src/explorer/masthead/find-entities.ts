/** Finding entities by any of their names. */
import MiniSearch from 'minisearch'
import type { Entity } from '../../graph/document'
import { foldTerm } from '../shared/fold'
import { isFoundIn, ownNamesFirst } from '../shared/rank-names'
import { slipsIn } from '../shared/slips'

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
      fuzzy: slipsIn,
      boost: { name: 2 },
      combineWith: 'AND',
    },
  })
  index.addAll(entities)

  return (query) => {
    const found = index.search(query).flatMap((hit) => {
      const entity = byId.get(String(hit.id))
      return entity === undefined ? [] : [{ entity, hit }]
    })
    const isMeant = ({ hit }: (typeof found)[number]) => isFoundIn('name', hit)
    return ownNamesFirst(found, query, ({ entity }) => entity.name, isMeant)
      .slice(0, MOST_FOUND)
      .map(({ entity, hit }) => ({ entity, alias: aliasThatMatches(entity, hit.terms) }))
  }
}

function aliasThatMatches(entity: Entity, terms: readonly string[]): string | null {
  const holds = (name: string) => terms.some((term) => foldTerm(name).includes(term))
  return holds(entity.name) ? null : (entity.aliases.find(holds) ?? null)
}
