/** Words for people out of the names that files use for kinds and relation types. */

/** @returns "Peace plan" for "peace_plan" or "peacePlan" */
export function titleFrom(name: string): string {
  const words = wordsFrom(name)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** @returns "works for" for "works_for", "worksFor" or "WORKS_FOR" */
export function wordsFrom(name: string): string {
  const spaced = name
    .replace(/[_-]+/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .trim()
  if (spaced === '') return name
  const isShouted = /^[\p{Lu}\p{N} ]+$/u.test(spaced) && name.includes('_')
  return isShouted || spaced !== name ? spaced.toLowerCase() : spaced
}

/** @returns the English plural of a noun: "Companies" */
export function pluralOf(noun: string): string {
  if (/\P{L}$/u.test(noun)) return noun
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`
}
