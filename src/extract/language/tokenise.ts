/**
 * Words of a sentence, as the English Web Treebank cuts them: clitics and punctuation marks are words of their own,
 * and so are the parts of a hyphenated compound. Offsets point into the text that was handed in.
 */
import type { Token } from './types'

const SPACE = /\s/
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|int|info|eu|uk|de|fr|ru|cn|br|kz|ua|pl)(?![\p{L}\p{N}.])(?:\/[^\s<>"“”]*)?/iuy
const TRAILING_MARKS = /[.,;:!?)\]'’]+$/
const NUMBER = /[0-9]+(?:-[0-9]{2,}){2,}|[0-9]{3}-[0-9]{4}(?![0-9])|[0-9]+(?:[.,:/][0-9]+)*/y
const ORDINAL_OR_DECADE = /[0-9]+(?:st|nd|rd|th|s|['’]s)(?![\p{L}\p{N}])/iuy
/** A number's unit is a word of its own; other letters after digits ("83N") are not. */
const UNIT =
  /(?:bn|tn|mn|m|k|km|cm|mm|kg|lb|am|pm|mph|kph|ft|[kmgt]wh?|[kmgt]b|bpd|cu|x|years?|days?)(?![\p{L}\p{N}])/iuy
const WORD = /[\p{L}\p{N}\p{M}_\u00ad\u200c\u200d]+(?:['’][\p{L}\p{M}]+)*/uy
/** What most words are, found without the tables of Unicode, which take their time to get ready. */
const PLAIN_WORD = /[a-z]+(?![^.,;:?!)"”-])/iy
const INITIALS = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|Ph\.D\.?/uy
const NAME_WITH_SIGN = /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])|(?:US|AU|CA|NZ|HK|[ACS])\$|[@#][\p{L}_][\p{L}\p{N}_]*/uy
const RUN_OF_MARKS = /\.{2,}|-{2,}|[!?]{2,}|={2,}|\*{2,}|~{2,}|''|``|[:;]-?[()DP](?=\s|$)|<3(?=\s|$)/y
const EMOJI =
  /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/uy

/** Words that end in a full stop which belongs to them, in lower case and without it. */
const ABBREVIATIONS = new Set(
  `mr mrs ms messrs dr prof rev hon st gen col lt maj capt sgt cpl cmdr adm brig gov sen rep reps sens pres sec amb
  feb apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri inc corp ltd bros llc plc vol pp etc vs
  approx dept est ext ave blvd rd ft mts jr sr esq ph cf viz para tel ca attn`.split(/\s+/),
)
/** Words too; the full stop is theirs only before a number or a capital. */
const ABBREVIATIONS_IN_FRONT = new Set('no nos art fig mar sun sat sep jan co ed v al mt nr op cit'.split(' '))

/** Prefixes that the treebank leaves joined to the word after their hyphen. */
const PREFIX =
  /^(?:anti|co|counter|de|e|ex|extra|inter|intra|mid|mini|multi|neo|non|over|post|pre|pro|pseudo|psycho|quasi|re|semi|socio|sub|super|trans|ultra|un|under|x)$/i

const CLITIC_AT_END = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
/** Words written as one that the treebank takes for two, and where to cut them. */
const CONTRACTIONS = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
])
const LETTER = /[\p{L}\p{M}_]/u

/** Cuts text[start, end), one sentence, into words. Space of any kind separates words and belongs to none. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const add = (from: number, to: number): void => {
    if (to > from) tokens.push({ start: from, end: to, form: text.slice(from, to) })
  }
  let at = start
  while (at < end) {
    if (SPACE.test(text.charAt(at))) {
      at++
      continue
    }
    let chunkEnd = at + 1
    while (chunkEnd < end && !SPACE.test(text.charAt(chunkEnd))) chunkEnd++
    cutChunk(text, at, chunkEnd, end, add)
    at = chunkEnd
  }
  return tokens
}

type Add = (from: number, to: number) => void

/** Cuts a stretch without space. */
function cutChunk(text: string, start: number, end: number, sentenceEnd: number, add: Add): void {
  const chunk = text.slice(start, end)
  const mayBeLink = /[@.]/.test(chunk)
  let at = 0
  while (at < chunk.length) {
    const character = String.fromCodePoint(chunk.codePointAt(at) ?? 0)
    const isDigit = character >= '0' && character <= '9'
    const link = mayBeLink ? matchLink(chunk, at) : 0
    if (link > 0) {
      add(start + at, start + at + link)
      at += link
    } else if (isDigit) {
      at = cutNumber(chunk, at, start, add)
    } else if (LETTER.test(character)) {
      at = cutWord(text, chunk, at, start, sentenceEnd, add)
    } else {
      const length =
        match(RUN_OF_MARKS, chunk, at) ||
        match(EMOJI, chunk, at) ||
        (/[@#]/.test(character) && match(NAME_WITH_SIGN, chunk, at)) ||
        character.length
      add(start + at, start + at + length)
      at += length
    }
  }
}

/** How much of the text the sticky pattern matches at a place, 0 where it does not. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

function matchWord(chunk: string, at: number): number {
  return match(PLAIN_WORD, chunk, at) || match(WORD, chunk, at)
}

function matchLink(chunk: string, at: number): number {
  LINK.lastIndex = at
  const found = LINK.exec(chunk)
  return found ? found[0].replace(TRAILING_MARKS, '').length : 0
}

function cutNumber(chunk: string, at: number, offset: number, add: Add): number {
  let length = match(ORDINAL_OR_DECADE, chunk, at)
  if (length === 0) {
    length = match(NUMBER, chunk, at)
    if (match(UNIT, chunk, at + length) === 0) length += matchWord(chunk, at + length)
  }
  add(offset + at, offset + at + length)
  return at + length
}

function cutWord(text: string, chunk: string, at: number, offset: number, sentenceEnd: number, add: Add): number {
  const whole =
    (/[&$]/.test(chunk) && match(NAME_WITH_SIGN, chunk, at)) || (chunk.includes('.') && match(INITIALS, chunk, at)) || 0
  if (whole > 0) {
    add(offset + at, offset + at + whole)
    return at + whole
  }
  let to = at + matchWord(chunk, at)
  while (chunk[to] === '-' && PREFIX.test(chunk.slice(at, to)) && matchWord(chunk, to + 1) > 0) {
    to += 1 + matchWord(chunk, to + 1)
  }
  const word = chunk.slice(at, to)
  const cut = CONTRACTIONS.get(word.toLowerCase()) ?? word.length - (CLITIC_AT_END.exec(word)?.[0].length ?? 0)
  if (cut > 0 && cut < word.length) {
    add(offset + at, offset + at + cut)
    add(offset + at + cut, offset + to)
    return to
  }
  if (chunk[to] === '.' && ownsFullStop(word, text, offset + to + 1, sentenceEnd)) to++
  add(offset + at, offset + to)
  return to
}

/** Whether the full stop before text[after] belongs to the word rather than to the sentence. */
function ownsFullStop(word: string, text: string, after: number, sentenceEnd: number): boolean {
  const lower = word.toLowerCase()
  if (ABBREVIATIONS.has(lower)) return true
  const isInitial = /^\p{Lu}$/u.test(word)
  if (!isInitial && !ABBREVIATIONS_IN_FRONT.has(lower)) return false
  return /^\s+[\p{Lu}0-9]/u.test(text.slice(after, Math.min(sentenceEnd, after + 4)))
}
