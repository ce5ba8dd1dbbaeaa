import { SentenceRows } from './columns'
import { LabelScorer } from './labelScorer'
import { Lemmatiser } from './lemmatiser'
import { LexemeTable } from './lexemes'
import { readModelFile, type ModelParts } from './modelFile'
import { Parser } from './parser'
import { TagScorer } from './tagScorer'
import { TransitionScorer } from './transitionScorer'
import { TransitionWeights } from './transitionWeights'
import { UPOS, type Upos } from './types'
import { SparseWeights } from './weights'

/** A tagger, a parser and a lemmatiser, ready to be used. Its caches make it unfit to be used by two callers at once. */
export interface LanguageModel {
  /** Joint tags "UPOS|XPOS" and their two halves. */
  readonly tags: readonly string[]
  readonly uposOfTag: readonly Upos[]
  readonly xposOfTag: readonly string[]
  /** Index into UPOS of each joint tag. */
  readonly posOfTag: Uint8Array
  readonly relations: readonly string[]
  readonly lexemes: LexemeTable
  readonly tagger: TagScorer
  readonly parser: Parser
  readonly rows: SentenceRows
  readonly lemmatiser: Lemmatiser
  /** Lemmas found so far, by lexeme and joint tag. */
  readonly lemmas: Map<number, string>
  readonly marginUnit: number
}

/**
 * Makes a model from the bytes of its file (data/models/english.bin), which the caller reads.
 * @throws Error saying what to do where they are no model, one of another version, cut short or damaged.
 */
export function loadModel(bytes: Uint8Array): LanguageModel {
  return assembleModel(readModelFile(bytes))
}

/** Makes a model from its parts. */
export function assembleModel(parts: ModelParts): LanguageModel {
  const halves = parts.tags.map((tag) => tag.split('|'))
  const uposOfTag = halves.map(([upos]) => toUpos(upos ?? ''))
  return {
    tags: parts.tags,
    uposOfTag,
    xposOfTag: halves.map(([, xpos]) => xpos ?? ''),
    posOfTag: Uint8Array.from(uposOfTag, (upos) => UPOS.indexOf(upos)),
    relations: parts.relations,
    lexemes: new LexemeTable(parts.vocabulary),
    tagger: new TagScorer(new SparseWeights(parts.tagger)),
    parser: new Parser({
      transitions: new TransitionScorer(new TransitionWeights(parts.transitions)),
      labels: new LabelScorer(new SparseWeights(parts.labels)),
      relations: parts.relations,
    }),
    rows: new SentenceRows(),
    lemmatiser: new Lemmatiser(parts.lemmas, new Set(parts.knownLemmas)),
    lemmas: new Map(),
    marginUnit: parts.marginUnit,
  }
}

function toUpos(tag: string): Upos {
  const upos = UPOS.find((name) => name === tag)
  if (upos === undefined)
    throw new Error(`The language model has the tag "${tag}", which is no universal part of speech.`)
  return upos
}
