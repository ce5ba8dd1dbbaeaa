/** How long a browser may take to begin a download before its address is taken away. */
const GRACE_MS = 10_000

/** Saves a file through the browser. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(url), GRACE_MS)
}
