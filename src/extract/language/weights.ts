/** Whatever turns the features of a state into a score a class: a finished model, or one that is being trained. */
export interface Scorer {
  /** Clears scores, then adds the weights of the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void
}

/** Weights in order of their keys: the form in which they are stored. */
export interface WeightTable {
  /** Number of low bits of a feature hash that make its key, at most 31. */
  readonly keyBits: number
  /** At most MOST_CLASSES. */
  readonly classes: number
  /** Ascending. */
  readonly keys: Int32Array
  /** The row of keys[r] is entries [starts[r], starts[r + 1]), at least one. */
  readonly starts: Int32Array
  readonly entryClasses: Uint8Array
  /** A code plus 128; the weight of an entry is code · |code|. */
  readonly entryCodes: Uint8Array
}

export const MOST_CLASSES = 128
const LAST = 0x8000

/** More features than any list of templates gives at once. */
export const MOST_FEATURES = 256

/**
 * Weights as they are used: an open-addressing table from key to a run of entries. Hashes are well spread, so the high
 * bits of a key are its place: keys that ascend fill the table from its beginning to its end, which is what loading is
 * quick by. Keys and run starts lie side by side: a feature that is absent costs one cache line, one that is there two.
 */
export class SparseWeights implements Scorer {
  readonly classes: number
  readonly #keyMask: number
  /** A key's place is what is left of it without so many low bits. */
  readonly #shift: number
  /** Pairs of ~key (0: free) and the start of its entries. */
  readonly #slots: Int32Array
  /** LAST on the last of a run | class << 8 | code + 128. */
  readonly #entries: Uint16Array
  /** For each feature asked about, what stands at its place. */
  readonly #found = new Int32Array(MOST_FEATURES)
  readonly #starts = new Int32Array(MOST_FEATURES)
  readonly #sums: Int32Array

  constructor(table: WeightTable) {
    const { keys, starts, entryClasses, entryCodes, keyBits } = table
    if (table.classes > MOST_CLASSES) throw new Error(`${table.classes} classes are more than ${MOST_CLASSES}`)
    const { shift, slots } = tablePlaces(keys.length, keyBits, keyBits)
    this.classes = table.classes
    this.#sums = new Int32Array(table.classes)
    this.#keyMask = 2 ** keyBits - 1
    this.#shift = shift
    this.#slots = new Int32Array(slots * 2)
    this.#entries = new Uint16Array(entryClasses.length)
    const entries = this.#entries
    for (let e = 0; e < entries.length; e++) entries[e] = ((entryClasses[e] ?? 0) << 8) | (entryCodes[e] ?? 0)
    const filled = this.#slots
    let next = 0
    for (let r = 0; r < keys.length; r++) {
      const key = keys[r] ?? 0
      const slot = Math.max(next, key >>> shift)
      next = slot + 1
      filled[slot * 2] = ~key
      filled[slot * 2 + 1] = starts[r] ?? 0
      const last = (starts[r + 1] ?? 0) - 1
      entries[last] = (entries[last] ?? 0) | LAST
    }
    if (next >= slots) throw new Error(UNEVEN)
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const sums = this.#sums
    sums.fill(0)
    this.add(features, count, sums)
    for (let c = 0; c < sums.length; c++) scores[c] = sums[c] ?? 0
  }

  /** Adds the weights of the first `count` features to a sum a class. */
  add(features: Int32Array, count: number, sums: Int32Array): void {
    const slots = this.#slots
    const entries = this.#entries
    const keyMask = this.#keyMask
    const shift = this.#shift
    const firsts = this.#found
    const starts = this.#starts
    // Asked for without waiting for one another, the cache lines come together.
    for (let i = 0; i < count; i++) firsts[i] = slots[(((features[i] ?? 0) & keyMask) >>> shift) << 1] ?? 0
    let runs = 0
    for (let i = 0; i < count; i++) {
      const wanted = ~((features[i] ?? 0) & keyMask)
      let found = firsts[i] ?? 0
      let slot = (~wanted >>> shift) << 1
      while (found !== wanted && found !== 0 && found > wanted) {
        slot += 2
        found = slots[slot] ?? 0
      }
      if (found === wanted) starts[runs++] = slots[slot + 1] ?? 0
    }
    for (let i = 0; i < runs; i++) firsts[i] = entries[starts[i] ?? 0] ?? 0
    for (let i = 0; i < runs; i++) {
      let entry = starts[i] ?? 0
      let packed = firsts[i] ?? 0
      for (;;) {
        const code = (packed & 0xff) - 128
        const c = (packed >>> 8) & 0x7f
        sums[c] = (sums[c] ?? 0) + code * Math.abs(code)
        if (packed >= LAST) break
        packed = entries[++entry] ?? 0
      }
    }
  }
}

/** Keys are hashes; other numbers may crowd in one place. */
export const UNEVEN = 'The keys of the language model are not spread evenly.'
/** Places behind the last for keys whose own place was taken; the last of them stays free. */
const BEHIND = 256

/**
 * How large an open-addressing table for ascending keys is to be.
 *
 * @param mostShift the most low bits of a key that may be left out of its place
 * @returns how many low bits are left out, and the number of slots
 */
export function tablePlaces(count: number, keyBits: number, mostShift: number): { shift: number; slots: number } {
  let bits = Math.max(0, keyBits - mostShift)
  while (2 ** bits < count * 1.6 && bits < keyBits) bits++
  return { shift: keyBits - bits, slots: 2 ** bits + BEHIND }
}
