/**
 * Finds the dates and periods of a sentence. In: a sentence and the date of its article. Out: what the sentence says of
 * when, as ISO dates. Phrases are found by shape, days and periods reckoned by the calendar; then the words around a
 * phrase say from or up to when it reaches. News looks back: "on Tuesday" is the last one, unless the clause speaks of
 * what is to come. What no phrase can name goes unread: a cheap test spares most sentences the rest.
 */
import type { Range } from '../graph/document'
import { bound } from './time/bounds'
import { dayOfIso, isoOf } from './time/calendar'
import { looksAhead } from './time/future'
import { phrasesIn } from './time/phrases'
import { COUNT, MONTH_OR_SHORT, SEASON, UNIT, WEEKDAY } from './time/vocabulary'

export interface TimeExpression extends Range {
  /** The words from start to end. */
  text: string
  /** First and last day, ISO dates, inclusive. */
  from: string
  to: string
}

const HINT = new RegExp(
  `\\b(?:1[5-9]|20)\\d\\d|['’]\\d0s|\\b(?:${MONTH_OR_SHORT}|${WEEKDAY}|ago|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|weekend|` +
    `${SEASON}|quarter|[QH][1-4]|` +
    `(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]hese|[Pp]ast|[Pp]revious|[Cc]oming)\\s+(?:${COUNT}(?:\\s+and\\s+a\\s+half)?\\s+)?(?:${UNIT}s?|morning|afternoon|evening|night)|` +
    `(?:end|start|beginning|middle|rest|half|third)\\s+of)(?!\\p{L})`,
  'u',
)
/** Dates that name what happened then: "the October 7 attack". */
const HAPPENED =
  /^\s+(?:\p{L}+\s+)?(?:attacks?|assault|massacre|bombings?|raids?|coup|strikes?|uprising|invasion|incursion)\b/u

/**
 * Finds when a sentence says its matter happens.
 *
 * @param sentence where it stands, and whether it is a headline or a caption
 * @param reference the article's ISO date; without it, or if it is none, only absolute dates ("in March 2022") are found
 * @returns the expressions in the order of the text, none overlapping another; "since 2014" reaches up to the reference
 */
export function timesIn(
  text: string,
  sentence: Range & { readonly display?: boolean },
  reference: string | undefined,
): TimeExpression[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!HINT.test(words)) return []
  const day = reference === undefined ? undefined : dayOfIso(reference)
  const phrases = phrasesIn(words, (start, end) => {
    const future = day !== undefined && looksAhead(words, start, sentence.display !== true)
    return { day, future, past: HAPPENED.test(words.slice(end, end + 40)) }
  })
  return bound(words, phrases, day).map(({ start, end, period }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    text: words.slice(start, end),
    from: isoOf(period.from),
    to: isoOf(period.to),
  }))
}
