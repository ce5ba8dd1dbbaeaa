import { describe } from 'vitest'
import { states } from './statements'

describe('sentences whose subject is far from its verb', () => {
  states([
    [
      'Chad, one of the poorest countries of Africa, already exports crude to France.',
      ['Chad supplies France: "Chad" > "France"', 'Chad exports oil: "Chad" > "crude"'],
    ],
    [
      'TotalEnergies and Eni each hold 10% of the Yamal pipeline.',
      [
        'TotalEnergies owns Yamal-Europe pipeline: "TotalEnergies" > "Yamal pipeline"',
        'Eni owns Yamal-Europe pipeline: "Eni" > "Yamal pipeline"',
      ],
    ],
    [
      'Colonel Ali Diarra, who heads the junta of Mali, tore up the Algiers Accord in May 2024.',
      [
        'Ali Diarra leads Mali: "Ali Diarra" > "junta of Mali"',
        'Ali Diarra opposes Algiers Accord: "Ali Diarra" > "Algiers Accord", at "May 2024" 2024-05-01..2024-05-31',
      ],
    ],
    [
      'In Oslo, which closed its embassy in Chad in 2013, the foreign ministry said that Norway backs Ukraine.',
      ['Norway supports Ukraine: "Norway" > "Ukraine", says nobody named "the foreign ministry said"'],
    ],
    [
      'The Yamal pipeline is operated by Petrogal, a company controlled by Bulgargaz.',
      [
        'Petrogal operates Yamal-Europe pipeline: "Petrogal" > "Yamal pipeline"',
        'Bulgargaz owns Petrogal: "Bulgargaz" > "company"',
      ],
    ],
    [
      'Crude is pumped into the Yamal pipeline, a venture that crosses Poland and Germany.',
      [
        'Yamal-Europe pipeline runs_through Poland: "venture" > "Poland"',
        'Yamal-Europe pipeline runs_through Germany: "venture" > "Germany"',
      ],
    ],
  ])
})

describe('occasions', () => {
  states([
    [
      'Ana Ruiz met the press ahead of a summit with Olaf Berg.',
      ['Ana Ruiz meets Olaf Berg: "Ana Ruiz" > "Olaf Berg"'],
    ],
    [
      'Bulgarian Prime Minister Rumen Radev said on Wednesday after talks in Baku with Olaf Berg that he was tired.',
      [
        'Rumen Radev leads Bulgaria: "Rumen Radev" > "Bulgarian"',
        'Rumen Radev visits Baku: "Rumen Radev" > "Baku", at "Wednesday" 2024-09-18..2024-09-18',
        'Rumen Radev meets Olaf Berg: "Rumen Radev" > "Olaf Berg", at "Wednesday" 2024-09-18..2024-09-18',
      ],
    ],
  ])
})

describe('parts of what was named', () => {
  states([
    [
      'Zambia mines copper, most of which it exports to China.',
      ['Zambia supplies China: "it" > "China"', 'Zambia exports copper: "it" > "copper"'],
    ],
    ['Angola exports crude, the bulk of which goes to China and India.', ['Angola exports oil: "Angola" > "crude"']],
    [
      'Poland, Norway and Spain, all of which were annexed by Sweden, joined NATO.',
      [
        'Sweden annexes Poland: "Sweden" > "Poland"',
        'Sweden annexes Norway: "Sweden" > "Norway"',
        'Sweden annexes Spain: "Sweden" > "Spain"',
        'Poland member_of NATO: "Poland" > "NATO"',
        'Norway member_of NATO: "Norway" > "NATO"',
        'Spain member_of NATO: "Spain" > "NATO"',
      ],
    ],
    [
      'Poland also depends on crude from the Druzhba pipeline.',
      [
        'Poland relies_on oil: "Poland" > "crude"',
        'Poland relies_on Druzhba pipeline: "Poland" > "Druzhba pipeline"',
        'Druzhba pipeline delivers_to Poland: "Druzhba pipeline" > "Poland"',
        'Druzhba pipeline carries oil: "Druzhba pipeline" > "crude"',
      ],
    ],
  ])
})

describe('places by what they are', () => {
  states([
    [
      'The Yamal pipeline runs to the Polish port of Gdansk.',
      [
        'Yamal-Europe pipeline delivers_to Gdansk: "Yamal pipeline" > "port of Gdansk"',
        'Gdansk located_in Poland: "Gdansk" > "Polish"',
      ],
    ],
    [
      'The Yamal pipeline links Poland and Germany.',
      [
        'Yamal-Europe pipeline runs_through Poland: "Yamal pipeline" > "Poland"',
        'Yamal-Europe pipeline runs_through Germany: "Yamal pipeline" > "Germany"',
      ],
    ],
    [
      'The Yamal pipeline links Poland to Germany.',
      [
        'Yamal-Europe pipeline starts_in Poland: "Yamal pipeline" > "Poland"',
        'Yamal-Europe pipeline delivers_to Germany: "Yamal pipeline" > "Germany"',
      ],
    ],
  ])
})

describe('against', () => {
  states([
    [
      'Chad branded the Algiers Accord an act of aggression.',
      ['Chad opposes Algiers Accord: "Chad" > "Algiers Accord"'],
    ],
    [
      'Olaf Berg shrugged off the Algiers Accord.',
      ['Olaf Berg opposes Algiers Accord: "Olaf Berg" > "Algiers Accord"'],
    ],
    [
      'Chad severed diplomatic ties with Mali in 2021.',
      [
        'Chad opposes Mali: "Chad" > "Mali", at "2021" 2021-01-01..2021-12-31',
        'Chad has_ties_with Mali: "Chad" > "Mali", denied, at "2021" 2021-01-01..2021-12-31',
      ],
    ],
    ['Chad froze its membership of the African Union.', ['Chad member_of African Union: "its" > "African Union"']],
  ])
})

describe('whose it is', () => {
  states([
    [
      'Chad has supplied Mali with shells for its war against Libya.',
      ['Chad arms Mali: "Chad" > "Mali"', 'Chad supplies Mali: "Chad" > "Mali"', 'Mali fights Libya: "its" > "Libya"'],
    ],
    [
      'Chad praised Mali for its war against Libya.',
      ['Chad supports Mali: "Chad" > "Mali"', 'Mali fights Libya: "its" > "Libya"'],
    ],
    ['Chad bought shells for its war against Libya.', ['Chad fights Libya: "its" > "Libya"']],
  ])
})
