/**
 * What can be told of the words of a row, and of runs of them, before names are cut from it: what the lexicon reads them
 * as, where a name built round a head noun ends, which post they lead up to.
 */
import type { Token } from '../language'
import type { Lexicon, NameMatch } from '../lexicon/lexicon'
import type { PersonGender } from '../mentions'
import {
  CAPITAL,
  ACRONYM,
  DOTTED,
  HYPHEN,
  COMPANY_END,
  TITLES,
  LOWER_IN_NAMES,
  LINKS,
  DESCRIBED_KINDS,
  ACTS,
} from './word-lists'

export class NameRow {
  readonly #lexicon: Lexicon
  readonly #tokens: readonly Token[]
  readonly #words: readonly string[]

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens
    this.#words = tokens.map((token) => token.form)
    this.#lexicon = lexicon
  }

  /**
   * Where the post begins that a run of capitals leads to: "Mines and Energy Minister X", "Economy Minister X". The
   * words before it belong to the post, not to a name.
   */
  titleAhead(at: number): number {
    if (!this.isCapital(at) || this.readingAt(at)) return at
    for (let k = at; k - at <= 4; k++) {
      const word = this.#words[k] ?? ''
      if (word === 'and' || word === ',') continue
      if (!CAPITAL.test(word)) return at
      const role = this.#lexicon.role(this.#words, k)
      if (role && TITLES.has(this.#words[k + role.length - 1] ?? ''))
        return k > at &&
          this.isCapital(k + role.length) &&
          this.#lexicon.isCommonWord((this.#words[at] ?? '').toLowerCase())
          ? k
          : at
    }
    return at
  }

  /** "Sakhalin Energy", "Nile Energy Monitor", "Turkish Airlines": a place or a demonym that opens a company's name. */
  companyEnd(at: number, lexicalEnd: number): number {
    if (!this.isCapital(at) || this.titleAhead(lexicalEnd) > lexicalEnd) return lexicalEnd
    let end = lexicalEnd
    while (this.isCapital(end) && !this.isCalendar(this.#words[end] ?? '')) {
      const word = this.#words[end] ?? ''
      // "Kazakh Energy Minister"
      if ((this.#lexicon.role(this.#words, end)?.length ?? 0) > 1) break
      if (COMPANY_END.has(word.toLowerCase())) {
        end++
        continue
      }
      // "Shandong Hengtai Petrochemical"
      const closed = COMPANY_END.has((this.#words[end + 1] ?? '').toLowerCase()) && this.isCapital(end + 1)
      const plain = (this.#lexicon.isCommonWord(word) || closed) && !this.readingAt(end)
      if (!plain || this.#lexicon.role(this.#words, end) || this.#lexicon.honorific(this.#words, end)) break
      end++
    }
    return end
  }

  /** "his South Korean counterpart, Moon Hae-rin": a post and a comma stand before the name. */
  followsPost(at: number): boolean {
    if (this.#words[at - 1] !== ',') return false
    if (/^counterparts?$/u.test(this.#words[at - 2] ?? '')) return true
    for (let from = Math.max(0, at - 5); from < at - 1; from++)
      if (this.#lexicon.role(this.#words, from)?.length === at - 1 - from) return true
    return false
  }

  /** The kind that a common noun right before a name gives it: "the pipeline operator Foo", "the town of Foo". */
  headBefore(at: number): string | null {
    const end = this.#words[at - 1] === 'of' ? at - 1 : at
    if (end === 0) return null
    const head = this.#lexicon.heads(this.#words, end)[0]
    if (!head || CAPITAL.test(this.#words[end - 1] ?? '')) return null
    if (end < at && head.value.kind !== 'place') return null
    return head.value.kind
  }

  /**
   * Where a name built round a head noun ends: "Clingendael Institute", "Trans Adriatic Pipeline", "Ministry of Foreign
   * Affairs", "University of Glasgow".
   */
  headedEnd(at: number): { end: number; kind: string } | null {
    let best: { end: number; kind: string } | null = null
    for (let end = at + 1; end <= this.#tokens.length && end - at <= 8; end++) {
      const word = this.#words[end - 1] ?? ''
      if (!CAPITAL.test(word)) {
        if (
          HYPHEN.test(word) ||
          word === '&' ||
          ((word === 'and' || word === 'of' || word === 'for') && best === null && end - at > 1 && this.isCapital(end))
        )
          continue
        break
      }
      if (end - 1 > at && this.#lexicon.role(this.#words, end - 1)) break
      if (this.isCalendar(word) || (end - 1 > at && this.titleAhead(end - 1) > end - 1)) break
      const head = this.#lexicon.heads(this.#words, end)[0]
      if (!head || head.length > end - at) continue
      const alone = head.length === end - at
      // "the European Union on Russia": a name that the lexicon knows whole is not gone on with
      const extended = this.readingAt(at)?.length === end - at ? end : this.#extendLinked(end, head.value.kind)
      if (alone && extended === end) continue
      best = { end: alone || extended > end ? extended : end, kind: head.value.kind }
    }
    return best
  }

  /** "of Foreign Affairs", "for Reconstruction and Development" after a head noun. */
  #extendLinked(end: number, kind: string): number {
    const link = this.#words[end] ?? ''
    if (!LINKS.has(link) || (link !== 'of' && kind === 'place')) return end
    let at = end + 1
    if (this.#words[at] === 'the') at++
    if (!this.isCapital(at)) return end
    while (at < this.#tokens.length) {
      const word = this.#words[at] ?? ''
      if (CAPITAL.test(word) && !this.isCalendar(word)) at++
      else if (
        (word === 'and' || HYPHEN.test(word) || word === '&') &&
        this.isCapital(at + 1) &&
        !this.readingAt(at + 1)
      )
        at++
      // "of Latin America and the Caribbean (CAF)"
      else if (word === 'and' && this.#words[at + 1] === 'the' && this.#words[at + 3] === '(') at += 2
      else break
    }
    return at
  }

  particleEnd(at: number): number {
    return at + (this.#lexicon.particle(this.#words, at)?.length ?? 0)
  }

  readingAt(at: number): NameMatch | undefined {
    const matches = this.#lexicon.match(this.#words, at).filter((found) => !this.#isOutreached(found, at))
    // "Brussels-based" is in the city, whatever Brussels stands for elsewhere
    const based = matches.find(
      ({ entry, length }) => entry.kind === 'place' && (this.#isBase(at + length) || this.#isState(at)),
    )
    if (based) return based
    const match = matches.find((found) => !this.#isDescription(found, at))
    if (!match || match.ambiguous === 'none') return undefined
    // an ordinary word that happens to be a name as well counts only where its capital is no matter of position
    const word = this.#words[at] ?? ''
    const doubtful =
      match.length === 1 &&
      match.doubtful &&
      !ACRONYM.test(word) &&
      !DOTTED.test(word) &&
      this.isInitial(at) &&
      CAPITAL.test(word) &&
      // "Shell CEO ..."
      this.#lexicon.role(this.#words, at + 1) === undefined &&
      !(match.entry.kind === 'organisation' && ACTS.has(this.#words[at + 1] ?? ''))
    return doubtful && match.entry.kind !== 'commodity' && this.#lexicon.isCommonWord(word) ? undefined : match
  }

  /** "the West" in "the West African coast", tin in "the town of Tin Zaouatine". */
  #isOutreached({ entry, length }: NameMatch, at: number): boolean {
    const word = this.#words[at] ?? ''
    if (word.toLowerCase() === 'the' && length > 1)
      return (
        this.#lexicon.match(this.#words, at + 1).some((other) => 1 + other.length > length) ||
        (this.headedEnd(at + 1)?.end ?? 0) > at + length
      )
    return (
      entry.kind === 'commodity' &&
      length === 1 &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      !this.isInitial(at) &&
      this.isCapital(at + 1)
    )
  }

  /** "the U.S. state of Georgia" */
  #isState(at: number): boolean {
    return /^(?:state|province|region)$/u.test(this.#words[at - 2] ?? '') && this.#words[at - 1] === 'of'
  }

  #isBase(at: number): boolean {
    return HYPHEN.test(this.#words[at] ?? '') && this.#words[at + 1] === 'based'
  }

  /** "war in Ukraine", "nuclear deal": the lexicon knows the thing, but here its words are plain words with a structure. */
  #isDescription(match: NameMatch, at: number): boolean {
    if (!DESCRIBED_KINDS.has(match.entry.kind)) return false
    return this.#words
      .slice(at, at + match.length)
      .some((word) => /^\p{Ll}{3,}/u.test(word) && !LOWER_IN_NAMES.has(word))
  }

  isCalendar(word: string): boolean {
    return this.#lexicon.calendar([word], 0) !== undefined
  }

  strongReading(from: number, to: number): boolean {
    const reading = this.readingAt(from)
    return reading !== undefined && from + reading.length >= to && reading.entry.kind !== 'place'
  }

  genderOf(at: number): PersonGender | null {
    const gender = this.#lexicon.genderOf(this.#words[at] ?? '')
    return gender === 'f' || gender === 'm' ? gender : null
  }

  joined(from: number, to: number): string {
    let text = ''
    for (let i = from; i < to; i++) {
      const token = this.#tokens[i]
      if (!token) break
      text += (i > from && !this.touches(i - 1, i) ? ' ' : '') + token.form
    }
    return text
  }

  touches(left: number, right: number): boolean {
    const a = this.#tokens[left]
    const b = this.#tokens[right]
    return a !== undefined && b !== undefined && a.end === b.start
  }

  isCapital(at: number): boolean {
    return CAPITAL.test(this.#words[at] ?? '')
  }

  isInitial(at: number): boolean {
    if (at === 0) return true
    const before = this.#words[at - 1] ?? ''
    return /^["“”‘(:;.!?—–]$/u.test(before)
  }
}
