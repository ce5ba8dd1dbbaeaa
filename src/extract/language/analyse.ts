import type { LanguageModel } from './model'
import { NONE } from './state'
import { tag, UNTAGGED } from './tagger'
import type { Analysis, Upos, Word } from './types'

/**
 * Tags, lemmatises and parses one sentence.
 *
 * In: its words in order, as `tokenise` cuts them, or several of a name joined into one. Out: one item a word in each
 * array. An empty sentence gives empty arrays. The same words always give the same analysis.
 *
 * @param root the index of the word that has to be the root of the tree; without it the parser chooses
 */
export function analyse(model: LanguageModel, words: readonly Word[], root?: number): Analysis {
  const length = words.length
  const { lexemes, parser, rows, uposOfTag, xposOfTag, relations } = model
  if (lexemes.makeRoom()) {
    model.lemmas.clear()
    model.tagger.forget()
    rows.forget()
    parser.forget()
  }
  const forms = new Int32Array(length)
  const tags = new Int32Array(length)
  words.forEach((word, i) => {
    forms[i] = lexemes.lexeme(word.form)
    tags[i] = word.fixed ? tagNumber(model, word.fixed) : UNTAGGED
  })
  tag(lexemes, model.tagger, forms, length, tags)
  rows.fill(lexemes.values, forms, tags, length, model.posOfTag)
  parser.parse(rows, root)

  const upos: Upos[] = []
  const xpos: string[] = []
  const lemma: string[] = []
  const deprel: string[] = []
  const head = new Int32Array(length)
  const margin = new Float32Array(length)
  const { heads, labels } = parser.state
  words.forEach((word, i) => {
    const number = tags[i] ?? 0
    upos.push(word.fixed?.upos ?? uposOfTag[number] ?? 'X')
    xpos.push(word.fixed?.xpos ?? xposOfTag[number] ?? '')
    lemma.push(lemmaOf(model, word, forms[i] ?? 0, number))
    deprel.push(relations[labels[i] ?? 0] ?? 'dep')
    head[i] = heads[i] === length ? NONE : (heads[i] ?? NONE)
    margin[i] = (parser.margins[i] ?? 0) / model.marginUnit
  })
  return { upos, xpos, lemma, head, deprel, margin }
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
