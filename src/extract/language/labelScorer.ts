import type { SentenceRows } from './columns'
import { KeptSums } from './keptSums'
import { LABEL_TEMPLATES, labelAtoms, labelPlaceOf } from './parserFeatures'
import { LEFT, type ParseState } from './state'
import { hashTemplates, selectTemplates } from './templates'
import type { SparseWeights } from './weights'

/** Whether a template sees nothing but the side and the own columns of the word at a place. */
const isOf = (place: string, atoms: readonly number[]): boolean =>
  atoms.every((atom) => labelPlaceOf(atom) === place || labelPlaceOf(atom) === 'side')
const OF_HEAD = selectTemplates(LABEL_TEMPLATES, (atoms) => isOf('h', atoms))
const OF_DEPENDENT = selectTemplates(LABEL_TEMPLATES, (atoms) => isOf('d', atoms))
const OTHERS = selectTemplates(LABEL_TEMPLATES, (atoms) => !isOf('h', atoms) && !isOf('d', atoms))

/** Scores labels as the weights of all templates do, with less work: what head and dependent add by themselves is kept. */
export class LabelScorer {
  /** The score of each label, after `score`. */
  readonly scores: Int32Array
  readonly #weights: SparseWeights
  readonly #heads: KeptSums
  readonly #dependents: KeptSums
  readonly #features = new Int32Array(LABEL_TEMPLATES.size)

  constructor(weights: SparseWeights) {
    this.#weights = weights
    this.scores = new Int32Array(weights.classes)
    this.#heads = new KeptSums(weights, OF_HEAD)
    this.#dependents = new KeptSums(weights, OF_DEPENDENT)
  }

  /** To be called when words get other numbers. */
  forget(): void {
    this.#heads.forget()
    this.#dependents.forget()
  }

  /** Scores the labels of the arc that a transition would make. */
  score(state: ParseState, sentence: SentenceRows, transition: number): void {
    const { scores } = this
    const atoms = labelAtoms(state, sentence, transition)
    const side = transition === LEFT ? 0 : 1
    const head = this.#heads.rowOf(2 * (sentence.numbers[state.headFor(transition)] ?? 0) + side, atoms)
    const dependent = this.#dependents.rowOf(2 * (sentence.numbers[state.stackItem(0)] ?? 0) + side, atoms)
    const heads = this.#heads.rows
    const dependents = this.#dependents.rows
    for (let c = 0; c < scores.length; c++) scores[c] = (heads[head + c] ?? 0) + (dependents[dependent + c] ?? 0)
    this.#weights.add(this.#features, hashTemplates(OTHERS, atoms, this.#features), scores)
  }
}
