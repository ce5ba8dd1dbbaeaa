/** The decisions of data/curation, over a freshly extracted graph. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { curate } from '../../curate/apply'
import type { Decision } from '../../curate/decision'
import { readDecisions } from '../../curate/yaml'
import type { GraphDocument } from '../../graph/document'
import { readBytes } from '../files'

export interface CurationReport {
  readonly document: GraphDocument
  readonly applied: number
  /** "names.yaml, line 12: the article …": each entry that was not applied, and why. */
  readonly refused: readonly string[]
}

/**
 * Applies the decisions of every .yaml file of a folder, in the order of the files' names.
 *
 * @param folder data/curation; there need not be one
 */
export function applyCuration(folder: string, document: GraphDocument): CurationReport {
  const places = new Map<Decision, string>()
  const refused: string[] = []
  for (const name of filesOf(folder)) {
    const { decisions, faults } = readDecisions(new TextDecoder().decode(readBytes(join(folder, name))))
    for (const { line, decision } of decisions) places.set(decision, `${name}, line ${line}`)
    refused.push(...faults.map(({ line, reason }) => `${name}, line ${line}: ${reason}`))
  }
  const curated = curate(document, [...places.keys()])
  refused.push(...curated.refused.map(({ decision, reason }) => `${places.get(decision) ?? ''}: ${reason}`))
  return { document: curated.document, applied: curated.applied.length, refused }
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.'))
    .sort()
}
