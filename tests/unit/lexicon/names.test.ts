import { describe, expect, it } from 'vitest'
import { readLexicon } from './lexicon-files'

const lexicon = readLexicon()

/** The longest name at `words[from]`: its words, and each reading as "id form". */
function namedAt(sentence: string, from = 0): { words: string; readings: string[] } | undefined {
  const words = sentence.split(' ')
  const matches = lexicon.match(words, from)
  const [longest] = matches
  if (!longest) return undefined
  return {
    words: words.slice(from, from + longest.length).join(' '),
    readings: matches
      .filter((match) => match.length === longest.length)
      .map((match) => `${match.entry.id} ${match.form}`),
  }
}

describe('a name in a row of words', () => {
  it.each([
    ['US troops', 'US', ['country/united-states name']],
    ['U.S. troops', 'U.S.', ['country/united-states name']],
    ['us all', undefined, []],
    ['Un smiled', undefined, []],
    ['turkey is eaten', undefined, []],
    ['Turkey is large', 'Turkey', ['country/turkey name']],
    ['Turkiye said', 'Turkiye', ['country/turkey name']],
    ['Burma said', 'Burma', ['country/myanmar name']],
    ['Kazakhstani oil', 'Kazakhstani', ['country/kazakhstan adjective']],
    ['Poles voted', 'Poles', ['country/poland people']],
    ['Kremlin spokesman', 'Kremlin', ['country/russia seat']],
    ['10 Downing Street said', '10 Downing Street', ['country/united-kingdom seat']],
    ['Kiev said', 'Kiev', ['place/kyiv name', 'country/ukraine capital']],
    ['Nur-Sultan said', 'Nur-Sultan', ['place/astana name', 'country/kazakhstan capital']],
    ['Tel Aviv said', 'Tel Aviv', ['place/tel-aviv name']],
    ['Papua New Guinea said', 'Papua New Guinea', ['country/papua-new-guinea name']],
    ["People 's Republic of China said", "People 's Republic of China", ['country/china name']],
    ['Côte d’Ivoire said', 'Côte d’Ivoire', ['country/ivory-coast name']],
    ['Georgia said', 'Georgia', ['country/georgia name', 'place/georgia name']],
    [
      'Brussels said',
      'Brussels',
      ['place/brussels name', 'organisation/european-union seat', 'country/belgium capital'],
    ],
    ['Bosnian Serb leader', 'Bosnian Serb', ['place/republika-srpska adjective']],
    ['Swinoujscie terminal', 'Swinoujscie', ['place/swinoujscie name']],
    ['Nagorno - Karabakh region', 'Nagorno - Karabakh', ['place/nagorno-karabakh name']],
    ['the West said', 'the West', ['place/the-west name']],
    ['West said', undefined, []],
    ['the Hague tribunal', 'the Hague', ['place/the-hague name', 'country/netherlands capital']],
    ['RFE / RL reported', 'RFE / RL', ['organisation/radio-free-europe-radio-liberty name']],
    ['Nato said', 'Nato', ['organisation/nato name']],
    ['OPEC + said', 'OPEC +', ['organisation/opec-plus name']],
    ['OPEC said', 'OPEC', ['organisation/opec name']],
    ['E.on said', 'E.on', ['organisation/e-on name']],
    ['al-Qaida in the Islamic Maghreb', 'al-Qaida', ['organisation/al-qaeda name']],
    ['Daesh fighters', 'Daesh', ['organisation/islamic-state name']],
    ['Druzhba oil pipeline', 'Druzhba oil pipeline', ['pipeline/druzhba-pipeline name']],
    ['Nord Stream 2 was', 'Nord Stream 2', ['pipeline/nord-stream-2 name']],
    [
      'Baku - Tbilisi - Ceyhan pipeline',
      'Baku - Tbilisi - Ceyhan pipeline',
      ['pipeline/baku-tbilisi-ceyhan-pipeline name'],
    ],
    ['Iran nuclear deal', 'Iran nuclear deal', ['agreement/joint-comprehensive-plan-of-action name']],
    ['Arab Peace Initiative', 'Arab Peace Initiative', ['peace_plan/arab-peace-initiative name']],
    ['One China policy', 'One China policy', ['policy/one-china-policy name']],
    ['WWII began', 'WWII', ['event/second-world-war name']],
    ['crude oil prices', 'crude oil', ['commodity/oil name']],
    ['Strait of Hormuz , Iran', 'Strait of Hormuz', ['place/strait-of-hormuz name']],
  ])('%s', (sentence, words, readings) => {
    expect(namedAt(sentence)).toEqual(words === undefined ? undefined : { words, readings })
  })

  it('ends where a word ends and never reaches over a comma', () => {
    expect(namedAt('South , Korea')).toBeUndefined()
    expect(namedAt('Russian-speaking')).toBeUndefined()
  })

  it('says which single words are also everyday words or given names', () => {
    const doubtful = (word: string) => lexicon.match([word], 0).map((match) => match.doubtful)
    expect([doubtful('Nice'), doubtful('Jordan'), doubtful('France'), doubtful('US'), doubtful('oil')]).toEqual([
      [true],
      [true],
      [false],
      [false],
      [false],
    ])
  })

  it('is found written out, with or without its article', () => {
    expect(lexicon.find('the united kingdom').map((reading) => reading.entry.iso2)).toEqual(['GB'])
  })
})

describe('the countries', () => {
  const countries = [...lexicon.entries.values()].filter((entry) => entry.kind === 'country' && !entry.former)
  const formsOf = (id: string) => [...lexicon.byName.values()].flat().filter((reading) => reading.entry.id === id)

  it('are all there, each with a code of its own, an adjective and a capital', () => {
    expect(new Set(countries.map((country) => country.iso2)).size).toBe(countries.length)
    expect(countries.length).toBe(199)
    const incomplete = countries.filter((country) => {
      const forms = formsOf(country.id).map((reading) => reading.form)
      const cityState = ['Vatican', 'Singapore', 'Monaco', 'Djibouti', 'San Marino', 'Hong Kong'].includes(country.name)
      return !(forms.includes('capital') || cityState) || !(forms.includes('adjective') || country.name === 'Vatican')
    })
    expect(incomplete).toEqual([])
  })

  it('have each capital as a place too, unless city and state share a name', () => {
    const homeless = [...lexicon.byName]
      .filter(([, readings]) => readings.some((reading) => reading.form === 'capital'))
      .filter(([, readings]) => !readings.some((reading) => reading.entry.kind === 'place'))
      .map(([form]) => form)
    expect(homeless).toEqual([])
  })
})

describe('a form that two entries share', () => {
  it('is listed as ambiguous, or is a capital beside its own city', () => {
    const unlisted = [...lexicon.byName].filter(([, readings]) => {
      const [first] = readings
      const ids = new Set(readings.map((reading) => reading.entry.id))
      const state = readings.find((reading) => reading.form === 'capital')?.entry.id
      const city = readings.find((reading) => reading.entry.kind === 'place')?.entry.country
      return (
        ids.size > 1 && first?.ambiguous === undefined && !(ids.size === 2 && state !== undefined && state === city)
      )
    })
    expect(unlisted.map(([form, readings]) => [form, readings.map((reading) => reading.entry.id)])).toEqual([])
  })
})
