import { hashTemplates, type Templates } from './templates'
import type { SparseWeights } from './weights'

/** Rows of so many keys are kept; when they are full, all are forgotten. */
const MOST_KEPT = 4096

/**
 * What some templates add to the score of each class, kept by what their atoms come from (a word at a place): it is asked
 * for again and again, and the rows of such common features are long. Weights are whole numbers, so the order in which
 * they are added changes nothing.
 */
export class KeptSums {
  /** A row of a number a class for each key that is known. */
  rows: Int32Array
  readonly #weights: SparseWeights
  readonly #templates: Templates
  readonly #features: Int32Array
  /** Where the row of a key begins, plus 1; 0 where it is not known. */
  #places = new Int32Array(1024)
  #kept = 0

  constructor(weights: SparseWeights, templates: Templates) {
    this.#weights = weights
    this.#templates = templates
    this.#features = new Int32Array(templates.size)
    this.rows = new Int32Array(64 * weights.classes)
  }

  forget(): void {
    this.#places.fill(0)
    this.#kept = 0
  }

  /** Where the row of a key begins in `rows`. `atoms` are those of the key; the row may move at the next call. */
  rowOf(key: number, atoms: Int32Array): number {
    const known = this.#places[key] ?? 0
    return known > 0 ? known - 1 : this.#addUp(key, atoms)
  }

  #addUp(key: number, atoms: Int32Array): number {
    const { classes } = this.#weights
    if (this.#kept === MOST_KEPT) this.forget()
    if (key >= this.#places.length) {
      const larger = new Int32Array(Math.max(key + 1, this.#places.length * 2))
      larger.set(this.#places)
      this.#places = larger
    }
    const at = this.#kept++ * classes
    if (at === this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.#places[key] = at + 1
    const row = this.rows.subarray(at, at + classes).fill(0)
    this.#weights.add(this.#features, hashTemplates(this.#templates, atoms, this.#features), row)
    return at
  }
}
