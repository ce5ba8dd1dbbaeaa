/**
 * Whether a text is in English, the only language that the tagger, the parser and the triggers know. In: a text. Out: yes
 * or no. A tenth of any running English text is made of a few short words that other languages have not; a text of other
 * letters is none at all. What is too short to tell, or a bare list of names, is taken for English.
 */

/** Common words of English that its neighbours (Dutch, German, Danish, French, Spanish, Portuguese) have not or seldom. */
const COMMON = new Set(
  'the and to that with by from its it he she they his their this these which who whose been were would said not but'.split(
    ' ',
  ),
)
/** Of the words of a text that no capital begins: names are the same in every language. */
const LEAST_SHARE = 0.08
/** Fewer words tell nothing. */
const LEAST_WORDS = 25
const LEAST_PLAIN_WORDS = 12
/** Letters of a script that does not part words. */
const LEAST_LETTERS = 60
/** No more of a text is looked at. */
const MOST = 20_000

export function isEnglish(text: string): boolean {
  const sample = text.slice(0, MOST)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= LEAST_LETTERS && latin < letters / 2) return false
  const words = sample.match(/\p{L}+/gu) ?? []
  if (words.length < LEAST_WORDS) return true
  const plain = words.filter((word) => /^\p{Ll}/u.test(word))
  // A text that is printed in capitals throughout has hardly any.
  const telling = plain.length < LEAST_SHARE * words.length ? words.map((word) => word.toLowerCase()) : plain
  if (telling.length < LEAST_PLAIN_WORDS) return true
  return telling.filter((word) => COMMON.has(word)).length >= LEAST_SHARE * telling.length
}
