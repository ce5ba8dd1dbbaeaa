import { normalForm, type Vocabulary } from '../../extract/language/lexemes'
import type { Corpus } from './corpus'

/** Words of one tag, seen at least so often, are not looked at by the tagger. */
const OFTEN = 20
/** Words seen at least so often have a known ambiguity. */
const KNOWN = 3
/** A tag that makes up less than this share of a word's uses is taken for a slip. */
const SLIP = 0.02

/** Joins the clusters of words with what the training corpus says of their tags. */
export function buildVocabulary(
  words: readonly string[],
  clusters: readonly Uint16Array[],
  corpus: Corpus,
): Vocabulary {
  const counts = countTags(corpus)
  const clusterOf = new Map(words.map((word, i) => [word, i]))
  const known = [...counts].filter(([, tags]) => total(tags) >= KNOWN).map(([word]) => word)
  const all = [...new Set([...words, ...known])].sort()
  const sets = new Map<string, number>()
  const tags = new Uint8Array(all.length)
  const ambiguity = new Uint16Array(all.length)
  all.forEach((word, i) => {
    const seen = counts.get(word)
    if (!seen || total(seen) < KNOWN) return
    const n = total(seen)
    const usual = [...seen].filter(([, count]) => count > n * SLIP).map(([tag]) => tag)
    const set = usual.sort((a, b) => a - b).join(' ')
    if (!sets.has(set)) sets.set(set, sets.size + 1)
    ambiguity[i] = sets.get(set) ?? 0
    const [only] = [...seen.keys()]
    if (seen.size === 1 && n >= OFTEN && only !== undefined) tags[i] = only + 1
  })
  return {
    words: all,
    clusters: clusters.map((column) => Uint16Array.from(all, (word) => column[clusterOf.get(word) ?? -1] ?? 0)),
    tags,
    ambiguity,
  }
}

function countTags(corpus: Corpus): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>()
  for (const sentence of corpus.sentences) {
    sentence.forms.forEach((form, i) => {
      const word = normalForm(form)
      const tags = counts.get(word) ?? new Map<number, number>()
      counts.set(word, tags)
      const tag = sentence.tags[i] ?? 0
      tags.set(tag, (tags.get(tag) ?? 0) + 1)
    })
  }
  return counts
}

function total(counts: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}
