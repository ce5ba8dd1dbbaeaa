/** Which days the parts of a date name. Of several such days news means the last one, where it does not look ahead. */
import { dayOf, monthPeriod, partsOf, weekdayOf, type Period } from './calendar'
import { DAY_NAMES, monthOf, type Groups } from './vocabulary'

/** What dates are resolved against. */
export interface Reference {
  /** The day the article was published; undefined where that is not known. */
  readonly day: number | undefined
  /** Whether what is spoken of is to come. */
  readonly future: boolean
  /** Whether it can only have been: "the October 7 attack". */
  readonly past?: boolean
}

/** Days: what is printed without its year and does not say that it is to come lies no farther ahead. */
const MOST_AHEAD = 92

/** "September 17", "Tuesday, 5-6 April 2016": undefined where the calendar has no such day. */
export function readDate({ weekday: name, month = '', date = '', last, year }: Groups, reference: Reference) {
  const number = monthOf(month)
  const first = parseInt(date)
  const from =
    year === undefined
      ? nearest(number, first, DAY_NAMES.indexOf(name ?? ''), reference)
      : existing(Number(year), number, first)
  if (from === undefined || last === undefined) return from === undefined ? undefined : { from, to: from }
  const to = existing(partsOf(from).year, number, parseInt(last))
  return to !== undefined && to >= from ? { from, to } : undefined
}

/** "February 2022" */
export function readMonthOfYear({ month = '', year }: Groups): Period {
  return monthPeriod(Number(year), monthOf(month))
}

/** The year of a date that is printed without it: one a few months off at most if to come, else the last one. */
function nearest(month: number, date: number, weekdayIndex: number, reference: Reference): number | undefined {
  const { day: now } = reference
  if (now === undefined) return undefined
  const { year } = partsOf(now)
  const days = [year - 1, year, year + 1].flatMap((candidate) => existing(candidate, month, date) ?? [])
  const fitting = days.find((candidate) => weekdayOf(candidate) === weekdayIndex)
  if (fitting !== undefined) return fitting
  if (reference.future) return days.find((candidate) => candidate >= now)
  return days.findLast((candidate) => candidate <= now + (reference.past ? 0 : MOST_AHEAD))
}

/** Undefined for the 31st of June. */
function existing(year: number, month: number, date: number): number | undefined {
  const day = dayOf(year, month, date)
  return partsOf(day).day === date ? day : undefined
}

/** The day of a weekday: the last one up to the reference, or the first one from it on. */
export function weekday(index: number, which: string | undefined, { day, future }: Reference): number | undefined {
  if (day === undefined) return undefined
  const back = (weekdayOf(day) - index + 7) % 7
  if (which === 'last' || which === 'past' || which === 'previous') return day - (back || 7)
  if (which === 'next' || which === 'coming') return day + (7 - back)
  if (which === 'this') return day - weekdayOf(day) + index
  return future && back > 0 ? day + 7 - back : day - back
}
