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

const startsUpper = (atom: string) => /^\p{Lu}/u.test(atom)
const isAcronym = (atom: string) => /^[\p{Lu}\p{N}]{2,}$/u.test(atom) && /\p{Lu}/u.test(atom)

function atomFits(expected: string, found: string, exact: boolean): boolean {
  if (expected === found) return true
  if (exact || (isAcronym(expected) && expected.length <= LONGEST_STRICT_ACRONYM)) return false
  return !startsUpper(expected) || startsUpper(found)
}

export class PhraseTable<Value> {
  readonly #phrases = new Map<string, Phrase<Value>[]>()
  /** First atom → most atoms in a phrase that begins with it. */
  readonly #longest = new Map<string, number>()
  /** Most atoms in any phrase. */
  #most = 0
  readonly #cache = new Map<string, readonly string[]>()

  /** Adds `value` under `phrase`; a phrase may stand for several values. */
  add(phrase: string, value: Value, exact = false): void {
    const atoms = atomsOf(phrase)
    const [first] = atoms
    if (first === undefined) return
    const key = atoms.join(' ').toLowerCase()
    const known = this.#phrases.get(key)
    if (known) known.push({ atoms, exact, value })
    else this.#phrases.set(key, [{ atoms, exact, value }])
    this.#most = Math.max(this.#most, atoms.length)
    const start = first.toLowerCase()
    this.#longest.set(start, Math.max(this.#longest.get(start) ?? 0, atoms.length))
  }

  /** Puts the values of every phrase into the order of `compare`. */
  sort(compare: (a: Value, b: Value) => number): void {
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => compare(a.value, b.value))
  }

  /** Every value by normalised phrase. */
  entries(): [string, Value[]][] {
    return [...this.#phrases].map(([key, phrases]) => [key, [...new Set(phrases.map((phrase) => phrase.value))]])
  }

  /** All phrases that begin at `words[from]` and end where a word ends, longest first. */
  matchAll(words: readonly string[], from: number): PhraseMatch<Value>[] {
    const first = this.#atomsOfWord(words[from])[0]
    const most = first === undefined ? undefined : this.#longest.get(first.toLowerCase())
    if (most === undefined) return []

    const found: string[] = []
    /** ends[n] is how many words n atoms fill, where they end with a word. */
    const ends: (number | undefined)[] = []
    for (let index = from; index < words.length && found.length < most; index++) {
      const atoms = this.#atomsOfWord(words[index])
      if (atoms.length === 0) continue
      found.push(...atoms)
      ends[found.length] = index - from + 1
    }

    const matches: PhraseMatch<Value>[] = []
    for (let count = Math.min(most, found.length); count > 0; count--) {
      const length = ends[count]
      if (length === undefined) continue
      for (const phrase of this.#phrases.get(found.slice(0, count).join(' ').toLowerCase()) ?? []) {
        const fits = phrase.atoms.every((atom, index) => atomFits(atom, found[index] ?? '', phrase.exact))
        const isNew = matches.every((match) => match.length !== length || match.value !== phrase.value)
        if (fits && isNew) matches.push({ value: phrase.value, length })
      }
    }
    return matches
  }

  /** The longest phrase that begins at `words[from]`. */
  match(words: readonly string[], from: number): PhraseMatch<Value> | undefined {
    return this.matchAll(words, from)[0]
  }

  /** All phrases that end right before `words[end]`, longest first. */
  matchAllEnding(words: readonly string[], end: number): PhraseMatch<Value>[] {
    // between its atoms a phrase may have as many words that are only a hyphen or an apostrophe
    const window = words.slice(Math.max(0, end - 2 * this.#most), end)
    return window.flatMap((_, from) =>
      this.matchAll(window, from).filter((match) => from + match.length === window.length),
    )
  }

  #atomsOfWord(word: string | undefined): readonly string[] {
    if (word === undefined) return []
    const cached = this.#cache.get(word)
    if (cached) return cached
    if (this.#cache.size >= CACHED_WORDS) this.#cache.clear()
    const atoms = atomsOf(word)
    this.#cache.set(word, atoms)
    return atoms
  }
}
