import { LexemeTable } from '../../extract/language/lexemes'
import type { ModelParts } from '../../extract/language/modelFile'
import { UPOS, type Upos } from '../../extract/language/types'
import { SparseWeights } from '../../extract/language/weights'
import { clusterVectors, type Vectors } from './clusters'
import type { TreebankSentence } from './conllu'
import { indexCorpus, type Corpus } from './corpus'
import type { Learner } from './learner'
import { learnLemmas } from './lemmas'
import { lessFirstClass, pruneWeights } from './prune'
import { trainParser } from './trainParser'
import { tagAll, trainTagger } from './trainTagger'
import { buildVocabulary } from './vocabulary'

/** How coarse and how fine words are clustered. */
const CLUSTERINGS = [64, 512]
/** Cluster centres are found among so many of the most frequent words. */
const CENTRES_FROM = 16_000
const TAGGER_EPOCHS = 5
const PARSER_EPOCHS = 6
const FOLDS = 5
const SEED = 1
/** Key width and least weight code kept, for each table: chosen on the dev part so that the file stays small. */
const TAGGER_SIZE = { keyBits: 26, least: 9 }
const TRANSITIONS_SIZE = { keyBits: 27, least: 11 }
const LABELS_SIZE = { keyBits: 26, least: 9 }

/**
 * Trains tagger, parser and lemmatiser on a treebank. The same treebank and vectors give the same parts.
 * @param report is told of progress, a line at a time.
 */
export function trainModel(
  treebank: readonly TreebankSentence[],
  vectors: Vectors,
  report: (line: string) => void,
): ModelParts {
  const corpus = indexCorpus(treebank)
  const clusters = CLUSTERINGS.map((k, i) => {
    report(`${vectors.words.length} words into ${k} clusters`)
    return clusterVectors(vectors, k, CENTRES_FROM, SEED + i)
  })
  const vocabulary = buildVocabulary(vectors.words, clusters, corpus)
  const lexemes = new LexemeTable(vocabulary)
  const tagger = trainTagger(lexemes, corpus.sentences, corpus.tags.length, TAGGER_EPOCHS, SEED, report)
  const tags = jackknife(lexemes, corpus, report)
  const posOfTag = Uint8Array.from(corpus.tags, (tag) => UPOS.indexOf(tag.split('|')[0] as Upos))
  const parser = trainParser(lexemes, posOfTag, corpus.relations, corpus.sentences, tags, PARSER_EPOCHS, SEED, report)
  const lemmas = learnLemmas(treebank)
  return {
    tags: corpus.tags,
    relations: corpus.relations,
    vocabulary,
    lemmas: lemmas.exceptions,
    knownLemmas: lemmas.known,
    tagger: pruneWeights(tagger.average(), TAGGER_SIZE.keyBits, TAGGER_SIZE.least),
    transitions: pruneWeights(
      lessFirstClass(parser.transitions.average()),
      TRANSITIONS_SIZE.keyBits,
      TRANSITIONS_SIZE.least,
    ),
    labels: pruneWeights(parser.labels.average(), LABELS_SIZE.keyBits, LABELS_SIZE.least),
    marginUnit: 1,
  }
}

/**
 * Tags every sentence with a tagger that has not seen it: the parser must learn from tags as bad as those that it will
 * get.
 */
function jackknife(lexemes: LexemeTable, corpus: Corpus, report: (line: string) => void): Int32Array[] {
  const { sentences, tags } = corpus
  const tagged: Int32Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    report(`tags for fold ${fold + 1} of ${FOLDS}`)
    const others = sentences.filter((_, i) => i % FOLDS !== fold)
    const scorer = finish(trainTagger(lexemes, others, tags.length, TAGGER_EPOCHS, SEED, () => undefined))
    const held = sentences.filter((_, i) => i % FOLDS === fold)
    tagAll(lexemes, scorer, tags.length, held).forEach((found, k) => (tagged[k * FOLDS + fold] = found))
  }
  return tagged
}

function finish(learner: Learner): SparseWeights {
  return new SparseWeights(pruneWeights(learner.average(), 31, 1))
}
