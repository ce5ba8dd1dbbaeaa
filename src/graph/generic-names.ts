/** Names that are made of nothing but what every country, or many a company, has one of. */

const GENERIC_WORDS = new Set(
  `administration affairs agency agreement air and army assembly assistance association authority bank board bureau
  cabinet central chamber coast commerce commission committee company congress constitutional cooperation corps council
  court customs defence defense democratic department development economic economy education election electoral energy
  environment federal federation finance for force forces foreign friendship fund gas general government guard health
  high house industry institute intelligence interior justice labor labour law liberal lower military ministry national
  navy of office oil opera opposition parliament party peace people peoples police president presidency presidential
  prosecutor prosecutors protection public republican republic secretariat security senate service services social
  state statistics supreme tax the trade transport treasury treaty union university upper`.split(/\s+/),
)

/** @param words of the name, as `nameWords` gives them */
export function isGeneric(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => GENERIC_WORDS.has(word))
}
