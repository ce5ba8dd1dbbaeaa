/** Names as they are compared: what makes two ways of writing one name the same. */

/** Letters that no Unicode decomposition turns into their base letter. */
const BASE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/** The words of a name without case, diacritics and marks: "Kassym-Jomart Tokayev" → kassym, jomart, tokayev. */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/gu, (letter) => BASE_LETTERS[letter] ?? letter)
    // "U.S." is "US", "O'Neill" is "ONeill"
    .replace(/(?<=\p{L})[.'’](?=\p{L}|$|\s)/gu, '')
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  return words[0] === 'the' ? words.slice(1) : words
}

/** Whether a name names one thing wherever it stands: "war in Ukraine", and not "memorandum". */
export function isProper(name: string): boolean {
  return /\p{Lu}|\p{N}|\p{Lo}/u.test(name)
}

/** What a company is by law, which one article gives and another leaves out. */
const LEGAL_FORMS = new Set(
  'ab ag bv co company corp corporation gmbh inc incorporated jsc kk limited llc llp ltd nv oao ojsc ooo oy pao pjsc plc sa sarl se spa'.split(
    ' ',
  ),
)

/** A company's name without its legal form; a name that is nothing else stays whole. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !LEGAL_FORMS.has(word))
  if (end === -1) return words
  // "The Sun" is no company that is called "Sun Company"; "Ford Motor" is "Ford Motor Company".
  return end === 0 && words[1] === 'company' ? words : words.slice(0, end + 1)
}

/** Whether a name is written as an abbreviation of its words: "IAEA", "M23", "OPEC+". */
export function isAbbreviation(name: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.+&/-]{2,10}$/u.test(name)
}

/**
 * Whether a shorter name may be that of a person who is called by a longer one: a surname ("van den Broek"), or given
 * name or initial and surname without what stands between ("John Kennedy", "J. Kennedy").
 *
 * @param short the words of the shorter name
 * @param full the words of the longer one
 */
export function mayStandFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || short.length > full.length) return false
  const offset = full.length - short.length
  if (short.every((word, i) => word === full[i + offset])) return true
  if (short.length < 2 || short.at(-1) !== full.at(-1)) return false
  // An initial is all of a middle name that is given: "George W. Bush" is not "George H. W. Bush".
  if (short.length < full.length && short.slice(1).some((word) => word.length === 1)) return false
  let at = 0
  for (const word of short) {
    while (at < full.length && !isSameOrInitial(word, full[at] ?? '')) at++
    if (at++ === full.length) return false
  }
  return isSameOrInitial(short[0] ?? '', full[0] ?? '')
}

function isSameOrInitial(word: string, full: string): boolean {
  return word === full || (word.length === 1 && full.startsWith(word))
}
