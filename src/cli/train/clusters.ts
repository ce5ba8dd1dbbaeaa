import { createRandom } from './random'

/** Word vectors, one row of `dimensions` numbers a word, each of length 1. */
export interface Vectors {
  readonly words: readonly string[]
  readonly dimensions: number
  readonly rows: Float32Array
}

const ROUNDS = 8

/**
 * Spherical k-means: every word goes to the centre with which it has the greatest cosine (Dhillon and Modha 2001).
 * The centres are found among the first `learnFrom` words, then every word is assigned. Returns each word's cluster,
 * counted from 1. Deterministic for a seed.
 */
export function clusterVectors(vectors: Vectors, k: number, learnFrom: number, seed: number): Uint16Array {
  const { rows, dimensions } = vectors
  const count = vectors.words.length
  const learnt = Math.min(count, learnFrom)
  const random = createRandom(seed)
  const centres = new Float32Array(k * dimensions)
  // The first words are the most frequent: centres start among them, where most of the text is.
  const order = Array.from({ length: Math.min(count, k * 8) }, (_, i) => i)
  random.shuffle(order)
  for (let c = 0; c < k; c++) {
    const from = (order[c] ?? 0) * dimensions
    centres.set(rows.subarray(from, from + dimensions), c * dimensions)
  }
  const assigned = new Uint16Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    assign(rows, learnt, dimensions, centres, k, assigned)
    recentre(rows, learnt, dimensions, centres, k, assigned)
  }
  assign(rows, count, dimensions, centres, k, assigned)
  return assigned.map((cluster) => cluster + 1)
}

function assign(
  rows: Float32Array,
  count: number,
  dimensions: number,
  centres: Float32Array,
  k: number,
  assigned: Uint16Array,
): void {
  for (let i = 0; i < count; i++) {
    let best = -Infinity
    const row = i * dimensions
    for (let c = 0; c < k; c++) {
      const centre = c * dimensions
      // Two sums at a time keep the processor busier than one.
      let even = 0
      let odd = 0
      for (let d = 0; d < dimensions; d += 2) {
        even += (rows[row + d] ?? 0) * (centres[centre + d] ?? 0)
        odd += (rows[row + d + 1] ?? 0) * (centres[centre + d + 1] ?? 0)
      }
      const dot = even + odd
      if (dot > best) {
        best = dot
        assigned[i] = c
      }
    }
  }
}

function recentre(
  rows: Float32Array,
  count: number,
  dimensions: number,
  centres: Float32Array,
  k: number,
  assigned: Uint16Array,
): void {
  const sums = new Float32Array(k * dimensions)
  for (let i = 0; i < count; i++) {
    const to = (assigned[i] ?? 0) * dimensions
    for (let d = 0; d < dimensions; d++) sums[to + d] = (sums[to + d] ?? 0) + (rows[i * dimensions + d] ?? 0)
  }
  for (let c = 0; c < k; c++) {
    const sum = sums.subarray(c * dimensions, (c + 1) * dimensions)
    const length = Math.hypot(...sum)
    // An empty cluster keeps its centre.
    if (length > 0) {
      centres.set(
        sum.map((x) => x / length),
        c * dimensions,
      )
    }
  }
}
