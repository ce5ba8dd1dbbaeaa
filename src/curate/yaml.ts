/** Files of decisions (YAML, a list, one entry a decision), read and written. */
import { LineCounter, parseDocument, stringify, YAMLSeq } from 'yaml'
import type { z } from 'zod'
import { decisionSchema, type Decision } from './decision'

/** An entry of a file, with the line that it begins on. */
export interface FiledDecision {
  readonly line: number
  readonly decision: Decision
}

export interface DecisionFile {
  readonly decisions: readonly FiledDecision[]
  /** What cannot be read, each with its line and what would mend it. */
  readonly faults: readonly { readonly line: number; readonly reason: string }[]
}

/** Reads a file of decisions. An entry that does not fit is told and left out; the others stand. */
export function readDecisions(text: string): DecisionFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const [reason = error.message] = error.message.split(/ at line \d+/)
    return {
      decisions: [],
      faults: [{ line: lines.linePos(error.pos[0]).line, reason: `this is not YAML (${reason})` }],
    }
  }
  if (document.contents === null) return { decisions: [], faults: [] }
  if (!(document.contents instanceof YAMLSeq)) {
    return {
      decisions: [],
      faults: [{ line: 1, reason: 'a file of corrections is a list; begin each entry with "- "' }],
    }
  }
  const decisions: FiledDecision[] = []
  const faults: DecisionFile['faults'][number][] = []
  const values = document.toJS() as unknown[]
  document.contents.items.forEach((item, i) => {
    const line = lines.linePos(startOf(item)).line
    const result = decisionSchema.safeParse(values[i])
    if (result.success) decisions.push({ line, decision: result.data })
    else faults.push({ line, reason: describe(result.error.issues[0]) })
  })
  return { decisions, faults }
}

function startOf(item: unknown): number {
  const range = typeof item === 'object' && item !== null && 'range' in item ? item.range : null
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.map(String).join('.') ?? ''
  return `${path === '' ? '' : `${path}: `}${issue?.message ?? 'this is no correction'}`
}

const HEAD = `# Corrections to the graph, made by hand. Put this file into data/curation/ and build the graph: they are
# applied to it, in this order. An entry whose words are gone from the articles is reported and left out.
`

/** @returns a file that readDecisions reads back */
export function writeDecisions(decisions: readonly Decision[]): string {
  return HEAD + stringify(decisions, { lineWidth: 120 })
}
