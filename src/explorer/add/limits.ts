/** How large an article may be. */

const MEGABYTE = 1e6

/** Bytes. The photographs of a PDF weigh more than its words. */
export const LARGEST_FILE = 50 * MEGABYTE

/** Characters: some eighty thousand words. */
export const LONGEST_TEXT = 500_000

/** @returns "100 MB", "0.4 MB" */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / MEGABYTE
  return `${megabytes.toLocaleString('en', { maximumFractionDigits: megabytes < 10 ? 1 : 0 })} MB`
}
