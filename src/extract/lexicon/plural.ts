/** Plurals of the lexicon's nouns: heads ("peace plans") and posts ("chiefs of staff", "secretaries general"). */

/** The noun that takes the plural stands before these. */
const AFTER_THE_NOUN = /^(?:of|for|in|to|general|designate)$/
const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  wife: 'wives',
  person: 'people',
  chief: 'chiefs',
  staff: 'staff',
}

/**
 * The plural of an English noun phrase: "energy ministry" → "energy ministries", "head of state" → "heads of state". A
 * phrase that is plural already stays as it is. An acronym takes a small s: "CEOs".
 */
export function pluralOf(phrase: string): string {
  const parts = phrase.split(/([ -])/)
  const behind = parts.findIndex((part, index) => index > 0 && AFTER_THE_NOUN.test(part))
  const at = behind > 0 ? behind - 2 : parts.length - 1
  return parts.map((part, index) => (index === at ? pluralOfWord(part) : part)).join('')
}

function pluralOfWord(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return irregular
  if (/(?:man|men)$/.test(word)) return word.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies')
  if (/person$/.test(word)) return word.replace(/person$/, 'people')
  if (/(?:[^s]s|people)$/.test(word)) return word
  if (/(?:ss|x|ch|sh)$/.test(word) && !word.endsWith('arch')) return `${word}es`
  return `${word}s`
}
