/** Rows of words whose capitals tell nothing. */
import { CAPITAL } from './word-lists'

const CAPITALS = /^\P{Ll}+$/u
/** Longer words that it takes. */
const LEAST = { story: 5, headline: 4, shouted: 3 }

/**
 * Whether a row of words is printed as a headline: "Kazakhstan Seeks Route Around Russia", "KAZAKHSTAN SEEKS ROUTE".
 *
 * @param display whether the row is a headline or a caption
 */
export function isTitleCase(words: readonly string[], display: boolean): boolean {
  // "Anna Kowal of Oslo University met Olaf Berg." is a sentence that names much
  if (!display && words.at(-1) === '.') return false
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word))
  const shouted = long.every((word) => CAPITALS.test(word))
  if (long.length < (!display ? LEAST.story : shouted ? LEAST.shouted : LEAST.headline)) return false
  return long.filter((word) => CAPITAL.test(word)).length >= 0.85 * long.length
}
