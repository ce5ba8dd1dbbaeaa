/** Finds the day a text was published: a line that is a date, a byline that has one, a dateline that holds one. */
import { casual } from 'chrono-node/en'

/** Lines of a text's head and foot in which a date is looked for, and how long such a line may be. */
const HEAD_LINES = 12
const FOOT_LINES = 4
const LONGEST_LINE = 120
const LONGEST_CREDIT = 60

const LABEL = /^\W*((first|last)\s+)?(published|updated|posted|modified|created|issued|date)?(\s+(on|at))?\W*$/i
const BYLINE = /^\W*((posted|published|written|reported|story|words)\s+)?by\s/i
const SENTENCE_END = /[.!?]["”’)]*$/
/** What else a line that begins with the day may say: whose text it is, how long it takes to read, when it was changed. */
const CREDIT_AFTER = /^([|·•]\s*\S|by\s+\p{Lu}|[–—-]\s*\d+[ -]min|\W*((first|last)\s+)?(updated|modified)\s)/iu
const TIME_AFTER = /^\W*\d{1,2}[:.]\d{2}\s*([ap]\.?m\.?)?(\s*\p{Lu}{2,4})?$/iu

/** "(Reuters)", "/PRNewswire/" */
const AGENCY = String.raw`(?:\([^)]{2,40}\)|\/[\p{L} ]{2,30}\/)`
const MORE_PLACE = String.raw`(?:,? \p{Lu}[\p{L}.’'-]*){0,3}`
/** What a dateline says before its day: "KYIV, Ukraine,", "BERLIN (Reuters) -", "SAN FRANCISCO--(BUSINESS WIRE)--". */
const CAPITALS_BEFORE = new RegExp(
  String.raw`^\p{Lu}{2}[\p{Lu} .’'/-]{0,40}?${MORE_PLACE}\s*[,|–—-]*\s*${AGENCY}?\s*[,|–—-]*$`,
  'u',
)
/** "Brussels,": a name like any other, so that what follows has to tell. */
const NAME_BEFORE = new RegExp(String.raw`^\p{Lu}[\p{L}.’'-]+${MORE_PLACE}\s*[,|–—-]+$`, 'u')
const AFTER_CAPITALS = new RegExp(String.raw`^\.?\s*${AGENCY}?\.?\s*([|–—-]|$)`, 'u')
const AGENCY_AFTER = new RegExp(String.raw`^[.,]?\s*${AGENCY}\.?\s*([|–—-]|(?<=\.)\s*\p{Lu})`, 'u')
const STORY_AFTER = /^[|–—-]+\s*\p{Lu}/u
/** The letters of a story's first line in which its dateline stands. */
const DATELINE_LENGTH = 100

/** 03/04/2023: the third of April or the fourth of March, so it is no date to rely on. */
const AMBIGUOUS = /^(\d{1,2})[./](\d{1,2})[./](?:\d{4}|\d{2})\b/

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

function dateOfLine(printed: string): string | undefined {
  const line = legible(printed)
  const found = dateIn(line.length > LONGEST_LINE ? line.slice(0, DATELINE_LENGTH) : line)
  if (found === undefined) return undefined
  if (isDateline(found)) return found.date
  if (line.length > LONGEST_LINE) return undefined
  const { before, after } = found
  const opens = LABEL.test(before)
  const alone = opens && (LABEL.test(after) || TIME_AFTER.test(after))
  const isShort = line.length <= LONGEST_CREDIT && !SENTENCE_END.test(line)
  const closes = LABEL.test(after) && !SENTENCE_END.test(line)
  const credit = BYLINE.test(before) || (isShort && /[|,·•–—]$/.test(before))
  return alone || (closes && credit) || (opens && isShort && CREDIT_AFTER.test(after)) ? found.date : undefined
}

/** "BERLIN, September 3, 2024 (Reuters) - …": the story begins on the same line. */
function isDateline({ before, after }: FoundDate): boolean {
  if (CAPITALS_BEFORE.test(before) && AFTER_CAPITALS.test(after)) return true
  const isName = before === '' || NAME_BEFORE.test(before)
  return isName && (AGENCY_AFTER.test(after) || (before !== '' && STORY_AFTER.test(after)))
}

/** Parts what a page shows apart and its copied text runs together: "September 3, 20249:15 AM GMT+2Updated 3 days ago". */
function legible(line: string): string {
  return line
    .replace(/(\d{4})(?=\d{1,2}:\d{2})/, '$1 ')
    .replace(/\b(?:GMT|UTC)[+-]\d{1,2}(?::\d{2})?/, '')
    .replace(/\s*(?:last )?updated (?:an? |\d+ )\w+ ago$/i, '')
}

interface FoundDate {
  readonly date: string
  readonly before: string
  readonly after: string
}

/** Of what has no month's name and no numbers side by side, nothing is a date with day, month and year. */
const MAY_BE_DATE =
  /\d.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\d|\d\s?[./-]\s?\d/i

const WRITTEN_OUT = /\d{4}|\d[./-]\d{1,2}[./-]\d/

function dateIn(line: string): FoundDate | undefined {
  // Its library takes its time over the first line that it sees.
  if (!MAY_BE_DATE.test(line)) return undefined
  // The reader that the extractor uses too, which takes its time to get ready; "today" is none of the days looked for.
  const result = casual
    .parse(line)
    .find(
      ({ start, text }) =>
        WRITTEN_OUT.test(text) && (['year', 'month', 'day'] as const).every((part) => start.isCertain(part)),
    )
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
