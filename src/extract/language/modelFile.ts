import { ByteReader, ByteWriter } from './bytes'
import { CLUSTERINGS, type Vocabulary } from './lexemes'
import { readWeights, writeWeights } from './packedWeights'
import type { WeightTable } from './weights'

/** Everything that a model file holds. */
export interface ModelParts {
  /** Joint tags "UPOS|XPOS"; a class of the tagger is an index into them. */
  readonly tags: readonly string[]
  /** Dependency relations; a class of the label classifier is an index into them. */
  readonly relations: readonly string[]
  readonly vocabulary: Vocabulary
  /** Exceptions of the lemmatiser by "XPOS form". */
  readonly lemmas: ReadonlyMap<string, string>
  /** Lemmas of verbs, nouns and adjectives that were seen. */
  readonly knownLemmas: readonly string[]
  readonly tagger: WeightTable
  /** Weights of LEFT and RIGHT less those of SHIFT. */
  readonly transitions: WeightTable
  readonly labels: WeightTable
  /** What a margin is divided by, so that the median is near 1. */
  readonly marginUnit: number
}

const MAGIC = 'relata-language-model'
/** To be raised when the features or the layout change: weights only fit the code that made them. */
const VERSION = 1
const WHAT = 'The language model'

export function writeModelFile(parts: ModelParts): Uint8Array {
  const body = new ByteWriter()
  body.text(parts.tags.join('\n'))
  body.text(parts.relations.join('\n'))
  writeVocabulary(body, parts.vocabulary)
  body.text([...parts.lemmas].map(([key, lemma]) => `${key}\t${lemma}`).join('\n'))
  body.text(parts.knownLemmas.join('\n'))
  body.number(Math.round(parts.marginUnit))
  writeWeights(body, parts.tagger)
  writeWeights(body, parts.transitions)
  writeWeights(body, parts.labels)
  const bytes = body.finish()
  const file = new ByteWriter()
  file.text(MAGIC)
  file.number(VERSION)
  file.number(bytes.length)
  file.number(checksum(bytes))
  file.put(bytes)
  return file.finish()
}

/**
 * Reads a model file.
 * @throws Error saying what to do where the bytes are no model, one of another version, cut short or damaged.
 */
export function readModelFile(bytes: Uint8Array): ModelParts {
  const header = new ByteReader(bytes, WHAT)
  const magic = new TextEncoder().encode(MAGIC)
  const isModel = bytes[0] === magic.length && magic.every((byte, i) => bytes[i + 1] === byte)
  if (!isModel) {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
    throw new Error(
      packed
        ? `${WHAT} is still packed with gzip: unpack it before it is loaded.`
        : `${WHAT} is no model file: it does not begin with "${MAGIC}". Give data/models/english.bin.`,
    )
  }
  header.text()
  const version = header.number()
  if (version !== VERSION) {
    throw new Error(
      `${WHAT} has version ${version}, this program reads version ${VERSION}: use the file that came with it, or train anew.`,
    )
  }
  const length = header.number()
  const sum = header.number()
  const body = header.take(length)
  if (checksum(body) !== sum) throw new Error(`${WHAT} is damaged: its checksum differs. Fetch it again.`)
  return readBody(new ByteReader(body, WHAT))
}

function readBody(reader: ByteReader): ModelParts {
  const tags = reader.text().split('\n')
  const relations = reader.text().split('\n')
  const vocabulary = readVocabulary(reader)
  const lemmas = new Map<string, string>()
  for (const line of reader.text().split('\n')) {
    const tab = line.indexOf('\t')
    lemmas.set(line.slice(0, tab), line.slice(tab + 1))
  }
  const knownLemmas = reader.text().split('\n')
  const marginUnit = reader.number()
  const tagger = readWeights(reader)
  const transitions = readWeights(reader)
  const labels = readWeights(reader)
  return { tags, relations, vocabulary, lemmas, knownLemmas, tagger, transitions, labels, marginUnit }
}

function writeVocabulary(writer: ByteWriter, vocabulary: Vocabulary): void {
  writer.text(vocabulary.words.join('\n'))
  for (const column of [...vocabulary.clusters, vocabulary.ambiguity]) {
    writer.put(Uint8Array.from(column, (value) => value & 0xff))
    writer.put(Uint8Array.from(column, (value) => value >>> 8))
  }
  writer.put(vocabulary.tags)
}

function readVocabulary(reader: ByteReader): Vocabulary {
  const words = reader.text().split('\n')
  const column = (): Uint16Array => {
    const low = reader.take(words.length)
    const high = reader.take(words.length)
    const values = new Uint16Array(words.length)
    for (let i = 0; i < words.length; i++) values[i] = (low[i] ?? 0) + ((high[i] ?? 0) << 8)
    return values
  }
  const clusters = Array.from({ length: CLUSTERINGS }, column)
  const ambiguity = column()
  return { words, clusters, ambiguity, tags: reader.take(words.length) }
}

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193)
  return hash >>> 0
}
