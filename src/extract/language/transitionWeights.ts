import { LEFT } from './state'
import { MOST_FEATURES, type Scorer, tablePlaces, UNEVEN, type WeightTable } from './weights'

/** Low bits of a key that stand in its slot. */
const REST_BITS = 8
/** A key stands at most so far behind its place. */
const MOST_BEHIND = 0xfe

/**
 * Weights of the three transitions. Only differences between scores matter, so SHIFT always scores 0, and a feature
 * needs no list: its two weights lie in its slot.
 *
 * Keys lie at the place that their high bits name or behind it, in ascending order. So a slot need not hold a key: how
 * far behind its place it stands and its low bits tell it from all others (quotienting: Knuth, The Art of Computer
 * Programming 3, 6.4, exercise 13). With two codes of 8 bits that makes 32 bits a feature, which keeps the table small
 * enough for a processor's cache.
 */
export class TransitionWeights implements Scorer {
  readonly #keyMask: number
  readonly #shift: number
  /** (places behind + 1) << 24 | low bits of the key << 16 | code of LEFT << 8 | code of RIGHT; 0: free. */
  readonly #slots: Int32Array
  readonly #found = new Int32Array(MOST_FEATURES)

  /** @param table weights of LEFT and RIGHT less those of SHIFT. */
  constructor(table: WeightTable) {
    const { keys, starts, entryClasses, entryCodes, keyBits } = table
    const { shift, slots } = tablePlaces(keys.length, keyBits, REST_BITS)
    this.#keyMask = 2 ** keyBits - 1
    this.#shift = shift
    this.#slots = new Int32Array(slots)
    const restMask = 2 ** shift - 1
    const filled = this.#slots
    let next = 0
    for (let r = 0; r < keys.length; r++) {
      let left = 0
      let right = 0
      for (let e = starts[r] ?? 0; e < (starts[r + 1] ?? 0); e++) {
        if (entryClasses[e] === LEFT) left = (entryCodes[e] ?? 128) - 128
        else right = (entryCodes[e] ?? 128) - 128
      }
      const key = keys[r] ?? 0
      const place = key >>> shift
      const slot = Math.max(next, place)
      next = slot + 1
      if (slot - place > MOST_BEHIND) throw new Error(UNEVEN)
      filled[slot] = ((slot - place + 1) << 24) | ((key & restMask) << 16) | ((left & 0xff) << 8) | (right & 0xff)
    }
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0)
    this.add(features, count, scores, LEFT)
  }

  /** Adds the weights of LEFT and RIGHT to `sums[at]` and `sums[at + 1]`. */
  add(features: Int32Array, count: number, sums: Float32Array | Int32Array, at: number): void {
    const slots = this.#slots
    const keyMask = this.#keyMask
    const shift = this.#shift
    const restMask = 2 ** shift - 1
    const firsts = this.#found
    // Asked for without waiting for one another, the cache lines come together.
    for (let i = 0; i < count; i++) firsts[i] = slots[((features[i] ?? 0) & keyMask) >>> shift] ?? 0
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const key = (features[i] ?? 0) & keyMask
      let wanted = 0x100 | (key & restMask)
      let slot = key >>> shift
      let packed = firsts[i] ?? 0
      let found = packed >>> 16
      // Whatever stands less far behind its place than the key would comes after it.
      while (found !== wanted && found >>> 8 >= wanted >>> 8) {
        wanted += 0x100
        packed = slots[++slot] ?? 0
        found = packed >>> 16
      }
      if (found !== wanted) continue
      const leftCode = (packed << 16) >> 24
      const rightCode = (packed << 24) >> 24
      left += leftCode * Math.abs(leftCode)
      right += rightCode * Math.abs(rightCode)
    }
    sums[at] = (sums[at] ?? 0) + left
    sums[at + 1] = (sums[at + 1] ?? 0) + right
  }
}
