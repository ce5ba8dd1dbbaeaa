/** Whatever turns the features of a state into a score a class: a finished model, or one that is being trained. */
export interface Scorer {
  /** Clears scores, then adds the weights of the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void
}

/** Weights in order of their keys: the form in which they are stored. */
export interface WeightTable {
  /** Number of low bits of a feature hash that make its key. */
  readonly keyBits: number
  readonly classes: number
  /** Ascending. */
  readonly keys: Int32Array
  /** The row of keys[r] is entries [starts[r], starts[r + 1]). */
  readonly starts: Int32Array
  readonly entryClasses: Uint8Array
  readonly entryWeights: Int16Array
}

/**
 * Weights as they are used: an open-addressing table from key to a run of entries. Keys and run starts lie side by
 * side, so that a feature that is absent costs one cache line, and one that is there costs two.
 */
export class SparseWeights implements Scorer {
  readonly #mask: number
  readonly #keyMask: number
  /** Pairs of key + 1 (0: free) and the start of its entries. */
  readonly #slots: Int32Array
  /** class << 16 | weight + 2^15, and the sign bit on the last of a run. */
  readonly #entries: Int32Array

  constructor(table: WeightTable) {
    const { keys, starts, entryClasses, entryWeights } = table
    let size = 16
    while (size < keys.length * 1.6) size *= 2
    this.#mask = size - 1
    this.#keyMask = table.keyBits >= 32 ? -1 : (1 << table.keyBits) - 1
    this.#slots = new Int32Array(size * 2)
    this.#entries = new Int32Array(entryClasses.length)
    for (let r = 0; r < keys.length; r++) {
      const start = starts[r] ?? 0
      const end = starts[r + 1] ?? 0
      for (let e = start; e < end; e++) {
        const packed = ((entryClasses[e] ?? 0) << 16) | ((entryWeights[e] ?? 0) + 0x8000)
        this.#entries[e] = e === end - 1 ? packed | 0x80000000 : packed
      }
      const key = keys[r] ?? 0
      let slot = scatter(key) & this.#mask
      while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot * 2] = key + 1
      this.#slots[slot * 2 + 1] = start
    }
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const slots = this.#slots
    const entries = this.#entries
    const mask = this.#mask
    const keyMask = this.#keyMask
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const key = (features[i] ?? 0) & keyMask
      let slot = scatter(key) & mask
      let found = slots[slot * 2] ?? 0
      while (found !== key + 1 && found !== 0) {
        slot = (slot + 1) & mask
        found = slots[slot * 2] ?? 0
      }
      if (found === 0) continue
      let entry = slots[slot * 2 + 1] ?? 0
      let packed: number
      do {
        packed = entries[entry++] ?? 0
        const c = (packed >>> 16) & 0x7fff
        scores[c] = (scores[c] ?? 0) + (packed & 0xffff) - 0x8000
      } while (packed >= 0)
    }
  }
}

/** Spreads keys over the slots of a table. */
export function scatter(key: number): number {
  const h = Math.imul(key, 0x9e3779b1)
  return h ^ (h >>> 15)
}
