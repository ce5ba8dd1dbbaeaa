/** Tells the headline and its repetitions. */

/** The words of a line in small letters, without marks. */
function wordsOf(line: string): string[] {
  return (
    line
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Whether two lines are one headline, printed with at most small differences: a mark, a word, the site's name added. */
export function isSameHeadline(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) > 500) return one === other
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (!short?.length || !long) return false
  if (short.length >= 4 && short.every((word, index) => word === long[index]) && long.length <= short.length + 6) {
    return true
  }
  const known = new Set(long)
  const all = new Set([...short, ...long])
  const shared = new Set(short.filter((word) => known.has(word)))
  return shared.size >= 0.8 * all.size
}

/** Whether the first line of a text reads as a headline and not as the story's first sentence. */
export function looksLikeHeadline(line: string): boolean {
  return line.length <= 200 && !/(?:[.:;,…]|\.["”’)])$/.test(line)
}
