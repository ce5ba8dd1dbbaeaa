import { describe } from 'vitest'
import { states } from './statements'

describe('where somebody speaks is a visit only of whoever is at home elsewhere', () => {
  states([
    [
      'Anna Lang, the German economy minister, told reporters in Doha that a deal was near.',
      ['Anna Lang works_for Germany: "Anna Lang" > "German"', 'Anna Lang visits Doha: "Anna Lang" > "Doha"'],
    ],
    [
      'Khalid Saleh, the Qatari energy minister, told reporters in Doha that a deal was near.',
      ['Khalid Saleh works_for Qatar: "Khalid Saleh" > "Qatari"'],
    ],
    ['Anna Lang told reporters in Doha that a deal was near.', []],
    [
      'Khalid Saleh, the Qatari energy minister, hosted Anna Lang, the German economy minister, in Doha.',
      [
        'Khalid Saleh works_for Qatar: "Khalid Saleh" > "Qatari"',
        'Anna Lang works_for Germany: "Anna Lang" > "German"',
        'Anna Lang visits Doha: "Anna Lang" > "Doha"',
        'Khalid Saleh meets Anna Lang: "Khalid Saleh" > "Anna Lang"',
      ],
    ],
  ])
})

describe('a post, an ally and a member right before a name', () => {
  states([
    ['Russia and its ally Belarus held drills.', ['Russia allied_with Belarus: "its" > "Belarus"']],
    [
      'NATO members Poland and Latvia sent jets.',
      ['Poland member_of NATO: "Poland" > "NATO"', 'Latvia member_of NATO: "Latvia" > "NATO"'],
    ],
    [
      "Australia, one of America's closest allies, agreed.",
      ['Australia allied_with United States: "Australia" > "America"'],
    ],
    [
      'The presidents of Chile and Peru will meet on Friday.',
      [
        'Chile meets Peru: "presidents of Chile" > "presidents of Chile and Peru", planned, at "Friday" 2024-09-20..2024-09-20',
      ],
    ],
    ['US-sanctioned Rosneft sold the refinery.', ['United States sanctions Rosneft: "US" > "Rosneft"']],
    ['Russian-owned NIS sold the refinery.', ['Russia owns NIS: "Russian" > "NIS"']],
  ])
})

describe('verbs that the parser takes for participles, and names for subjects', () => {
  states([
    ['Hamas fired rockets at Israel.', ['Hamas attacks Israel: "Hamas" > "Israel"']],
    ['Ana Duarte warned NATO that time was short.', ['Ana Duarte speaks_to NATO: "Ana Duarte" > "NATO"']],
    [
      'Ana Duarte expressed her support for the Minsk accord.',
      ['Ana Duarte supports Minsk accord: "her" > "Minsk accord"'],
    ],
  ])
})

describe('threats, and what is relied on', () => {
  states([
    [
      'China threatened to attack Taiwan.',
      ['China threatens Taiwan: "China" > "Taiwan"', 'China attacks Taiwan: "China" > "Taiwan", possible'],
    ],
    [
      'Slovakia is dependent on Russian gas.',
      ['Slovakia relies_on natural gas: "Slovakia" > "gas"', 'Slovakia relies_on Russia: "Slovakia" > "Russian"'],
    ],
    ['Poland has ended its dependence on Russia.', ['Poland relies_on Russia: "its" > "Russia", denied']],
    ["A third of Spain's gas comes from Algeria.", ['Spain buys_from Algeria: "Spain" > "Algeria"']],
    [
      "Algeria supplies a third of Spain's gas.",
      ['Algeria supplies Spain: "Algeria" > "Spain"', 'Algeria exports natural gas: "Algeria" > "gas"'],
    ],
    [
      'India has become the biggest buyer of Russian oil.',
      ['India imports oil: "India" > "oil"', 'India buys_from Russia: "India" > "Russian"'],
    ],
    ['Iran pulled out of the Paris Agreement.', ['Iran party_to Paris Agreement: "Iran" > "Paris Agreement", denied']],
    [
      'Ana Duarte and Ivan Petrov discussed gas by phone.',
      ['Ana Duarte speaks_to Ivan Petrov: "Ana Duarte" > "Ivan Petrov"'],
    ],
    ['Shell owns 20% of Sakhalin Energy.', ['Shell owns Sakhalin Energy: "Shell" > "Sakhalin Energy"']],
  ])
})
