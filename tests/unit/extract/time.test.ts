import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { timesIn } from '../../../src/extract/time'

/** A Thursday. */
const PUBLISHED = '2024-09-19'

/** Each expression as "its words: from..to", or "its words: day". */
function times(text: string, reference: string | undefined = PUBLISHED): string[] {
  return timesIn(text, { start: 0, end: text.length }, reference).map(
    ({ text: words, from, to }) => `${words}: ${from === to ? from : `${from}..${to}`}`,
  )
}

describe('days', () => {
  it.each([
    ['He spoke on Tuesday.', 'Tuesday: 2024-09-17'],
    ['He spoke on Thursday.', 'Thursday: 2024-09-19'],
    ['He spoke on Friday.', 'Friday: 2024-09-13'],
    ['He spoke last Tuesday.', 'last Tuesday: 2024-09-17'],
    ['He left last Thursday.', 'last Thursday: 2024-09-12'],
    ['They meet next Tuesday.', 'next Tuesday: 2024-09-24'],
    ['He spoke on September 17.', 'September 17: 2024-09-17'],
    ['He left on 3 March for Paris.', '3 March: 2024-03-03'],
    ['It began on Tuesday, September 17, 2024, in Astana.', 'Tuesday, September 17, 2024: 2024-09-17'],
    ['He came on the 17th of September.', '17th of September: 2024-09-17'],
    ['He visited from 5-6 April 2016.', '5-6 April 2016: 2016-04-05..2016-04-06'],
    ['They meet on Nov. 16 - 17.', 'Nov. 16 - 17: 2024-11-16..2024-11-17'],
    ['They met on September 3–5.', 'September 3–5: 2024-09-03..2024-09-05'],
    ['They met on 3 and 4 September 2023.', '3 and 4 September 2023: 2023-09-03..2023-09-04'],
    ['It began on 31 December.', '31 December: 2023-12-31'],
    ['He was born on 29 February.', '29 February: 2024-02-29'],
    ['It began on 5 March 1999.', '5 March 1999: 1999-03-05'],
    ['The law of 2024-02-29 stands.', '2024-02-29: 2024-02-29'],
    ['He spoke yesterday.', 'yesterday: 2024-09-18'],
    ['He spoke yesterday evening.', 'yesterday evening: 2024-09-18'],
    ['Today’s talks failed.', 'Today: 2024-09-19'],
    ['He left three days ago.', 'three days ago: 2024-09-16'],
    ['They met at the weekend.', 'the weekend: 2024-09-14..2024-09-15'],
    ['They will meet this weekend.', 'this weekend: 2024-09-21..2024-09-22'],
    ['The October 7 attack changed it.', 'October 7: 2023-10-07'],
    ['On Monday 18 September he left.', 'Monday 18 September: 2023-09-18'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected])
  })

  it.each([
    ['He will meet Putin on Friday.', ['Friday: 2024-09-20']],
    ['On Friday Scholz will travel to Astana.', ['Friday: 2024-09-20']],
    ['The summit that Luanda is to host on Dec. 15 is in doubt.', ['Dec. 15: 2024-12-15']],
    ['He said on Tuesday that he would go on Friday.', ['Tuesday: 2024-09-17', 'Friday: 2024-09-20']],
    ['In Baghdad on November 22, Deputy Secretary Blinken will meet Bek.', ['November 22: 2024-11-22']],
    ['They hope for a contract by the autumn.', ['by the autumn: 2024-09-19..2024-11-30']],
    ['By Tuesday the army had left.', ['By Tuesday: 2024-09-17']],
    ['In February we will bring together leaders.', ['February: 2025-02-01..2025-02-28']],
  ])('lie ahead where their clause does: %s', (text, expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('periods', () => {
  it.each([
    ['It began in February 2022.', 'February 2022: 2022-02-01..2022-02-28'],
    ['It fell in April.', 'April: 2024-04-01..2024-04-30'],
    ['It fell in October.', 'October: 2023-10-01..2023-10-31'],
    ['A July report says so.', 'July: 2024-07-01..2024-07-31'],
    ['It began in late March.', 'late March: 2024-03-21..2024-03-31'],
    ['It began in 2019.', '2019: 2019-01-01..2019-12-31'],
    ['The 2014 annexation was condemned.', '2014: 2014-01-01..2014-12-31'],
    ['Resolution 2254 (2015) stands.', '2015: 2015-01-01..2015-12-31'],
    ['Oil began flowing last year.', 'last year: 2023-01-01..2023-12-31'],
    ['They met last month.', 'last month: 2024-08-01..2024-08-31'],
    ['They met this week.', 'this week: 2024-09-16..2024-09-22'],
    ['They met last week.', 'last week: 2024-09-09..2024-09-15'],
    ['It rose next quarter.', 'next quarter: 2024-10-01..2024-12-31'],
    ['It began two years ago.', 'two years ago: 2022-01-01..2022-12-31'],
    ['It began two and a half years ago.', 'two and a half years ago: 2022-03-01..2022-03-31'],
    ['A year ago it began.', 'A year ago: 2023-01-01..2023-12-31'],
    ['It began three weeks ago.', 'three weeks ago: 2024-08-26..2024-09-01'],
    ['It grew over the past decade.', 'the past decade: 2014-09-19..2024-09-19'],
    ['It grew in the last 12 months.', 'the last 12 months: 2023-09-19..2024-09-19'],
    ['It will grow over the next five years.', 'the next five years: 2024-09-19..2029-09-19'],
    ['It rose in the first half of 2023.', 'the first half of 2023: 2023-01-01..2023-06-30'],
    ['It rose in the second quarter of last year.', 'the second quarter of last year: 2023-04-01..2023-06-30'],
    ['It rose in Q3 2024.', 'Q3 2024: 2024-07-01..2024-09-30'],
    ['It fell in the spring of 2022.', 'the spring of 2022: 2022-03-01..2022-05-31'],
    ['It fell last winter.', 'last winter: 2023-12-01..2024-02-29'],
    ['It was built in the mid-1990s.', 'mid-1990s: 1994-01-01..1996-12-31'],
    ['It was built from 2014–16.', '2014–16: 2014-01-01..2016-12-31'],
    ['It began late last year.', 'late last year: 2023-09-01..2023-12-31'],
    ['It began earlier this month.', 'earlier this month: 2024-09-01..2024-09-19'],
    ['It resumes later this year.', 'later this year: 2024-09-19..2024-12-31'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected])
  })

  it.each([
    ['It has been so since 2014.', 'since 2014: 2014-01-01..2024-09-19'],
    ['It has been so since the end of last year.', 'since the end of last year: 2023-09-01..2024-09-19'],
    ['It will end by 2030.', 'by 2030: 2024-09-19..2030-12-31'],
    ['It will end by the end of the year.', 'by the end of the year: 2024-09-19..2024-12-31'],
    ['It runs until 2027.', 'until 2027: 2024-09-19..2027-12-31'],
    ['It ran from 2025 to 2027.', 'from 2025 to 2027: 2025-01-01..2027-12-31'],
    ['It ran between 2014 and 2022.', 'between 2014 and 2022: 2014-01-01..2022-12-31'],
    ['It ran between November and March 2022.', 'between November and March 2022: 2021-11-01..2022-03-31'],
    ['It ran from March to May.', 'from March to May: 2024-03-01..2024-05-31'],
  ])('are bounded by the words before them: %s', (text, expected) => {
    expect(times(text)).toEqual([expected])
  })

  it('take the month of the article for the year it is in, a leap year too', () => {
    expect(times('They met last month.', '2023-03-05')).toEqual(['last month: 2023-02-01..2023-02-28'])
    expect(times('They met last month.', '2024-03-31')).toEqual(['last month: 2024-02-01..2024-02-29'])
    expect(times('They met last month.', '2024-01-15')).toEqual(['last month: 2023-12-01..2023-12-31'])
  })
})

describe('what is no time', () => {
  it.each([
    '1,200 tonnes and 2,000 troops at 09:30 for $2019',
    'A force of 2000 soldiers with 1500 vehicles left room 1984.',
    'Nord Stream 2, Agenda 2030 and Resolution 2254',
    'Theresa May said he may go; criticised by May, he did.',
    'They March on the capital to march for peace.',
    'The Sun said he sat in the sun on a second visit.',
    'Black Friday and the Good Friday Agreement',
    'August Wilson wrote it before 2014 and after last week’s attack.',
    'It was the first time in two years, two days earlier, at last, in the coming days.',
    'The 31 June edition and the paper of February 30 carried it, dated 2024-13-01.',
  ])('%s', (text) => {
    expect(times(text)).toEqual([])
  })
})

describe('a reference date', () => {
  it('that is missing or none leaves the absolute dates', () => {
    const text = 'In March 2022, since 2014, from 2015 to 2016, on May 5, 2021: last year, on Tuesday, May 5, in June.'
    const expected = [
      'March 2022: 2022-03-01..2022-03-31',
      'since 2014: 2014-01-01..2014-12-31',
      'from 2015 to 2016: 2015-01-01..2016-12-31',
      'May 5, 2021: 2021-05-05',
    ]
    expect(timesIn(text, { start: 0, end: text.length }, undefined).map(({ text: words }) => words)).toEqual([
      'March 2022',
      'since 2014',
      'from 2015 to 2016',
      'May 5, 2021',
    ])
    expect(times(text, 'last week')).toEqual(expected)
    expect(times(text, '2024-02-31')).toEqual(expected)
  })

  describe('in another time zone', () => {
    const zone = process.env.TZ
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })

    it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])('gives the same days: %s', (name) => {
      process.env.TZ = name
      expect(times('He spoke yesterday, on September 17 and on Tuesday.')).toEqual([
        'yesterday: 2024-09-18',
        'September 17: 2024-09-17',
        'Tuesday: 2024-09-17',
      ])
    })
  })
})

it('counts offsets from the start of the text and reads any white space', () => {
  const text = '😀 Ja. It began in\u00A0March\r\n2022.'
  const start = text.indexOf('It')
  expect(timesIn(text, { start, end: text.length }, PUBLISHED)).toEqual([
    { start: 19, end: 30, text: 'March\r\n2022', from: '2022-03-01', to: '2022-03-31' },
  ])
})

describe('any text at all', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'in',
      'since',
      'by',
      'from',
      'to',
      'between',
      'and',
      'last',
      'next',
      'the',
      'early',
      'end of',
      'will',
    ),
    fc.constantFrom(
      'March',
      'May',
      'Sept.',
      '17',
      '2024',
      '1990s',
      'Tuesday',
      'year',
      'two',
      'weeks ago',
      'Q3',
      '31',
      '30 February',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.integer({ min: 0, max: 3000 }).map(String),
  )
  const anyText = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', '–', ', ', '\n', '')), { maxLength: 25 })
    .map((words) => words.flat().join(''))
  const anyReference = fc.option(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { nil: undefined },
  )

  it('gives ordered expressions of real days, first before last, the same ones every time', () => {
    fc.assert(
      fc.property(anyText, anyReference, (text, reference) => {
        const found = timesIn(text, { start: 0, end: text.length }, reference)
        let last = 0
        for (const { start, end, text: words, from, to } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(words).toBe(text.slice(start, end))
          expect(words.length).toBeGreaterThan(0)
          for (const iso of [from, to]) {
            expect(iso).toMatch(/^\d{4}-\d\d-\d\d$/)
            expect(new Date(iso).toISOString().slice(0, 10)).toBe(iso)
          }
          expect(from <= to).toBe(true)
          last = end
        }
        expect(timesIn(text, { start: 0, end: text.length }, reference)).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })
})
