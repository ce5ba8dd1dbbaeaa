/**
 * The phrases that name a day or a period, and how each is read. A phrase is looked for by its shape, so that figures and
 * names that are no dates ("2,000 troops", "Nord Stream 2", "Theresa May", "March on the capital") are none from the start.
 */
import type { Range } from '../../graph/document'
import { yearPeriod, type Period } from './calendar'
import { readDate, weekday, type Reference } from './dates'
import {
  readAgo,
  readMonth,
  readMonths,
  readNearDay,
  readPart,
  readRelative,
  readSeason,
  readUnit,
  readYears,
  weekend,
  type Groups,
} from './periods'
import { COUNT, DAY, DAY_NAMES, MONTH, MONTH_OR_SHORT, UNIT, WEEKDAY, YEAR, numberOf } from './vocabulary'

export interface Phrase extends Range {
  readonly period: Period
}

/** One shape of phrase. */
interface Shape {
  readonly pattern: RegExp
  /** The period that the words name, undefined where they name none or where it takes a reference that is not known. */
  readonly read: (groups: Groups, reference: Reference, words: string) => Period | undefined
}

const RANGE_MARK = '\\s?(?:[-–—]|to|and|or)\\s?'
const IN_WORDS =
  '(?:in|In|since|Since|until|Until|till|during|During|throughout|by|By|from|From|to|through|and|of|between|Between|before|after|After|starting)'
const PART = '(?:early|mid|late|Early|Mid|Late)[ -]'
/** Nouns that a number in front of them counts. */
const COUNTED =
  '(?!\\s?(?:troops|soldiers|people|men|women|children|fighters|tanks|vehicles|drones|missiles|homes|houses|jobs|workers|' +
  'staff|employees|tonnes|tons|barrels|kilomet|km\\b|miles|metres|meters|hectares|acres|dollars|euros|pounds|roubles|rubles|' +
  'megawatts|MW\\b|GW\\b|cubic|square|percent|per\\s?cent|[%°]|members|delegates|refugees|prisoners|civilians|deaths|cases|companies))'
const YEAR_ALONE = `(?<![\\d.,$€£¥#/]|(?<!\\b(?:[Mm]id|[Ee]arly|[Ll]ate))-)${YEAR}(?![\\d%°]|[.,/]\\d|-\\p{L})(?<!(?:00|50)(?=\\s\\p{Ll}{3,}s\\b))`

const SHAPES: readonly Shape[] = [
  {
    // "2024-09-17", "Tuesday, September 17, 2024", "Sept. 17-19"
    pattern: re(
      `(?<!\\d[-/]?)\\d{4}-\\d\\d-\\d\\d(?!\\d)|(?:(?:${WEEKDAY}),?\\s)?(?:${MONTH_OR_SHORT})\\s${DAY}(?:${RANGE_MARK}${DAY}(?!\\s(?:${MONTH})))?(?![\\d%:]|[.,]\\d{3}|\\s?(?:per\\s?cent|million|billion))(?:,?\\s${YEAR}(?!\\d))?`,
    ),
    read: (_, reference, words) => readDate(words, reference),
  },
  {
    // "17 September", "5-6 April 2016", "the 17th of September"
    pattern: re(
      `(?:(?:${WEEKDAY}),?\\s)?(?<![\\d.,$€£])${DAY}(?:${RANGE_MARK}${DAY})?\\s(?:of\\s)?(?:${MONTH_OR_SHORT})(?!\\p{L})(?:,?\\s${YEAR}(?!\\d))?`,
    ),
    read: (_, reference, words) => readDate(words.replace(' or ', ' to '), reference),
  },
  {
    // "February 2022"
    pattern: re(`(?:${MONTH_OR_SHORT}),?\\s(?:of\\s)?${YEAR}(?!\\d|,\\d|-\\p{L})`),
    read: (_, reference, words) => readDate(words.replace(' of ', ' '), reference),
  },
  {
    // "in March", "early May": in March, but not "March on the capital"; not "in May's cabinet"
    pattern: re(
      `(?:\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s|(?<=\\b(?:${IN_WORDS}|${PART.slice(0, -4)})[\\s-]))(?<month>${MONTH})(?<!\\b(?:(?<!\\b(?:end|start|beginning|middle)\\s)of|by|[Ff]rom|to|and|[Aa]fter|[Bb]efore|through)\\sMay)(?!\\p{L}|['’]s\\s|\\s(?:\\d|\\p{Lu}))`,
    ),
    read: readMonth,
  },
  {
    // "between March and June 2022", "from March to May", "March-May 2022"
    pattern: re(
      `(?:\\b[Ff]rom (?<first>${MONTH}) (?:to|until|till|through) |\\b[Bb]etween (?<early>${MONTH}) and |\\b(?<start>${MONTH}) ?[-–] ?)(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?(?![\\p{L}\\d]| \\d)`,
    ),
    read: readMonths,
  },
  {
    // "the August coup", "a July report"
    pattern: re(
      `(?<=\\b(?:[Tt]he|[Aa]n?|its|his|her|their)\\s)(?<month>${MONTH.replace('|May', '')})(?=\\s(?!(?:through|towards?|against|from|into|over|past|upon)\\b)\\p{Ll}{4,})`,
    ),
    read: readMonth,
  },
  {
    // "the first quarter of 2023", "the second half of last year", "Q3 2024", "H1"
    pattern: re(
      `(?:the\\s)?(?<nth>first|second|third|fourth|last|final)\\s(?<part>quarter|half|third)\\sof\\s(?<of>${YEAR}|(?:the|this|last|next)\\s(?:year|decade))(?!\\d)|(?<=\\b(?:in|In|during|for|since|by)\\s)the (?<alone>first|second|third|fourth) quarter(?!\\p{L}| of)|\\b(?<letter>[QH])(?<digit>[1-4])(?:\\s(?:of\\s)?|/)(?<in>${YEAR})(?!\\d)`,
    ),
    read: readPart,
  },
  {
    // "the summer of 2022", "last winter"
    pattern: re(
      `(?:(?:the\\s)?(?<season>spring|summer|autumn|fall|winter)\\s(?:of\\s)?(?<year>${YEAR})(?!\\d))|(?<which>last|this|next)\\s(?<other>spring|summer|autumn|fall|winter)(?!\\p{L})`,
    ),
    read: ({ season, other, year, which }, { day }) => readSeason(season ?? other ?? '', year, which, day),
  },
  {
    // "the 1990s", "the late '90s"
    pattern: re(
      `(?<decade>(?:1[5-9]|20)\\d0)['’]?s(?!\\p{L})|(?<=the\\s(?:(?:early|mid|late)[\\s-])?)['’](?<short>[2-9]0)s(?!\\p{L})`,
    ),
    read: ({ decade, short }) => yearPeriod(Number(decade ?? `19${short ?? ''}`), 10),
  },
  {
    // "2014-2016", "2014–16", "2021/22"
    pattern: re(`(?<![\\d.,$€£¥#/-])(?<first>${YEAR})[-–/](?<last>${YEAR}|\\d\\d)(?![\\d%]|[-–/]|[.,]\\d|-\\p{L})`),
    read: ({ first = '', last = '' }) => readYears(Number(first), last),
  },
  {
    // "in 2019", "(2015)", "the 2014 annexation"
    pattern: re(
      `(?<=(?:\\b${IN_WORDS}|${PART.slice(0, -4)}|\\b(?:early|mid|late|around|as of|for|the end of|of the year|year|the year))[\\s-]|\\()(?:${YEAR_ALONE})${COUNTED}|(?<=\\b[Tt]he\\s)(?:19|20)\\d\\d(?=\\s\\p{L})${COUNTED}`,
    ),
    read: (_, __, words) => yearPeriod(Number(words)),
  },
  {
    // "last month", "this week", "the past decade", "over the next five years"
    pattern: re(
      `(?:(?<the>[Tt]he|[Tt]hese)\\s)?\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Pp]revious|[Cc]oming)\\s(?:(?<count>${COUNT})(?<half> and a half)?\\s)?(?<unit>${UNIT}|weekend|quarter)s?(?!\\p{L})`,
    ),
    read: readRelative,
  },
  {
    pattern: re(
      `\\b(?<count>${COUNT})(?<half>\\sand\\sa\\shalf)?\\s(?<unit>${UNIT}|hour|minute)s?\\s(?:and\\sa\\shalf\\s)?ago\\b`,
    ),
    read: ({ count = '', half, unit = '' }, { day }) => readAgo(numberOf(count) + (half ? 0.5 : 0), unit, day),
  },
  {
    pattern: re(
      `\\b(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]oday|[Ll]ast\\snight)(?:\\s(?:morning|afternoon|evening|night))?(?!\\p{L})|\\b[Tt]his\\s(?:morning|afternoon|evening)\\b`,
    ),
    read: (_, reference, words) => readNearDay(words, reference),
  },
  {
    // "the end of the year"
    pattern: re(`(?<=\\b(?:end|start|beginning|middle|rest)\\sof\\s)the\\s(?<unit>week|month|year|decade)(?!\\p{L})`),
    read: ({ unit = '' }, { day }) => readUnit(unit, day),
  },
  {
    // "at the weekend"
    pattern: re(`(?<=\\b(?:at|over|during|until)\\s)the\\sweekend\\b`),
    read: (_, { day, future }) => (day === undefined ? undefined : weekend(day, future ? 'next' : 'the')),
  },
  {
    pattern: re(
      `(?<!\\b(?:Black|Good|Bloody|Super|Ash|Maundy|Palm|Easter|Cyber|Holy|Sheffield|Giving)\\s)(?:\\b(?<which>last|next|this|coming|past|previous)\\s)?\\b(?<name>${WEEKDAY})(?!\\p{L}|\\s(?:Times|Telegraph|Mirror|Mail|Express|Post|Club|Agreement))`,
    ),
    read: ({ which = '', name = '' }, reference) => {
      const day = weekday(DAY_NAMES.indexOf(name), which, reference)
      return day === undefined ? undefined : { from: day, to: day }
    },
  },
]

/** The phrases of a sentence in order, none overlapping another. `referenceAt` says how one at a range is resolved. */
export function phrasesIn(sentence: string, referenceAt: (start: number, end: number) => Reference): Phrase[] {
  const found = SHAPES.flatMap(({ pattern, read }) =>
    Array.from(sentence.matchAll(pattern), (match) => {
      const start = match.index
      const words = match[0].replace(/[\s,]+$/, '')
      return {
        start,
        end: start + words.length,
        period: read(match.groups ?? {}, referenceAt(start, start + words.length), words),
      }
    }),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((phrase): phrase is Phrase => {
    if (phrase.start < end || phrase.period === undefined) return false
    end = phrase.end
    return true
  })
}

/** A space in a pattern is any white space, so that wrapped lines and no-break spaces are one. */
function re(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ', '\\s'), 'gu')
}
