import { describe, expect, it } from 'vitest'
import { readResources } from '../../../src/cli/resources'
import { extract } from '../../../src/extract/extract'
import type { GraphDocument, Range, Statement } from '../../../src/graph/document'

const resources = readResources('data')

/** A Thursday. */
const PUBLISHED = '2024-09-19'

const graphOf = (text: string): GraphDocument => extract({ id: 'a', title: '', text, published: PUBLISHED }, resources)

/**
 * Every statement of a text, whole, a line each:
 *
 *   Germany invades Poland: "Germany" > "Poland"
 *   ..., denied, planned
 *   ..., says Ana Ruiz "said Ana Ruiz"    (or "nobody named", where only the words of the source are known)
 *   ..., at "Monday" 2024-09-16..2024-09-16
 */
function statements(text: string): string[] {
  const { entities, relations } = graphOf(text)
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? `no entity ${id}`
  const words = ({ start, end }: Range): string => `"${text.slice(start, end)}"`
  const line = (relation: string, statement: Statement): string => {
    const { source, target, polarity, certainty, speaker, attribution, time } = statement
    return [
      `${relation}: ${words(source)} > ${words(target)}`,
      ...(polarity === 'denied' ? ['denied'] : []),
      ...(certainty === 'stated' ? [] : [certainty]),
      ...(speaker === null && !attribution
        ? []
        : [
            `says ${speaker === null ? 'nobody named' : name(speaker)} ${attribution ? words(attribution) : ''}`.trim(),
          ]),
      ...(time ? [`at "${time.text}" ${time.from}..${time.to}`] : []),
    ].join(', ')
  }
  return relations.flatMap(({ source, type, target, statements }) =>
    statements.map((statement) => line(`${name(source)} ${type} ${name(target)}`, statement)),
  )
}

/** Every entity of a text: "kind: name = alias = alias". */
const entities = (text: string): string[] =>
  graphOf(text).entities.map(({ kind, name, aliases }) => `${kind}: ${[name, ...aliases].join(' = ')}`)

type Case = readonly [text: string, expected: readonly string[]]

const states = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected)
  })
}

describe('clauses', () => {
  states([
    ['Germany invaded Poland.', ['Germany invades Poland: "Germany" > "Poland"']],
    ['Poland was invaded by Germany.', ['Germany invades Poland: "Germany" > "Poland"']],
    ['The Serbian army attacked Kosovo.', ['Serbia attacks Kosovo: "Serbian army" > "Kosovo"']],
    [
      'Serbia, which borders Kosovo, was attacked by Albania.',
      ['Serbia borders Kosovo: "Serbia" > "Kosovo"', 'Albania attacks Serbia: "Albania" > "Serbia"'],
    ],
    [
      'The Blue Stream pipeline, which crosses Georgia, Turkey and Greece, bypasses Ukraine.',
      [
        'Blue Stream runs_through Georgia: "Blue Stream pipeline" > "Georgia"',
        'Blue Stream runs_through Turkey: "Blue Stream pipeline" > "Turkey"',
        'Blue Stream runs_through Greece: "Blue Stream pipeline" > "Greece"',
        'Blue Stream bypasses Ukraine: "Blue Stream pipeline" > "Ukraine"',
      ],
    ],
    [
      'Ukraine rejected the peace plan that Brazil proposed.',
      ['Ukraine opposes peace plan: "Ukraine" > "peace plan"', 'Brazil proposes peace plan: "Brazil" > "peace plan"'],
    ],
    [
      'The peace plan proposed by Brazil and China was rejected by Ukraine.',
      [
        'Brazil proposes peace plan: "Brazil" > "peace plan"',
        'China proposes peace plan: "China" > "peace plan"',
        'Ukraine opposes peace plan: "Ukraine" > "peace plan"',
      ],
    ],
    [
      'Having met Marta Kowalska, Ana Ruiz flew to Albania.',
      [
        'Marta Kowalska meets Ana Ruiz: "Marta Kowalska" > "Ana Ruiz"',
        'Ana Ruiz visits Albania: "Ana Ruiz" > "Albania"',
      ],
    ],
    ['It was Russia that invaded Ukraine.', ['Russia invades Ukraine: "Russia" > "Ukraine"']],
    ['It was Germany that supported Ukraine.', ['Germany supports Ukraine: "Germany" > "Ukraine"']],
  ])
})

describe('control', () => {
  states([
    [
      'Gazprom agreed to build the Power of Siberia 2 pipeline.',
      ['Gazprom builds Power of Siberia 2: "Gazprom" > "Power of Siberia 2 pipeline", planned'],
    ],
    [
      'Kazakhstan agreed to supply oil to Germany.',
      [
        'Kazakhstan supplies Germany: "Kazakhstan" > "Germany", planned',
        'Kazakhstan exports oil: "Kazakhstan" > "oil", planned',
      ],
    ],
    ['Sudan asked Egypt to support Libya.', ['Egypt supports Libya: "Egypt" > "Libya", possible']],
    [
      'Kosovo accused Serbia of attacking Albania.',
      ['Kosovo opposes Serbia: "Kosovo" > "Serbia"', 'Serbia attacks Albania: "Serbia" > "Albania", possible'],
    ],
  ])
})

describe('posts', () => {
  states([
    [
      'Marta Kowalska, the foreign minister of Poland, visited Ukraine.',
      [
        'Marta Kowalska works_for Poland: "Marta Kowalska" > "Poland"',
        'Marta Kowalska visits Ukraine: "Marta Kowalska" > "Ukraine"',
      ],
    ],
    [
      "Marta Kowalska, Poland's foreign minister, met Ilir Dervishi, the prime minister of Albania.",
      [
        'Marta Kowalska works_for Poland: "Marta Kowalska" > "Poland"',
        'Ilir Dervishi leads Albania: "Ilir Dervishi" > "Albania"',
        'Marta Kowalska meets Ilir Dervishi: "Marta Kowalska" > "Ilir Dervishi"',
      ],
    ],
    [
      'TotalEnergies CEO Luc Armand met Kazakh Energy Minister Dana Akhmetova.',
      [
        'Luc Armand leads TotalEnergies: "Luc Armand" > "TotalEnergies"',
        'Dana Akhmetova works_for Kazakhstan: "Dana Akhmetova" > "Kazakh"',
        'Luc Armand meets Dana Akhmetova: "Luc Armand" > "Dana Akhmetova"',
      ],
    ],
    [
      'Shell CEO Pieter van Dalen met Kemal Aydın.',
      [
        'Pieter van Dalen leads Shell: "Pieter van Dalen" > "Shell"',
        'Pieter van Dalen meets Kemal Aydın: "Pieter van Dalen" > "Kemal Aydın"',
      ],
    ],
    [
      'Poland, led by Marta Kowalska, supports Ukraine.',
      ['Marta Kowalska leads Poland: "Marta Kowalska" > "Poland"', 'Poland supports Ukraine: "Poland" > "Ukraine"'],
    ],
    ['Romania is a member of NATO.', ['Romania member_of NATO: "Romania" > "NATO"']],
  ])
})

describe('nouns', () => {
  states([
    [
      "Marta Kowalska's trip to Beijing lasted two days.",
      ['Marta Kowalska visits Beijing: "Marta Kowalska" > "Beijing"'],
    ],
    ['Ana Ruiz is on a visit to Egypt.', ['Ana Ruiz visits Egypt: "Ana Ruiz" > "Egypt"']],
    ['The EU embargo on Iran is illegal.', ['European Union sanctions Iran: "EU" > "Iran"']],
    ['The European Union tightened its embargo on Iran.', ['European Union sanctions Iran: "its" > "Iran"']],
    [
      'Sanctions imposed by the European Union on Russia remain.',
      ['European Union sanctions Russia: "European Union" > "Russia"'],
    ],
    [
      'Azerbaijan began gas deliveries to Italy.',
      ['Azerbaijan supplies Italy: "Azerbaijan" > "Italy"', 'Azerbaijan exports natural gas: "Azerbaijan" > "gas"'],
    ],
    ['Dutch company Vopak owns a stake in Gasunie.', ['Vopak owns Gasunie: "Vopak" > "Gasunie"']],
    ['The war between Russia and Ukraine continues.', ['Russia fights Ukraine: "Russia" > "Ukraine"']],
    [
      'The pipeline from Baku to Ceyhan crosses Georgia.',
      [
        'pipeline from Baku to Ceyhan starts_in Baku: "pipeline from Baku to Ceyhan" > "Baku"',
        'pipeline from Baku to Ceyhan delivers_to Ceyhan: "pipeline from Baku to Ceyhan" > "Ceyhan"',
        'pipeline from Baku to Ceyhan runs_through Georgia: "pipeline from Baku to Ceyhan" > "Georgia"',
      ],
    ],
  ])
})

describe('coordination', () => {
  states([
    [
      'France and Germany condemned Russia and Belarus.',
      [
        'France opposes Russia: "France" > "Russia"',
        'France opposes Belarus: "France" > "Belarus"',
        'Germany opposes Russia: "Germany" > "Russia"',
        'Germany opposes Belarus: "Germany" > "Belarus"',
      ],
    ],
    [
      'Germany, France and Italy signed an agreement with Kazakhstan.',
      [
        'Germany party_to agreement: "Germany" > "agreement"',
        'France party_to agreement: "France" > "agreement"',
        'Italy party_to agreement: "Italy" > "agreement"',
        'Kazakhstan party_to agreement: "Kazakhstan" > "agreement"',
      ],
    ],
  ])
})

describe('who says so', () => {
  states([
    [
      '"Germany supports Ukraine," said Ana Ruiz.',
      ['Germany supports Ukraine: "Germany" > "Ukraine", says Ana Ruiz "said Ana Ruiz"'],
    ],
    [
      '“Russia attacked Ukraine,” Ana Ruiz said. “Germany supports Ukraine,” she added.',
      [
        'Russia attacks Ukraine: "Russia" > "Ukraine", says Ana Ruiz "Ana Ruiz said"',
        'Germany supports Ukraine: "Germany" > "Ukraine", says Ana Ruiz "she added"',
      ],
    ],
    [
      'Ana Ruiz said: "Germany invaded Poland. France supported Ukraine."',
      [
        'Germany invades Poland: "Germany" > "Poland", says Ana Ruiz "Ana Ruiz said"',
        'France supports Ukraine: "France" > "Ukraine", says Ana Ruiz "Ana Ruiz said"',
      ],
    ],
    [
      'Ana Ruiz said that Russia had “invaded Ukraine without any reason”.',
      ['Russia invades Ukraine: "Russia" > "Ukraine", says Ana Ruiz "Ana Ruiz said"'],
    ],
    [
      'According to Ana Ruiz, Russia attacked Ukraine.',
      ['Russia attacks Ukraine: "Russia" > "Ukraine", says Ana Ruiz "According to Ana Ruiz,"'],
    ],
    [
      'Ana Ruiz told Ilir Dervishi that Germany supports Kosovo.',
      [
        'Ana Ruiz speaks_to Ilir Dervishi: "Ana Ruiz" > "Ilir Dervishi"',
        'Germany supports Kosovo: "Germany" > "Kosovo", says Ana Ruiz "Ana Ruiz told"',
      ],
    ],
    [
      'Ana Ruiz and Ilir Dervishi said that Russia attacked Ukraine.',
      [
        'Russia attacks Ukraine: "Russia" > "Ukraine", says Ana Ruiz "Ana Ruiz and Ilir Dervishi said"',
        'Russia attacks Ukraine: "Russia" > "Ukraine", says Ilir Dervishi "Ana Ruiz and Ilir Dervishi said"',
      ],
    ],
    [
      'Russia attacked Ukraine, a senior diplomat said.',
      ['Russia attacks Ukraine: "Russia" > "Ukraine", says nobody named "a senior diplomat said"'],
    ],
    [
      '"Russia attacked Ukraine," a diplomat in Brussels said on condition of anonymity.',
      ['Russia attacks Ukraine: "Russia" > "Ukraine", says nobody named "a diplomat in Brussels said"'],
    ],
    [
      '"We will never recognise Kosovo," Serbian President Milan Petrov said.',
      [
        'Milan Petrov leads Serbia: "Milan Petrov" > "Serbian"',
        'Serbia recognises Kosovo: "We" > "Kosovo", denied, planned, says Milan Petrov "Serbian President Milan Petrov said"',
      ],
    ],
  ])
})

describe('polarity', () => {
  states([
    ['Germany did not invade Poland.', ['Germany invades Poland: "Germany" > "Poland", denied']],
    ['Iran never attacked Saudi Arabia.', ['Iran attacks Saudi Arabia: "Iran" > "Saudi Arabia", denied']],
    ['Germany refused to recognise Kosovo.', ['Germany recognises Kosovo: "Germany" > "Kosovo", denied']],
    ['Hungary ruled out supporting Ukraine.', ['Hungary supports Ukraine: "Hungary" > "Ukraine", denied']],
    ['Albania failed to support Kosovo.', ['Albania supports Kosovo: "Albania" > "Kosovo", denied']],
    [
      'Serbia denied that it had attacked Kosovo.',
      ['Serbia attacks Kosovo: "it" > "Kosovo", denied, says Serbia "Serbia denied"'],
    ],
    [
      'Germany supports neither Russia nor Belarus.',
      [
        'Germany supports Russia: "Germany" > "Russia", denied',
        'Germany supports Belarus: "Germany" > "Belarus", denied',
      ],
    ],
    [
      'Ana Ruiz neither met Ilir Dervishi nor visited Albania.',
      [
        'Ana Ruiz meets Ilir Dervishi: "Ana Ruiz" > "Ilir Dervishi", denied',
        'Ana Ruiz visits Albania: "Ana Ruiz" > "Albania", denied',
      ],
    ],
    [
      'Hungary is not a member of the European Union.',
      ['Hungary member_of European Union: "Hungary" > "European Union", denied'],
    ],
  ])
})

describe('certainty', () => {
  states([
    ['Germany may recognise Kosovo.', ['Germany recognises Kosovo: "Germany" > "Kosovo", possible']],
    ['Germany reportedly invaded Poland.', ['Germany invades Poland: "Germany" > "Poland", possible']],
    ['Ethiopia threatened to attack Eritrea.', ['Ethiopia attacks Eritrea: "Ethiopia" > "Eritrea", possible']],
    ['Germany plans to recognise Kosovo.', ['Germany recognises Kosovo: "Germany" > "Kosovo", planned']],
    ['Germany will recognise Kosovo.', ['Germany recognises Kosovo: "Germany" > "Kosovo", planned']],
    [
      'Turkey hopes to join the European Union.',
      ['Turkey member_of European Union: "Turkey" > "European Union", planned'],
    ],
    [
      'If Germany recognises Kosovo, Serbia will leave the European Union.',
      [
        'Germany recognises Kosovo: "Germany" > "Kosovo", possible',
        'Serbia member_of European Union: "Serbia" > "European Union", denied, planned',
      ],
    ],
  ])
})

describe('time', () => {
  states([
    [
      'Ana Ruiz visited Kazakhstan on Monday.',
      ['Ana Ruiz visits Kazakhstan: "Ana Ruiz" > "Kazakhstan", at "Monday" 2024-09-16..2024-09-16'],
    ],
    [
      'Ana Ruiz will visit Kazakhstan on Friday.',
      ['Ana Ruiz visits Kazakhstan: "Ana Ruiz" > "Kazakhstan", planned, at "Friday" 2024-09-20..2024-09-20'],
    ],
    [
      'Germany invaded Poland in September 1939.',
      ['Germany invades Poland: "Germany" > "Poland", at "September 1939" 1939-09-01..1939-09-30'],
    ],
    [
      'Between 2019 and 2021 Germany supplied Austria with gas.',
      [
        'Germany supplies Austria: "Germany" > "Austria", at "Between 2019 and 2021" 2019-01-01..2021-12-31',
        'Germany exports natural gas: "Germany" > "gas", at "Between 2019 and 2021" 2019-01-01..2021-12-31',
      ],
    ],
  ])
})

describe('one thing for all its names', () => {
  states([
    [
      'Ilir Dervishi visited Kazakhstan. He met Ana Ruiz.',
      [
        'Ilir Dervishi visits Kazakhstan: "Ilir Dervishi" > "Kazakhstan"',
        'Ilir Dervishi meets Ana Ruiz: "He" > "Ana Ruiz"',
      ],
    ],
    [
      'Ilir Dervishi met Marta Kowalska. She supports Ukraine.',
      [
        'Ilir Dervishi meets Marta Kowalska: "Ilir Dervishi" > "Marta Kowalska"',
        'Marta Kowalska supports Ukraine: "She" > "Ukraine"',
      ],
    ],
    [
      'Turkey supplies Bulgaria. Its embargo on Iran remains.',
      ['Turkey supplies Bulgaria: "Turkey" > "Bulgaria"', 'Turkey sanctions Iran: "Its" > "Iran"'],
    ],
    [
      'Kazakh President Erlan Sadykov visited Germany. The president met Ana Ruiz.',
      [
        'Erlan Sadykov leads Kazakhstan: "Erlan Sadykov" > "Kazakh"',
        'Erlan Sadykov visits Germany: "Erlan Sadykov" > "Germany"',
        'Erlan Sadykov meets Ana Ruiz: "president" > "Ana Ruiz"',
      ],
    ],
    [
      'French Foreign Minister Julie Armand met her Polish counterpart Marta Kowalska in Warsaw.',
      [
        'Julie Armand works_for France: "Julie Armand" > "French"',
        'Marta Kowalska works_for Poland: "Marta Kowalska" > "Polish"',
        'Julie Armand meets Marta Kowalska: "Julie Armand" > "Marta Kowalska"',
      ],
    ],
    [
      'Moscow condemned Washington. Ana Ruiz flew to Moscow.',
      ['Russia opposes United States: "Moscow" > "Washington"', 'Ana Ruiz visits Moscow: "Ana Ruiz" > "Moscow"'],
    ],
  ])

  it('"the two countries" are the last two that were spoken of together', () => {
    expect(statements('France and Egypt held talks. The two countries support Lebanon.').sort()).toEqual([
      'Egypt supports Lebanon: "The two countries" > "Lebanon"',
      'France meets Egypt: "France" > "Egypt"',
      'France supports Lebanon: "The two countries" > "Lebanon"',
    ])
  })

  it('leaves "he" open where only a woman was named', () => {
    expect(statements('Marta Kowalska flew to Kyiv on Tuesday. He met Ilir Dervishi.')).toEqual([
      'Marta Kowalska visits Kyiv: "Marta Kowalska" > "Kyiv", at "Tuesday" 2024-09-17..2024-09-17',
    ])
  })

  it.each<Case>([
    [
      'The Danube Energy Agency (DEA) met Ana Ruiz. The DEA criticised Hungary.',
      ['person: Ana Ruiz', 'organisation: Danube Energy Agency = DEA', 'country: Hungary'],
    ],
    [
      'Brazilian President Luiz Inácio Lula da Silva met Jean-Yves Le Drian.',
      [
        'person: Luiz Inácio Lula da Silva = Brazilian President',
        'person: Jean-Yves Le Drian',
        'country: Brazil = Brazilian',
      ],
    ],
    [
      'Berlin supports Kyiv. Marta Kowalska met Ilir Dervishi in Berlin.',
      [
        'person: Marta Kowalska',
        'person: Ilir Dervishi',
        'country: Germany = Berlin',
        'country: Ukraine = Kyiv',
        'place: Berlin',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected)
  })
})

it('a predicate that no type covers is open, under its own words', () => {
  const { relations } = graphOf('Germany inspected Poland.')
  expect(relations.map(({ type, label }) => ({ type, label }))).toEqual([{ type: 'related_to', label: 'inspect' }])
})

describe('nothing that is not said', () => {
  it.each([
    'Germany, Poland and the European Union.',
    'Ana Ruiz spoke. Kazakhstan was silent.',
    'The road past France, Spain and Italy is long.',
  ])('%s', (text) => {
    expect(statements(text)).toEqual([])
  })
})
