/** Tells lines that say who wrote an article, where and when. */
import { hasFullDate, isDateLine, withoutDates } from './dates'

const OPENING = /^(?:(?:text|words|written|reported|posted|published|story|analysis|compiled|interview)\s+)?by[:\s]\s*/i
const DESK =
  /^\(?(?:(?:additional|further)\s+)?(?:reporting|writing|editing|edited|compiled|translated|translation|produced|production|graphics?)\s+by:?\s+(?=(.))/i
const AGENCY = new RegExp(
  '^(?:(?:the\\s+)?associated press|reuters|ap|afp|agence france-presse|dpa|tass|interfax|xinhua|bloomberg|ansa|efe|' +
    'pa media|staff|agencies|staff and agencies|news agencies|staff writers?|with (?:reuters|ap|afp|agencies))' +
    '(?:\\s+in\\s+\\p{Lu}[\\p{L}\\s-]{1,30})?$',
  'iu',
)
const POST =
  /(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Cc]olumnist|[Ss]taff [Ww]riter|[Bb]ureau [Cc]hief)s?(?:,?\s+(?:in\s+)?\p{Lu}[\p{L}\s-]*)?$/u
const PLACE_ALONE = /^in\s+\p{Lu}[\p{L}-]+(?:(?:,|\s+and)?\s+\p{Lu}[\p{L}-]+){0,3}$/u
const PARTICLES = new Set(
  'a al and at av bin bint da das de del della den der di do dos du el for ibn in la le of the ter van via von with y'.split(
    ' ',
  ),
)

/** Whether a line is a byline wherever it stands. */
export function isByline(line: string): boolean {
  if (line.length > 400) return false
  return isDateLine(line) || isDesk(line) || AGENCY.test(line) || isByName(line)
}

/**
 * Whether a line among the first of an article is a byline there: a name with a full date, a reporter's post or place.
 * Further down the same words may be a sub-headline.
 */
export function isBylineInHeader(line: string): boolean {
  if (line.length > 150 || /[.!?]$/.test(line)) return false
  if (hasFullDate(line)) return isNames(withoutDates(line), 6)
  return PLACE_ALONE.test(line) || (POST.test(line) && line.split(/\s+/).length <= 8)
}

/** Whether a line is nothing but two to four words of a name. */
export function isLoneName(line: string): boolean {
  const words = line.split(/\s+/)
  return words.length >= 2 && words.length <= 4 && /^[\p{L}\s.’'-]+$/u.test(line) && words.every(isNameWord)
}

/** "Reporting by Jane Doe; Editing by John Roe". */
function isDesk(line: string): boolean {
  const name = DESK.exec(line)?.[1]
  return name !== undefined && /\p{Lu}/u.test(name)
}

function isByName(line: string): boolean {
  const opening = OPENING.exec(line)
  if (!opening) return false
  const names = line.slice(opening[0].length)
  const isSentence = /[.!?]["”]?$/.test(names) && names.split(/\s+/).length > 6
  return !isSentence && isNames(withoutDates(names), 20)
}

/** At most so many words, at least one of them a capitalised one; one may be in lower case ("bne IntelliNews"). */
function isNames(line: string, most: number): boolean {
  const words = line.split(/[\s,;|/&]+/).filter((word) => /\p{L}/u.test(word))
  const low = words.filter((word) => !isNameWord(word))
  return words.length <= most && low.length <= 1 && words.some((word) => /^\p{Lu}/u.test(word))
}

function isNameWord(word: string): boolean {
  return /^["“(]?\p{Lu}/u.test(word) || PARTICLES.has(word)
}
