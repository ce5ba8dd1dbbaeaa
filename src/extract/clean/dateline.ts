/** The date line that opens an agency's story. */
import type { Range } from '../../graph/document'
import { MONTH } from './dates'

const PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ \\u00A0](?:\\p{Lu}[\\p{Lu}.'’-]*|DE|LA|AND))*"
/** "France", "Democratic Republic of Congo" */
const REGION = '\\p{Lu}[\\p{L}.]*(?:[ \\u00A0](?:(?:of|and|the)[ \\u00A0])*\\p{Lu}[\\p{L}.]*){0,3}'
const SOURCE = '\\([^()\\n]{2,40}\\)'
const DASH = '(?:--?|–|—)'
/** A story begins with a capital; "NATO — the alliance —" goes on. */
const STORY = '(?=["“‘\'(]?[\\p{Lu}\\p{N}])'
const DATELINE = new RegExp(
  // "BERLIN", "WASHINGTON/LONDON", "PARIS, France", "MOSCOW. Sept 17"
  `^${PLACE}(?:\\s?/\\s?${PLACE})*(?:,\\s+${REGION})?(?:[,.]?\\s+(?:\\p{L}+,\\s+)?(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?)?,?` +
    // "(Reuters) - " or one of the two
    `\\s*(?:${SOURCE}\\s*(?:${DASH}|:)?|${DASH})\\s+${STORY}`,
  'u',
)
/** "Kyiv (Reuters) - " and "Astana, Sept. 17 (TASS) — ": a place in small letters needs its source to be one. */
const MIXED_CASE = new RegExp(
  `^${REGION}(?:,\\s+${REGION})?(?:[,.]?\\s+(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?)?,?\\s*${SOURCE}\\s*${DASH}\\s+`,
  'u',
)
const AGENCY_FIRST = new RegExp(`^\\((?:\\p{Lu}[\\p{L}.]+[ -]?){1,4}\\)\\s*${DASH}\\s+`, 'u')
const LONGEST = 120
const SOURCE_OR_DASH = /\(|[-–—](?=\s)/
const PLAIN_WORD = /(?:^|\s)(?!(?:of|and|the)\s)[a-z]\S*[^,\s](?=\s|$)/

/**
 * Finds the date line that opens a paragraph: "BERLIN, Sept 17 (Reuters) - Germany ...".
 *
 * @returns the range from the block's start to where the story begins, after the dash and its white space; undefined
 *   where the block opens with the story itself
 */
export function dateline(text: string, block: Range): Range | undefined {
  const opening = text.slice(block.start, Math.min(block.end, block.start + LONGEST))
  if (!mayBeDateline(opening)) return undefined
  const match = DATELINE.exec(opening) ?? MIXED_CASE.exec(opening) ?? AGENCY_FIRST.exec(opening)
  return match ? { start: block.start, end: block.start + match[0].length } : undefined
}

/** Names and figures alone stand before the source or the dash. To tell so is cheaper than to look for a date line. */
function mayBeDateline(opening: string): boolean {
  const end = opening.search(SOURCE_OR_DASH)
  return end >= 0 && !PLAIN_WORD.test(opening.slice(0, end))
}
