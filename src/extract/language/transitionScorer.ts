import { COLUMNS, type SentenceRows } from './columns'
import { PLACE_WIDTH, TRANSITION_PLACES, TRANSITION_TEMPLATES, transitionAtoms } from './parserFeatures'
import { LEFT, NONE, type ParseState, RIGHT, SHIFT } from './state'
import { hashTemplates, selectTemplates } from './templates'
import type { TransitionWeights } from './transitionWeights'

/** Places with templates of their own, in the order of TRANSITION_PLACES. */
const PLACES = TRANSITION_PLACES.filter((place) => /^(?:s[012]|b[012])$/.test(place))
const S0 = PLACES.indexOf('s0')
const S1 = PLACES.indexOf('s1')
const S2 = PLACES.indexOf('s2')
const B0 = PLACES.indexOf('b0')
const B1 = PLACES.indexOf('b1')
const B2 = PLACES.indexOf('b2')
/** Two sums a place. */
const WIDTH = PLACES.length * 2

const firstAtom = (place: string): number => 1 + TRANSITION_PLACES.findIndex((name) => name === place) * PLACE_WIDTH
/** Whether an atom is one of a word's own columns at one of the places. */
const isOf = (atom: number, places: readonly string[]): boolean =>
  places.some((place) => atom >= firstAtom(place) && atom < firstAtom(place) + COLUMNS)

/** Templates of one word at one place. */
const OF_PLACE = PLACES.map((place) =>
  selectTemplates(TRANSITION_TEMPLATES, (atoms) => atoms.every((atom) => isOf(atom, [place]))),
)
const isOfPlace = (atoms: readonly number[]): boolean =>
  PLACES.some((place) => atoms.every((atom) => isOf(atom, [place])))
const isOfBuffer = (atoms: readonly number[]): boolean =>
  atoms.every((atom) => isOf(atom, ['b0', 'b1', 'b2', 'b3'])) && !isOfPlace(atoms)
/** Templates of several words at the front of the buffer. */
const OF_BUFFER = selectTemplates(TRANSITION_TEMPLATES, isOfBuffer)
const OTHERS = selectTemplates(TRANSITION_TEMPLATES, (atoms) => !isOfPlace(atoms) && !isOfBuffer(atoms))

/**
 * Scores transitions as the weights of all templates do, with less work: what a word alone adds at a place is added up
 * once for all sentences, what the front of the buffer adds once for each front. Weights are whole numbers, so the order
 * in which they are added changes nothing.
 */
export class TransitionScorer {
  readonly #weights: TransitionWeights
  /** LEFT and RIGHT for each place, WIDTH numbers a word, by its number in `SentenceRows`. */
  #sums = new Int32Array(1024 * WIDTH)
  /** Words with a lower number have sums. */
  #known = 0
  #front = NONE
  readonly #frontSums = new Int32Array(2)
  readonly #pair = new Int32Array(2)
  readonly #features = new Int32Array(TRANSITION_TEMPLATES.size)
  readonly #atoms = new Int32Array(1 + TRANSITION_PLACES.length * PLACE_WIDTH)

  constructor(weights: TransitionWeights) {
    this.#weights = weights
  }

  /** To be called when words get other numbers. */
  forget(): void {
    this.#known = 0
  }

  /** To be called before a sentence. */
  begin(sentence: SentenceRows): void {
    this.#front = NONE
    const { length, numbers } = sentence
    // The root's number is the lowest; the others were given out in the order of the words.
    if (this.#known === 0) this.#addUp(sentence, length, this.#known++)
    for (let i = 0; i < length; i++) if (numbers[i] === this.#known) this.#addUp(sentence, i, this.#known++)
  }

  /** Writes the score of each transition into `scores`. */
  score(state: ParseState, sentence: SentenceRows, scores: Float32Array): void {
    const { front, length } = state
    const atoms = transitionAtoms(state, sentence)
    const features = this.#features
    if (front !== this.#front) {
      this.#front = front
      this.#frontSums[0] = 0
      this.#frontSums[1] = 0
      this.#weights.add(features, hashTemplates(OF_BUFFER, atoms, features), this.#frontSums, 0)
      this.#take(sentence, front, B0, this.#frontSums)
      if (front < length) this.#take(sentence, front + 1, B1, this.#frontSums)
      if (front + 1 < length) this.#take(sentence, front + 2, B2, this.#frontSums)
    }
    const pair = this.#pair
    pair[0] = this.#frontSums[0] ?? 0
    pair[1] = this.#frontSums[1] ?? 0
    this.#weights.add(features, hashTemplates(OTHERS, atoms, features), pair, 0)
    this.#take(sentence, state.stackItem(0), S0, pair)
    this.#take(sentence, state.stackItem(1), S1, pair)
    this.#take(sentence, state.stackItem(2), S2, pair)
    scores[SHIFT] = 0
    scores[LEFT] = pair[0]
    scores[RIGHT] = pair[1]
  }

  /** Adds what a word adds at a place; nothing where there is no word. */
  #take(sentence: SentenceRows, word: number, place: number, to: Int32Array): void {
    if (word < 0) return
    const at = (sentence.numbers[word] ?? 0) * WIDTH + 2 * place
    to[0] = (to[0] ?? 0) + (this.#sums[at] ?? 0)
    to[1] = (to[1] ?? 0) + (this.#sums[at + 1] ?? 0)
  }

  #addUp(sentence: SentenceRows, word: number, number: number): void {
    const at = number * WIDTH
    if (at + WIDTH > this.#sums.length) {
      const larger = new Int32Array(this.#sums.length * 2)
      larger.set(this.#sums)
      this.#sums = larger
    }
    this.#sums.fill(0, at, at + WIDTH)
    OF_PLACE.forEach((templates, p) => {
      const to = firstAtom(PLACES[p] ?? '')
      for (let c = 0; c < COLUMNS; c++) this.#atoms[to + c] = sentence.rows[word * COLUMNS + c] ?? 0
      const count = hashTemplates(templates, this.#atoms, this.#features)
      this.#weights.add(this.#features, count, this.#sums, at + 2 * p)
    })
  }
}
