import type { SentenceRows } from './columns'
import { LabelScorer } from './labelScorer'
import { labelBits, labelMarks } from './labels'
import { LABEL_TEMPLATES, labelFeatures, TRANSITION_TEMPLATES, transitionFeatures } from './parserFeatures'
import { LEFT, ParseState, RIGHT, SHIFT, TRANSITIONS } from './state'
import { best } from './tagger'
import { TransitionScorer } from './transitionScorer'
import type { Scorer } from './weights'

/** The two classifiers of the parser and the relations that the second chooses from. */
export interface ParserScorers {
  /** While it is trained a scorer of features; that of a finished model keeps sums. */
  readonly transitions: Scorer | TransitionScorer
  readonly labels: Scorer | LabelScorer
  readonly relations: readonly string[]
}

/**
 * Greedy arc-hybrid parser: at each state the best-scoring legal transition, and for each arc the best-scoring label.
 *
 * Method: transition-based parsing with rich non-local features (Zhang and Nivre 2011), the arc-hybrid system with the
 * root at the end of the buffer. The label is chosen when the dependent leaves the stack: by then it has all its own
 * dependents.
 */
export class Parser {
  readonly state = new ParseState()
  readonly features = new Int32Array(Math.max(TRANSITION_TEMPLATES.size, LABEL_TEMPLATES.size))
  readonly scores = new Float32Array(TRANSITIONS)
  readonly labelScores: Float32Array
  /** For each word, by how much the transition that attached it beat the next legal one. */
  margins = new Float32Array(64)
  readonly #scorers: ParserScorers
  readonly #bits: Int32Array
  readonly #marks: Uint8Array

  constructor(scorers: ParserScorers) {
    this.#scorers = scorers
    this.labelScores = new Float32Array(scorers.relations.length)
    this.#bits = labelBits(scorers.relations)
    this.#marks = labelMarks(scorers.relations)
  }

  /** To be called when lexemes get other numbers. */
  forget(): void {
    const { transitions, labels } = this.#scorers
    if (transitions instanceof TransitionScorer) transitions.forget()
    if (labels instanceof LabelScorer) labels.forget()
  }

  /**
   * Parses a tagged sentence; the result stands in `state.heads`, `state.labels` and `margins`. Where a root is given, no
   * tree but those with that root is considered.
   */
  parse(sentence: SentenceRows, root?: number): void {
    const { state } = this
    state.reset(sentence.length, root)
    if (this.#scorers.transitions instanceof TransitionScorer) this.#scorers.transitions.begin(sentence)
    if (this.margins.length < sentence.length) this.margins = new Float32Array(state.heads.length)
    while (!state.isFinal()) {
      const transition = this.choose(sentence)
      if (transition !== SHIFT) this.margins[state.stackItem(0)] = this.#lead(transition)
      this.apply(sentence, transition)
    }
  }

  /** Scores the transitions into `scores` and returns the best legal one. */
  choose(sentence: SentenceRows): number {
    const { state, scores, features } = this
    const { transitions } = this.#scorers
    if (transitions instanceof TransitionScorer) transitions.score(state, sentence, scores)
    else {
      this.featureCount = transitionFeatures(state, sentence, features)
      transitions.score(features, this.featureCount, scores)
    }
    if (!state.canShift()) scores[SHIFT] = -Infinity
    if (!state.canLeft()) scores[LEFT] = -Infinity
    if (!state.canRight()) scores[RIGHT] = -Infinity
    return best(scores)
  }
  featureCount = 0

  /** Makes a legal transition, labelling the arc if it makes one. */
  apply(sentence: SentenceRows, transition: number): void {
    if (transition === SHIFT) this.state.shift()
    else this.attach(transition, this.chooseLabel(sentence, transition))
  }

  chooseLabel(sentence: SentenceRows, transition: number): number {
    const { labels } = this.#scorers
    if (labels instanceof LabelScorer) {
      labels.score(this.state, sentence, transition)
      return best(labels.scores)
    }
    this.featureCount = labelFeatures(this.state, sentence, transition, this.features)
    labels.score(this.features, this.featureCount, this.labelScores)
    return best(this.labelScores)
  }

  attach(transition: number, label: number): void {
    this.state.attach(transition, label, this.#bits[label] ?? 0, this.#marks[label] === 1)
  }

  #lead(chosen: number): number {
    let next = -Infinity
    for (let t = 0; t < TRANSITIONS; t++) if (t !== chosen) next = Math.max(next, this.scores[t] ?? 0)
    return (this.scores[chosen] ?? 0) - next
  }
}
