/**
 * Reads days with chrono-node (Wanasit Tanakitrungruang, MIT licence). It says which day, month, year and weekday words
 * name; which of several such days is meant is settled here, for news looks back where chrono takes the nearest.
 */
import type { ParsedComponents } from 'chrono-node'
import { casual } from 'chrono-node/en'
import { dayOf, monthPeriod, partsOf, weekdayOf, type Period } from './calendar'

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

/** The days that a date names ("September 17", "5-6 April 2016", "yesterday", "two weeks ago"). */
export function readDate(phrase: string, reference: Reference): Period | undefined {
  const words = phrase.replace(/\s+/g, ' ')
  const { year, month, day } = partsOf(reference.day ?? 0)
  // Noon on the reader's own clock: chrono counts in local time, and no clock is ever set back across noon.
  const [result] = casual.parse(words, new Date(year, month - 1, day, 12), { forwardDate: reference.future })
  if (!result || result.text.length < words.replace(/[.,\s]+$/, '').length) return undefined
  const from = settle(result.start, reference)
  if (!from || !result.end) return from
  const to = settle(result.end, reference)
  return to && to.to >= from.from ? { from: from.from, to: to.to } : undefined
}

function settle(read: ParsedComponents, reference: Reference): Period | undefined {
  const year = read.get('year')
  const month = read.get('month')
  const day = read.get('day')
  if (year === null || month === null || day === null) return undefined
  if (!read.isCertain('year') && reference.day === undefined) return undefined
  if (read.isCertain('month') && !read.isCertain('day')) return monthPeriod(year, month)
  if (!read.isCertain('month') && !read.isCertain('day')) return undefined
  if (read.isCertain('year') || reference.day === undefined) return single(dayOf(year, month, day))
  return single(nearest(month, day, read.isCertain('weekday') ? read.get('weekday') : null, reference))
}

function single(day: number): Period {
  return { from: day, to: day }
}

/** The year of a date that is printed without it: one a few months off at most if to come, else the last one. */
function nearest(month: number, day: number, weekdayFromSunday: number | null, reference: Reference): number {
  const now = reference.day ?? 0
  const { year } = partsOf(now)
  const days = [year - 1, year, year + 1].map((candidate) => dayOf(candidate, month, day))
  const fitting = days.find((candidate) => (weekdayOf(candidate) + 1) % 7 === weekdayFromSunday)
  if (fitting !== undefined) return fitting
  if (reference.future) return days.find((candidate) => candidate >= now) ?? now
  return days.findLast((candidate) => candidate <= now + (reference.past ? 0 : MOST_AHEAD)) ?? now
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
