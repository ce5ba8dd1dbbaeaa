import { TRANSITIONS } from '../../extract/language/state'
import type { LearntWeights } from './learner'

/** A slot: the feature, then its weights for the transitions. */
const WIDTH = 1 + TRANSITIONS

/**
 * The averaged perceptron of `Learner` for the transitions, of which there are so few that every feature has a weight
 * for each: a feature and its weights lie in one cache line, which makes training several times faster.
 */
export class TransitionLearner {
  #slots = 1 << 20
  #features = new Int32Array(this.#slots * WIDTH)
  /** The same memory, read as numbers. */
  #weights = new Float32Array(this.#features.buffer)
  #sums = new Float64Array(this.#slots * TRANSITIONS)
  #stamps = new Int32Array(this.#slots)
  #count = 0
  #now = 1
  readonly #closed: boolean

  /** @param only the features that may get weights; without them, any. */
  constructor(only?: Int32Array) {
    only?.forEach((feature) => this.#slotFor(feature))
    this.#closed = only !== undefined
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const weights = this.#weights
    let shift = 0
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const at = this.#find(features[i] ?? 0) * WIDTH
      if (at < 0) continue
      shift += weights[at + 1] ?? 0
      left += weights[at + 2] ?? 0
      right += weights[at + 3] ?? 0
    }
    scores[0] = shift
    scores[1] = left
    scores[2] = right
  }

  /** Call once a decision, before `correct`: the average is over decisions. */
  tick(): void {
    this.#now++
  }

  /** Raises the features' weights for one transition and lowers them for another. */
  correct(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const feature = features[i] ?? 0
      const slot = this.#closed ? this.#find(feature) : this.#slotFor(feature)
      if (slot < 0) continue
      this.#settle(slot)
      const at = slot * WIDTH + 1
      this.#weights[at + right] = (this.#weights[at + right] ?? 0) + 1
      this.#weights[at + wrong] = (this.#weights[at + wrong] ?? 0) - 1
    }
  }

  /** The weights averaged over all decisions so far. */
  average(): LearntWeights {
    const features = new Int32Array(this.#count)
    const entryWeights = new Float32Array(this.#count * TRANSITIONS)
    let row = 0
    for (let slot = 0; slot < this.#slots; slot++) {
      const feature = this.#features[slot * WIDTH] ?? 0
      if (feature === 0) continue
      this.#settle(slot)
      features[row] = feature
      for (let t = 0; t < TRANSITIONS; t++) {
        entryWeights[row * TRANSITIONS + t] = (this.#sums[slot * TRANSITIONS + t] ?? 0) / this.#now
      }
      row++
    }
    return {
      classes: TRANSITIONS,
      features,
      starts: Int32Array.from({ length: this.#count + 1 }, (_, r) => r * TRANSITIONS),
      entryClasses: Uint8Array.from({ length: this.#count * TRANSITIONS }, (_, e) => e % TRANSITIONS),
      entryWeights,
    }
  }

  /** Adds to a slot's sums what its weights were since they last changed. */
  #settle(slot: number): void {
    const since = this.#now - (this.#stamps[slot] ?? 0)
    for (let t = 0; t < TRANSITIONS; t++) {
      const at = slot * TRANSITIONS + t
      this.#sums[at] = (this.#sums[at] ?? 0) + since * (this.#weights[slot * WIDTH + 1 + t] ?? 0)
    }
    this.#stamps[slot] = this.#now
  }

  #find(feature: number): number {
    const mask = this.#slots - 1
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const found = this.#features[slot * WIDTH]
      if (found === feature) return slot
      if (found === 0) return -1
    }
  }

  #slotFor(feature: number): number {
    const found = this.#find(feature)
    if (found >= 0) return found
    if (this.#count * 2 >= this.#slots) this.#grow()
    const mask = this.#slots - 1
    let slot = feature & mask
    while (this.#features[slot * WIDTH] !== 0) slot = (slot + 1) & mask
    this.#features[slot * WIDTH] = feature
    this.#stamps[slot] = this.#now
    this.#count++
    return slot
  }

  #grow(): void {
    const features = this.#features
    const sums = this.#sums
    const stamps = this.#stamps
    const slots = this.#slots
    this.#slots *= 2
    this.#features = new Int32Array(this.#slots * WIDTH)
    this.#weights = new Float32Array(this.#features.buffer)
    this.#sums = new Float64Array(this.#slots * TRANSITIONS)
    this.#stamps = new Int32Array(this.#slots)
    const mask = this.#slots - 1
    for (let old = 0; old < slots; old++) {
      const feature = features[old * WIDTH] ?? 0
      if (feature === 0) continue
      let slot = feature & mask
      while (this.#features[slot * WIDTH] !== 0) slot = (slot + 1) & mask
      this.#features.set(features.subarray(old * WIDTH, (old + 1) * WIDTH), slot * WIDTH)
      this.#sums.set(sums.subarray(old * TRANSITIONS, (old + 1) * TRANSITIONS), slot * TRANSITIONS)
      this.#stamps[slot] = stamps[old] ?? 0
    }
  }
}
