/** What a text does not say: plans that are no deeds, ends that are not meant, words that are no names. */
import { describe, expect, it } from 'vitest'
import { entities, states, statements } from './statements'

describe('what is still to come', () => {
  states([
    ['Poland to visit Norway for energy talks', ['Poland related_to Norway: "Poland" > "Norway", planned']],
    [
      'Norway works to defeat the Islamic State.',
      ['Norway related_to Islamic State: "Norway" > "Islamic State", planned'],
    ],
    [
      'Norway announced a scheme to finance the Nabucco pipeline.',
      ['Norway funds Nabucco pipeline: "Norway" > "Nabucco pipeline", planned'],
    ],
    [
      'Olaf Berg flies to Oslo on Monday.',
      ['Olaf Berg visits Oslo: "Olaf Berg" > "Oslo", planned, at "Monday" 2024-09-23..2024-09-23'],
    ],
    [
      'Olaf Berg flew to Oslo on Monday.',
      ['Olaf Berg visits Oslo: "Olaf Berg" > "Oslo", at "Monday" 2024-09-16..2024-09-16'],
    ],
    [
      'The envoy will meet Olaf Berg before Norway hosts the Energy Summit in December.',
      ['Norway hosts Energy Summit: "Norway" > "Energy Summit", planned, at "December" 2024-12-01..2024-12-31'],
    ],
    [
      'Poland hosts the Energy Summit in October.',
      ['Poland hosts Energy Summit: "Poland" > "Energy Summit", planned, at "October" 2024-10-01..2024-10-31'],
    ],
    [
      'Poland hosted the Energy Summit in October.',
      ['Poland hosts Energy Summit: "Poland" > "Energy Summit", at "October" 2023-10-01..2023-10-31'],
    ],
  ])
})

describe('what came to nothing', () => {
  states([
    [
      "Serbia's plan to supply gas to Kosovo failed.",
      [
        'Serbia supplies Kosovo: "Serbia" > "Kosovo", denied, planned',
        'Serbia exports natural gas: "Serbia" > "gas", denied, planned',
      ],
    ],
    ['Norway made a failed attempt to annex Kosovo.', ['Norway annexes Kosovo: "Norway" > "Kosovo", denied, planned']],
    ['Norway made an attempt to annex Kosovo.', ['Norway annexes Kosovo: "Norway" > "Kosovo", planned']],
    ['The attack by Norway on Kosovo failed.', ['Norway attacks Kosovo: "Norway" > "Kosovo"']],
  ])
})

describe('what the time of a sentence is the time of', () => {
  states([
    ["Poland, a member of NATO, was hit by last year's sanctions.", ['Poland member_of NATO: "Poland" > "NATO"']],
    ["Norway's minister praised the accord with Poland on Monday.", ['Poland party_to accord: "Poland" > "accord"']],
    [
      "Monday's meeting between Poland and Norway ended in Oslo.",
      ['Poland meets Norway: "Poland" > "Norway", at "Monday" 2024-09-16..2024-09-16'],
    ],
  ])
})

describe('what an end stands for', () => {
  states([
    [
      'The Druzhba pipeline delivers oil to the Black Sea port of Novorossiysk.',
      [
        'Druzhba pipeline delivers_to Novorossiysk: "Druzhba pipeline" > "port of Novorossiysk"',
        'Druzhba pipeline carries oil: "Druzhba pipeline" > "oil"',
        'Novorossiysk located_in Black Sea: "Novorossiysk" > "Black Sea"',
      ],
    ],
    ['Norway attacked the Yamal peninsula.', ['Norway attacks Yamal: "Norway" > "Yamal peninsula"']],
    ['Poland signed a treaty. The Gulf state exports oil to Norway.', ['Poland party_to treaty: "Poland" > "treaty"']],
    [
      'Olaf Berg flew to the U.S. state of Georgia on Monday.',
      ['Olaf Berg visits Georgia: "Olaf Berg" > "state of Georgia", at "Monday" 2024-09-16..2024-09-16'],
    ],
    ['Rwanda has yet to ratify the treaty with Congo.', ['Rwanda party_to treaty: "Rwanda" > "treaty", denied']],
    [
      'Rwanda ratified the treaty with Congo.',
      [
        'Rwanda party_to treaty: "Rwanda" > "treaty"',
        'Democratic Republic of the Congo party_to treaty: "Congo" > "treaty"',
      ],
    ],
    [
      'Serbia attacked Kosovo, according to officials of both sides.',
      ['Serbia attacks Kosovo: "Serbia" > "Kosovo", says nobody named ", according to officials of both sides"'],
    ],
    [
      'OPEC met in Vienna. Analysts say that it produces oil. They named Kuwait.',
      ['OPEC produces oil: "it" > "oil", says nobody named "Analysts say"'],
    ],
  ])

  it('tells the state of Georgia from the country, a university from whom it is named after', () => {
    expect(entities('Kadir Has University wrote to the state of Georgia.')).toEqual([
      'organisation: Kadir Has University',
      'place: Georgia',
    ])
    expect(entities('Anna Bank met Olaf Berg in Georgia.')).toEqual([
      'person: Anna Bank',
      'person: Olaf Berg',
      'country: Georgia',
    ])
  })
})

describe('headlines in capitals', () => {
  it.each([
    ['Ambassador Anna Kowal Returns to Norway', ['person: Anna Kowal', 'country: Norway']],
    ['NORWAY MINISTER SAYS NO EMERGENCY TALKS SET', ['country: Norway = NORWAY']],
    ['CRUDE PRICES FALL IN POLAND', ['commodity: oil = CRUDE', 'country: Poland = POLAND']],
  ])('%s', (headline, names) => {
    expect(entities(`${headline}\n\nThe ministry did not say why it was so late.`)).toEqual(names)
  })

  it('are read as if their words had small letters', () => {
    const text = 'Poland Condemns Terrorist Attack in Oslo, Norway\n\nThe ministry did not say why it was so late.'
    expect(statements(text)).toEqual(['Poland opposes Terrorist Attack in Oslo: "Poland" > "Terrorist Attack in Oslo"'])
  })
})

describe('what is sought and weighed', () => {
  states([
    ['Norway wants sanctions against Serbia.', ['Norway sanctions Serbia: "Norway" > "Serbia", planned']],
    ['Norway imposed sanctions on Serbia.', ['Norway sanctions Serbia: "Norway" > "Serbia"']],
    [
      'Norway seeks talks with Poland.',
      [
        'Norway meets Poland: "Norway" > "Poland", planned',
        'Norway negotiates_with Poland: "Norway" > "Poland", planned',
      ],
    ],
    [
      'Norway decided Not to ratify the Kyoto Protocol.',
      ['Norway party_to Kyoto Protocol: "Norway" > "Kyoto Protocol", denied, planned'],
    ],
  ])
})

describe('who supports whom, who strikes what', () => {
  states([
    ['Serbia won the support of Kosovo.', ['Kosovo supports Serbia: "Kosovo" > "Serbia"']],
    ['Serbia does not have the support of Kosovo.', ['Kosovo supports Serbia: "Kosovo" > "Serbia", denied']],
    ['Norway offered its support to Poland.', ['Norway supports Poland: "its" > "Poland"']],
    [
      'Anna Kowal wanted to strike a deal with Olaf Berg.',
      [
        'Anna Kowal party_to deal: "Anna Kowal" > "deal", planned',
        'Olaf Berg party_to deal: "Olaf Berg" > "deal", planned',
      ],
    ],
    ['Anna Kowal called Olaf Berg.', ['Anna Kowal speaks_to Olaf Berg: "Anna Kowal" > "Olaf Berg"']],
  ])
})

describe('circumstances are no ends', () => {
  states([
    [
      'Saddam Hussein invaded Kuwait because of Israel.',
      ['Saddam Hussein related_to Kuwait: "Saddam Hussein" > "Kuwait"'],
    ],
    ['Unlike Iraq, Iran pumped oil.', ['Iran produces oil: "Iran" > "oil"']],
    ['Norway wrestled with Poland.', ['Norway related_to Poland: "Norway" > "Poland"']],
  ])
})

describe('who is not meant', () => {
  states([
    // the post belongs to the one name, not to the other
    [
      'Poland criticised New Delhi and Prime Minister Wen Jiabao.',
      ['Poland opposes India: "Poland" > "New Delhi"', 'Poland opposes Wen Jiabao: "Poland" > "Wen Jiabao"'],
    ],
    ['Founder Olaf Berg left. Anna Kowal presented the project to an angel investor.', []],
    ['Dhaka is a city. India relies on nations in the region.', []],
  ])
})

describe('what is left open', () => {
  states([
    ['Has Poland recognised Kosovo?', ['Poland recognises Kosovo: "Poland" > "Kosovo", possible']],
    ['Why did Poland attack Norway?', ['Poland attacks Norway: "Poland" > "Norway"']],
    ['Serbia was accused of attacking Norway.', ['Serbia attacks Norway: "Serbia" > "Norway", possible']],
    ['Serbia is said to have attacked Norway.', ['Serbia attacks Norway: "Serbia" > "Norway", possible']],
    ['Until Poland recognises Kosovo, Norway will wait.', ['Poland recognises Kosovo: "Poland" > "Kosovo", possible']],
    ['Norway waited until Poland recognised Kosovo.', ['Poland recognises Kosovo: "Poland" > "Kosovo"']],
    ['Norway warned Poland against attacking Serbia.', ['Poland attacks Serbia: "Poland" > "Serbia", possible']],
    ['Poland called on Norway to recognise Kosovo.', ['Norway recognises Kosovo: "Norway" > "Kosovo", possible']],
    ['Poland has the right to attack Norway.', ['Poland attacks Norway: "Poland" > "Norway", possible']],
    ['Poland came close to recognising Kosovo.', ['Poland recognises Kosovo: "Poland" > "Kosovo", possible']],
    ['A Polish attack on Norway is possible.', ['Poland attacks Norway: "Polish" > "Norway", possible']],
    ['A Polish attack on Norway is shameful.', ['Poland attacks Norway: "Polish" > "Norway"']],
    [
      'Poland insisted that Norway recognise Kosovo.',
      ['Norway recognises Kosovo: "Norway" > "Kosovo", planned, says Poland "Poland insisted"'],
    ],
    ['Poland has not ruled out attacking Norway.', ['Poland attacks Norway: "Poland" > "Norway", possible']],
    ['Poland ruled out attacking Norway.', ['Poland attacks Norway: "Poland" > "Norway", denied']],
    [
      'Poland did not deny attacking Norway.',
      ['Poland attacks Norway: "Poland" > "Norway", possible, says Poland "Poland did not deny"'],
    ],
  ])
})

describe('what did not happen', () => {
  states([
    ['Poland nearly joined NATO.', ['Poland member_of NATO: "Poland" > "NATO", denied']],
    ['An attack by Poland on Norway was averted.', ['Poland attacks Norway: "Poland" > "Norway", denied']],
    ['An attack by Poland on Norway was condemned.', ['Poland attacks Norway: "Poland" > "Norway"']],
    ['There is no evidence that Poland attacked Norway.', ['Poland attacks Norway: "Poland" > "Norway", denied']],
    [
      'The claim that Poland attacked Norway is false.',
      ['Poland attacks Norway: "Poland" > "Norway", denied, possible'],
    ],
    // freed by somebody who is not named, not by whoever had taken it
    ['Sinjar was liberated after its occupation by the Islamic State.', []],
  ])
})

describe('names of one word', () => {
  it.each([
    ['On Monday Zorinov resigned. Then Zorinov attacked Kuwait.', ['person: Zorinov', 'country: Kuwait']],
    ['Then Zorinov attacked Kuwait although he had lost.', ['person: Zorinov', 'country: Kuwait']],
    ['Then Zorinov attacked Kuwait although it had lost.', ['organisation: Zorinov', 'country: Kuwait']],
    // "he" is the minister
    [
      'Then Zorinov attacked Kuwait although the minister said that he had lost.',
      ['organisation: Zorinov', 'country: Kuwait'],
    ],
    [
      'Baghdad police chief Olaf Berg met Anna Kowal.',
      ['person: Olaf Berg = Baghdad police chief', 'person: Anna Kowal', 'place: Baghdad'],
    ],
    ['Baghdad attacked Kuwait.', ['country: Iraq = Baghdad', 'country: Kuwait']],
  ])('%s', (text, names) => {
    expect(entities(text).sort()).toEqual([...names].sort())
  })
})

describe('support for several', () => {
  states([
    ['Poles protested in support of Norway and Serbia.', []],
    ['The support of Norway for Poland grew.', ['Norway supports Poland: "Norway" > "Poland"']],
  ])
})

describe('who is left out, and what is not so', () => {
  states([
    [
      'Had Norway supplied Poland, prices would have fallen.',
      ['Norway supplies Poland: "Norway" > "Poland", possible'],
    ],
    ['Ana Ruiz lost the race to lead NATO.', ['Ana Ruiz leads NATO: "Ana Ruiz" > "NATO", possible']],
    ['Poland, but not Hungary, supports the Doha plan.', ['Poland supports Doha plan: "Poland" > "Doha plan"']],
    ['Germany rather than France supplies Poland.', ['Germany supplies Poland: "Germany" > "Poland"']],
    ['Norway, not Sweden, owns Equinor.', ['Norway owns Equinor: "Norway" > "Equinor"']],
    ['Instead of Norway, Poland supports the Doha plan.', ['Poland supports Doha plan: "Poland" > "Doha plan"']],
    ['It is not true that Norway sold weapons to Sudan.', ['Norway arms Sudan: "Norway" > "Sudan", denied']],
    [
      'Norway would have supplied Poland with gas if Sweden had agreed.',
      [
        'Norway supplies Poland: "Norway" > "Poland", possible',
        'Norway exports natural gas: "Norway" > "gas", possible',
      ],
    ],
  ])
})
