/** Whether a file is a library of articles. */

export const LIBRARY_FORMAT = 'relata-library'

/** Files of other formats end as it does: this one says in its first words what it is. */
const HEAD = `{"format":"${LIBRARY_FORMAT}"`

export async function isLibraryFile(file: File): Promise<boolean> {
  const head = await file
    .slice(0, 2 * HEAD.length)
    .text()
    .catch(() => '')
  return head.replace(/\s+/g, '').startsWith(HEAD)
}
