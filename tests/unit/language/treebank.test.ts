import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConllu } from '../../../src/cli/train/conllu'
import { scoreParser } from '../../../src/cli/train/scoreParser'
import { analyse, loadModel } from '../../../src/extract/language'

const row = (...columns: (string | number)[]): string => columns.join('\t')

describe('readConllu', () => {
  it('reads words, and skips ranges and empty nodes', () => {
    const text = [
      '# sent_id = one',
      "# text = They don't.",
      row(1, 'They', 'they', 'PRON', 'PRP', '_', 2, 'nsubj', '_', '_'),
      row('2-3', "don't", '_', '_', '_', '_', '_', '_', '_', 'SpaceAfter=No'),
      row(2, 'do', 'do', 'AUX', 'VBP', '_', 0, 'root', '_', '_'),
      row(3, "n't", 'not', 'PART', 'RB', '_', 2, 'advmod', '_', '_'),
      row('3.1', 'know', 'know', 'VERB', 'VB', '_', '_', '_', '_', '_'),
      row(4, '.', '.', 'PUNCT', '.', '_', 2, 'punct', '_', '_'),
      '',
    ].join('\n')
    expect(readConllu(text)).toEqual([
      {
        id: 'one',
        text: "They don't.",
        forms: ['They', 'do', "n't", '.'],
        lemmas: ['they', 'do', 'not', '.'],
        upos: ['PRON', 'AUX', 'PART', 'PUNCT'],
        xpos: ['PRP', 'VBP', 'RB', '.'],
        heads: [1, -1, 1, 1],
        deprels: ['nsubj', 'root', 'advmod', 'punct'],
        spaceAfter: [true, false, false, true],
      },
    ])
  })

  it('names the line that does not fit', () => {
    expect(() => readConllu('# a comment\n1\tThey\tthey')).toThrow('CoNLL-U line 2: 3 columns where 10 belong')
    const headless = row(1, 'They', 'they', 'PRON', 'PRP', '_', 'x', 'nsubj', '_', '_')
    expect(() => readConllu(headless)).toThrow('CoNLL-U line 1: the head "x" is no number')
  })
})

describe('scoreParser', () => {
  it('counts every word, with and without the subtype of its relation', () => {
    const model = loadModel(readFileSync('data/models/english.bin'))
    const forms = ['The', 'plan', 'was', 'rejected', 'by', 'Ukraine', '.']
    const found = analyse(
      model,
      forms.map((form) => ({ form })),
    )
    const gold = forms.map((form, i) => {
      const head = i === 6 ? 1 : (found.head[i] ?? 0) + 1
      const relation = found.deprel[i] === 'nsubj:pass' ? 'nsubj' : (found.deprel[i] ?? '')
      return row(
        i + 1,
        form,
        'x',
        found.upos[i] ?? '',
        i === 0 ? 'X' : (found.xpos[i] ?? ''),
        '_',
        head,
        relation,
        '_',
        '_',
      )
    })
    expect(scoreParser(model, gold.join('\n'))).toEqual({
      sentences: 1,
      words: 7,
      upos: 1,
      xpos: 6 / 7,
      lemma: 0,
      uas: 6 / 7,
      las: 6 / 7,
      lasWithSubtypes: 5 / 7,
    })
  })
})
