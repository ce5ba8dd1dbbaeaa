/** The words that dates and periods are made of, as pieces of regular expressions. */

/** The named parts of a phrase; those that its words leave out are undefined. */
export type Groups = Readonly<Record<string, string | undefined>>

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Monday first. */
export const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const SEASONS = ['spring', 'summer', 'autumn', 'winter']

const COUNTS = [
  'a',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
]

export const MONTH = `(?:${MONTH_NAMES.join('|')})`
/** Abbreviations are months only beside a day or a year. */
export const MONTH_OR_SHORT = `(?:${MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`
export const WEEKDAY = `(?:${DAY_NAMES.join('|')})`
export const SEASON = '(?:spring|summer|autumn|fall|winter)'
export const YEAR = '(?:1[5-9]|20)\\d\\d'
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
const TENS = ['twenty', 'thirty', 'forty', 'fifty']
/** The first word of a sentence, too. */
const eitherCase = (word: string) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`
export const COUNT = `(?:\\d{1,3}|${['an?', 'one', 'a couple of', ...COUNTS.slice(1), ...TENS].map(eitherCase).join('|')})`
export const UNIT = '(?:day|week|month|year|decade)'

/** "two" → 2, "a" → 1, "15" → 15. */
export function numberOf(count: string): number {
  const low = count.toLowerCase().replace(/\s+/g, ' ')
  if (/^\d+$/.test(low)) return Number(low)
  if (low === 'an' || low === 'one') return 1
  if (low === 'a couple of') return 2
  const tens = TENS.indexOf(low)
  return tens >= 0 ? (tens + 2) * 10 : COUNTS.indexOf(low) + 1
}

/** 1 to 12 for a month's name, whole or shortened. */
export function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(start)) + 1
}
