import { SentenceRows } from '../../extract/language/columns'
import type { LexemeTable } from '../../extract/language/lexemes'
import { Parser } from '../../extract/language/parser'
import { LEFT, type ParseState, RIGHT, SHIFT } from '../../extract/language/state'
import type { Corpus, CorpusSentence } from './corpus'
import type { Learner } from './learner'
import { transitionCost } from './oracle'
import { createRandom } from './random'
import { lexemesOf } from './trainTagger'
import type { TransitionLearner } from './transitionLearner'

export interface ParserLearners {
  readonly transitions: TransitionLearner
  readonly labels: Learner
}

/** The right transition must lead the best wrong one by so much, or weights are corrected: chosen on the dev part. */
const MARGIN = 30
/** How often a wrong prediction is followed, from the second epoch on, so that the parser learns to go on from it. */
const FOLLOWED = 0.9

/**
 * Trains the parser's learners on predicted tags, one array a sentence, with a dynamic oracle.
 */
export function trainParser(
  lexicon: LexemeTable,
  posOfTag: Uint8Array,
  corpus: Corpus,
  tags: readonly Int32Array[],
  learners: ParserLearners,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): void {
  const parser = new Parser({ ...learners, relations: corpus.relations })
  const random = createRandom(seed)
  const order = corpus.sentences.map((sentence, i) => ({ sentence, tags: tags[i] ?? new Int32Array() }))
  const rows = new SentenceRows()
  for (let epoch = 1; epoch <= epochs; epoch++) {
    random.shuffle(order)
    for (const item of order) {
      const lexemes = lexemesOf(lexicon, item.sentence.forms)
      rows.fill(lexicon.values, lexemes, item.tags, item.sentence.forms.length, posOfTag)
      learnSentence(parser, learners, rows, item.sentence, () => epoch > 1 && random.next() < FOLLOWED)
    }
    report(`parser epoch ${epoch} of ${epochs}`)
  }
}

function learnSentence(
  parser: Parser,
  learners: ParserLearners,
  rows: SentenceRows,
  gold: CorpusSentence,
  follow: () => boolean,
): void {
  const { state } = parser
  state.reset(rows.length)
  while (!state.isFinal()) {
    const predicted = parser.choose(rows)
    const costs = [SHIFT, LEFT, RIGHT].map((transition) => costOf(state, gold.heads, transition))
    const right = bestBy(parser.scores, costs, (cost, least) => cost === least)
    const rival = bestBy(parser.scores, costs, (cost, least) => cost > least && cost < Infinity)
    learners.transitions.tick()
    if (rival >= 0 && (parser.scores[right] ?? 0) - (parser.scores[rival] ?? 0) < MARGIN) {
      learners.transitions.correct(parser.features, parser.featureCount, right, rival)
    }
    const isWrong = (costs[predicted] ?? 0) > (costs[right] ?? 0)
    const next = isWrong && !follow() ? right : predicted
    if (next === SHIFT) state.shift()
    else learnLabel(parser, learners.labels, rows, gold, next)
  }
}

/** The cost of a transition, Infinity where it is not legal. */
function costOf(state: ParseState, gold: Int32Array, transition: number): number {
  const legal = transition === SHIFT ? state.canShift() : transition === LEFT ? state.canLeft() : state.canRight()
  return legal ? transitionCost(state, gold, transition) : Infinity
}

/** The best-scoring of the transitions whose cost is wanted, given the least cost; -1 where there is none. */
function bestBy(
  scores: Float32Array,
  costs: readonly number[],
  wanted: (cost: number, least: number) => boolean,
): number {
  const least = Math.min(...costs)
  let choice = -1
  costs.forEach((cost, transition) => {
    if (wanted(cost, least) && (choice < 0 || (scores[transition] ?? 0) > (scores[choice] ?? 0))) choice = transition
  })
  return choice
}

function learnLabel(
  parser: Parser,
  learner: Learner,
  rows: SentenceRows,
  gold: CorpusSentence,
  transition: number,
): void {
  const dependent = parser.state.stackItem(0)
  const predicted = parser.chooseLabel(rows, transition)
  if (gold.heads[dependent] === parser.state.headFor(transition)) {
    const right = gold.relations[dependent] ?? 0
    learner.tick()
    if (predicted !== right) {
      learner.correct(parser.features, parser.featureCount, right, predicted)
    }
  }
  parser.attach(transition, predicted)
}
