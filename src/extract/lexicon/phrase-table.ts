/**
 * Phrases of one or more words, each with what it stands for, found in a row of words longest first.
 *
 * Case counts as far as it tells a name from a word: where the phrase has a capital, the text needs one too ("Turkey",
 * not "turkey"); a short acronym, or a phrase marked exact, must stand as it is ("US", not "us" or "Us"); what the
 * phrase has in lower case may have any case.
 */
import { atomsOf } from './normalise'

export interface PhraseMatch<Value> {
  readonly value: Value
  /** How many words it takes, from the one asked about. */
  readonly length: number
}

interface Phrase<Value> {
  readonly atoms: readonly string[]
  readonly exact: boolean
  readonly value: Value
}

/** A vocabulary is finite, an article full of numbers and typing errors is not. */
const CACHED_WORDS = 50_000
/** "NATO" is also written "Nato"; "UN" is never "Un". */
const LONGEST_STRICT_ACRONYM = 3

const startsUpper = (atom: string) => /^[A-Z]/.test(atom) || (!/^[a-z]/.test(atom) && /^\p{Lu}/u.test(atom))
/** Most words have a small letter, and a pattern of plain letters tells so sooner. */
const isAcronym = (atom: string) => !/[a-z]/.test(atom) && /^[\p{Lu}\p{N}]{2,}$/u.test(atom) && /\p{Lu}/u.test(atom)

function atomFits(expected: string, found: string, exact: boolean): boolean {
  if (expected === found) return true
  if (exact || (isAcronym(expected) && expected.length <= LONGEST_STRICT_ACRONYM)) return false
  return !startsUpper(expected) || startsUpper(found)
}

/** What a table knows of a word of a text. */
interface KnownWord {
  readonly atoms: readonly string[]
  /** The atoms in lower case. */
  readonly keys: readonly string[]
  /** Most atoms in a phrase that begins with the first of these; 0 where none does. */
  readonly most: number
  /** Whether a phrase ends with the last of these. */
  readonly mayEnd: boolean
}

const NOTHING: readonly never[] = []

/** Nearly all phrases have one. */
function valuesOf<Value>(phrases: readonly Phrase<Value>[]): Value[] {
  const values = phrases.map(({ value }) => value)
  return values.length > 1 ? [...new Set(values)] : values
}

export class PhraseTable<Value> {
  readonly #phrases = new Map<string, Phrase<Value>[]>()
  /** First atom → most atoms in a phrase that begins with it. */
  readonly #longest = new Map<string, number>()
  readonly #lastAtoms = new Set<string>()
  /** Most atoms in any phrase. */
  #most = 0
  readonly #cache = new Map<string, KnownWord>()

  /** Adds `value` under `phrase`; a phrase may stand for several values. */
  add(phrase: string, value: Value, exact = false): void {
    const atoms = atomsOf(phrase)
    const [first] = atoms
    if (first === undefined) return
    const keys = atoms.map((atom) => atom.toLowerCase())
    const key = keys.join(' ')
    const known = this.#phrases.get(key)
    if (known) known.push({ atoms, exact, value })
    else this.#phrases.set(key, [{ atoms, exact, value }])
    this.#most = Math.max(this.#most, atoms.length)
    const start = keys[0] ?? ''
    this.#longest.set(start, Math.max(this.#longest.get(start) ?? 0, atoms.length))
    this.#lastAtoms.add(keys.at(-1) ?? '')
    // Clearing an empty map makes a new one all the same, as many times as there are phrases.
    if (this.#cache.size > 0) this.#cache.clear()
  }

  /** Puts the values of every phrase into the order of `compare`. */
  sort(compare: (a: Value, b: Value) => number): void {
    for (const phrases of this.#phrases.values()) {
      if (phrases.length > 1) phrases.sort((a, b) => compare(a.value, b.value))
    }
  }

  /** Every value by normalised phrase. */
  entries(): [string, Value[]][] {
    return Array.from(this.#phrases, ([key, phrases]) => [key, valuesOf(phrases)])
  }

  /** All phrases that begin at `words[from]` and end where a word ends, longest first. */
  matchAll(words: readonly string[], from: number): readonly PhraseMatch<Value>[] {
    return this.#matches(words, from, words.length, false)
  }

  /** The longest phrase that begins at `words[from]`. */
  match(words: readonly string[], from: number): PhraseMatch<Value> | undefined {
    return this.#matches(words, from, words.length, true)[0]
  }

  /** All phrases that end right before `words[end]`, longest first. */
  matchAllEnding(words: readonly string[], end: number): readonly PhraseMatch<Value>[] {
    // most words end no phrase
    if (this.#know(words[end - 1])?.mayEnd !== true) return NOTHING
    const matches: PhraseMatch<Value>[] = []
    // between its atoms a phrase may have as many words that are only a hyphen or an apostrophe
    for (let from = Math.max(0, end - 2 * this.#most); from < end; from++)
      for (const match of this.#matches(words, from, end, false)) if (from + match.length === end) matches.push(match)
    return matches
  }

  /** The phrases, or the first of them alone, that begin at `words[from]` and end before `words[to]`. */
  #matches(words: readonly string[], from: number, to: number, first: boolean): readonly PhraseMatch<Value>[] {
    const most = this.#know(words[from])?.most ?? 0
    if (most === 0) return NOTHING

    const found: string[] = []
    /** prefixes[n] is the key of the first n atoms, ends[n] how many words they fill, where they end with a word. */
    const prefixes: string[] = ['']
    const ends: (number | undefined)[] = []
    for (let index = from; index < to && found.length < most; index++) {
      const word = this.#know(words[index])
      if (!word || word.atoms.length === 0) continue
      for (const key of word.keys) {
        prefixes.push(prefixes.length === 1 ? key : `${prefixes.at(-1) ?? ''} ${key}`)
      }
      found.push(...word.atoms)
      ends[found.length] = index - from + 1
    }

    const matches: PhraseMatch<Value>[] = []
    for (let count = Math.min(most, found.length); count > 0; count--) {
      const length = ends[count]
      if (length === undefined) continue
      for (const phrase of this.#phrases.get(prefixes[count] ?? '') ?? NOTHING) {
        const fits = phrase.atoms.every((atom, index) => atomFits(atom, found[index] ?? '', phrase.exact))
        const isNew = matches.every((match) => match.length !== length || match.value !== phrase.value)
        if (fits && isNew) matches.push({ value: phrase.value, length })
        if (first && matches.length > 0) return matches
      }
    }
    return matches
  }

  #know(word: string | undefined): KnownWord | undefined {
    if (word === undefined) return undefined
    const cached = this.#cache.get(word)
    if (cached) return cached
    if (this.#cache.size >= CACHED_WORDS) this.#cache.clear()
    const atoms = atomsOf(word)
    const keys = atoms.map((atom) => atom.toLowerCase())
    const known: KnownWord = {
      atoms,
      keys,
      most: this.#longest.get(keys[0] ?? '') ?? 0,
      mayEnd: this.#lastAtoms.has(keys.at(-1) ?? ''),
    }
    this.#cache.set(word, known)
    return known
  }
}
