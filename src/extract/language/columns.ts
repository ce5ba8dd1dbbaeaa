import { LEXEME, LEXEME_WIDTH } from './lexemes'

/** What the parser sees of a word, one row a word. */
export const COLUMN_NAMES = ['word', 'tag', 'pos', 'coarse', 'fine'] as const
export const COLUMNS = COLUMN_NAMES.length

const ROOT_WORD = 0x5a17
const ROOT_TAG = 0x7f

/** The rows of a tagged sentence and, after its last word, of the root. */
export class SentenceRows {
  length = 0
  rows = new Int32Array(64 * COLUMNS)
  /** For each word a number from 1 that it shares with no word of another row, until `forget`; 0 for the root. */
  numbers = new Int32Array(64)
  readonly #known = new Map<number, number>()

  /** To be called when lexemes get other numbers. */
  forget(): void {
    this.#known.clear()
  }

  /** Takes over a sentence. `posOfTag` gives the universal part of speech of a joint tag. */
  fill(lexemeRows: Int32Array, lexemes: Int32Array, tags: Int32Array, length: number, posOfTag: Uint8Array): void {
    if (length + 1 > this.numbers.length) {
      this.rows = new Int32Array((length + 1) * 2 * COLUMNS)
      this.numbers = new Int32Array((length + 1) * 2)
    }
    this.length = length
    const rows = this.rows
    let to = 0
    for (let i = 0; i < length; i++) {
      const lexeme = (lexemes[i] ?? 0) * LEXEME_WIDTH
      const tag = tags[i] ?? 0
      this.numbers[i] = this.#numberOf((lexemes[i] ?? 0) * 256 + tag)
      rows[to++] = lexemeRows[lexeme + LEXEME.word] ?? 0
      rows[to++] = tag + 1
      rows[to++] = (posOfTag[tag] ?? 0) + 1
      rows[to++] = lexemeRows[lexeme + LEXEME.coarse] ?? 0
      rows[to++] = lexemeRows[lexeme + LEXEME.fine] ?? 0
    }
    this.numbers[length] = 0
    rows[to++] = ROOT_WORD
    rows[to++] = ROOT_TAG
    rows[to++] = ROOT_TAG
    rows[to++] = 0
    rows[to] = 0
  }

  #numberOf(key: number): number {
    let number = this.#known.get(key)
    if (number === undefined) this.#known.set(key, (number = this.#known.size + 1))
    return number
  }
}
