/** Past so many characters each part of a file name is cut at a word. */
const MOST_CHARACTERS = 60

/**
 * A file name that every system takes.
 *
 * @param parts what it is, and which view of it
 * @returns "russia-cant-be-defeated-militarily.png" for “Russia can’t be defeated militarily”
 */
export function fileName(parts: readonly string[], extension: string): string {
  const words = parts.map(slug).filter((part) => part !== '')
  return `${words.length === 0 ? 'relata' : words.join('--')}.${extension}`
}

function slug(text: string): string {
  const words = text
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
  return name
}
