import { LexemeTable } from '../../extract/language/lexemes'
import { analyse, type LanguageModel } from '../../extract/language'
import { assembleModel } from '../../extract/language/model'
import type { ModelParts } from '../../extract/language/modelFile'
import { UPOS } from '../../extract/language/types'
import { TagScorer } from '../../extract/language/tagScorer'
import { SparseWeights } from '../../extract/language/weights'
import { clusterVectors, type Vectors } from './clusters'
import type { TreebankSentence } from './conllu'
import { indexCorpus, type Corpus } from './corpus'
import { Learner, type LearntWeights } from './learner'
import { learnLemmas } from './lemmas'
import { lessFirstClass, packWeights, strongestFeatures } from './prune'
import { type ParserLearners, trainParser } from './trainParser'
import { tagAll, trainTagger } from './trainTagger'
import { TransitionLearner } from './transitionLearner'
import { buildVocabulary } from './vocabulary'

/** How coarse and how fine words are clustered. */
const CLUSTERINGS = [64, 512]
/** Cluster centres are found among so many of the most frequent words. */
const CENTRES_FROM = 16_000
const FOLDS = 5
/** Epochs of the runs that find out which features matter, and that tag the folds. */
const FIRST_EPOCHS = 3
/** Epochs of the runs whose weights are kept. */
const EPOCHS = 6
/** One run for each; their weights are added up. */
const SEEDS = [1, 2]
/** So many features are kept, and weights whose code is at least this: chosen on the dev part for the size of the file. */
const TAGGER = { features: 150_000, keyBits: 26, least: 6 }
const TRANSITIONS = { features: 420_000, keyBits: 28, least: 1 }
const LABELS = { features: 180_000, keyBits: 26, least: 6 }

type Report = (line: string) => void

/**
 * Trains tagger, parser and lemmatiser on a treebank. The same treebank and vectors give the same parts.
 *
 * Each classifier is trained twice: first with all its features, then anew with only those that got great weights, so
 * that what is left makes up for what was dropped.
 * @param report is told of progress, a line at a time.
 */
export function trainModel(treebank: readonly TreebankSentence[], vectors: Vectors, report: Report): ModelParts {
  const corpus = indexCorpus(treebank)
  const clusters = CLUSTERINGS.map((k, i) => {
    report(`${vectors.words.length} words into ${k} clusters`)
    return clusterVectors(vectors, k, CENTRES_FROM, i + 1)
  })
  const vocabulary = buildVocabulary(vectors.words, clusters, corpus)
  const lexemes = new LexemeTable(vocabulary)
  const lemmas = learnLemmas(treebank)
  const tagger = learnTagger(lexemes, corpus, report)
  const parser = learnParser(lexemes, corpus, jackknife(lexemes, corpus, report), report)
  const parts: ModelParts = {
    tags: corpus.tags,
    relations: corpus.relations,
    vocabulary,
    lemmas: lemmas.exceptions,
    knownLemmas: lemmas.known,
    tagger: packWeights(tagger, TAGGER.keyBits, TAGGER.least),
    transitions: packWeights(parser.transitions.map(lessFirstClass), TRANSITIONS.keyBits, TRANSITIONS.least),
    labels: packWeights(parser.labels, LABELS.keyBits, LABELS.least),
    marginUnit: 1,
  }
  return { ...parts, marginUnit: medianMargin(assembleModel(parts), treebank) }
}

function learnTagger(lexemes: LexemeTable, corpus: Corpus, report: Report): LearntWeights[] {
  const classes = corpus.tags.length
  const first = new Learner(classes)
  trainTagger(lexemes, corpus.sentences, first, FIRST_EPOCHS, 1, report)
  const kept = strongestFeatures(first.average(), TAGGER.features)
  return SEEDS.map((seed) => {
    const learner = new Learner(classes, kept)
    trainTagger(lexemes, corpus.sentences, learner, EPOCHS, seed, report)
    return learner.average()
  })
}

function learnParser(
  lexemes: LexemeTable,
  corpus: Corpus,
  tags: readonly Int32Array[],
  report: Report,
): { transitions: LearntWeights[]; labels: LearntWeights[] } {
  const pos = new Map<string, number>(UPOS.map((upos, i) => [upos, i]))
  const posOfTag = Uint8Array.from(corpus.tags, (tag) => pos.get(tag.split('|')[0] ?? '') ?? 0)
  const train = (learners: ParserLearners, epochs: number, seed: number): void =>
    trainParser(lexemes, posOfTag, corpus, tags, learners, epochs, seed, report)
  const first = { transitions: new TransitionLearner(), labels: new Learner(corpus.relations.length) }
  train(first, FIRST_EPOCHS, 1)
  const transitionsKept = strongestFeatures(lessFirstClass(first.transitions.average()), TRANSITIONS.features)
  const labelsKept = strongestFeatures(first.labels.average(), LABELS.features)
  const runs = SEEDS.map((seed) => {
    const learners = {
      transitions: new TransitionLearner(transitionsKept),
      labels: new Learner(corpus.relations.length, labelsKept),
    }
    train(learners, EPOCHS, seed)
    return { transitions: learners.transitions.average(), labels: learners.labels.average() }
  })
  return { transitions: runs.map((run) => run.transitions), labels: runs.map((run) => run.labels) }
}

/**
 * Tags every sentence with a tagger that has not seen it: the parser must learn from tags as bad as those that it will
 * get.
 */
function jackknife(lexemes: LexemeTable, corpus: Corpus, report: Report): Int32Array[] {
  const { sentences, tags } = corpus
  const tagged: Int32Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    report(`tags for fold ${fold + 1} of ${FOLDS}`)
    const learner = new Learner(tags.length)
    const others = sentences.filter((_, i) => i % FOLDS !== fold)
    trainTagger(lexemes, others, learner, FIRST_EPOCHS, 1, () => undefined)
    const scorer = new TagScorer(new SparseWeights(packWeights([learner.average()], 31, 1)))
    const held = sentences.filter((_, i) => i % FOLDS === fold)
    tagAll(lexemes, scorer, held).forEach((found, k) => (tagged[k * FOLDS + fold] = found))
  }
  return tagged
}

/** The middle of the margins of a sample of sentences. */
function medianMargin(model: LanguageModel, treebank: readonly TreebankSentence[]): number {
  const sample = treebank.filter((_, i) => i % 20 === 0)
  const margins = sample.flatMap((sentence) => [
    ...analyse(
      model,
      sentence.forms.map((form) => ({ form })),
    ).margin,
  ])
  return margins.filter(Number.isFinite).sort((a, b) => a - b)[Math.floor(margins.length / 2)] ?? 1
}
