import type { LanguageModel } from './model'
import { tag } from './tagger'
import type { Analysis, Upos, Word } from './types'

/**
 * Tags, lemmatises and parses one sentence.
 *
 * In: its words in order, as `tokenise` cuts them, or several of a name joined into one. Out: one item a word in each
 * array. An empty sentence gives empty arrays. The same words always give the same analysis.
 */
export function analyse(model: LanguageModel, words: readonly Word[]): Analysis {
  const length = words.length
  const { lexemes, parser, rows, uposOfTag, xposOfTag, relations } = model
  if (lexemes.makeRoom()) model.lemmas.clear()
  const forms = Int32Array.from(words, (word) => lexemes.lexeme(word.form))
  const tags = Int32Array.from(words, (word) => (word.fixed ? tagNumber(model, word.fixed) : -1))
  tag(lexemes, model.tagger, model.tags.length, forms, length, tags)
  rows.fill(lexemes.values, forms, tags, length, model.posOfTag)
  parser.parse(rows)
  const { heads, labels } = parser.state
  const upos = Array.from(tags, (t, i) => words[i]?.fixed?.upos ?? uposOfTag[t] ?? 'X')
  const xpos = Array.from(tags, (t, i) => words[i]?.fixed?.xpos ?? xposOfTag[t] ?? '')
  return {
    upos,
    xpos,
    lemma: words.map((word, i) => lemmaOf(model, word, forms[i] ?? 0, tags[i] ?? 0)),
    head: heads.slice(0, length).map((head) => (head === length ? -1 : head)),
    deprel: Array.from(labels.subarray(0, length), (label) => relations[label] ?? 'dep'),
    margin: parser.margins.slice(0, length).map((margin) => margin / model.marginUnit),
  }
}

/** Lemmas are kept by form and tag, as the same words come again and again. */
function lemmaOf(model: LanguageModel, word: Word, lexeme: number, tag: number): string {
  if (word.fixed) return model.lemmatiser.lemma(word.form, word.fixed.upos, word.fixed.xpos)
  const key = lexeme * 256 + tag
  const known = model.lemmas.get(key)
  if (known !== undefined) return known
  const lemma = model.lemmatiser.lemma(word.form, model.uposOfTag[tag] ?? 'X', model.xposOfTag[tag] ?? '')
  model.lemmas.set(key, lemma)
  return lemma
}

/** The joint tag of a fixed one; where that pair was never seen, the first with the same part of speech. */
function tagNumber(model: LanguageModel, fixed: { readonly upos: Upos; readonly xpos: string }): number {
  const exact = model.tags.indexOf(`${fixed.upos}|${fixed.xpos}`)
  return exact >= 0 ? exact : model.uposOfTag.indexOf(fixed.upos)
}
