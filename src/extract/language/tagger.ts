import { LEXEME, LEXEME_WIDTH, type LexemeTable } from './lexemes'
import { compileTemplates, hashTemplates } from './templates'
import type { Scorer } from './weights'

const ATOMS = [
  '-',
  'word',
  'shape',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'coarse',
  'fine',
  'ambiguity',
  'hyphened',
  '-1.word',
  '-1.suffix3',
  '-1.coarse',
  '-1.fine',
  '-1.tag',
  '-2.word',
  '-2.fine',
  '-2.tag',
  '+1.word',
  '+1.shape',
  '+1.suffix2',
  '+1.suffix3',
  '+1.coarse',
  '+1.fine',
  '+1.ambiguity',
  '+2.word',
  '+2.fine',
  '+2.ambiguity',
  'first',
] as const
type Atom = (typeof ATOMS)[number]

export const TAGGER_TEMPLATES = compileTemplates(ATOMS, [
  'word',
  'shape',
  'shape first',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'suffix3 shape',
  'hyphened suffix2',
  'coarse',
  'fine',
  'coarse shape',
  'fine suffix2',
  'ambiguity',
  '-1.tag',
  '-1.tag -2.tag',
  '-1.tag word',
  '-1.tag suffix3',
  '-1.tag ambiguity',
  '-1.tag ambiguity +1.ambiguity',
  '-1.tag fine',
  '-1.tag +1.word',
  '-1.tag +1.fine',
  '-1.tag +1.coarse',
  '-2.tag -1.tag ambiguity',
  '-1.tag shape',
  '-1.tag -2.tag word',
  '-1.word',
  '-1.word word',
  '-1.word ambiguity',
  '-1.fine',
  '-1.suffix3',
  '-2.word',
  '-2.fine',
  '-2.word -1.word',
  '+1.word',
  '+1.word word',
  '+1.word ambiguity',
  '+1.fine',
  '+1.suffix3',
  '+1.suffix2',
  '+1.ambiguity',
  '+1.ambiguity word',
  '+1.shape shape',
  '+1.fine fine',
  '-1.coarse coarse +1.coarse',
  '+2.word',
  '+2.fine',
  '+1.ambiguity +2.ambiguity',
  '+1.word +2.word',
  'first word',
])

const at = (name: Atom): number => ATOMS.indexOf(name)
const PREVIOUS_TAG = at('-1.tag')
const TAG_BEFORE_PREVIOUS = at('-2.tag')
const FIRST = at('first')

const LEXEME_COLUMNS = new Map<string, number>(Object.entries(LEXEME))

/** Which column of which neighbour fills which atom: [atom, distance, column]. */
const FILLED_FROM_LEXEMES: readonly (readonly [number, number, number])[] = ATOMS.flatMap((atom, index) => {
  const named = /^(?:([+-]\d)\.)?(\w+)$/.exec(atom)
  const column = LEXEME_COLUMNS.get(named?.[2] ?? '')
  return column === undefined ? [] : [[index, Number(named?.[1] ?? 0), column] as const]
})

const values = new Int32Array(ATOMS.length)

/** Hashes the features of word i of a sentence of lexemes whose tags before i are known. Returns how many there are. */
export function tagFeatures(
  lexicon: LexemeTable,
  lexemes: Int32Array,
  length: number,
  tags: Int32Array,
  i: number,
  out: Int32Array,
): number {
  const rows = lexicon.values
  for (const [atom, distance, column] of FILLED_FROM_LEXEMES) {
    const j = i + distance
    values[atom] = j < 0 || j >= length ? OUTSIDE : (rows[(lexemes[j] ?? 0) * LEXEME_WIDTH + column] ?? 0)
  }
  values[PREVIOUS_TAG] = i > 0 ? (tags[i - 1] ?? 0) + 1 : OUTSIDE
  values[TAG_BEFORE_PREVIOUS] = i > 1 ? (tags[i - 2] ?? 0) + 1 : OUTSIDE
  values[FIRST] = i === 0 ? 1 : 2
  return hashTemplates(TAGGER_TEMPLATES, values, out)
}

/** The value of an atom that lies before the first or after the last word. */
const OUTSIDE = 0x7fff

/** The tag of a word that has none yet. */
export const UNTAGGED = -1

const features = new Int32Array(TAGGER_TEMPLATES.size)

/**
 * Tags a sentence from left to right, each word with the best-scoring tag given the two before it. Words whose tag is
 * already set (not UNTAGGED) keep it; so do frequent words that only ever have one.
 */
export function tag(
  lexicon: LexemeTable,
  scorer: Scorer,
  classes: number,
  lexemes: Int32Array,
  length: number,
  tags: Int32Array,
): void {
  const scores = new Float32Array(classes)
  for (let i = 0; i < length; i++) {
    if (tags[i] !== UNTAGGED) continue
    const only = lexicon.tags[lexemes[i] ?? 0] ?? 0
    if (only > 0) {
      tags[i] = only - 1
      continue
    }
    const count = tagFeatures(lexicon, lexemes, length, tags, i, features)
    scorer.score(features, count, scores)
    tags[i] = best(scores)
  }
}

/** The index of the greatest number, the first of equals. */
export function best(scores: Float32Array): number {
  let winner = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[winner] ?? 0)) winner = c
  return winner
}
