import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../../src/extract/language'

const { lemmatiser } = loadModel(readFileSync('data/models/english.bin'))

describe('lemmatiser', () => {
  it.each([
    ['talks', 'NOUN', 'NNS', 'talk'],
    ['countries', 'NOUN', 'NNS', 'country'],
    ['taxes', 'NOUN', 'NNS', 'tax'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['women', 'NOUN', 'NNS', 'woman'],
    ['pipelines', 'NOUN', 'NNS', 'pipeline'],
    ['embargoes', 'NOUN', 'NNS', 'embargo'],
    ['sanctions', 'VERB', 'VBZ', 'sanction'],
    ['crosses', 'VERB', 'VBZ', 'cross'],
    ['supplies', 'VERB', 'VBZ', 'supply'],
    ['is', 'AUX', 'VBZ', 'be'],
    ['has', 'VERB', 'VBZ', 'have'],
    ['signed', 'VERB', 'VBD', 'sign'],
    ['agreed', 'VERB', 'VBD', 'agree'],
    ['proposed', 'VERB', 'VBN', 'propose'],
    ['invaded', 'VERB', 'VBD', 'invade'],
    ['annexed', 'VERB', 'VBN', 'annex'],
    ['brokered', 'VERB', 'VBN', 'broker'],
    ['bypassed', 'VERB', 'VBD', 'bypass'],
    ['rallied', 'VERB', 'VBD', 'rally'],
    ['met', 'VERB', 'VBD', 'meet'],
    ['sent', 'VERB', 'VBN', 'send'],
    ['spoke', 'VERB', 'VBD', 'speak'],
    ['shipping', 'VERB', 'VBG', 'ship'],
    ['pumping', 'VERB', 'VBG', 'pump'],
    ['financing', 'VERB', 'VBG', 'finance'],
    ['mediating', 'VERB', 'VBG', 'mediate'],
    ['severed', 'VERB', 'VBD', 'sever'],
    ['waging', 'VERB', 'VBG', 'wage'],
    ['rebuked', 'VERB', 'VBN', 'rebuke'],
    ['named', 'VERB', 'VBD', 'name'],
    ['annulled', 'VERB', 'VBD', 'annul'],
    ['vying', 'VERB', 'VBG', 'vie'],
    ['larger', 'ADJ', 'JJR', 'large'],
    ['heaviest', 'ADJ', 'JJS', 'heavy'],
    ['Their', 'PRON', 'PRP$', 'their'],
    ["n't", 'PART', 'RB', 'not'],
    ['n’t', 'PART', 'RB', 'not'],
    ['Berlin', 'PROPN', 'NNP', 'Berlin'],
    ['Emirates', 'PROPN', 'NNPS', 'Emirate'],
  ])('gives %s as %s %s the lemma %s', (form, upos, xpos, lemma) => {
    expect(lemmatiser.lemma(form, upos, xpos)).toBe(lemma)
  })
})
