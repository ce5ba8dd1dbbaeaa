import { encodeWeight } from '../../extract/language/packedWeights'
import type { WeightTable } from '../../extract/language/weights'
import type { LearntWeights } from './learner'

/** The `count` features whose greatest weight is greatest, in ascending order. */
export function strongestFeatures(learnt: LearntWeights, count: number): Int32Array {
  const { features, starts, entryWeights } = learnt
  const strength = Float32Array.from(features, (_, r) => {
    let most = 0
    for (let e = starts[r] ?? 0; e < (starts[r + 1] ?? 0); e++) most = Math.max(most, Math.abs(entryWeights[e] ?? 0))
    return most
  })
  const least = strength.slice().sort()[Math.max(0, strength.length - count)] ?? 0
  return features.filter((_, r) => (strength[r] ?? 0) >= least && (strength[r] ?? 0) > 0).sort()
}

/** The same classifier with the weights of class 0 taken from those of every class, so that class 0 has none. */
export function lessFirstClass(learnt: LearntWeights): LearntWeights {
  const { classes, features, starts, entryClasses, entryWeights } = learnt
  const width = classes - 1
  const newStarts = Int32Array.from({ length: features.length + 1 }, (_, r) => r * width)
  const newClasses = Uint8Array.from({ length: features.length * width }, (_, e) => 1 + (e % width))
  const newWeights = new Float32Array(features.length * width)
  const row = new Float32Array(classes)
  for (let r = 0; r < features.length; r++) {
    row.fill(0)
    for (let e = starts[r] ?? 0; e < (starts[r + 1] ?? 0); e++) row[entryClasses[e] ?? 0] = entryWeights[e] ?? 0
    for (let c = 1; c < classes; c++) newWeights[r * width + c - 1] = (row[c] ?? 0) - (row[0] ?? 0)
  }
  return { classes, features, starts: newStarts, entryClasses: newClasses, entryWeights: newWeights }
}

/**
 * Adds up classifiers that were trained with different seeds and makes one table of 8-bit weights of them. The scores
 * of a linear classifier are sums, so the sum of several is an ensemble that costs no more than one.
 *
 * Codes smaller than `least` are dropped, and features left with none. Features that share a key after it is cut to
 * `keyBits` are added up too.
 */
export function packWeights(learnt: readonly LearntWeights[], keyBits: number, least: number): WeightTable {
  const rows = addUp(learnt, keyBits >= 32 ? -1 : (1 << keyBits) - 1)
  let max = 0
  for (const row of rows.values()) for (const weight of row.values()) max = Math.max(max, Math.abs(weight))
  const keys: number[] = []
  const starts = [0]
  const entryClasses: number[] = []
  const entryCodes: number[] = []
  for (const [key, row] of [...rows].sort(([a], [b]) => a - b)) {
    for (const [c, weight] of [...row].sort(([a], [b]) => a - b)) {
      const code = encodeWeight(weight, max)
      if (Math.abs(code) < least) continue
      entryClasses.push(c)
      entryCodes.push(code + 128)
    }
    if (entryClasses.length === starts.at(-1)) continue
    keys.push(key)
    starts.push(entryClasses.length)
  }
  return {
    keyBits,
    classes: learnt[0]?.classes ?? 0,
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    entryClasses: Uint8Array.from(entryClasses),
    entryCodes: Uint8Array.from(entryCodes),
  }
}

function addUp(learnt: readonly LearntWeights[], keyMask: number): Map<number, Map<number, number>> {
  const rows = new Map<number, Map<number, number>>()
  for (const { features, starts, entryClasses, entryWeights } of learnt) {
    for (let r = 0; r < features.length; r++) {
      const key = (features[r] ?? 0) & keyMask
      let row = rows.get(key)
      if (row === undefined) {
        row = new Map()
        rows.set(key, row)
      }
      for (let e = starts[r] ?? 0; e < (starts[r + 1] ?? 0); e++) {
        const c = entryClasses[e] ?? 0
        row.set(c, (row.get(c) ?? 0) + (entryWeights[e] ?? 0))
      }
    }
  }
  return rows
}
