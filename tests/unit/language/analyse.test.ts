import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse, loadModel, tokenise, type Word } from '../../../src/extract/language'

const model = loadModel(readFileSync('data/models/english.bin'))

/** Arcs as "dependent <relation head", of the words asked for. */
function arcs(words: readonly Word[], of: readonly string[]): string[] {
  const { head, deprel } = analyse(model, words)
  return of.map((form) => {
    const i = words.findIndex((word) => word.form === form)
    return `${form} <${deprel[i] ?? ''} ${words[head[i] ?? -1]?.form ?? 'root'}`
  })
}

const wordsOf = (text: string): Word[] => tokenise(text, 0, text.length)
const name = (form: string): Word => ({ form, fixed: { upos: 'PROPN', xpos: 'NNP' } })

describe('analyse', () => {
  it('finds subject, preposition and coordination', () => {
    const words = wordsOf('The pipeline runs through Russia, Belarus and Poland.')
    expect(arcs(words, ['pipeline', 'runs', 'through', 'Russia', 'Belarus', 'Poland'])).toEqual([
      'pipeline <nsubj runs',
      'runs <root root',
      'through <case Russia',
      'Russia <obl runs',
      'Belarus <conj Russia',
      'Poland <conj Russia',
    ])
  })

  it('finds the passive and its agent', () => {
    const words = wordsOf('The peace plan was rejected by Ukraine in March.')
    expect(arcs(words, ['plan', 'was', 'rejected', 'Ukraine'])).toEqual([
      'plan <nsubj:pass rejected',
      'was <aux:pass rejected',
      'rejected <root root',
      'Ukraine <obl:agent rejected',
    ])
  })

  it('finds relative clauses and controlled infinitives', () => {
    const words = wordsOf('Germany agreed to build a pipeline that crosses Georgia.')
    expect(arcs(words, ['Germany', 'build', 'pipeline', 'crosses', 'that', 'Georgia'])).toEqual([
      'Germany <nsubj agreed',
      'build <xcomp agreed',
      'pipeline <obj build',
      'crosses <acl:relcl pipeline',
      'that <nsubj crosses',
      'Georgia <obj crosses',
    ])
  })

  it('keeps the tags of names that were joined and parses them as one word', () => {
    const words = [
      name('Kassym-Jomart Tokayev'),
      ...wordsOf('met'),
      name('Olaf Scholz'),
      ...wordsOf('and told the'),
      name('European Union'),
      ...wordsOf('that he would not recognise the referendums.'),
    ]
    const found = analyse(model, words)
    expect([found.upos[0], found.xpos[0], found.lemma[0]]).toEqual(['PROPN', 'NNP', 'Kassym-Jomart Tokayev'])
    expect(arcs(words, ['Kassym-Jomart Tokayev', 'Olaf Scholz', 'recognise', 'not', 'referendums'])).toEqual([
      'Kassym-Jomart Tokayev <nsubj met',
      'Olaf Scholz <obj met',
      'recognise <ccomp told',
      'not <advmod recognise',
      'referendums <obj recognise',
    ])
  })

  it('gives one root and a tree, and the same again', () => {
    const words = wordsOf(
      'Scholz, who arrived in Astana on Monday, said that Berlin – unlike Moscow – had been providing support for years.',
    )
    const first = analyse(model, words)
    expect([...first.head].filter((head) => head === -1)).toHaveLength(1)
    for (let i = 0; i < words.length; i++) {
      let steps = 0
      for (let at = i; at !== -1; at = first.head[at] ?? -1) expect(steps++).toBeLessThan(words.length)
    }
    expect([...first.margin].every((margin) => margin >= 0)).toBe(true)
    expect(analyse(model, words)).toEqual(first)
  })

  it('takes a sentence without words, and one with a single word', () => {
    expect(analyse(model, []).upos).toEqual([])
    const one = analyse(model, [{ form: 'Peace' }])
    expect([...one.head]).toEqual([-1])
    expect(one.deprel).toEqual(['root'])
  })
})
