/** The words and figures that lines about dates are made of. */

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'

const WORDS =
  'published|updated|posted|last|first|modified|edited|created|date|on|at|the|of|from|to|am|pm|a\\.m\\.|p\\.m\\.|noon|' +
  'hours?|hrs?|minutes?|mins?|days?|weeks?|ago|read|reading|time|local|today|yesterday|' +
  'GMT|UTC|BST|EST|EDT|ET|CET|CEST|EET|EEST|MSK|IST|PT|PST|PDT|AEST|' +
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'

const DATE_MATTER = new RegExp(
  `\\b(?:${MONTH}|${WORDS})(?![\\p{L}\\p{N}])|\\d+(?:st|nd|rd|th)?|[\\s.,:;|/·•()+–—-]+`,
  'giu',
)
const DATE_MARK = new RegExp(
  `\\b${MONTH}\\s+\\d|\\d\\s+${MONTH}(?!\\p{L})|\\b(?:19|20)\\d\\d\\b|\\d\\d?:\\d\\d|\\bago$|\\bread$`,
  'iu',
)
const FULL_DATE = new RegExp(
  `${MONTH}\\s+\\d{1,2},?\\s+(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(?:19|20)\\d\\d|` +
    '(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\b\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d',
  'iu',
)

/** What is left of a line when dates, times and the words around them are taken out, its pieces parted by spaces. */
export function withoutDates(line: string): string {
  return line.replace(DATE_MATTER, ' ').trim()
}

/** Whether a line holds nothing but a date, a time or the minutes it takes to read. */
export function isDateLine(line: string): boolean {
  return line.length <= 150 && DATE_MARK.test(line) && withoutDates(line) === ''
}

/** Whether a line holds a day with its month and year. */
export function hasFullDate(line: string): boolean {
  return FULL_DATE.test(line)
}
