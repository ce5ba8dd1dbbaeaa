import { decodeWeight, encodeWeight } from '../../extract/language/packedWeights'
import type { WeightTable } from '../../extract/language/weights'
import type { LearntWeights } from './learner'

/**
 * Makes a table of 8-bit weights: codes smaller than `least` are dropped, and features left with none. Features that
 * share a key after it is cut to `keyBits` are added up.
 */
export function pruneWeights(learnt: LearntWeights, keyBits: number, least: number): WeightTable {
  const { classes, features, starts, entryClasses, entryWeights } = learnt
  const max = entryWeights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const keyMask = keyBits >= 32 ? -1 : (1 << keyBits) - 1
  const rows = new Map<number, Map<number, number>>()
  features.forEach((feature, r) => {
    for (let e = starts[r] ?? 0; e < (starts[r + 1] ?? 0); e++) {
      const weight = entryWeights[e] ?? 0
      if (Math.abs(encodeWeight(weight, max)) < least) continue
      const key = feature & keyMask
      const row = rows.get(key) ?? new Map<number, number>()
      rows.set(key, row)
      const c = entryClasses[e] ?? 0
      row.set(c, (row.get(c) ?? 0) + weight)
    }
  })
  const keys = Int32Array.from(rows.keys()).sort()
  const newStarts = new Int32Array(keys.length + 1)
  const newClasses: number[] = []
  const newWeights: number[] = []
  keys.forEach((key, r) => {
    newStarts[r] = newClasses.length
    const row = [...(rows.get(key) ?? [])].sort(([a], [b]) => a - b)
    for (const [c, weight] of row) {
      newClasses.push(c)
      newWeights.push(decodeWeight(encodeWeight(Math.max(-max, Math.min(max, weight)), max)))
    }
  })
  newStarts[keys.length] = newClasses.length
  return {
    keyBits,
    classes,
    keys,
    starts: newStarts,
    entryClasses: Uint8Array.from(newClasses),
    entryWeights: Int16Array.from(newWeights),
  }
}

/** The same classifier with the weights of class 0 taken from those of every class, so that class 0 has none. */
export function lessFirstClass(learnt: LearntWeights): LearntWeights {
  const { classes, features, starts, entryClasses, entryWeights } = learnt
  const newStarts = new Int32Array(features.length + 1)
  const width = classes - 1
  const newClasses = new Uint8Array(features.length * width)
  const newWeights = new Float32Array(features.length * width)
  features.forEach((_, r) => {
    const row = new Float32Array(classes)
    for (let e = starts[r] ?? 0; e < (starts[r + 1] ?? 0); e++) row[entryClasses[e] ?? 0] = entryWeights[e] ?? 0
    newStarts[r] = r * width
    for (let c = 1; c < classes; c++) {
      newClasses[r * width + c - 1] = c
      newWeights[r * width + c - 1] = (row[c] ?? 0) - (row[0] ?? 0)
    }
  })
  newStarts[features.length] = features.length * width
  return { classes, features, starts: newStarts, entryClasses: newClasses, entryWeights: newWeights }
}
