import { describe } from 'vitest'
import { states } from './statements'

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
    ['Albania has yet to recognise Kosovo.', ['Albania recognises Kosovo: "Albania" > "Kosovo", denied']],
    ['Serbia is yet to recognise Kosovo.', ['Serbia recognises Kosovo: "Serbia" > "Kosovo", denied']],
    [
      'Serbia severed its ties with Kosovo.',
      ['Serbia opposes Kosovo: "Serbia" > "Kosovo"', 'Serbia has_ties_with Kosovo: "Serbia" > "Kosovo", denied'],
    ],
    ['Albania applied to join NATO.', ['Albania member_of NATO: "Albania" > "NATO", planned']],
    ['Poland banned Gazprom.', ['Poland opposes Gazprom: "Poland" > "Gazprom"']],
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
    [
      'Ethiopia threatened to attack Eritrea.',
      [
        'Ethiopia threatens Eritrea: "Ethiopia" > "Eritrea"',
        'Ethiopia attacks Eritrea: "Ethiopia" > "Eritrea", possible',
      ],
    ],
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
