/** How the words of a phrase name a period of the calendar. */
import { addMonths, monthPeriod, partsOf, weekPeriod, weekdayOf, yearPeriod, type Period } from './calendar'
import type { Reference } from './dates'
import { SEASONS, monthOf, numberOf, type Groups } from './vocabulary'

/** "in March", "last March": the last one that has begun, unless what is spoken of is to come. */
export function readMonth(groups: Groups, { day, future }: Reference): Period | undefined {
  if (day === undefined) return undefined
  const which = groups.which?.toLowerCase()
  const { year, month } = partsOf(day)
  const wanted = monthOf(groups.month ?? '')
  if (which === 'this') return monthPeriod(year, wanted)
  if (which === 'next' || (which === undefined && future)) return monthPeriod(wanted >= month ? year : year + 1, wanted)
  const isPast = which === 'last' ? wanted < month : wanted <= month
  return monthPeriod(isPast ? year : year - 1, wanted)
}

/** "from March to May 2022": the first one is in the year of the second, or in the one before. */
export function readMonths(groups: Groups, reference: Reference): Period | undefined {
  const last = groups.year
    ? monthPeriod(Number(groups.year), monthOf(groups.month ?? ''))
    : readMonth({ month: groups.month }, reference)
  if (!last) return undefined
  const first = monthOf(groups.first ?? groups.early ?? groups.start ?? '')
  const { year, month } = partsOf(last.from)
  return { from: monthPeriod(first <= month ? year : year - 1, first).from, to: last.to }
}

const NTH = ['first', 'second', 'third', 'fourth']

/** "the first quarter of 2023", "the second half of last year", "Q3 2024": undefined where there is no such part. */
export function readPart(groups: Groups, { day }: Reference): Period | undefined {
  const whole = readWhole(groups.of ?? '', day)
  if (!whole) return undefined
  const isHalf = groups.letter === 'H' || groups.part === 'half'
  const count = isHalf ? 2 : groups.part === 'third' ? 3 : 4
  const isLast = groups.nth === 'last' || groups.nth === 'final'
  const index = isLast ? count - 1 : groups.digit ? Number(groups.digit) - 1 : NTH.indexOf(groups.nth ?? '')
  return index < count ? share(whole, index, count) : undefined
}

/** "the third quarter": the last one that has begun. */
export function readQuarter(nth: string, day: number | undefined): Period | undefined {
  if (day === undefined) return undefined
  const { year } = partsOf(day)
  const quarter = monthPeriod(year, 1 + 3 * NTH.indexOf(nth), 3)
  return quarter.from <= day ? quarter : monthPeriod(year - 1, 1 + 3 * NTH.indexOf(nth), 3)
}

function readWhole(words: string, day: number | undefined): Period | undefined {
  if (/^\d/.test(words)) return yearPeriod(Number(words))
  if (day === undefined) return undefined
  const [which = '', unit] = words.split(/\s+/)
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
  const { year } = partsOf(day)
  return unit === 'decade' ? yearPeriod(Math.floor(year / 10) * 10 + 10 * step, 10) : yearPeriod(year + step)
}

/** One of so many equal shares of years, by whole months. */
function share(whole: Period, index: number, count: number): Period {
  const { year } = partsOf(whole.from)
  const months = ((partsOf(whole.to).year - year + 1) * 12) / count
  return monthPeriod(year, 1 + index * months, months)
}

/** "the summer of 2022", "last winter". A winter is named by the year it begins in. */
export function readSeason(name: string, year: string | undefined, which: string | undefined, day: number | undefined) {
  const first = 3 + 3 * SEASONS.indexOf(name === 'fall' ? 'autumn' : name)
  if (year !== undefined) return monthPeriod(Number(year), first, 3)
  if (day === undefined) return undefined
  const current = partsOf(day).year
  const seasons = [-2, -1, 0, 1].map((step) => monthPeriod(current + step, first, 3))
  if (which === 'last') return seasons.findLast(({ to }) => to < day)
  if (which === 'next') return seasons.find(({ from }) => from > day)
  if (which === 'this') return seasons.findLast(({ from }) => from <= day + 92)
  return which === 'coming' ? seasons.find(({ to }) => to >= day) : seasons.findLast(({ from }) => from <= day)
}

/** "2014-2016", "2014–16": undefined if the second one is no later year of the same hundred. */
export function readYears(first: number, last: string): Period | undefined {
  const end = last.length === 4 ? Number(last) : Math.floor(first / 100) * 100 + Number(last)
  return end > first && end - first <= 100 ? yearPeriod(first, end - first + 1) : undefined
}

/** "last month", "the past decade", "the next five years": of the calendar, or counted from the reference. */
export function readRelative(groups: Groups, { day, future }: Reference): Period | undefined {
  const unit = groups.unit ?? ''
  const which = (groups.which ?? '').toLowerCase()
  if (day === undefined) return undefined
  // "the coming days" names none.
  if (groups.plural && !groups.count) return undefined
  if (unit === 'weekend') return groups.count ? undefined : weekend(day, which, future)
  // "the last year" ends today, "last year" ended in December.
  if (groups.count || which === 'past' || (groups.the && which !== 'this')) {
    const count = (groups.count ? numberOf(groups.count) : 1) + (groups.half ? 0.5 : 0)
    const isAhead = which === 'next' || which === 'coming'
    const other = add(day, unit, isAhead ? count : -count)
    return isAhead ? { from: day, to: other } : { from: other, to: day }
  }
  const step = which === 'this' ? 0 : which === 'next' || which === 'coming' ? 1 : -1
  return calendarUnit(add(day, unit, step), unit)
}

/** "three weeks ago": the whole week, for so exactly is it meant. */
export function readAgo(count: number, unit: string, day: number | undefined): Period | undefined {
  if (day === undefined) return undefined
  if (unit === 'hour' || unit === 'minute') return { from: day, to: day }
  const then = add(day, unit, -count)
  if (Number.isInteger(count)) return calendarUnit(then, unit === 'decade' ? 'year' : unit)
  return calendarUnit(then, FINER[unit] ?? 'day')
}

/** "yesterday", "tonight", "tomorrow morning". */
export function readNearDay(words: string, { day }: Reference): Period | undefined {
  if (day === undefined) return undefined
  const near = day + (/^tomorrow/i.test(words) ? 1 : /^(?:yesterday|last)/i.test(words) ? -1 : 0)
  return { from: near, to: near }
}

/** "the weekend" is the last one or the one that is on; "this weekend", too, on the two days after it. */
export function weekend(day: number, which: string, future: boolean): Period {
  const thisOne = day - weekdayOf(day) + 5
  const isOn = day >= thisOne
  const isAhead = which === 'next' || which === 'coming' || future || (which === 'this' && weekdayOf(day) > 1)
  const isFirst = isOn && (which === 'next' || which === 'coming')
  const from = isAhead ? (isFirst ? thisOne + 7 : thisOne) : isOn && which !== 'last' ? thisOne : thisOne - 7
  return { from, to: from + 1 }
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 }
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 }
/** How exactly half a unit is meant. */
const FINER: Readonly<Record<string, string>> = { decade: 'year', year: 'month', month: 'week' }

/** So many units later; half a month is fifteen days. */
function add(day: number, unit: string, count: number): number {
  const inDays = DAYS[unit]
  if (inDays !== undefined) return day + Math.round(count * inDays)
  const months = count * (MONTHS[unit] ?? 0)
  return addMonths(day, Math.trunc(months)) + Math.round((months % 1) * 30)
}

/** "the year" in "the end of the year". */
export function readUnit(unit: string, day: number | undefined): Period | undefined {
  return day === undefined ? undefined : calendarUnit(day, unit)
}

/** The day, week, month, quarter, year or decade of the calendar that a day lies in. */
function calendarUnit(day: number, unit: string): Period | undefined {
  const { year, month } = partsOf(day)
  if (unit === 'day') return { from: day, to: day }
  if (unit === 'week') return weekPeriod(day)
  if (unit === 'month') return monthPeriod(year, month)
  if (unit === 'quarter') return monthPeriod(year, month - ((month - 1) % 3), 3)
  if (unit === 'decade') return yearPeriod(year - (year % 10), 10)
  return yearPeriod(year)
}
