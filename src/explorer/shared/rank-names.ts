import type { SearchResult } from 'minisearch'
import { foldTerm } from './fold'

/**
 * Whoever types the beginning of a name means what bears it, before all that merely has a name like it; and who slips in
 * typing, what bears the name they slipped in, before what has other names with it.
 *
 * @param found best first
 * @param nameOf the name proper of one of them
 * @param isMeant whether each word of the query was found in the name proper, be it with a slip
 * @returns the same, those first in whose name a word begins with the query, then those that are meant, else in the order
 *   given
 */
export function ownNamesFirst<T>(
  found: readonly T[],
  query: string,
  nameOf: (item: T) => string,
  isMeant: (item: T) => boolean,
): T[] {
  const begin = ` ${foldTerm(query.trim())}`
  const rank = (item: T) => (` ${foldTerm(nameOf(item))}`.includes(begin) ? 0 : isMeant(item) ? 1 : 2)
  return found.toSorted((a, b) => rank(a) - rank(b))
}

/** Whether a search found as many words in one field as were asked for, whatever it found in others. */
export function isFoundIn(field: string, { match, terms, queryTerms }: SearchResult): boolean {
  return terms.filter((term) => match[term]?.includes(field) === true).length >= queryTerms.length
}
