/** Fetching a graph file of the same site. */
import { IntakeError } from '../../intake/intake-error'
import type { GraphFile } from '../../intake/graph/read-graph'
import { bytesOf } from '../shared/bytes-of'

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
