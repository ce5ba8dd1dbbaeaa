/** What the words before a date or period make of it: "since 2014", "by the end of 2024", "from 2025 to 2027". */
import type { Range } from '../../graph/document'
import { monthPeriod, partsOf, yearPeriod, type Period } from './calendar'
import type { Phrase } from './phrases'

const PART =
  /\b(?:(?<part>early|mid|late)(?:\s+|-)(?:in\s+)?|(?:the\s+)?(?:very\s+)?(?<of>start|beginning|middle|end)\s+of\s+)$/i
const SIDE = /\b(?<side>earlier|later)\s+$/i
const BOUND =
  /\b(?<bound>since|by|until|till|up\s+to|before|after|prior\s+to|following)\s+(?:at\s+least\s+|around\s+|about\s+|the\s+)?$/i
const FROM = /\b(?<opening>from|between)\s+(?:the\s+)?$/i
const JOINT = /^(?:\s+(?<word>to|and|until|till|through)\s+(?:the\s+)?|\s*[-–—]\s*)$/
/** How far back words are looked at. */
const REACH = 40

/** A period with the words that shape it. */
type Timed = Range & { readonly period: Period }

/**
 * @param reference the day of the article, undefined if it is not known
 * @returns the phrases with what bounds them, in order. "before" and "after" a day say nothing of when: left out.
 */
export function bound(sentence: string, phrases: readonly Phrase[], reference: number | undefined): Timed[] {
  const parts = phrases.map((phrase, index) => {
    return withPart(sentence, phrase, phrases[index - 1]?.end ?? 0, reference)
  })
  return withSpans(sentence, parts).flatMap((timed, index, all) => {
    const before = sentence.slice(Math.max(all[index - 1]?.end ?? 0, timed.start - REACH), timed.start)
    const match = BOUND.exec(before)
    if (!match) return [timed]
    const period = boundedBy(match.groups?.bound?.toLowerCase().replace(/\s+/, ' ') ?? '', timed.period, reference)
    return period ? [{ start: timed.start - match[0].length, end: timed.end, period }] : []
  })
}

function withPart(
  sentence: string,
  { start, end, period }: Phrase,
  from: number,
  reference: number | undefined,
): Timed {
  const before = sentence.slice(Math.max(from, start - REACH), start)
  const side = SIDE.exec(before)
  if (side && reference !== undefined && period.from <= reference && reference <= period.to) {
    const isEarlier = side.groups?.side?.toLowerCase() === 'earlier'
    const halved = isEarlier ? { from: period.from, to: reference } : { from: reference, to: period.to }
    return { start: start - side[0].length, end, period: halved }
  }
  const match = PART.exec(before)
  // Of a day or a week no part is told apart.
  if (!match || period.to - period.from < 27) return { start, end, period }
  const part = (match.groups?.part ?? match.groups?.of ?? '').toLowerCase()
  return { start: start - match[0].length, end, period: third(period, part) }
}

/** The first, middle or last third: of a month by days, of a decade by years, else by whole months. */
function third(period: Period, part: string): Period {
  const index = /^(?:early|start|beginning)$/.test(part) ? 0 : /^mid/.test(part) ? 1 : 2
  const { year, month } = partsOf(period.from)
  if (period.to - period.from < 31) {
    const from = period.from + 10 * index
    return { from, to: index === 2 ? period.to : from + 9 }
  }
  const last = partsOf(period.to)
  if (last.year - year === 9) {
    const years = [0, 4, 7, 10]
    return yearPeriod(year + (years[index] ?? 0), (years[index + 1] ?? 10) - (years[index] ?? 0))
  }
  const months = (last.year - year) * 12 + last.month - month + 1
  const starts = [0, 1, 2, 3].map((count) => month + Math.round((months * count) / 3))
  const first = starts[index] ?? month
  return monthPeriod(year, first, (starts[index + 1] ?? first) - first)
}

/** "from 2025 to 2027", "between March and May 2022", "Monday to Friday" as one. */
function withSpans(sentence: string, phrases: readonly Timed[]): Timed[] {
  const found: Timed[] = []
  for (const phrase of phrases) {
    const previous = found.at(-1)
    const span = previous && spanOf(sentence, previous, phrase)
    if (span) found.splice(-1, 1, span)
    else found.push(phrase)
  }
  return found
}

function spanOf(sentence: string, first: Timed, last: Timed): Timed | undefined {
  const joint = JOINT.exec(sentence.slice(first.end, last.start))
  if (!joint || last.period.to <= first.period.from) return undefined
  const opening = FROM.exec(sentence.slice(Math.max(0, first.start - 20), first.start))
  const isBetween = opening?.groups?.opening?.toLowerCase() === 'between'
  const isJoined = opening ? (joint.groups?.word === 'and') === isBetween : joint.groups?.word === undefined
  if (!isJoined) return undefined
  const start = first.start - (opening?.[0].length ?? 0)
  return { start, end: last.end, period: { from: first.period.from, to: last.period.to } }
}

function boundedBy(word: string, period: Period, reference: number | undefined): Period | undefined {
  if (word === 'before' || word === 'after' || word === 'prior to' || word === 'following') return undefined
  if (reference === undefined) return period
  if (word === 'since') return period.from <= reference ? { from: period.from, to: reference } : period
  return period.to > reference ? { from: reference, to: period.to } : period
}
