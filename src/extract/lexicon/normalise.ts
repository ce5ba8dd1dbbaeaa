/**
 * One spelling for what is written in many ways.
 *
 * A name and the words of a text are both cut into atoms, runs of letters or digits, and compared atom by atom. So it
 * does not matter whether a tokeniser keeps "Nagorno-Karabakh" and "RFE/RL" whole or splits them, whether an
 * abbreviation has its dots ("U.S.", "US"), an apostrophe is curly, or a diacritic is left out ("Swinoujscie").
 */

/** Letters that no Unicode decomposition turns into their base letter. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ə: 'e',
  Ə: 'E',
}
const APOSTROPHES = /[‘’ʻʼ´`′]/gu
/** Not the em dash: it parts clauses and never joins the halves of a name. */
const HYPHENS = /[‐‑‒–−]/gu
const NON_ASCII = /[^\u0000-\u007f]/u // eslint-disable-line no-control-regex -- the range of ASCII begins with controls
const ATOM = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}'/-]/gu
/** Most of a vocabulary: plain words, parted by blanks. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i
const DOT_OF_ABBREVIATION = /(?<=\p{L})\./gu

/** `text` without diacritics, typographic quotes and hyphens; case and everything else stay. */
export function fold(text: string): string {
  if (!NON_ASCII.test(text)) return text
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐðÐþÞßæÆœŒıəƏ]/gu, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
}

/**
 * The atoms of `text`, case kept: "Côte d’Ivoire" → Cote, d, Ivoire; "U.S." → US; "OPEC+" → OPEC, +. Hyphens, slashes,
 * apostrophes and blanks only part atoms; any other mark is one of its own, so that no name reaches over a comma.
 */
export function atomsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split(' ')
  return fold(text).replace(DOT_OF_ABBREVIATION, '').match(ATOM) ?? []
}

/** The key under which a name is kept: its atoms in lower case, parted by blanks. */
export function normalise(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : atomsOf(text).join(' ').toLowerCase()
}

/** The last part of an entry's id: "Côte d'Ivoire" → "cote-d-ivoire", "OPEC+" → "opec-plus". */
export function slug(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll(' ', '-')
  return fold(text)
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
