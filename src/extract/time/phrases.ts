/**
 * The phrases that name a day or a period, and how each is read. A phrase is looked for by its shape, so that figures and
 * names that are no dates ("2,000 troops", "Nord Stream 2", "Theresa May", "March on the capital") are none from the start.
 */
import type { Range } from '../../graph/document'
import { dayOfIso, yearPeriod, type Period } from './calendar'
import { readDate, readMonthOfYear, weekday, type Reference } from './dates'
import {
  readAgo,
  readMonth,
  readMonths,
  readNearDay,
  readPart,
  readQuarter,
  readRelative,
  readSeason,
  readUnit,
  readYears,
  weekend,
} from './periods'
import {
  COUNT,
  DAY,
  DAY_NAMES,
  MONTH,
  MONTH_OR_SHORT,
  SEASON,
  UNIT,
  WEEKDAY,
  YEAR,
  numberOf,
  type Groups,
} from './vocabulary'

export interface Phrase extends Range {
  readonly period: Period
}

/** One shape of phrase. */
interface Shape {
  readonly pattern: RegExp
  /** The period that the words name, undefined where they name none or where it takes a reference that is not known. */
  readonly read: (groups: Groups, reference: Reference, words: string) => Period | undefined
}

const JOINED = ' ?(?:[-–—]|to|and|or) ?'
const PREPOSITION =
  '(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Dd]uring|[Tt]hroughout|[Bb]y|[Ff]rom|to|through|and|of|[Bb]etween|[Bb]efore|[Aa]fter|starting)'
const PART = '(?:[Ee]arly|[Mm]id|[Ll]ate)'
/** Nouns that a number in front of them counts. */
const COUNTED =
  '(?:troops|soldiers|people|men|women|children|fighters|tanks|vehicles|drones|missiles|homes|houses|jobs|workers|staff|' +
  'employees|tonnes|tons|barrels|kilomet|km\\b|miles|metres|meters|hectares|acres|dollars|euros|pounds|roubles|rubles|' +
  'megawatts|MW\\b|GW\\b|cubic|square|per ?cent|members|delegates|refugees|prisoners|civilians|deaths|cases|companies)'
/** A year that is no part of a longer figure or name and counts nothing; a round one before a plural most likely does. */
const YEAR_ALONE = String.raw`(?<![\d.,$€£¥#/]|(?<!\b${PART})-)${YEAR}(?![\d%°]|[.,/]\d|-\p{L}| ?${COUNTED})(?<!(?:00|50)(?= \p{Ll}{3,}s\b))`
/** "by May" and the like may be about a person of that name; "the end of May" is not. */
const PERSON_MAY = String.raw`(?<!\b(?:(?<!\b(?:end|start|beginning|middle) )of|by|[Ff]rom|to|and|[Aa]fter|[Bb]efore|through) May)`
const NAMED_DAY = '(?:Black|Good|Bloody|Super|Ash|Maundy|Palm|Easter|Cyber|Holy|Sheffield|Giving)'
const DAY_IN_NAME = '(?:Times|Telegraph|Mirror|Mail|Express|Post|Club|Agreement)'

const SHAPES: readonly Shape[] = [
  {
    // "2024-09-17"
    pattern: phrase`(?<![\d/-])\d{4}-\d\d-\d\d(?![\d-])`,
    read: (_, __, words) => {
      const day = dayOfIso(words)
      return day === undefined ? undefined : { from: day, to: day }
    },
  },
  {
    // "Tuesday, September 17, 2024", "Sept. 17-19"
    pattern: phrase`\b(?:(?<weekday>${WEEKDAY}),? )?(?<month>${MONTH_OR_SHORT}) (?<date>${DAY})(?:${JOINED}(?<last>${DAY})(?! ${MONTH_OR_SHORT}))?(?![\d%:]|[.,]\d{3}| ?(?:per ?cent|million|billion))(?:,? (?<year>${YEAR})(?!\d))?`,
    read: readDate,
  },
  {
    // "17 September", "5-6 April 2016", "the 17th of September"
    pattern: phrase`(?:\b(?<weekday>${WEEKDAY}),? )?(?<![\d.,$€£])(?<date>${DAY})(?:${JOINED}(?<last>${DAY}))? (?:of )?(?<month>${MONTH_OR_SHORT})(?!\p{L})(?:,? (?<year>${YEAR})(?!\d))?`,
    read: readDate,
  },
  {
    // "February 2022"
    pattern: phrase`\b(?<month>${MONTH_OR_SHORT}),? (?:of )?(?<year>${YEAR})(?!\d|,\d|-\p{L})`,
    read: readMonthOfYear,
  },
  {
    // "in March", "early May", "last June", but not "March on the capital"
    pattern: phrase`\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?<month>${MONTH})(?<=\b(?:${PREPOSITION}|${PART}|[Ll]ast|[Nn]ext|[Tt]his)[ -](?:${MONTH}))${PERSON_MAY}(?!\p{L}|['’]s | (?:\d|\p{Lu}))`,
    read: readMonth,
  },
  {
    // "between March and June 2022", "from March to May", "March-May 2022"
    pattern: phrase`\b(?:[Ff]rom (?<first>${MONTH}) (?:to|until|till|through) |[Bb]etween (?<early>${MONTH}) and |(?<start>${MONTH}) ?[-–] ?)(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?(?![\p{L}\d]| \d)`,
    read: readMonths,
  },
  {
    // "the August coup", "a July report"
    pattern: phrase`\b(?<month>${MONTH})(?<=\b(?:[Tt]he|[Aa]n?|its|his|her|their) (?!May)(?:${MONTH}))(?= (?!(?:through|towards?|against|from|into|over|past|upon)\b)\p{Ll}{4,})`,
    read: readMonth,
  },
  {
    // "the first quarter of 2023", "the second half of last year"
    pattern: phrase`(?:the )?(?<nth>first|second|third|fourth|last|final) (?<part>quarter|half|third) of (?<of>${YEAR}|(?:the|this|last|next) (?:year|decade))(?!\d)`,
    read: readPart,
  },
  {
    // "in the third quarter"
    pattern: phrase`the (?<nth>first|second|third|fourth) quarter(?<=\b(?:[Ii]n|[Dd]uring|for|since|by) the \w+ quarter)(?!\p{L}| of)`,
    read: ({ nth = '' }, { day }) => readQuarter(nth, day),
  },
  {
    // "Q3 2024", "H1/2025"
    pattern: phrase`\b(?<letter>[QH])(?<digit>[1-4])(?: (?:of )?|/)(?<of>${YEAR})(?!\d)`,
    read: readPart,
  },
  {
    // "the summer of 2022", "last winter"
    pattern: phrase`(?:the )?\b(?:(?<season>${SEASON}) (?:of )?(?<year>${YEAR})(?!\d)|(?<which>last|this|next) (?<other>${SEASON})(?!\p{L}))`,
    read: ({ season, other, year, which }, { day }) => readSeason(season ?? other ?? '', year, which, day),
  },
  {
    // "by the autumn"
    pattern: phrase`the (?<season>${SEASON})(?<=\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Oo]ver) the \w+)(?!\p{L}| (?:of|\d))`,
    read: ({ season = '' }, { day, future }) => readSeason(season, undefined, future ? 'coming' : undefined, day),
  },
  {
    // "the 1990s", "the late '90s"
    pattern: phrase`(?<decade>(?:1[5-9]|20)\d0)['’]?s(?!\p{L})|['’](?<short>[2-9]0)s(?!\p{L})(?<=\bthe (?:${PART}[ -])?['’]\d0s)`,
    read: ({ decade, short }) => yearPeriod(Number(decade ?? `19${short ?? ''}`), 10),
  },
  {
    // "2014-2016", "2014–16", "2021/22"
    pattern: phrase`(?<![\d.,$€£¥#/-])(?<first>${YEAR})[-–/](?<last>${YEAR}|\d\d)(?![\d%]|[-–/]|[.,]\d|-\p{L})`,
    read: ({ first = '', last = '' }) => readYears(Number(first), last),
  },
  {
    // "in 2019", "(2015)"
    pattern: phrase`${YEAR_ALONE}(?<=(?:\b(?:${PREPOSITION}|${PART}|around|as of|for|year)[ -]|\()\d{4})`,
    read: (_, __, words) => yearPeriod(Number(words)),
  },
  {
    // "the 2014 annexation"
    pattern: phrase`\b(?:19|20)\d\d(?<=\b[Tt]he \d{4})(?= \p{L})(?! ${COUNTED})(?<!(?:00|50)(?= \p{Ll}{3,}s\b))`,
    read: (_, __, words) => yearPeriod(Number(words)),
  },
  {
    // "last month", "this week", "the past decade", "over the next five years"
    pattern: phrase`(?:\b(?<the>[Tt]he|[Tt]hese) )?\b(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Pp]revious|[Cc]oming) (?:(?<count>${COUNT})(?<half> and a half)? )?(?<unit>${UNIT}|weekend|quarter)(?<plural>s?)(?!\p{L})`,
    read: readRelative,
  },
  {
    // "two and a half years ago"
    pattern: phrase`\b(?<count>${COUNT})(?<half> and a half)? (?<unit>${UNIT}|hour|minute)s?(?<later> and a half)? ago\b`,
    read: ({ count = '', half, later, unit = '' }, { day }) => {
      return readAgo(numberOf(count) + (half || later ? 0.5 : 0), unit, day)
    },
  },
  {
    pattern: phrase`\b(?:(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]oday|[Ll]ast night)(?: (?:morning|afternoon|evening|night))?|[Tt]his (?:morning|afternoon|evening))(?!\p{L})`,
    read: (_, reference, words) => readNearDay(words, reference),
  },
  {
    // "the end of the year"
    pattern: phrase`the (?<unit>week|month|year|decade)(?<=\b(?:end|start|beginning|middle|rest) of the \w+)(?!\p{L})`,
    read: ({ unit = '' }, { day }) => readUnit(unit, day),
  },
  {
    pattern: phrase`the weekend(?<=\b(?:at|over|during|until) the weekend)(?!\p{L})`,
    read: (_, { day, future }) => (day === undefined ? undefined : weekend(day, 'the', future)),
  },
  {
    // "on Tuesday", "next Friday"
    pattern: phrase`\b(?:(?<which>last|next|this|coming|past|previous) )?(?<name>${WEEKDAY})(?<!\b${NAMED_DAY} (?:${WEEKDAY}))(?!\p{L}| ${DAY_IN_NAME})`,
    read: ({ which, name = '' }, reference) => {
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

/** A pattern in which a space is white space of a few characters at most, so that wrapped lines count as one. */
function phrase(strings: TemplateStringsArray, ...pieces: readonly string[]): RegExp {
  const pattern = String.raw(strings, ...pieces).replaceAll('[ -]', '(?: |-)')
  return new RegExp(pattern.replaceAll(' ', String.raw`(?:\s{1,8})`), 'gu')
}
