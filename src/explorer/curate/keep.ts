/**
 * Decisions kept by the browser, for each graph by the articles that it was made from. What was put right where some of
 * the articles were shown counts where they are shown together with others, too.
 */
import { z } from 'zod'
import { decisionSchema, type Decision } from '../../curate/decision'
import type { GraphDocument } from '../../graph/document'

const AUTHOR = 'relata-author'
const PREFIX = 'relata-corrections '

const decisionsSchema = z.array(decisionSchema)
const recordSchema = z.union([
  z.object({
    /** Ids of the articles of the graph, or of its entities where it has none. */
    made: z.array(z.string()),
    decisions: decisionsSchema,
    /** Ids of decisions that came from graphs of some of the articles, taken back since or not. */
    brought: z.array(z.string()),
  }),
  // As earlier versions of the page kept them.
  decisionsSchema.transform((decisions) => ({ made: [], decisions, brought: [] })),
])

type Record = z.infer<typeof recordSchema>

export interface Kept {
  readonly decisions: readonly Decision[]
  /** Ids of those that were made where only some of the articles were shown. */
  readonly brought: readonly string[]
}

const NOTHING: Record = { made: [], decisions: [], brought: [] }

/** @returns the decisions kept for a graph; none where storage is forbidden or holds something else */
export function kept(document: GraphDocument): Kept {
  try {
    const { decisions, brought } = read(keyOf(document)) ?? NOTHING
    const known = new Set([...decisions.map(({ id }) => id), ...brought])
    const others = new Map<string, Decision>()
    for (const part of partsOf(document)) {
      for (const decision of part.decisions) if (!known.has(decision.id)) others.set(decision.id, decision)
    }
    return { decisions: [...decisions, ...others.values()], brought: [...brought, ...others.keys()] }
  } catch {
    return NOTHING
  }
}

/** What is kept for graphs of some of a graph's articles. */
function partsOf({ articles }: GraphDocument): Record[] {
  if (articles.length < 2) return []
  const ids = new Set(articles.map(({ id }) => id))
  const keys = Array.from({ length: window.localStorage.length }, (_, i) => window.localStorage.key(i) ?? '')
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .sort()
    .flatMap((key) => read(key) ?? [])
    .filter(({ made }) => made.length > 0 && made.length < ids.size && made.every((id) => ids.has(id)))
}

function read(key: string): Record | null {
  const result = recordSchema.safeParse(JSON.parse(window.localStorage.getItem(key) ?? 'null'))
  return result.success ? result.data : null
}

export function keptAuthor(): string {
  try {
    return window.localStorage.getItem(AUTHOR) ?? ''
  } catch {
    return ''
  }
}

/** @returns whether they are kept: storage may be forbidden, or full */
export function keep(document: GraphDocument, { decisions, brought }: Kept, author: string): boolean {
  try {
    const key = keyOf(document)
    const record = { made: madeOf(document), decisions, brought }
    if (decisions.length === 0 && brought.length === 0) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(record))
    window.localStorage.setItem(AUTHOR, author)
    return true
  } catch {
    return false
  }
}

function keyOf(document: GraphDocument): string {
  return PREFIX + hash(madeOf(document).join('\n'))
}

function madeOf({ articles, entities }: GraphDocument): string[] {
  return (articles.length > 0 ? articles : entities).map(({ id }) => id)
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): tells the graphs of one reader apart. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16)
}
