/**
 * The whole of a response.
 *
 * @param onProgress told the share that has come, from 0 to 1; never where the server does not say how much there is
 */
export async function bytesOf(
  response: Response,
  onProgress: (fraction: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  // Packed for the way, the length is not that of what comes out.
  const isPacked = response.headers.has('content-encoding')
  return bytesOfStream(response.body, isPacked ? 0 : Number(response.headers.get('content-length')), onProgress)
}

/**
 * The whole of a stream.
 *
 * @param total how many bytes it has; 0: nobody knows
 * @param onProgress told the share that has come, from 0 to 1; never where nobody knows the total
 */
export async function bytesOfStream(
  stream: ReadableStream<Uint8Array> | null,
  total: number,
  onProgress: (fraction: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for (const reader = stream?.getReader(); reader !== undefined;) {
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
