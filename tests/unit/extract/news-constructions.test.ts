import { describe } from 'vitest'
import { states } from './statements'

describe('what news packs before and behind a noun', () => {
  states([
    // what is done by rebels that a country backs is not done by the country
    ['Iranian-backed separatists attacked Basra.', []],
    [
      'The Brussels-based European Energy Forum met in May.',
      [
        'European Energy Forum located_in Brussels: "European Energy Forum" > "Brussels", at "May" 2024-05-01..2024-05-31',
      ],
    ],
    [
      'Balkan Pipeline Company Limited is controlled by state-run Bulgargaz.',
      ['Bulgargaz owns Balkan Pipeline Company Limited: "Bulgargaz" > "Balkan Pipeline Company Limited"'],
    ],
    [
      'Angola presented a roadmap for ending the war in Congo.',
      [
        'Angola proposes roadmap: "Angola" > "roadmap"',
        'roadmap concerns war in Congo: "roadmap" > "war in Congo"',
        'war in Congo located_in Democratic Republic of the Congo: "war in Congo" > "Congo"',
      ],
    ],
    [
      'Ana Petrova, a former ambassador to Serbia who now teaches at the University of Oslo, met Olaf Berg.',
      [
        'Ana Petrova works_for University of Oslo: "ambassador" > "University of Oslo"',
        'Ana Petrova meets Olaf Berg: "Ana Petrova" > "Olaf Berg"',
      ],
    ],
    [
      'Hungary is unhappy with a memorandum on lithium and other raw materials that Serbia signed with Germany.',
      [
        'Germany party_to memorandum: "Germany" > "memorandum"',
        'memorandum concerns lithium: "memorandum" > "lithium"',
        'Serbia party_to memorandum: "Serbia" > "memorandum"',
      ],
    ],
  ])
})

describe('gaps and objects', () => {
  states([
    ['Russia sent Syria millions of shells.', ['Russia arms Syria: "Russia" > "Syria"']],
    [
      'Poland goes on importing gas from Norway.',
      ['Poland imports natural gas: "Poland" > "gas"', 'Poland buys_from Norway: "Poland" > "Norway"'],
    ],
    [
      'Kosovo accused Russia of arming Serbia.',
      [
        'Kosovo opposes Russia: "Kosovo" > "Russia"',
        'Russia arms Serbia: "Russia" > "Serbia", says Kosovo "Kosovo accused"',
      ],
    ],
    [
      'Serbia, which Kosovo accuses Russia of arming, denied it.',
      [
        'Kosovo opposes Russia: "Kosovo" > "Russia"',
        'Russia arms Serbia: "Russia" > "Serbia", says Kosovo "Kosovo accuses"',
      ],
    ],
    [
      'Serbia will not negotiate with Kosovo, its foreign minister said, a day after Albania attacked Kosovo.',
      [
        'Serbia negotiates_with Kosovo: "Serbia" > "Kosovo", denied, planned, says nobody named "its foreign minister said"',
        'Albania attacks Kosovo: "Albania" > "Kosovo"',
      ],
    ],
  ])
})

describe('who and what is meant, sentences apart', () => {
  states([
    [
      "Poland's energy minister flew to Oslo on Monday. No deal was signed, Anna Kowal told reporters.",
      [
        'Anna Kowal works_for Poland: "minister" > "Poland"',
        'Anna Kowal visits Oslo: "Poland\'s energy minister" > "Oslo", at "Monday" 2024-09-16..2024-09-16',
      ],
    ],
    [
      'He met his Norwegian counterpart, Moon Hae-rin. Moon visited Serbia.',
      ['Moon Hae-rin visits Serbia: "Moon" > "Serbia"'],
    ],
    [
      'Serbia signed a treaty. Kosovo has not signed it.',
      ['Serbia party_to treaty: "Serbia" > "treaty"', 'Kosovo party_to treaty: "Kosovo" > "it", denied'],
    ],
    [
      'Naftogaz supplies Moldova. The Ukrainian company also supplies Slovakia.',
      [
        'Naftogaz supplies Moldova: "Naftogaz" > "Moldova"',
        'Naftogaz supplies Slovakia: "The Ukrainian company" > "Slovakia"',
      ],
    ],
  ])
})
