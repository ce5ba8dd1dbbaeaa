import type { TreebankSentence } from './conllu'

/** A treebank sentence in numbers: indexes into the corpus's tags and relations. */
export interface CorpusSentence {
  readonly forms: readonly string[]
  readonly tags: Int32Array
  /** Index of the head; the sentence's length stands for the root, as in the parser's state. */
  readonly heads: Int32Array
  readonly relations: Int32Array
}

export interface Corpus {
  /** Joint tags "UPOS|XPOS". */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly sentences: readonly CorpusSentence[]
}

/** Numbers the tags and relations of a treebank, the most frequent first. */
export function indexCorpus(treebank: readonly TreebankSentence[]): Corpus {
  const tags = byFrequency(treebank.flatMap((sentence) => jointTags(sentence)))
  const relations = byFrequency(treebank.flatMap((sentence) => sentence.deprels))
  return { tags, relations, sentences: numberSentences(treebank, tags, relations) }
}

/** Numbers sentences with given tags and relations; what is not among them gets -1. */
export function numberSentences(
  treebank: readonly TreebankSentence[],
  tags: readonly string[],
  relations: readonly string[],
): CorpusSentence[] {
  const tagNumbers = new Map(tags.map((tag, i) => [tag, i]))
  const relationNumbers = new Map(relations.map((relation, i) => [relation, i]))
  return treebank.map((sentence) => ({
    forms: sentence.forms,
    tags: Int32Array.from(jointTags(sentence), (tag) => tagNumbers.get(tag) ?? -1),
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.forms.length : head)),
    relations: Int32Array.from(sentence.deprels, (relation) => relationNumbers.get(relation) ?? -1),
  }))
}

function jointTags(sentence: TreebankSentence): string[] {
  return sentence.upos.map((upos, i) => `${upos}|${sentence.xpos[i] ?? ''}`)
}

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)
}
