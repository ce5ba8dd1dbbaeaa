/** What was put right by hand. */
import type { Correction, Relation } from './document'

/** @returns the marks of a relation and of its statements */
export function correctionsOf({ corrections = [], statements }: Relation): readonly Correction[] {
  return [...corrections, ...statements.flatMap((statement) => statement.corrections ?? [])]
}
