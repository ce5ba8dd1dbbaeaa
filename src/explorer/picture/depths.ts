/** Which lines lie over which, so that none runs through the words of another. */
import type { Box, Point } from '../../graph/drawing'
import { chordInBox } from '../../layout/segments'

/** Lines may run through each other's words in a ring, which has no end. */
const MOST = 8

/**
 * @param words what the words of lines cover, by line
 * @param lines the two ends of lines, by line
 * @returns a number for each line with words: higher than those of the lines with words that run through its own, but for
 *   rings of such
 */
export function depthsOf(
  words: ReadonlyMap<string, Box>,
  lines: ReadonlyMap<string, readonly Point[]>,
): Map<string, number> {
  const depths = new Map(Array.from(words.keys(), (id) => [id, 0]))
  const above = Array.from(words, ([id, box]) => ({
    id,
    crossing: [...words.keys()].filter((other) => other !== id && runsThrough(lines.get(other), box)),
  }))
  for (let round = 0; round < MOST; round++) {
    for (const { id, crossing } of above) {
      const below = Math.max(-1, ...crossing.map((other) => depths.get(other) ?? 0))
      depths.set(id, Math.min(MOST, Math.max(depths.get(id) ?? 0, below + 1)))
    }
  }
  return depths
}

function runsThrough(line: readonly Point[] | undefined, { left, top, right, bottom }: Box): boolean {
  const [from, to] = line ?? []
  return from !== undefined && to !== undefined && chordInBox(from.x, from.y, to.x, to.y, left, top, right, bottom) > 0
}
