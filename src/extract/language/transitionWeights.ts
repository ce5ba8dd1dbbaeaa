import { LEFT, RIGHT, SHIFT } from './state'
import { scatter, type Scorer, type WeightTable } from './weights'

/**
 * Weights of the three transitions. Only differences between scores matter, so SHIFT always scores 0, and a feature
 * needs no list: its two weights lie in the same cache line as its key.
 */
export class TransitionWeights implements Scorer {
  readonly #mask: number
  readonly #keyMask: number
  /** Pairs of key + 1 (0: free) and the two weights of 16 bits. */
  readonly #slots: Int32Array

  /** @param table weights of LEFT and RIGHT less those of SHIFT. */
  constructor(table: WeightTable) {
    const { keys, starts, entryClasses, entryWeights } = table
    let size = 16
    while (size < keys.length * 1.4) size *= 2
    this.#mask = size - 1
    this.#keyMask = (1 << table.keyBits) - 1
    this.#slots = new Int32Array(size * 2)
    for (let r = 0; r < keys.length; r++) {
      let left = 0
      let right = 0
      for (let e = starts[r] ?? 0; e < (starts[r + 1] ?? 0); e++) {
        if (entryClasses[e] === LEFT) left = entryWeights[e] ?? 0
        else right = entryWeights[e] ?? 0
      }
      const key = keys[r] ?? 0
      let slot = scatter(key) & this.#mask
      while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot * 2] = key + 1
      this.#slots[slot * 2 + 1] = (left << 16) | (right & 0xffff)
    }
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const slots = this.#slots
    const mask = this.#mask
    const keyMask = this.#keyMask
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const wanted = ((features[i] ?? 0) & keyMask) + 1
      let slot = (scatter(wanted - 1) & mask) << 1
      let found = slots[slot] ?? 0
      while (found !== wanted && found !== 0) {
        slot = (slot + 2) & (mask * 2 + 1)
        found = slots[slot] ?? 0
      }
      if (found === 0) continue
      const packed = slots[slot + 1] ?? 0
      left += packed >> 16
      right += (packed << 16) >> 16
    }
    scores[SHIFT] = 0
    scores[LEFT] = left
    scores[RIGHT] = right
  }
}
