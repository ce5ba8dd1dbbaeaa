import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEFT, RIGHT } from '../../../src/extract/language/state'
import { TransitionWeights } from '../../../src/extract/language/transitionWeights'
import { SparseWeights, type Scorer, type WeightTable } from '../../../src/extract/language/weights'

type Rows = ReadonlyMap<number, ReadonlyMap<number, number>>

/** The table of some rows, each a map from class to code. */
function tableOf(rows: Rows, keyBits: number, classes: number): WeightTable {
  const sorted = [...rows].sort(([a], [b]) => a - b)
  const entries = sorted.map(([, row]) => [...row])
  return {
    keyBits,
    classes,
    keys: Int32Array.from(sorted, ([key]) => key),
    starts: Int32Array.from([0, ...entries.map((_, i) => entries.slice(0, i + 1).flat().length)]),
    entryClasses: Uint8Array.from(entries.flat(), ([c]) => c),
    entryCodes: Uint8Array.from(entries.flat(), ([, code]) => code + 128),
  }
}

/** What the definition of a linear classifier says: the sum of the weights of the features. */
function sums(rows: Rows, keyBits: number, features: readonly number[], classes: number): number[] {
  const scores = Array<number>(classes).fill(0)
  for (const feature of features) {
    const row = rows.get(keyBits === 31 ? feature & 0x7fffffff : feature & ((1 << keyBits) - 1)) ?? []
    for (const [c, code] of row) scores[c] = (scores[c] ?? 0) + code * Math.abs(code)
  }
  return scores
}

function scoresOf(scorer: Scorer, features: readonly number[], classes: number): number[] {
  const scores = new Float32Array(classes).fill(99)
  scorer.score(Int32Array.from(features), features.length, scores)
  return [...scores]
}

const code = fc.integer({ min: -127, max: 127 })
/** Keys that crowd in one place, and some anywhere. */
const keysOf = (bits: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 2 ** bits - 40, max: 2 ** bits - 1 }),
    fc.integer({ min: 0, max: 2 ** bits - 1 }),
  )
const rowsOf = (bits: number, row: fc.Arbitrary<Map<number, number>>): fc.Arbitrary<Map<number, Map<number, number>>> =>
  fc.array(fc.tuple(keysOf(bits), row), { maxLength: 80 }).map((rows) => new Map(rows))
const featuresOf = (bits: number): fc.Arbitrary<number[]> =>
  fc.array(fc.oneof(keysOf(bits), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), { maxLength: 120 })

describe('weights', () => {
  it.each([9, 28, 31])('of many classes add up, keys of %i bits', (bits) => {
    const row = fc
      .array(fc.tuple(fc.nat({ max: 101 }), code), { minLength: 1, maxLength: 6 })
      .map((row) => new Map(row))
    fc.assert(
      fc.property(rowsOf(bits, row), featuresOf(bits), (rows, features) => {
        const scorer = new SparseWeights(tableOf(rows, bits, 102))
        expect(scoresOf(scorer, features, 102)).toEqual(sums(rows, bits, features, 102))
      }),
    )
  })

  it.each([9, 16])('of the transitions add up, keys of %i bits', (bits) => {
    const row = fc.tuple(code, code).map(
      ([left, right]) =>
        new Map([
          [LEFT, left],
          [RIGHT, right],
        ]),
    )
    fc.assert(
      fc.property(rowsOf(bits, row), featuresOf(bits), (rows, features) => {
        const scorer = new TransitionWeights(tableOf(rows, bits, 3))
        expect(scoresOf(scorer, features, 3)).toEqual(sums(rows, bits, features, 3))
      }),
    )
  })
})
