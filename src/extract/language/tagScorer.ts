import { LEXEME_WIDTH, type LexemeTable } from './lexemes'
import { isOfWord, TAGGER_TEMPLATES, taggerAtoms } from './taggerFeatures'
import { hashTemplates, selectTemplates } from './templates'
import type { SparseWeights } from './weights'

const OF_WORD = selectTemplates(TAGGER_TEMPLATES, (atoms) => atoms.every(isOfWord))
const OTHERS = selectTemplates(TAGGER_TEMPLATES, (atoms) => !atoms.every(isOfWord))

/** Sums of so many words are kept; when they are full, all are forgotten. */
const MOST_KEPT = 8192

/**
 * Scores the tags of a word as the weights of all templates do, with less work: what a word's own form adds is added up
 * once for all places where it stands.
 */
export class TagScorer {
  /** The score of each tag, after `score`. */
  readonly scores: Int32Array
  readonly #weights: SparseWeights
  /** Where the sums of a lexeme stand, plus 1; 0 where they are not known. */
  #places = new Int32Array(1024)
  #kept = 0
  #sums: Int32Array
  readonly #features = new Int32Array(TAGGER_TEMPLATES.size)

  constructor(weights: SparseWeights) {
    this.#weights = weights
    this.scores = new Int32Array(weights.classes)
    this.#sums = new Int32Array(64 * weights.classes)
  }

  /** To be called when lexemes get other numbers. */
  forget(): void {
    this.#places.fill(0)
    this.#kept = 0
  }

  /** Scores the tags of word i, given those before it. */
  score(lexicon: LexemeTable, lexemes: Int32Array, length: number, tags: Int32Array, i: number): void {
    const { scores } = this
    const atoms = taggerAtoms(lexicon, lexemes, length, tags, i)
    const from = this.#sumsOf(lexemes[i] ?? 0, lexicon, atoms)
    const sums = this.#sums
    for (let c = 0; c < scores.length; c++) scores[c] = sums[from + c] ?? 0
    this.#weights.add(this.#features, hashTemplates(OTHERS, atoms, this.#features), scores)
  }

  #sumsOf(lexeme: number, lexicon: LexemeTable, atoms: Int32Array): number {
    const { length } = this.scores
    if (lexeme >= this.#places.length) {
      const larger = new Int32Array(Math.max(lexeme + 1, lexicon.values.length / LEXEME_WIDTH))
      larger.set(this.#places)
      this.#places = larger
    }
    const known = this.#places[lexeme] ?? 0
    if (known > 0) return known - 1
    if (this.#kept === MOST_KEPT) this.forget()
    const at = this.#kept++ * length
    if (at === this.#sums.length) {
      const larger = new Int32Array(this.#sums.length * 2)
      larger.set(this.#sums)
      this.#sums = larger
    }
    this.#places[lexeme] = at + 1
    const sums = this.#sums.subarray(at, at + length).fill(0)
    this.#weights.add(this.#features, hashTemplates(OF_WORD, atoms, this.#features), sums)
    return at
  }
}
