/** What is written on a line. */
import type { Bundle } from '../graph/bundles'

/**
 * @param bundle the line's relations
 * @param number the line's number in the key, if it has one
 * @returns what may stand on the line, the best first: its words with the mark of its status and its number ("× does not
 *   supply", "supplies (contested)", "trades with +3 [2]"), or the number alone
 */
export function textsOn(bundle: Bundle, number: number | undefined): string[] {
  const words = wordsOn(bundle)
  if (number === undefined) return [words]
  const alone = bundle.status === 'denied' ? `× [${number}]` : `[${number}]`
  return [`${words} [${number}]`, alone]
}

/** The longest that may come to stand on a line: what a layout makes room for. */
export function longestTextOn(bundle: Bundle): string {
  return bundle.relations.length > 1 ? `${wordsOn(bundle)} [00]` : wordsOn(bundle)
}

function wordsOn({ label, status }: Bundle): string {
  if (status === 'denied') return `× ${label}`
  return status === 'contested' ? `${label} (contested)` : label
}
