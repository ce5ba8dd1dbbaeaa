/** What was put right by hand. */
import type { Correction, Entity, Relation } from './document'

/** @returns the marks of a relation and of its statements */
export function correctionsOf({ corrections = [], statements }: Relation): readonly Correction[] {
  return [...corrections, ...statements.flatMap((statement) => statement.corrections ?? [])]
}

/** Whether an entity itself was put right. */
export function isCorrected({ corrections = [] }: Entity): boolean {
  return corrections.length > 0
}
