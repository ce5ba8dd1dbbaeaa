import { describe } from 'vitest'
import { states } from './statements'

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
      [
        'Kosovo opposes Serbia: "Kosovo" > "Serbia"',
        'Serbia attacks Albania: "Serbia" > "Albania", says Kosovo "Kosovo accused"',
      ],
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
    [
      'Dutch company Vopak owns a stake in Gasunie.',
      ['Vopak owns Gasunie: "Vopak" > "Gasunie"', 'Vopak located_in Netherlands: "Vopak" > "Dutch"'],
    ],
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
