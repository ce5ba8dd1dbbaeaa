/** Days as whole numbers, counted from 1 January 1970: no clock, no time zone. */

const MS_PER_DAY = 86_400_000

/** First and last day, inclusive. */
export interface Period {
  readonly from: number
  readonly to: number
}

export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** The day of a date; months and days beyond their range carry over, as month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}

export function partsOf(day: number): DateParts {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** "2024-09-17". */
export function isoOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day of an ISO date; undefined for what is none. A time after the date is left aside. */
export function dayOfIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(iso)
  if (!match) return undefined
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return isoOf(day) === iso.slice(0, 10) ? day : undefined
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

export function yearPeriod(year: number, years = 1): Period {
  return { from: dayOf(year, 1, 1), to: dayOf(year + years, 1, 0) }
}

export function monthPeriod(year: number, month: number, months = 1): Period {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + months, 0) }
}

/** The week from Monday to Sunday that a day lies in. */
export function weekPeriod(day: number): Period {
  const from = day - weekdayOf(day)
  return { from, to: from + 6 }
}

/** The same day so many months on, or the last one of its month if that is shorter. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return Math.min(dayOf(year, month + months, dayOfMonth), dayOf(year, month + months + 1, 0))
}
