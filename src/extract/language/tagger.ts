import type { LexemeTable } from './lexemes'
import type { TagScorer } from './tagScorer'

/** The tag of a word that has none yet. */
export const UNTAGGED = -1

/**
 * Tags a sentence from left to right, each word with the best-scoring tag given the two before it. Words whose tag is
 * already set (not UNTAGGED) keep it; so do frequent words that only ever have one.
 */
export function tag(
  lexicon: LexemeTable,
  scorer: TagScorer,
  lexemes: Int32Array,
  length: number,
  tags: Int32Array,
): void {
  for (let i = 0; i < length; i++) {
    if (tags[i] !== UNTAGGED) continue
    const only = lexicon.tags[lexemes[i] ?? 0] ?? 0
    if (only > 0) {
      tags[i] = only - 1
      continue
    }
    scorer.score(lexicon, lexemes, length, tags, i)
    tags[i] = best(scorer.scores)
  }
}

/** The index of the greatest number, the first of equals. */
export function best(scores: Float32Array | Int32Array): number {
  let winner = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[winner] ?? 0)) winner = c
  return winner
}
