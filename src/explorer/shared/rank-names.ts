import { foldTerm } from './fold'

/**
 * Whoever types the beginning of a name means what bears it, before all that merely has a name like it.
 *
 * @param found best first
 * @param nameOf the name proper of one of them
 * @returns the same, those first in whose name a word begins with the query, else in the order given
 */
export function ownNamesFirst<T>(found: readonly T[], query: string, nameOf: (item: T) => string): T[] {
  const begin = ` ${foldTerm(query.trim())}`
  const isOwn = (item: T) => ` ${foldTerm(nameOf(item))}`.includes(begin)
  return [...found.filter(isOwn), ...found.filter((item) => !isOwn(item))]
}
