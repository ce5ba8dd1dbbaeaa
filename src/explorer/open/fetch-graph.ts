/** Fetching a graph file of the same site. */
import { IntakeError } from '../../intake/intake-error'
import type { GraphFile } from '../../intake/graph/read-graph'

/**
 * @param url of the same origin as the page
 * @param onProgress told the share that has come, from 0 to 1; null where the server does not say how much there is
 * @throws IntakeError that names the file and says why it could not be had
 */
export async function fetchGraph(url: string, onProgress: (fraction: number | null) => void): Promise<GraphFile> {
  const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '') || url
  onProgress(null)
  // Nor does a redirection lead to another site.
  const response = await fetch(url, { mode: 'same-origin' }).catch((error: unknown) => {
    throw new IntakeError(name, `the server did not answer (${error instanceof Error ? error.message : String(error)})`)
  })
  if (response.status === 404) throw new IntakeError(name, 'the server has no such file')
  if (!response.ok) throw new IntakeError(name, `the server answered ${response.status} ${response.statusText}`)
  // A server for single-page apps answers with the page itself where a file is missing.
  if (response.headers.get('content-type')?.startsWith('text/html') === true) {
    throw new IntakeError(name, 'the server answered with a web page, not a graph; perhaps it has no such file')
  }
  return { name, bytes: await bytesOf(response, onProgress) }
}

async function bytesOf(response: Response, onProgress: (fraction: number | null) => void): Promise<Uint8Array> {
  // Packed for the way, the length is not that of what comes out.
  const isPacked = response.headers.has('content-encoding')
  const total = isPacked ? 0 : Number(response.headers.get('content-length'))
  const chunks: Uint8Array[] = []
  let length = 0
  for (const reader = response.body?.getReader(); reader !== undefined;) {
    const { value, done } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (total > 0) onProgress(length / total)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
