/** Random numbers that are the same on every run. */

/** The next number, from 0 up to but not 1. */
export type Random = () => number

/**
 * The mulberry32 generator (Tommy Ettinger, public domain).
 *
 * @param seed any whole number; the same seed gives the same numbers
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts an array into random order, in place (Fisher and Yates). */
export function shuffle(array: Int32Array, random: Random): void {
  for (let i = array.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = array[i] ?? 0
    array[i] = array[j] ?? 0
    array[j] = kept
  }
}
