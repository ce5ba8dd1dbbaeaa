/** Fetching the graph: a document that fits, or a reason that a person can act on. */
import type { GraphDocument } from '../../graph/document'
import { GraphDocumentError, parseGraphDocument } from '../../graph/validate'

export type LoadFailure =
  /** Nothing is served where the graph should be. */
  | { readonly reason: 'absent' }
  /** The server cannot be reached, or answers with an error. */
  | { readonly reason: 'unreachable'; readonly detail: string }
  | { readonly reason: 'not-json'; readonly detail: string }
  /** JSON, but no graph document: `path` is where it goes wrong, empty for the whole. */
  | { readonly reason: 'wrong-format'; readonly path: string; readonly detail: string }

export type LoadResult =
  { readonly ok: true; readonly document: GraphDocument } | { readonly ok: false; readonly failure: LoadFailure }

/**
 * Fetches and checks a graph document.
 *
 * @param url where it is served
 * @param fetchUrl the browser's fetch
 */
export async function loadGraph(url: string, fetchUrl: typeof fetch): Promise<LoadResult> {
  let text: string
  try {
    const response = await fetchUrl(url)
    if (response.status === 404) return failed({ reason: 'absent' })
    if (!response.ok) return failed({ reason: 'unreachable', detail: `${response.status} ${response.statusText}` })
    text = await response.text()
  } catch (error) {
    return failed({ reason: 'unreachable', detail: messageOf(error) })
  }
  // A server for single-page apps answers with the page itself where a file is missing.
  if (/^\s*<!doctype html/i.test(text)) return failed({ reason: 'absent' })
  return readGraph(text)
}

/** Reads and checks the text of a graph document. */
export function readGraph(text: string): LoadResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return failed({ reason: 'not-json', detail: messageOf(error) })
  }
  try {
    return { ok: true, document: parseGraphDocument(value) }
  } catch (error) {
    const path = error instanceof GraphDocumentError ? error.path : ''
    return failed({ reason: 'wrong-format', path, detail: messageOf(error) })
  }
}

function failed(failure: LoadFailure): LoadResult {
  return { ok: false, failure }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
