/** The YAML that may stand between two lines "---" at the head of a Markdown file. */
import { LineCounter, parseDocument } from 'yaml'
import { parseDay } from './dates'
import { IntakeError } from './intake-error'

const FIELDS = ['title', 'publisher', 'published', 'url', 'rights'] as const

/** What a file or a reader may say of an article. Dates are ISO dates. */
export type Metadata = Partial<Record<(typeof FIELDS)[number], string>>

const FENCE = /^---[ \t]*$/
/** The first line of YAML, as against a rule that an article without front matter happens to begin with. */
const KEY = /^[\w-]+[ \t]*:/

/**
 * @param file its name, for messages
 * @param source the whole Markdown file
 * @returns what the front matter says (nothing where there is none), and the Markdown after it
 * @throws IntakeError naming the line and the mend where the front matter is no YAML or a field does not fit
 */
export function splitFrontMatter(file: string, source: string): { metadata: Metadata; body: string } {
  const lines = source.split('\n')
  const isFence = (line: string | undefined) => line !== undefined && FENCE.test(line.replace(/\r$/, ''))
  if (!isFence(lines[0])) return { metadata: {}, body: source }
  const end = lines.findIndex((line, i) => i > 0 && isFence(line))
  if (end < 0) {
    if (!KEY.test(lines[1] ?? '')) return { metadata: {}, body: source }
    throw new IntakeError(file, 'line 1: the front matter is never closed; end it with a line "---"')
  }
  const yaml = lines.slice(1, end).join('\n')
  return { metadata: parseFields(file, yaml), body: lines.slice(end + 1).join('\n') }
}

function parseFields(file: string, yaml: string): Metadata {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false })
  // The opening fence is line 1 of the file, so that line 1 of the YAML is line 2.
  const at = (offset: number | undefined) => `line ${lineCounter.linePos(offset ?? 0).line + 1}`
  const [error] = document.errors
  if (error !== undefined) {
    throw new IntakeError(
      file,
      `${at(error.pos[0])}: the front matter is not YAML (${error.message}); put a value that holds ": " or begins with a mark into quotes`,
    )
  }
  const values: unknown = document.toJS()
  if (values === null) return {}
  if (typeof values !== 'object' || Array.isArray(values)) {
    throw new IntakeError(file, `${at(0)}: the front matter must be lines "name: value", such as "title: …"`)
  }
  const metadata: Metadata = {}
  for (const field of FIELDS) {
    const value: unknown = Reflect.get(values, field)
    if (value === undefined || value === null) continue
    const node = document.get(field, true)
    const place = `${at(hasRange(node) ? node.range[0] : 0)}, ${field}`
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new IntakeError(file, `${place}: this must be text; put it into quotes`)
    }
    metadata[field] = fitted(file, place, field, String(value).trim())
  }
  return metadata
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

function fitted(file: string, place: string, field: (typeof FIELDS)[number], value: string): string {
  if (field === 'published') {
    const day = parseDay(value)
    if (day === undefined) throw new IntakeError(file, `${place}: "${value}" is no date; write it as 2024-09-17`)
    return day
  }
  if (field === 'url' && !isWebAddress(value)) {
    throw new IntakeError(file, `${place}: "${value}" is no web address; it must begin with https:// or http://`)
  }
  return value
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)
}
