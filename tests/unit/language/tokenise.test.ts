import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../src/extract/language'

const forms = (text: string): string[] => tokenise(text, 0, text.length).map((token) => token.form)

describe('tokenise', () => {
  it('gives every word its place in the text, between start and end', () => {
    const text = 'Before. Kyiv’s ally said no. After.'
    expect(tokenise(text, 8, 28)).toEqual([
      { start: 8, end: 12, form: 'Kyiv' },
      { start: 12, end: 14, form: '’s' },
      { start: 15, end: 19, form: 'ally' },
      { start: 20, end: 24, form: 'said' },
      { start: 25, end: 27, form: 'no' },
      { start: 27, end: 28, form: '.' },
    ])
  })

  it('splits clitics with straight and curly apostrophes', () => {
    expect(forms("They don't, can't and won’t say it's Iran's; we'll see.")).toEqual([
      'They',
      'do',
      "n't",
      ',',
      'ca',
      "n't",
      'and',
      'wo',
      'n’t',
      'say',
      'it',
      "'s",
      'Iran',
      "'s",
      ';',
      'we',
      "'ll",
      'see',
      '.',
    ])
    expect(forms('The states’ leaders cannot agree.')).toEqual([
      'The',
      'states',
      '’',
      'leaders',
      'can',
      'not',
      'agree',
      '.',
    ])
  })

  it('keeps apostrophes inside names', () => {
    expect(forms("O'Brien met D’Angelo’s heirs in Côte d'Ivoire.")).toEqual([
      "O'Brien",
      'met',
      'D’Angelo',
      '’s',
      'heirs',
      'in',
      'Côte',
      "d'Ivoire",
      '.',
    ])
  })

  it('splits hyphenated compounds, but not after a prefix', () => {
    expect(forms('a 1,400-kilometre German-built pipeline, re-opened by ex-minister Jean-Yves Le Drian')).toEqual([
      'a',
      '1,400',
      '-',
      'kilometre',
      'German',
      '-',
      'built',
      'pipeline',
      ',',
      're-opened',
      'by',
      'ex-minister',
      'Jean',
      '-',
      'Yves',
      'Le',
      'Drian',
    ])
  })

  it('keeps the full stop of an abbreviation and splits that of the sentence', () => {
    expect(forms('Gen. Ilham B. Aliyev left the U.S. at 9 a.m. on Jan. 5.')).toEqual([
      'Gen.',
      'Ilham',
      'B.',
      'Aliyev',
      'left',
      'the',
      'U.S.',
      'at',
      '9',
      'a.m.',
      'on',
      'Jan.',
      '5',
      '.',
    ])
    expect(forms('He moved to the U.S.')).toEqual(['He', 'moved', 'to', 'the', 'U.S.'])
    expect(forms('Ukraine said no.')).toEqual(['Ukraine', 'said', 'no', '.'])
    expect(forms('Resolution No. 1701 stands.')).toEqual(['Resolution', 'No.', '1701', 'stands', '.'])
  })

  it('keeps numbers whole and takes their signs and units apart', () => {
    expect(forms('It cost €3.5bn, or 10% of $35,000 million.')).toEqual([
      'It',
      'cost',
      '€',
      '3.5',
      'bn',
      ',',
      'or',
      '10',
      '%',
      'of',
      '$',
      '35,000',
      'million',
      '.',
    ])
    expect(forms('On the 20th, in the 1990s, at 10:30, on 11/28/2000')).toEqual([
      'On',
      'the',
      '20th',
      ',',
      'in',
      'the',
      '1990s',
      ',',
      'at',
      '10:30',
      ',',
      'on',
      '11/28/2000',
    ])
  })

  it('splits quotation marks, brackets and dashes of every kind', () => {
    expect(forms('“Peace—now,” he said (twice) – ‘really’ -- yes...')).toEqual([
      '“',
      'Peace',
      '—',
      'now',
      ',',
      '”',
      'he',
      'said',
      '(',
      'twice',
      ')',
      '–',
      '‘',
      'really',
      '’',
      '--',
      'yes',
      '...',
    ])
  })

  it('keeps links and addresses whole, without the mark after them', () => {
    expect(forms('See https://example.org/a?b=1, www.iea.org or press@iea.org.')).toEqual([
      'See',
      'https://example.org/a?b=1',
      ',',
      'www.iea.org',
      'or',
      'press@iea.org',
      '.',
    ])
  })

  it('treats a no-break space as space and counts emoji by their UTF-16 units', () => {
    const text = 'Mr.\u00a0Scholz 👍🏽 oui'
    expect(tokenise(text, 0, text.length)).toEqual([
      { start: 0, end: 3, form: 'Mr.' },
      { start: 4, end: 10, form: 'Scholz' },
      { start: 11, end: 15, form: '👍🏽' },
      { start: 16, end: 19, form: 'oui' },
    ])
  })

  it('finds no word in nothing', () => {
    expect(tokenise('', 0, 0)).toEqual([])
    expect(tokenise(' \n\u00a0', 0, 3)).toEqual([])
  })
})
