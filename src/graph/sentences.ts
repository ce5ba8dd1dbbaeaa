/** Which sentences of an article a statement lies in, and what a sentence states. */
import type { Article, Range, Statement } from './document'

/**
 * The sentences that a range touches.
 *
 * @param sentences in order, none overlapping another
 * @returns their places among `sentences`, ascending
 */
export function sentencesTouching(sentences: readonly Range[], { start, end }: Range): number[] {
  const touching: number[] = []
  for (let i = firstEndingAfter(sentences, start); i < sentences.length; i++) {
    const sentence = sentences[i]
    if (sentence === undefined || sentence.start >= end) break
    touching.push(i)
  }
  return touching
}

/**
 * How many relations each sentence of an article states.
 *
 * @param relations relations with those of their statements that count
 * @returns the sentence's place among `article.sentences` → number of relations; sentences that state none are absent
 */
export function relationsPerSentence(
  article: Article,
  relations: readonly { readonly statements: readonly Statement[] }[],
): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { statements } of relations) {
    const own = statements.filter((statement) => statement.article === article.id)
    const stating = new Set(own.flatMap((statement) => sentencesTouching(article.sentences, statement)))
    for (const sentence of stating) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  return counts
}

/** By bisection: the first sentence that ends after an offset; the number of sentences where none does. */
function firstEndingAfter(sentences: readonly Range[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
