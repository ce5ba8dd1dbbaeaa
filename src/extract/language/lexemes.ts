import { hashText } from './hash'

/**
 * What the model knows of words. Keys are normal forms: lower case, straight apostrophes, every digit a 0.
 *
 * clusters: one column a clustering, the word's cluster from 1, or 0 where the word has none.
 * tags: the index + 1 of the tag that a frequent word always has, or 0: the tagger looks no further.
 * ambiguity: a number for the set of tags the word was seen with, or 0 where it was seen too seldom.
 */
export interface Vocabulary {
  readonly words: readonly string[]
  readonly clusters: readonly Uint16Array[]
  readonly tags: Uint8Array
  readonly ambiguity: Uint16Array
}

/** The number of clusterings a vocabulary carries, from coarse to fine. */
export const CLUSTERINGS = 2

/** Columns of a lexeme's row of feature values. */
export const LEXEME = {
  word: 0,
  shape: 1,
  prefix1: 2,
  prefix2: 3,
  prefix3: 4,
  suffix1: 5,
  suffix2: 6,
  suffix3: 7,
  suffix4: 8,
  coarse: 9,
  fine: 10,
  ambiguity: 11,
  hyphened: 12,
} as const
export const LEXEME_WIDTH = 13

/** A form's feature values are kept until so many forms have been seen: a long text has fewer. */
const MOST_FORMS = 200_000

/** Lower case, straight apostrophes, every digit a 0: the form under which a word is known. */
export function normalForm(form: string): string {
  return form.toLowerCase().replace(/[’‘]/g, "'").replace(/[0-9]/g, '0')
}

/** Letters as x and X, digits as 0, other characters as they are; runs longer than two are cut. */
function shapeOf(form: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const character of form) {
    const kind = /\p{Ll}/u.test(character)
      ? 'x'
      : /\p{L}/u.test(character)
        ? 'X'
        : /\p{N}/u.test(character)
          ? '0'
          : character
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) shape += kind
  }
  return shape
}

/**
 * Turns forms into rows of feature values, once a distinct form.
 *
 * A name of several words handed in as one ("European Union") is known by its last word, which as a rule carries the
 * kind (Union, Tokayev); its shape tells that there were several.
 */
export class LexemeTable {
  readonly #index = new Map<string, number>()
  readonly #vocabulary: Vocabulary
  #lexemes = new Map<string, number>()
  #count = 0
  /** One row of LEXEME_WIDTH values a lexeme. */
  values = new Int32Array(4096 * LEXEME_WIDTH)
  /** The tag + 1 that the lexeme always has, or 0. */
  tags = new Uint8Array(4096)

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    vocabulary.words.forEach((word, i) => this.#index.set(word, i))
  }

  /** Call before a sentence. Returns whether the lexemes handed out before were forgotten. */
  makeRoom(): boolean {
    if (this.#count < MOST_FORMS) return false
    this.#lexemes = new Map()
    this.#count = 0
    return true
  }

  /** The number of the form's row. */
  lexeme(form: string): number {
    const known = this.#lexemes.get(form)
    if (known !== undefined) return known
    const lexeme = this.#count++
    if (lexeme === this.tags.length) this.#grow()
    this.#lexemes.set(form, lexeme)
    this.#describe(lexeme, form)
    return lexeme
  }

  #grow(): void {
    const values = new Int32Array(this.values.length * 2)
    values.set(this.values)
    this.values = values
    const tags = new Uint8Array(this.tags.length * 2)
    tags.set(this.tags)
    this.tags = tags
  }

  #describe(lexeme: number, form: string): void {
    const { clusters, tags, ambiguity } = this.#vocabulary
    const values = this.values.subarray(lexeme * LEXEME_WIDTH, (lexeme + 1) * LEXEME_WIDTH)
    const lastWord = form.slice(Math.max(form.lastIndexOf(' '), form.lastIndexOf('\u00a0')) + 1)
    const word = normalForm(lastWord)
    const length = word.length
    const known = this.#index.get(word)
    values[LEXEME.word] = hashText(word)
    values[LEXEME.shape] = hashText(shapeOf(form))
    values[LEXEME.prefix1] = hashText(word, 0, 1)
    values[LEXEME.prefix2] = length > 2 ? hashText(word, 0, 2) : 0
    values[LEXEME.prefix3] = length > 3 ? hashText(word, 0, 3) : 0
    values[LEXEME.suffix1] = hashText(word, length - 1)
    values[LEXEME.suffix2] = length > 2 ? hashText(word, length - 2) : 0
    values[LEXEME.suffix3] = length > 3 ? hashText(word, length - 3) : 0
    values[LEXEME.suffix4] = length > 4 ? hashText(word, length - 4) : 0
    values[LEXEME.coarse] = known === undefined ? 0 : (clusters[0]?.[known] ?? 0)
    values[LEXEME.fine] = known === undefined ? 0 : (clusters[1]?.[known] ?? 0)
    values[LEXEME.ambiguity] = known === undefined ? 0 : (ambiguity[known] ?? 0)
    values[LEXEME.hyphened] = word.includes('-') && length > 1 ? 1 : 2
    this.tags[lexeme] = known === undefined ? 0 : (tags[known] ?? 0)
  }
}
