import { lemmaByRule } from '../../extract/language/lemmatiser'
import { normalForm } from '../../extract/language/lexemes'
import type { TreebankSentence } from './conllu'

export interface LemmaTable {
  /** By "XPOS form". */
  readonly exceptions: ReadonlyMap<string, string>
  readonly known: readonly string[]
}

/** Words whose lemma tells how an inflected form was spelt before its ending. */
const INFLECTED = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX'])

/** Learns which forms the rules of inflection get wrong, and the lemmas that help the rules to get others right. */
export function learnLemmas(treebank: readonly TreebankSentence[]): LemmaTable {
  const known = new Set<string>()
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of treebank) {
    sentence.forms.forEach((form, i) => {
      const upos = sentence.upos[i] ?? ''
      const xpos = sentence.xpos[i] ?? ''
      const lemma = sentence.lemmas[i] ?? ''
      if (INFLECTED.has(upos) && /^[a-z]+$/.test(lemma)) known.add(lemma)
      if (/[0-9]/.test(form) || (upos === 'PROPN' && xpos !== 'NNPS')) return
      const key = `${xpos} ${normalForm(form)}`
      const lemmas = counts.get(key) ?? new Map<string, number>()
      counts.set(key, lemmas)
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
    })
  }
  const exceptions = new Map<string, string>()
  for (const [key, lemmas] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [xpos = '', form = ''] = key.split(' ')
    const [usual] = [...lemmas].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (usual && usual[0] !== lemmaByRule(form, xpos, known) && !usual[0].includes('\t')) exceptions.set(key, usual[0])
  }
  return { exceptions, known: [...known].sort() }
}
