/** Decisions kept by the browser, for each graph by the articles that it was made from. */
import { z } from 'zod'
import { decisionSchema, type Decision } from '../../curate/decision'
import type { GraphDocument } from '../../graph/document'

const AUTHOR = 'relata-author'

/** @returns the decisions kept for a graph; none where storage is forbidden or holds something else */
export function kept(document: GraphDocument): Decision[] {
  try {
    const result = z.array(decisionSchema).safeParse(JSON.parse(window.localStorage.getItem(keyOf(document)) ?? '[]'))
    return result.success ? result.data : []
  } catch {
    return []
  }
}

export function keptAuthor(): string {
  try {
    return window.localStorage.getItem(AUTHOR) ?? ''
  } catch {
    return ''
  }
}

/** @returns whether they are kept: storage may be forbidden, or full */
export function keep(document: GraphDocument, decisions: readonly Decision[], author: string): boolean {
  try {
    const key = keyOf(document)
    if (decisions.length === 0) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(decisions))
    window.localStorage.setItem(AUTHOR, author)
    return true
  } catch {
    return false
  }
}

function keyOf({ articles, entities }: GraphDocument): string {
  const things = articles.length > 0 ? articles : entities
  return `relata-corrections ${hash(things.map(({ id }) => id).join('\n'))}`
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): tells the graphs of one reader apart. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16)
}
