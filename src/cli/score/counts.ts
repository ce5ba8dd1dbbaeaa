/** What is counted, and how counts become figures from 0 to 1. */

export const MEASURES = [
  'entityPrecision',
  'entityRecall',
  'pairPrecision',
  'pairRecall',
  'typedPrecision',
  'typedRecall',
  'strictPrecision',
  'strictRecall',
  'alias',
  'speaker',
  'polarity',
  'certainty',
  'time',
  'evidence',
  'text',
] as const
export type Measure = (typeof MEASURES)[number]

export interface Count {
  readonly right: number
  readonly of: number
}
export type Counts = Readonly<Record<Measure, Count>>

/** What was wrong, a line each, under the heading that says in which way. */
export type Faults = readonly (readonly [heading: string, lines: readonly string[]])[]

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (measure: Measure): Count => ({
    right: all.reduce((total, counts) => total + counts[measure].right, 0),
    of: all.reduce((total, counts) => total + counts[measure].of, 0),
  })
  return Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)])) as Record<Measure, Count>
}

/** @returns from 0 to 1, or null where there was nothing to judge */
export function ratio(count: Count): number | null {
  return count.of === 0 ? null : count.right / count.of
}

/** The harmonic mean of precision and recall; null where nothing was to be found. */
export function f1(precision: Count, recall: Count): number | null {
  const r = ratio(recall)
  if (r === null) return null
  const p = ratio(precision) ?? 0
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
