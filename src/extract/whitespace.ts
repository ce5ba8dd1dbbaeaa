/** What counts as blank at the edges of blocks and sentences. */
import type { Range } from '../graph/document'

/** White space, invisible format characters (zero-width space, byte order mark, direction marks) and controls. */
const BLANK = /[\s\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/** Whether the UTF-16 unit is blank. */
export function isBlank(unit: string): boolean {
  return unit <= ' ' || (unit > '~' && BLANK.test(unit))
}

/** The range without the blanks at its two ends; empty, at its own start, if it holds nothing else. */
export function trimRange(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from < to && isBlank(text.charAt(from))) from++
  while (to > from && isBlank(text.charAt(to - 1))) to--
  return from === to ? { start, end: start } : { start: from, end: to }
}
