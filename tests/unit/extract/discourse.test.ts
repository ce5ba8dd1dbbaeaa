import { describe, expect, it } from 'vitest'
import { type Case, entities, graphOf, states, statements } from './statements'

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
        'Julie Armand visits Warsaw: "Julie Armand" > "Warsaw"',
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
