/** Scores and faults as text for a terminal. */
import { f1, ratio, type Counts, type Faults } from './counts'

export interface Scored {
  readonly name: string
  readonly counts: Counts
}

const COLUMNS: readonly { heading: string; value: (counts: Counts) => number | null }[] = [
  { heading: 'ent P', value: (c) => ratio(c.entityPrecision) },
  { heading: 'ent R', value: (c) => ratio(c.entityRecall) },
  { heading: 'ent F1', value: (c) => f1(c.entityPrecision, c.entityRecall) },
  { heading: 'typ P', value: (c) => ratio(c.typedPrecision) },
  { heading: 'typ R', value: (c) => ratio(c.typedRecall) },
  { heading: 'typ F1', value: (c) => f1(c.typedPrecision, c.typedRecall) },
  { heading: 'strict', value: (c) => f1(c.strictPrecision, c.strictRecall) },
  { heading: 'pair P', value: (c) => ratio(c.pairPrecision) },
  { heading: 'pair R', value: (c) => ratio(c.pairRecall) },
  { heading: 'pair F1', value: (c) => f1(c.pairPrecision, c.pairRecall) },
  { heading: 'alias', value: (c) => ratio(c.alias) },
  { heading: 'speaker', value: (c) => ratio(c.speaker) },
  { heading: 'polar', value: (c) => ratio(c.polarity) },
  { heading: 'certain', value: (c) => ratio(c.certainty) },
  { heading: 'time', value: (c) => ratio(c.time) },
  { heading: 'evid', value: (c) => ratio(c.evidence) },
  { heading: 'text', value: (c) => ratio(c.text) },
]

/** @returns a row a set of counts; a dash where there was nothing to judge */
export function scoreTable(rows: readonly Scored[]): string {
  const cells = [
    ['', ...COLUMNS.map(({ heading }) => heading)],
    ...rows.map(({ name, counts }) => [name, ...COLUMNS.map(({ value }) => shown(value(counts)))]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return cells
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n')
}

/** @returns a heading and its lines for every way of being wrong that occurred */
export function faultList(name: string, faults: Faults): string {
  return faults
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) =>
      [`${name}: ${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n'),
    )
    .join('\n')
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}
