/** Past so many characters a file name is cut at a word. */
const MOST_CHARACTERS = 60

/**
 * A file name that every system takes.
 *
 * @returns "russia-cant-be-defeated-militarily.png" for “Russia can’t be defeated militarily”
 */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[’'\p{M}]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  let name = ''
  for (const word of words) {
    if (name.length + word.length + 1 > MOST_CHARACTERS) break
    name += name === '' ? word : `-${word}`
  }
  return `${name === '' ? 'relata' : name}.${extension}`
}
