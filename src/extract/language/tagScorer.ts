import { KeptSums } from './keptSums'
import type { LexemeTable } from './lexemes'
import { distanceOf, TAGGER_TEMPLATES, taggerAtoms } from './taggerFeatures'
import { hashTemplates, selectTemplates } from './templates'
import type { SparseWeights } from './weights'

const isOf = (distance: number, atoms: readonly number[]): boolean =>
  atoms.every((atom) => distanceOf(atom) === distance)
const templatesOf = (distance: number) => selectTemplates(TAGGER_TEMPLATES, (atoms) => isOf(distance, atoms))
const OTHERS = selectTemplates(
  TAGGER_TEMPLATES,
  (atoms) => ![0, -1, -2, 1, 2].some((distance) => isOf(distance, atoms)),
)

/**
 * Scores the tags of a word as the weights of all templates do, with less work: what the form of a word adds to its own
 * tag and to those of its neighbours is added up once for all places where it stands.
 */
export class TagScorer {
  /** The score of each tag, after `score`. */
  readonly scores: Int32Array
  readonly #weights: SparseWeights
  readonly #own: KeptSums
  readonly #before: KeptSums
  readonly #beforeThat: KeptSums
  readonly #after: KeptSums
  readonly #afterThat: KeptSums
  readonly #features = new Int32Array(TAGGER_TEMPLATES.size)

  constructor(weights: SparseWeights) {
    this.#weights = weights
    this.scores = new Int32Array(weights.classes)
    this.#own = new KeptSums(weights, templatesOf(0))
    this.#before = new KeptSums(weights, templatesOf(-1))
    this.#beforeThat = new KeptSums(weights, templatesOf(-2))
    this.#after = new KeptSums(weights, templatesOf(1))
    this.#afterThat = new KeptSums(weights, templatesOf(2))
  }

  /** To be called when lexemes get other numbers. */
  forget(): void {
    for (const kept of [this.#own, this.#before, this.#beforeThat, this.#after, this.#afterThat]) kept.forget()
  }

  /** Scores the tags of word i, given those before it. */
  score(lexicon: LexemeTable, lexemes: Int32Array, length: number, tags: Int32Array, i: number): void {
    const { scores } = this
    const atoms = taggerAtoms(lexicon, lexemes, length, tags, i)
    const own = this.#own.rowOf(keyOf(lexemes, length, i), atoms)
    const before = this.#before.rowOf(keyOf(lexemes, length, i - 1), atoms)
    const beforeThat = this.#beforeThat.rowOf(keyOf(lexemes, length, i - 2), atoms)
    const after = this.#after.rowOf(keyOf(lexemes, length, i + 1), atoms)
    const afterThat = this.#afterThat.rowOf(keyOf(lexemes, length, i + 2), atoms)
    const ownRows = this.#own.rows
    const beforeRows = this.#before.rows
    const beforeThatRows = this.#beforeThat.rows
    const afterRows = this.#after.rows
    const afterThatRows = this.#afterThat.rows
    for (let c = 0; c < scores.length; c++) {
      scores[c] =
        (ownRows[own + c] ?? 0) +
        (beforeRows[before + c] ?? 0) +
        (beforeThatRows[beforeThat + c] ?? 0) +
        (afterRows[after + c] ?? 0) +
        (afterThatRows[afterThat + c] ?? 0)
    }
    this.#weights.add(this.#features, hashTemplates(OTHERS, atoms, this.#features), scores)
  }
}

/** The number of a word's lexeme plus 1; 0 beyond the ends of the sentence. */
function keyOf(lexemes: Int32Array, length: number, i: number): number {
  return i < 0 || i >= length ? 0 : (lexemes[i] ?? 0) + 1
}
