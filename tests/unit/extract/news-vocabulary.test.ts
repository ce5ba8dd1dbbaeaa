import { describe } from 'vitest'
import { states } from './statements'

describe('who takes up a post', () => {
  states([
    [
      'Mira Kostova became prime minister of Bulgaria in May.',
      ['Mira Kostova leads Bulgaria: "Mira Kostova" > "Bulgaria"'],
    ],
    [
      'Ana Duarte, who was elected president of Portugal on Sunday, met Jan Novotny.',
      [
        'Ana Duarte leads Portugal: "Ana Duarte" > "Portugal"',
        'Ana Duarte meets Jan Novotny: "Ana Duarte" > "Jan Novotny"',
      ],
    ],
    ['Lars Holm took over as chief executive of Equinor.', ['Lars Holm leads Equinor: "Lars Holm" > "Equinor"']],
    ['Equinor has named Lars Holm as its chief executive.', ['Lars Holm leads Equinor: "Lars Holm" > "its"']],
    [
      'The United States named Carol Finch its ambassador to Kenya.',
      ['Carol Finch works_for United States: "Carol Finch" > "its"'],
    ],
    // nobody holds a post that they may get, want or were refused
    ['Ana Duarte could become president of Chile.', []],
    ['Ana Duarte was not elected president of Chile.', []],
    ['Ana Duarte hopes to be appointed president of Chile.', []],
  ])
})

describe('who is in and who is out', () => {
  states([
    ['Sweden was admitted to NATO.', ['Sweden member_of NATO: "Sweden" > "NATO"']],
    ['The African Union suspended Niger.', ['Niger member_of African Union: "Niger" > "African Union", denied']],
    [
      'Russia was expelled from the Council of Europe.',
      ['Russia member_of Council of Europe: "Russia" > "Council of Europe", denied'],
    ],
    [
      'Britain is no longer a member of the European Union.',
      ['United Kingdom member_of European Union: "Britain" > "European Union", denied'],
    ],
    [
      'Tom Berg joined Goldman Sachs as an economist.',
      ['Tom Berg works_for Goldman Sachs: "Tom Berg" > "Goldman Sachs"'],
    ],
  ])
})

describe('who goes where, and whom they meet and speak to', () => {
  states([
    ['Ana Duarte touched down in Dakar.', ['Ana Duarte visits Dakar: "Ana Duarte" > "Dakar"']],
    [
      'Ana Duarte attended a summit in Dakar.',
      [
        'Ana Duarte visits Dakar: "Ana Duarte" > "Dakar"',
        'summit in Dakar located_in Dakar: "summit in Dakar" > "Dakar"',
      ],
    ],
    ['Ana Duarte shook hands with Pedro Salas.', ['Ana Duarte meets Pedro Salas: "Ana Duarte" > "Pedro Salas"']],
    ['Ana Duarte joined Pedro Salas for talks.', ['Ana Duarte meets Pedro Salas: "Ana Duarte" > "Pedro Salas"']],
    ['Ana Duarte wrote to Pedro Salas.', ['Ana Duarte speaks_to Pedro Salas: "Ana Duarte" > "Pedro Salas"']],
    ['Ana Duarte urged Pedro Salas to resign.', ['Ana Duarte speaks_to Pedro Salas: "Ana Duarte" > "Pedro Salas"']],
    ['Interviewed by CNN, Ana Duarte denied it.', ['Ana Duarte speaks_to CNN: "Ana Duarte" > "CNN"']],
  ])
})

describe('for and against', () => {
  states([
    [
      'Hungary threw its weight behind the Minsk accord.',
      ['Hungary supports Minsk accord: "Hungary" > "Minsk accord"'],
    ],
    ['Chad came to the aid of Niger.', ['Chad supports Niger: "Chad" > "Niger"']],
    ['Estonia is in favour of the Minsk accord.', ['Estonia supports Minsk accord: "Estonia" > "Minsk accord"']],
    [
      'Estonia no longer supports the Minsk accord.',
      ['Estonia supports Minsk accord: "Estonia" > "Minsk accord", denied'],
    ],
    ['Ana Duarte lashed out at Pedro Salas.', ['Ana Duarte opposes Pedro Salas: "Ana Duarte" > "Pedro Salas"']],
    ['Ana Duarte sued ExxonMobil.', ['Ana Duarte opposes ExxonMobil: "Ana Duarte" > "ExxonMobil"']],
    ['Iran summoned the Swedish ambassador.', ['Iran opposes Sweden: "Iran" > "Swedish"']],
    ['Poland filed a lawsuit against Gazprom.', ['Poland opposes Gazprom: "Poland" > "Gazprom"']],
  ])
})

describe('ties, made and broken', () => {
  states([
    [
      'Peru broke off relations with Chile.',
      ['Peru opposes Chile: "Peru" > "Chile"', 'Peru has_ties_with Chile: "Peru" > "Chile", denied'],
    ],
    ['Mali and Niger formed an alliance.', ['Mali allied_with Niger: "Mali" > "Niger"']],
    ['China and Iran signed a strategic partnership.', ['China has_ties_with Iran: "China" > "Iran"']],
    [
      'The United States withdrew from the Paris Agreement.',
      ['United States party_to Paris Agreement: "United States" > "Paris Agreement", denied'],
    ],
  ])
})

describe('war and sanctions', () => {
  states([
    ['Russia sent tanks into Georgia.', ['Russia invades Georgia: "Russia" > "Georgia"']],
    ['Kharkiv came under attack from Russia.', ['Russia attacks Kharkiv: "Russia" > "Kharkiv"']],
    ['Israel killed a commander of Hezbollah.', ['Israel attacks Hezbollah: "Israel" > "Hezbollah"']],
    ['Russia took control of Mariupol.', ['Russia annexes Mariupol: "Russia" > "Mariupol"']],
    ['Azerbaijan declared war on Armenia.', ['Azerbaijan fights Armenia: "Azerbaijan" > "Armenia"']],
    [
      'The United States lifted sanctions on Syria.',
      ['United States sanctions Syria: "United States" > "Syria", denied'],
    ],
    ['Canada froze the assets of Alexei Petrov.', ['Canada sanctions Alexei Petrov: "Canada" > "Alexei Petrov"']],
    ['Rosneft, which is under US sanctions, sold a refinery.', ['United States sanctions Rosneft: "US" > "Rosneft"']],
    ['Iran equips Hezbollah.', ['Iran arms Hezbollah: "Iran" > "Hezbollah"']],
  ])
})

describe('money', () => {
  states([
    ['The EU gave Moldova 200 million euros.', ['European Union funds Moldova: "EU" > "Moldova"']],
    ['Kenya received a loan from the World Bank.', ['World Bank funds Kenya: "World Bank" > "Kenya"']],
    ['Germany nationalised Uniper.', ['Germany owns Uniper: "Germany" > "Uniper"']],
    [
      'Uniper, a subsidiary of Fortum, said it would sell.',
      ['Fortum owns Uniper: "Fortum" > "Uniper"', 'Uniper part_of Fortum: "Uniper" > "Fortum"'],
    ],
    ['Equinor sold its stake in Uniper.', ['Equinor owns Uniper: "Equinor" > "Uniper", denied']],
    ['Equinor teamed up with Fortum.', ['Equinor cooperates_with Fortum: "Equinor" > "Fortum"']],
    ['Ghana closed its border with Togo.', ['Ghana borders Togo: "its" > "Togo"']],
  ])
})
