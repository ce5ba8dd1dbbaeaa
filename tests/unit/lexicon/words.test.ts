import { describe, expect, it } from 'vitest'
import { pluralOf } from '../../../src/extract/lexicon/plural'
import { readLexicon } from './lexicon-files'

const lexicon = readLexicon()

describe('a post', () => {
  const postAt = (text: string) => {
    const match = lexicon.role(text.split(' '), 0)
    return match && { ...match.value, relationTo: undefined, length: match.length }
  }

  it.each([
    ['prime minister of', { noun: 'prime minister', plural: false, length: 2 }],
    ['chiefs of staff met', { noun: 'chief of staff', plural: true, length: 3 }],
    ['secretary - general of', { noun: 'secretary general', plural: false, length: 3 }],
    ['chairwoman of', { noun: 'chair', plural: false, gender: 'f', length: 1 }],
    ['spokesmen for', { noun: 'spokesperson', plural: true, gender: 'm', length: 1 }],
    ['PM said', { noun: 'prime minister', plural: false, length: 1 }],
  ])('%s', (text, expected) => {
    expect(postAt(text)).toEqual({ ...expected, relationTo: undefined })
  })

  it('is no post where it is the time of day, or kin', () => {
    expect(lexicon.role(['pm'], 0)).toBeUndefined()
    expect(lexicon.role(['wife'], 0)).toBeUndefined()
    expect(lexicon.notRole(['wives'], 0)).toEqual({ value: 'wife', length: 1 })
  })

  it.each([
    ['president', 'leads', 'leads'],
    ['foreign minister', 'works_for', 'works_for'],
    ['commander', 'works_for', 'leads'],
    ['analyst', undefined, 'works_for'],
    ['lawmaker', 'works_for', 'member_of'],
    ['opposition leader', undefined, undefined],
    ['foreign policy chief', undefined, 'works_for'],
  ])('%s: to a country %s, to an organisation %s', (noun, toCountry, toOrganisation) => {
    const post = lexicon.role(noun.split(' '), 0)?.value
    expect([post?.relationTo('country'), post?.relationTo('organisation')]).toEqual([toCountry, toOrganisation])
  })

  it.each([
    ['former', 'former'],
    ['acting', 'acting'],
    ['vice', 'subordinate'],
    ['elect', 'incoming'],
    ['outgoing', 'none'],
  ])('%s changes a post: %s', (word, effect) => {
    expect(lexicon.roleModifier([word], 0)?.value).toBe(effect)
  })

  it('is told from a form of address', () => {
    expect(lexicon.honorific(['Lt.', 'Gen.', 'Mark'], 0)).toEqual({ value: { role: true }, length: 2 })
    expect(lexicon.honorific(['Mrs', 'Weber'], 0)).toEqual({ value: { gender: 'f', role: false }, length: 1 })
  })
})

describe('the head of a phrase', () => {
  it.each([
    ['the Brazil-China peace effort', ['peace_plan peace effort strong']],
    ['two gas pipelines', ['pipeline gas pipeline strong', 'pipeline pipeline strong']],
    ['EU sanctions', ['policy sanction strong']],
    ['the energy ministry', ['organisation energy ministry strong', 'organisation ministry strong']],
    ['a visit', ['event visit weak']],
  ])('%s', (phrase, expected) => {
    const words = phrase.split(' ')
    const heads = lexicon.heads(words, words.length).map(({ value }) => value)
    expect(heads.map((head) => `${head.kind} ${head.noun} ${head.strong ? 'strong' : 'weak'}`)).toEqual(expected)
  })

  it.each([
    ['energy ministry', 'energy ministries'],
    ['head of state', 'heads of state'],
    ['attorney general', 'attorneys general'],
    ['chairman', 'chairmen'],
    ['monarch', 'monarchs'],
    ['CEO', 'CEOs'],
  ])('%s → %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural)
  })
})

describe('words about words', () => {
  it('knows verbs of saying with their particle', () => {
    expect(lexicon.speechVerb('point', 'out')).toEqual({ verb: 'point out', class: 'say' })
    expect(lexicon.speechVerb('point')).toBeUndefined()
    expect(lexicon.speechVerb('vow')?.class).toBe('promise')
    expect(lexicon.sourcePhrase(['According', 'to', 'Kyiv'], 0)?.length).toBe(2)
  })

  it.each([
    [["n't"], ['denied clause 1']],
    [
      ['rule', 'out'],
      ['denied complement 2', 'denied object 2'],
    ],
    [['reportedly'], ['possible clause 1']],
    [['will'], ['planned clause 1']],
    [['alleged'], ['possible noun 1']],
    [['table'], []],
  ])('%j', (lemmas, expected) => {
    const cues = lexicon.cues(lemmas, 0)
    expect(cues.map(({ value, length }) => `${value.effect} ${value.scope} ${length}`)).toEqual(expected)
  })

  it.each([
    ['Ursula', 'f'],
    ['Annalena', 'f'],
    ['Fatima', 'f'],
    ['Mette', 'f'],
    ['Volodymyr', 'm'],
    ['Kassym-Jomart', 'm'],
    ['Jean-Yves', 'm'],
    ['Luca', 'm'],
    ['Narendra', 'm'],
    ['Péter', 'm'],
    ['Jean', 'u'],
    ['Pipeline', undefined],
    ['France', undefined],
  ])('%s: %s', (name, gender) => {
    expect(lexicon.genderOf(name)).toBe(gender)
  })

  it('tells everyday words, days, languages, abbreviations and furniture', () => {
    expect(
      ['However', 'Meanwhile', 'Kazakhstan', 'Turkey', 'Monday'].map((word) => lexicon.isCommonWord(word)),
    ).toEqual([true, true, false, false, false])
    expect(lexicon.calendar(['Orthodox', 'Christmas'], 0)?.length).toBe(2)
    expect(lexicon.isLanguage('Arabic')).toBe(true)
    expect([lexicon.abbreviation('Gen.'), lexicon.abbreviation('U.S.'), lexicon.abbreviation('war.')]).toEqual([
      'inside',
      'either',
      undefined,
    ])
    expect(['Dismiss', 'READ MORE: Gas', 'News', 'News of the deal'].map((line) => lexicon.isFurniture(line))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(lexicon.particle(['von', 'der', 'Leyen'], 0)?.length).toBe(2)
    expect(lexicon.isNameSuffix('Jr.')).toBe(true)
  })
})
