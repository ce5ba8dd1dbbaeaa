/** Checks the parsed files of the lexicon against their schemas; a file that does not fit is refused in words. */
import type { z } from 'zod'
import { LexiconError } from './lexicon-error'
import { LEXICON_FILE_NAMES, lexiconFileSchemas, type LexiconFileName, type LexiconFiles } from './schema'

/**
 * Takes what a YAML reader made of each file, by name without its ending ("countries"), and gives it back typed.
 * Throws a LexiconError that lists the first faults of every file that does not fit.
 */
export function parseLexiconFiles(parsed: Readonly<Partial<Record<LexiconFileName, unknown>>>): LexiconFiles {
  const faults: string[] = []
  const files = Object.fromEntries(
    LEXICON_FILE_NAMES.map((name) => {
      if (parsed[name] === undefined) {
        faults.push(`data/lexicon/${name}.yaml is missing or empty: put it back`)
        return [name, undefined]
      }
      const result = lexiconFileSchemas[name].safeParse(parsed[name])
      if (!result.success) {
        faults.push(...result.error.issues.slice(0, 5).map((issue) => describe(name, parsed[name], issue)))
      }
      return [name, result.data]
    }),
  )
  if (faults.length > 0) throw new LexiconError(`The lexicon cannot be read.\n${faults.join('\n')}`)
  return files as LexiconFiles
}

function describe(file: LexiconFileName, parsed: unknown, issue: z.core.$ZodIssue): string {
  const entry = entryAt(parsed, issue.path)
  const field = issue.path.map(String).join('.') || 'the whole file'
  return `data/lexicon/${file}.yaml, ${entry === undefined ? '' : `entry "${entry}", `}${field}: ${issue.message}: ${mendOf(issue)}`
}

function mendOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `remove or rename ${issue.keys.join(', ')}`
    case 'invalid_value':
      return `use one of ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      return `write a value of the type ${issue.expected}`
    default:
      return 'correct the value'
  }
}

/** What the entry is called in which the path ends, so that a person finds it without counting. */
function entryAt(parsed: unknown, path: readonly PropertyKey[]): string | undefined {
  let value = parsed
  let name: string | undefined
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break
    value = (value as Record<PropertyKey, unknown>)[step]
    if (typeof value !== 'object' || value === null) break
    const labels = value as Record<string, unknown>
    const label = labels.name ?? labels.noun ?? labels.verb ?? labels.form
    if (typeof label === 'string') name = label
  }
  return name
}
