/** What only the sentences around tell, and what the words of a time or a figure must not hide. */
import { describe } from 'vitest'
import { states } from './statements'

describe('posts whose country the sentence before tells', () => {
  states([
    [
      'There was no thaw with Hungary. Prime Minister Ana Petrova, who met Olaf Berg in Lisbon, walked out.',
      [
        'Ana Petrova leads Hungary: "Ana Petrova" > "Hungary"',
        'Ana Petrova visits Lisbon: "Ana Petrova" > "Lisbon"',
        'Ana Petrova meets Olaf Berg: "Ana Petrova" > "Olaf Berg"',
      ],
    ],
    [
      'Beijing has rejected the ruling. "It is void," Foreign Ministry spokesperson Liu Wenqing said.',
      ['Liu Wenqing works_for China: "Liu Wenqing" > "Beijing"'],
    ],
    [
      'Serbia and Hungary have agreed. Prime Minister Ana Petrova met Olaf Berg.',
      ['Ana Petrova meets Olaf Berg: "Ana Petrova" > "Olaf Berg"'],
    ],
    [
      'Syria welcomed the talks. "As I conveyed to Foreign Minister Karim Nasser, we thank Oman," Olaf Berg said.',
      ['Olaf Berg related_to Karim Nasser: "I" > "Karim Nasser", says Olaf Berg "Olaf Berg said"'],
    ],
    [
      'Serbia welcomed the talks. Commission President Ana Petrova met Olaf Berg.',
      ['Ana Petrova meets Olaf Berg: "Ana Petrova" > "Olaf Berg"'],
    ],
  ])
})

describe('plans taken up, lists explained, examples', () => {
  states([
    [
      'Norway has proposed a three-stage roadmap for ending the war in Sudan. Poland backs it.',
      [
        'Norway proposes three-stage roadmap: "Norway" > "three-stage roadmap"',
        'three-stage roadmap concerns war in Sudan: "three-stage roadmap" > "war in Sudan", planned',
        'war in Sudan located_in Sudan: "war in Sudan" > "Sudan"',
        'Poland supports three-stage roadmap: "Poland" > "it"',
      ],
    ],
    [
      "Armenia, Belarus and Georgia, Kazakhstan's fellow members of the Eurasian Economic Union, did not attend.",
      [
        'Armenia member_of Eurasian Economic Union: "Armenia" > "Eurasian Economic Union"',
        'Belarus member_of Eurasian Economic Union: "Belarus" > "Eurasian Economic Union"',
        'Georgia member_of Eurasian Economic Union: "Georgia" > "Eurasian Economic Union"',
        'Kazakhstan member_of Eurasian Economic Union: "Kazakhstan" > "Eurasian Economic Union"',
      ],
    ],
    [
      'Just 12 countries still recognise Taiwan, among them Paraguay and Eswatini.',
      ['Paraguay recognises Taiwan: "Paraguay" > "Taiwan"', 'Eswatini recognises Taiwan: "Eswatini" > "Taiwan"'],
    ],
    [
      "Several firms buy gas from Norway, among them Germany's Uniper.",
      [
        'Uniper imports natural gas: "Uniper" > "gas"',
        'Uniper buys_from Norway: "Uniper" > "Norway"',
        'Uniper located_in Germany: "Uniper" > "Germany"',
      ],
    ],
    ["Assad's government had been propped up by Russia and Iran.", []],
    [
      'Niger recalled its envoy on Sunday in solidarity with Mali.',
      ['Niger supports Mali: "Niger" > "Mali", at "Sunday" 2024-09-15..2024-09-15'],
    ],
    [
      "The Nabucco pipeline was hit in 2019 by drones launched by Yemen's Houthis.",
      [
        `Houthis attacks Nabucco pipeline: "drones launched by Yemen's Houthis" > "Nabucco pipeline", at "2019" 2019-01-01..2019-12-31`,
      ],
    ],
    ['"That makes it awkward for the generals to dismiss the Doha plan," said Ana Ruiz.', []],
  ])
})

describe('times and figures between the parts of a sentence', () => {
  states([
    [
      'Rosneft was blacklisted by the U.S. Treasury last month.',
      ['US Treasury sanctions Rosneft: "U.S. Treasury" > "Rosneft", at "last month" 2024-08-01..2024-08-31'],
    ],
    [
      "Petrobras agreed to buy up to 10 million cubic metres of gas a day from Argentina's YPF.",
      [
        'Petrobras imports natural gas: "Petrobras" > "gas", planned',
        'Petrobras buys_from YPF: "Petrobras" > "YPF", planned',
        'YPF located_in Argentina: "YPF" > "Argentina"',
      ],
    ],
    [
      'The Nabucco pipeline was built by the Portuguese a century ago.',
      ['Portugal builds Nabucco pipeline: "Portuguese" > "Nabucco pipeline"'],
    ],
    [
      'Olaf Berg rejected a peace plan put forward last month by the Turkish energy minister, Cemal Tekin.',
      [
        'Cemal Tekin works_for Turkey: "Cemal Tekin" > "Turkish"',
        'Olaf Berg opposes peace plan: "Olaf Berg" > "peace plan"',
        'Cemal Tekin proposes peace plan: "Turkish energy minister" > "peace plan", at "last month" 2024-08-01..2024-08-31',
      ],
    ],
    [
      'Olaf Berg, who accompanied Ana Ruiz to Beijing earlier this month, has been courting buyers.',
      [
        'Olaf Berg visits Beijing: "Olaf Berg" > "Beijing", at "earlier this month" 2024-09-01..2024-09-19',
        'Ana Ruiz visits Beijing: "Ana Ruiz" > "Beijing", at "earlier this month" 2024-09-01..2024-09-19',
      ],
    ],
  ])
})
