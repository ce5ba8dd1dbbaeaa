import { LEXEME, LEXEME_WIDTH, type LexemeTable } from './lexemes'
import { compileTemplates, hashTemplates } from './templates'

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

/** Which column of which neighbour fills which atom: [atom, distance, column], one after another. */
const FILLED = Int32Array.from(
  ATOMS.flatMap((atom, index) => {
    const named = /^(?:([+-]\d)\.)?(\w+)$/.exec(atom)
    const column = LEXEME_COLUMNS.get(named?.[2] ?? '')
    return column === undefined ? [] : [index, Number(named?.[1] ?? 0), column]
  }),
)

/** How far from the word the one lies whose form fills an atom; undefined for tags and the word's place. */
export function distanceOf(atom: number): number | undefined {
  for (let f = 0; f < FILLED.length; f += 3) if (FILLED[f] === atom) return FILLED[f + 1]
  return undefined
}

const values = new Int32Array(ATOMS.length)

/** The value of an atom that lies before the first or after the last word. */
const OUTSIDE = 0x7fff

/** Hashes the features of word i of a sentence of lexemes whose tags before i are known. Returns how many there are. */
export function tagFeatures(
  lexicon: LexemeTable,
  lexemes: Int32Array,
  length: number,
  tags: Int32Array,
  i: number,
  out: Int32Array,
): number {
  return hashTemplates(TAGGER_TEMPLATES, taggerAtoms(lexicon, lexemes, length, tags, i), out)
}

/** The atoms of word i, in an array that the next call fills anew. */
export function taggerAtoms(
  lexicon: LexemeTable,
  lexemes: Int32Array,
  length: number,
  tags: Int32Array,
  i: number,
): Int32Array {
  const rows = lexicon.values
  for (let f = 0; f < FILLED.length; f += 3) {
    const j = i + (FILLED[f + 1] ?? 0)
    const isInside = j >= 0 && j < length
    values[FILLED[f] ?? 0] = isInside ? (rows[(lexemes[j] ?? 0) * LEXEME_WIDTH + (FILLED[f + 2] ?? 0)] ?? 0) : OUTSIDE
  }
  values[PREVIOUS_TAG] = i > 0 ? (tags[i - 1] ?? 0) + 1 : OUTSIDE
  values[TAG_BEFORE_PREVIOUS] = i > 1 ? (tags[i - 2] ?? 0) + 1 : OUTSIDE
  values[FIRST] = i === 0 ? 1 : 2
  return values
}
