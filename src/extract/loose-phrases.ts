/**
 * Phrases that the parser is given as one word, or not at all.
 *
 * In: the forms of a unit's words. Out: from where to where such a phrase goes, and the word that the parser reads in its
 * place. News hangs times on its sentences bare ("blacklisted by the Treasury last month", "built by the Portuguese a
 * century ago"), and a parser trained on web text takes them for part of the noun before: they are left out and hung on
 * their verb afterwards. Behind a preposition they stay, as a word that the parser knows. What rounds a figure ("up to",
 * "as much as") and what it is counted by ("a day") are left out, too.
 */
import { MONTH_OR_SHORT, WEEKDAY } from './time/vocabulary'

export interface LoosePhrase {
  readonly from: number
  readonly to: number
  /** The word of the phrase that stands for it. */
  readonly head: number
  /** What the parser reads; null: nothing, the sentence is whole without it. */
  readonly form: 'yesterday' | 'Monday' | null
}

const IS_MONTH = new RegExp(`^${MONTH_OR_SHORT}$`, 'u')
const IS_WEEKDAY = new RegExp(`^${WEEKDAY}$`, 'u')
const UNIT = /^(?:week|month|year|decade|century|weekend|quarter|summer|winter|spring|autumn|fall|night|morning)$/u
const UNITS =
  /^(?:day|week|month|year|decade|hour|minute|centurie|night|weekend|generation)s$|^(?:century|decade|year|month|week|day|generation)$/u
const NEAR = new Set(['last', 'this', 'next'])
const PART = new Set(['early', 'late', 'earlier', 'later'])
const COUNT = /^(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)$/u
const AWAY = new Set(['ago', 'earlier', 'later'])
const OF_DAY = new Set(['of', 'after', 'before', 'later', 'earlier', 'ago'])
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u
const YEAR = /^(?:19|20)\d\d$/u
const POSSESSIVE = /^['’]s?$/u
const PREPOSITIONS = new Set(
  'in since until till by from of for than during before after between to on at as with through over about around and or'.split(
    ' ',
  ),
)
const PERIOD = new Set(['day', 'week', 'month', 'year', 'hour'])
/** What "a day" may stand behind. */
const COUNTED =
  /^(?:barrels?|bpd|bcm|mcm|tonnes?|tons?|met(?:re|er)s?|feet|gas|oil|crude|coal|grain|wheat|dollars?|euros?|million|billion|trillion|bn|times?|[$€£]?\d[\d.,]*(?:bn|mn|m|tn)?)$/u
const ROUNDING = [
  'up to',
  'as much as',
  'as many as',
  'more than',
  'less than',
  'fewer than',
  'at least',
  'close to',
  'just over',
  'just under',
  'a little over',
  'a little under',
  'an estimated',
].map((phrase) => phrase.split(' '))
const FIGURE = /^(?:[$€£]|[$€£]?\d[\d.,]*\p{L}{0,2}|(?:two|three|four|five|six|seven|eight|nine|ten|half|one)$)/u
/** Before "last week" they make it a phrase with a noun of its own: "the last week of the campaign". */
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my'])

/** The phrase that begins with a word; null where none does. */
export function loosePhraseAt(forms: readonly string[], at: number): LoosePhrase | null {
  const found =
    age(forms, at) ??
    nearTime(forms, at) ??
    timeAgo(forms, at) ??
    date(forms, at) ??
    rate(forms, at) ??
    rounding(forms, at)
  return found !== null && !POSSESSIVE.test(forms[found.to] ?? '') && forms[found.to] !== '-' ? found : null
}

/** "late last month", "this week" */
function nearTime(forms: readonly string[], at: number): LoosePhrase | null {
  const first = forms[at]?.toLowerCase() ?? ''
  const near = PART.has(first) ? at + 1 : at
  if (DETERMINERS.has(forms[at - 1]?.toLowerCase() ?? '')) return null
  const unit = forms[near + 1] ?? ''
  if (!NEAR.has(forms[near]?.toLowerCase() ?? '') || !(UNIT.test(unit) || IS_WEEKDAY.test(unit))) return null
  return { from: at, to: near + 2, head: near + 1, form: isBare(forms, at, near + 2) ? null : 'yesterday' }
}

/** "two weeks ago", "a century earlier" */
function timeAgo(forms: readonly string[], at: number): LoosePhrase | null {
  // "could one day ship", "days later"
  if (forms[at] === 'one' && forms[at + 1] === 'day' && !OF_DAY.has(forms[at + 2] ?? '') && isBare(forms, at, at + 2))
    return { from: at, to: at + 2, head: at + 1, form: null }
  if (/^\p{Ll}+s$/u.test(forms[at] ?? '') && UNITS.test(forms[at] ?? '') && AWAY.has(forms[at + 1] ?? ''))
    return isBare(forms, at, at + 2) ? { from: at, to: at + 2, head: at, form: null } : null
  if (!COUNT.test(forms[at]?.toLowerCase() ?? '') || !UNITS.test(forms[at + 1] ?? '')) return null
  if (!AWAY.has(forms[at + 2] ?? '')) return null
  return { from: at, to: at + 3, head: at + 1, form: isBare(forms, at, at + 3) ? null : 'yesterday' }
}

/** "March 25, 2023", "25 March", "March 2023" */
function date(forms: readonly string[], at: number): LoosePhrase | null {
  const month = IS_MONTH.test(forms[at] ?? '') ? at : at + 1
  if (!IS_MONTH.test(forms[month] ?? '') || (month > at && !DAY.test(forms[at] ?? ''))) return null
  const isDay = month === at && DAY.test(forms[month + 1] ?? '')
  let to = isDay ? month + 2 : month + 1
  if (YEAR.test(forms[to] ?? '')) to++
  else if (isDay && forms[to] === ',' && YEAR.test(forms[to + 1] ?? '')) to += 2
  return to - at < 2 ? null : { from: at, to, head: month, form: 'Monday' }
}

/** "Mr Berg, 54, was elected" */
function age(forms: readonly string[], at: number): LoosePhrase | null {
  if (forms[at] !== ',' || !/^[1-9]\d$/u.test(forms[at + 1] ?? '') || forms[at + 2] !== ',') return null
  return /^\p{Lu}\p{Ll}/u.test(forms[at - 1] ?? '') ? { from: at, to: at + 3, head: at + 1, form: null } : null
}

/** "barrels a day", "cubic metres of gas a year" */
function rate(forms: readonly string[], at: number): LoosePhrase | null {
  if (forms[at] !== 'a' && forms[at] !== 'per') return null
  if (!PERIOD.has(forms[at + 1] ?? '') || !COUNTED.test(forms[at - 1] ?? '')) return null
  const then = forms[at + 2] ?? ''
  return AWAY.has(then) || then === 'after' || then === 'before'
    ? null
    : { from: at, to: at + 2, head: at + 1, form: null }
}

/** "up to 10 million", "more than $5bn" */
function rounding(forms: readonly string[], at: number): LoosePhrase | null {
  const phrase = ROUNDING.find((words) => words.every((word, i) => forms[at + i]?.toLowerCase() === word))
  const to = at + (phrase?.length ?? 0)
  return phrase && FIGURE.test(forms[to] ?? '') ? { from: at, to, head: to - 1, form: null } : null
}

/** Whether a phrase hangs on its sentence without a preposition, and is not what the sentence is about. */
const isBare = (forms: readonly string[], from: number, to: number): boolean =>
  from === 0 ? forms[to] === ',' : !PREPOSITIONS.has(forms[from - 1]?.toLowerCase() ?? '')
