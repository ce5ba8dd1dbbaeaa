/**
 * Made articles, as many as are asked for: sentences of news put together anew, with other names in them. The same seed
 * gives the same articles. Some names are in the news all the time and most hardly ever, as in real ones (Zipf).
 */
import { randomFrom, type Random } from '../../../src/layout/random'

export interface MadeArticle {
  /** "0001.md" */
  readonly name: string
  readonly markdown: string
}

const WORDS = 700
const WORDS_A_PARAGRAPH = 60

/** @yields articles of some 700 words; the first n of them are the same however many are asked for */
export function* makeArticles(count: number): Generator<MadeArticle> {
  for (let i = 1; i <= count; i++) {
    const name = `${String(i).padStart(4, '0')}.md`
    yield { name, markdown: makeArticle(randomFrom(i), i) }
  }
}

function makeArticle(random: Random, number: number): string {
  const cast = castOf(random)
  const title = fill(pick(TITLES, random), cast, random)
  const paragraphs: string[] = []
  let paragraph: string[] = []
  let words = 0
  let inParagraph = 0
  while (words < WORDS) {
    const sentence = fill(pick(SENTENCES, random), cast, random)
    const length = sentence.split(' ').length
    paragraph.push(sentence)
    words += length
    inParagraph += length
    if (inParagraph >= WORDS_A_PARAGRAPH) {
      paragraphs.push(paragraph.join(' '))
      paragraph = []
      inParagraph = 0
    }
  }
  if (paragraph.length > 0) paragraphs.push(paragraph.join(' '))
  const day = String(1 + (number % 28)).padStart(2, '0')
  const month = String(1 + (number % 12)).padStart(2, '0')
  return `---\ntitle: ${title}\npublisher: The Daily Bench\npublished: 2024-${month}-${day}\n---\n\n${paragraphs.join('\n\n')}\n`
}

interface Leader {
  readonly name: string
  readonly surname: string
  readonly office: string
}

interface Cast {
  readonly countries: readonly (readonly [name: string, adjective: string])[]
  readonly leaders: readonly Leader[]
  readonly companies: readonly string[]
}

/** A few of each for one article, so that they come up again in it. */
function castOf(random: Random): Cast {
  const leaders = times(4, () => {
    const surname = `${frequent(ONSETS, random)}${frequent(ENDINGS, random)}`
    return { name: `${frequent(GIVEN, random)} ${surname}`, surname, office: pick(OFFICES, random) }
  })
  return {
    countries: times(4, () => frequent(COUNTRIES, random)),
    leaders,
    companies: times(3, () => `${frequent(ONSETS, random)}${frequent(ENDINGS, random)} ${frequent(TRADES, random)}`),
  }
}

/** {C} a country, {A} its adjective, {P} a full name, {S} the surname of the same, {O} the office, {K} a company. */
function fill(template: string, { countries, leaders, companies }: Cast, random: Random): string {
  const person = pick(leaders, random)
  const companiesLeft = [...companies]
  const countriesLeft = [...countries]
  const draw = <Item>(items: Item[], all: readonly Item[]): Item =>
    items.splice(Math.floor(random() * items.length), 1)[0] ?? pick(all, random)
  return template.replace(/\{([CAPSOKM])\}/g, (_, slot: string) => {
    switch (slot) {
      case 'C':
        return draw(countriesLeft, countries)[0]
      case 'A':
        return draw(countriesLeft, countries)[1]
      case 'P':
        return person.name
      case 'S':
        return person.surname
      case 'O':
        return person.office
      case 'K':
        return draw(companiesLeft, companies)
      default:
        return pick(MONTHS, random)
    }
  })
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** The first items most often: the chance of an item is about one by its place. */
function frequent<Item>(items: readonly Item[], random: Random): Item {
  const place = Math.floor(items.length ** random()) - 1
  return items[place] ?? pick(items, random)
}

function times<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make)
}

const TITLES = [
  '{C} and {C} sign gas deal, {S} says',
  '{C} will not pay for pipeline to {C}',
  '{S} visits {C} to discuss trade with {C}',
  '{K} halts deliveries to {C} after talks fail',
]

const SENTENCES = [
  '{A} {O} {P} met his counterpart from {C} on Tuesday to discuss the supply of natural gas through the pipeline that {K} operates.',
  '"We support the peace plan, and {C} has supported it from the beginning," {S} told reporters after the talks in {M}.',
  '{C} signed a transit agreement with {C} in {M}, although the two countries are still negotiating over the price.',
  '{K}, which owns a refinery in {C}, said that it would not buy oil from {C} until the sanctions are lifted.',
  'The {A} government accused {C} of sending weapons to rebels in the north, a charge that {C} denies.',
  '{P}, the {A} {O}, flew to {C} last week, where she signed a memorandum on copper and rare earths.',
  'According to a diplomat familiar with the matter, {C} may join the agreement by the end of the year.',
  '{C} imports nearly all its diesel from {C} and sells most of its coal to {C}.',
  '"It is {K} that wants this pipeline, and it is {K} that will build it," said {P}, an analyst with the institute.',
  '{S} said that {C} does not recognise the new government, and that it would help lift the embargo only if {C} withdrew its troops.',
  'The company {K} signed a contract with {K} in {M} and plans to export electricity to {C} from next year.',
  '{C} has been a member of the alliance since 2004, while {C} has attended its meetings as an observer.',
  'The two leaders also discussed the war, which {C} condemned and which {C} refuses to call by that name.',
  '{S} reportedly urged {C} to mediate between {C} and its neighbours before the summit in {M}.',
  'Asked whether {K} would supply gas to {C} this winter, {S} said that nothing had been decided.',
  'In {M} the {A} parliament approved a loan for {C}, which borders {C} and depends on its ports.',
  '{C} and {C} have been allies under a mutual defence treaty, but {C} never ratified it.',
  'A visit by the {A} foreign minister, scheduled for next week, has been put off, two people familiar with the matter said.',
  '{K} denied that it had paid officials in {C}, and threatened to sue the newspaper.',
  'The {A} president, who took office in {M}, has promised to end the dependence on {C} within three years.',
]

const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Energy Minister', 'Defence Minister']
const MONTHS = ['January', 'March', 'May', 'June', 'September', 'October', 'November']
const TRADES = ['Energy', 'Oil', 'Gas', 'Steel', 'Mining', 'Bank', 'Shipping', 'Railways', 'Power', 'Holdings']

const COUNTRIES: Cast['countries'] = [
  ['Russia', 'Russian'],
  ['China', 'Chinese'],
  ['Germany', 'German'],
  ['Ukraine', 'Ukrainian'],
  ['Turkey', 'Turkish'],
  ['Iran', 'Iranian'],
  ['India', 'Indian'],
  ['France', 'French'],
  ['Kazakhstan', 'Kazakh'],
  ['Poland', 'Polish'],
  ['Azerbaijan', 'Azerbaijani'],
  ['Armenia', 'Armenian'],
  ['Brazil', 'Brazilian'],
  ['Japan', 'Japanese'],
  ['Egypt', 'Egyptian'],
  ['Nigeria', 'Nigerian'],
  ['Bulgaria', 'Bulgarian'],
  ['Serbia', 'Serbian'],
  ['Hungary', 'Hungarian'],
  ['Mongolia', 'Mongolian'],
  ['Qatar', 'Qatari'],
  ['Norway', 'Norwegian'],
  ['Canada', 'Canadian'],
  ['Mexico', 'Mexican'],
  ['Argentina', 'Argentine'],
  ['Kenya', 'Kenyan'],
  ['Ethiopia', 'Ethiopian'],
  ['Vietnam', 'Vietnamese'],
  ['Indonesia', 'Indonesian'],
  ['Pakistan', 'Pakistani'],
  ['Uzbekistan', 'Uzbek'],
  ['Georgia', 'Georgian'],
  ['Moldova', 'Moldovan'],
  ['Romania', 'Romanian'],
  ['Greece', 'Greek'],
  ['Italy', 'Italian'],
  ['Spain', 'Spanish'],
  ['Portugal', 'Portuguese'],
  ['Algeria', 'Algerian'],
  ['Libya', 'Libyan'],
]

const GIVEN = [
  'Anna',
  'Maria',
  'Olaf',
  'Ivan',
  'Peter',
  'Elena',
  'David',
  'Sofia',
  'Ahmed',
  'Fatima',
  'Ali',
  'Daniel',
  'Laura',
  'Viktor',
  'Irina',
  'Thomas',
  'Julia',
  'Pavel',
  'Nadia',
  'Emil',
  'Clara',
  'Omar',
  'Leila',
  'Boris',
  'Marta',
  'Hugo',
  'Alice',
  'Stefan',
  'Diana',
  'Oscar',
]

const ONSETS = [
  'Kar',
  'Bel',
  'Mor',
  'Tav',
  'Ros',
  'Vel',
  'Dan',
  'Hol',
  'Jar',
  'Nim',
  'Ost',
  'Pel',
  'Qun',
  'Sar',
  'Tor',
  'Ulm',
  'Var',
  'Wes',
  'Yar',
  'Zel',
  'Bran',
  'Cres',
  'Dov',
  'Fal',
  'Grim',
  'Hast',
  'Istr',
  'Kol',
  'Lund',
  'Marv',
]

const ENDINGS = [
  'ov',
  'sen',
  'ic',
  'escu',
  'adze',
  'yan',
  'ski',
  'mann',
  'berg',
  'ides',
  'ero',
  'ini',
  'ado',
  'enko',
  'aev',
  'oglu',
  'stad',
  'holm',
  'wick',
  'ford',
]
