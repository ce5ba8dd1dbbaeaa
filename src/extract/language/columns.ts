import { LEXEME, LEXEME_WIDTH } from './lexemes'

/** What the parser sees of a word, one row a word. */
export const COLUMN_NAMES = ['word', 'tag', 'pos', 'coarse', 'fine'] as const
export const COLUMNS = COLUMN_NAMES.length

const ROOT_WORD = 0x5a17
const ROOT_TAG = 0x7f
export const ROOT_KEY = -1

/** The rows of a tagged sentence and, after its last word, of the root. */
export class SentenceRows {
  length = 0
  rows = new Int32Array(64 * COLUMNS)
  /** For each word and the root, a number that no word with another row has; ROOT_KEY is the root's. */
  keys = new Int32Array(64)

  /** Takes over a sentence. `posOfTag` gives the universal part of speech of a joint tag. */
  fill(lexemeRows: Int32Array, lexemes: Int32Array, tags: Int32Array, length: number, posOfTag: Uint8Array): void {
    if (length + 1 > this.keys.length) {
      this.rows = new Int32Array((length + 1) * 2 * COLUMNS)
      this.keys = new Int32Array((length + 1) * 2)
    }
    this.length = length
    const rows = this.rows
    let to = 0
    for (let i = 0; i < length; i++) {
      const lexeme = (lexemes[i] ?? 0) * LEXEME_WIDTH
      const tag = tags[i] ?? 0
      this.keys[i] = (lexemes[i] ?? 0) * 256 + tag
      rows[to++] = lexemeRows[lexeme + LEXEME.word] ?? 0
      rows[to++] = tag + 1
      rows[to++] = (posOfTag[tag] ?? 0) + 1
      rows[to++] = lexemeRows[lexeme + LEXEME.coarse] ?? 0
      rows[to++] = lexemeRows[lexeme + LEXEME.fine] ?? 0
    }
    this.keys[length] = ROOT_KEY
    rows[to++] = ROOT_WORD
    rows[to++] = ROOT_TAG
    rows[to++] = ROOT_TAG
    rows[to++] = 0
    rows[to] = 0
  }
}
