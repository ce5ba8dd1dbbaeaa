/** Finds the day a text was published: a line that is a date, a byline that ends with one, a dateline that holds one. */
import { strict } from 'chrono-node/en'

/** Lines of a text's head and foot in which a date is looked for, and how long such a line may be. */
const HEAD_LINES = 12
const FOOT_LINES = 4
const LONGEST_LINE = 120
const LONGEST_CREDIT = 60

const LABEL = /^\W*((first|last)\s+)?(published|updated|posted|modified|created|issued|date)?(\s+(on|at))?\W*$/i
const BYLINE = /^\W*by\s/i
const SENTENCE_END = /[.!?]["”’)]*$/
/** "BERLIN, September 3, 2024 (Reuters) - …": the story begins on the same line. */
const DATELINE =
  /^\p{Lu}{2}[\p{L} .,’'/-]{0,60}?[,–—-] *(\p{L}*\.?[\d ,.\p{L}]{6,30}?) *(?:\([^)]{2,40}\) *)?[–—-](?= )/u
/** 03/04/2023: the third of April or the fourth of March, so it is no date to rely on. */
const AMBIGUOUS = /^(\d{1,2})[./](\d{1,2})[./]\d{4}$/

/**
 * @param text an article as printed
 * @returns an ISO date, or undefined where no line gives one
 */
export function findPublicationDate(text: string): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const candidates = [...lines.slice(0, HEAD_LINES), ...lines.slice(HEAD_LINES).slice(-FOOT_LINES)]
  for (const line of candidates) {
    const date = dateOfLine(line)
    if (date !== undefined) return date
  }
  return undefined
}

/**
 * @param text what a field says: "2024-09-17", "2024-09-17T08:00:00Z", "17 September 2024"
 * @returns the day as an ISO date, or undefined where the text is no date
 */
export function parseDay(text: string): string | undefined {
  const found = dateIn(text.trim())
  return found !== undefined && found.before === '' && found.after === '' ? found.date : undefined
}

function dateOfLine(line: string): string | undefined {
  const [, ofDateline] = DATELINE.exec(line) ?? []
  if (ofDateline !== undefined) return parseDay(ofDateline)
  if (line.length > LONGEST_LINE) return undefined
  const found = dateIn(line)
  if (found === undefined) return undefined
  const alone = LABEL.test(found.before) && LABEL.test(found.after)
  const closes = LABEL.test(found.after) && !SENTENCE_END.test(line)
  const credit = BYLINE.test(line) || (line.length <= LONGEST_CREDIT && /[|,·•–—]\s*$/.test(found.before))
  return alone || (closes && credit) ? found.date : undefined
}

interface FoundDate {
  readonly date: string
  readonly before: string
  readonly after: string
}

/** Of what has no month's name and no numbers side by side, nothing is a date with day, month and year. */
const MAY_BE_DATE =
  /\d.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\d|\d\s?[./-]\s?\d/i

function dateIn(line: string): FoundDate | undefined {
  // Its library takes its time over the first line that it sees.
  if (!MAY_BE_DATE.test(line)) return undefined
  const result = strict
    .parse(line)
    .find(({ start }) => (['year', 'month', 'day'] as const).every((part) => start.isCertain(part)))
  if (result === undefined || isAmbiguous(result.text)) return undefined
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => result.start.get(part) ?? 0)
  const pad = (value: number | undefined, width: number) => String(value).padStart(width, '0')
  return {
    date: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`,
    before: line.slice(0, result.index).trim(),
    after: line.slice(result.index + result.text.length).trim(),
  }
}

function isAmbiguous(date: string): boolean {
  const match = AMBIGUOUS.exec(date)
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2]
}
