import { SentenceRows } from '../../extract/language/columns'
import type { LexemeTable } from '../../extract/language/lexemes'
import { Parser } from '../../extract/language/parser'
import { LEFT, RIGHT, SHIFT, TRANSITIONS } from '../../extract/language/state'
import type { CorpusSentence } from './corpus'
import { Learner } from './learner'
import { transitionCost } from './oracle'
import { createRandom } from './random'
import { lexemesOf } from './trainTagger'

export interface ParserLearners {
  readonly transitions: Learner
  readonly labels: Learner
}

/** How often a wrong prediction is followed, from the second epoch on, so that the parser learns to go on from it. */
const FOLLOWED = 0.9

/**
 * Trains the parser on predicted tags, one array a sentence, with a dynamic oracle.
 */
export function trainParser(
  lexicon: LexemeTable,
  posOfTag: Uint8Array,
  relations: readonly string[],
  sentences: readonly CorpusSentence[],
  tags: readonly Int32Array[],
  epochs: number,
  seed: number,
  report: (line: string, learners: ParserLearners) => void,
): ParserLearners {
  const learners = { transitions: new Learner(TRANSITIONS), labels: new Learner(relations.length) }
  const parser = new Parser({ ...learners, relations })
  const random = createRandom(seed)
  const order = sentences.map((sentence, i) => ({ sentence, tags: tags[i] ?? new Int32Array() }))
  const rows = new SentenceRows()
  for (let epoch = 1; epoch <= epochs; epoch++) {
    random.shuffle(order)
    for (const item of order) {
      const lexemes = lexemesOf(lexicon, item.sentence.forms)
      rows.fill(lexicon.values, lexemes, item.tags, item.sentence.forms.length, posOfTag)
      learnSentence(parser, learners, rows, item.sentence, () => epoch > 1 && random.next() < FOLLOWED)
    }
    report(`parser epoch ${epoch} of ${epochs}`, learners)
  }
  return learners
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
    const right = bestFree(parser, gold.heads)
    learners.transitions.tick()
    let next = predicted
    if (
      right !== predicted &&
      transitionCost(state, gold.heads, predicted) > transitionCost(state, gold.heads, right)
    ) {
      learners.transitions.reward(parser.features, parser.featureCount, right, 1)
      learners.transitions.reward(parser.features, parser.featureCount, predicted, -1)
      if (!follow()) next = right
    }
    if (next === SHIFT) state.shift()
    else learnLabel(parser, learners.labels, rows, gold, next)
  }
}

/** The best-scoring of the transitions that cost least. */
function bestFree(parser: Parser, gold: Int32Array): number {
  const { state, scores } = parser
  const legal = [state.canShift(), state.canLeft(), state.canRight()]
  let choice = -1
  let least = Infinity
  for (const transition of [SHIFT, LEFT, RIGHT]) {
    if (!legal[transition]) continue
    const cost = transitionCost(state, gold, transition)
    if (cost < least || (cost === least && (scores[transition] ?? 0) > (scores[choice] ?? 0))) {
      choice = transition
      least = cost
    }
  }
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
      learner.reward(parser.features, parser.featureCount, right, 1)
      learner.reward(parser.features, parser.featureCount, predicted, -1)
    }
  }
  parser.attach(transition, predicted)
}
