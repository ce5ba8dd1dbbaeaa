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

describe('where things lie and who works where', () => {
  states([
    [
      "The Croatian port of Omisalj flooded. Azerbaijan's SOCAR drills.",
      ['Omišalj located_in Croatia: "Omisalj" > "Croatian"', 'SOCAR located_in Azerbaijan: "SOCAR" > "Azerbaijan"'],
    ],
    [
      'Druzhba runs from Almetyevsk in Russia through Belarus to Poland.',
      [
        'Druzhba pipeline runs_through Belarus: "Druzhba" > "Belarus"',
        'Druzhba pipeline starts_in Almetyevsk: "Druzhba" > "Almetyevsk"',
        'Druzhba pipeline delivers_to Poland: "Druzhba" > "Poland"',
        'Almetyevsk located_in Russia: "Almetyevsk" > "Russia"',
      ],
    ],
    [
      'Camila Restrepo of the consultancy Andes Energy Partners visited Chile.',
      [
        'Camila Restrepo visits Chile: "Camila Restrepo" > "Chile"',
        'Camila Restrepo works_for Andes Energy Partners: "Camila Restrepo" > "Andes Energy Partners"',
      ],
    ],
    [
      'Brazilian Mines and Energy Minister Marcelo Prado met Ana Ruiz.',
      [
        'Marcelo Prado works_for Brazil: "Marcelo Prado" > "Brazilian"',
        'Marcelo Prado meets Ana Ruiz: "Marcelo Prado" > "Ana Ruiz"',
      ],
    ],
    [
      'NATO Secretary General Pieter van Aalten met Hazem al-Khatib in Oslo.',
      [
        'Pieter van Aalten leads NATO: "Pieter van Aalten" > "NATO"',
        'Pieter van Aalten meets Hazem al-Khatib: "Pieter van Aalten" > "Hazem al-Khatib"',
      ],
    ],
  ])
})

describe('ties, arms and pipelines named later', () => {
  states([
    [
      'Armenia has since bought howitzers from France.',
      ['France arms Armenia: "France" > "Armenia"', 'Armenia buys_from France: "Armenia" > "France"'],
    ],
    // the invasion is that of the country that is punished for it
    [
      'Poland backs sanctions against Russia over its invasion of Ukraine.',
      ['Poland supports sanctions: "Poland" > "sanctions"', 'Russia invades Ukraine: "its" > "Ukraine"'],
    ],
    [
      'Algeria will finance a $13 billion pipeline that would carry gas to Europe. Sonatrach said the Trans-Saharan gas pipeline would open in 2030.',
      [
        'Algeria funds Trans-Saharan Gas Pipeline: "Algeria" > "$13 billion pipeline", planned',
        'Trans-Saharan Gas Pipeline delivers_to Europe: "$13 billion pipeline" > "Europe", planned',
        'Trans-Saharan Gas Pipeline carries natural gas: "$13 billion pipeline" > "gas", planned',
      ],
    ],
  ])
})

describe('posts whose country is not told, and lists', () => {
  states([
    // Kazakhstan is where he is, not whose he is
    ['Chancellor Olaf Berg arrived in Kazakhstan.', ['Olaf Berg visits Kazakhstan: "Olaf Berg" > "Kazakhstan"']],
    [
      'Britain, France and Germany, which remain parties to the Minsk accord, met.',
      [
        'United Kingdom party_to Minsk accord: "Britain" > "Minsk accord"',
        'France party_to Minsk accord: "France" > "Minsk accord"',
        'Germany party_to Minsk accord: "Germany" > "Minsk accord"',
        'United Kingdom meets France: "Britain" > "France"',
        'United Kingdom meets Germany: "Britain" > "Germany"',
        'France meets Germany: "France" > "Germany"',
      ],
    ],
  ])
})

describe('names at the start of a text', () => {
  states([
    [
      'John Smith, the president of Poland, met Ana Ruiz.',
      ['John Smith leads Poland: "John Smith" > "Poland"', 'John Smith meets Ana Ruiz: "John Smith" > "Ana Ruiz"'],
    ],
  ])
})

describe('guests, and what only bears a country in its name', () => {
  states([
    [
      'Olaf Berg is the Norwegian chancellor. Rumen Radev tells visiting chancellor that Sofia cannot wait.',
      [
        'Olaf Berg leads Norway: "Olaf Berg" > "Norwegian"',
        'Rumen Radev speaks_to Olaf Berg: "Rumen Radev" > "chancellor"',
      ],
    ],
    // neither buyers nor companies are their country
    ['Rumen Radev has courted buyers in India.', []],
    ['Zambian companies surrounded Angola.', []],
  ])
})
