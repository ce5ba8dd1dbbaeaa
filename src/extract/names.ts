/**
 * Names in a row of tokens, before the sentence is parsed.
 *
 * In: the tokens of a unit. Out: spans of tokens that name something, with the kinds that speak for themselves: the
 * lexicon's (longest match first), names built round a head noun ("Clingendael Institute", "Ministry of Energy"), and
 * runs of capitalised words, which are people where a given name, a title or a particle says so. What the words alone
 * do not tell is left open (kind null) for `settleNames`, which sees the whole article.
 */
import type { Range } from '../graph/document'
import type { Token } from './language'
import type { Lexicon, NameMatch, NameReading } from './lexicon/lexicon'
import type { PersonGender } from './mentions'
import { NameRow } from './names/name-row'
import { isTitleCase } from './names/title-case'
import {
  CAPITAL,
  ACRONYM,
  DOTTED,
  INITIAL,
  DESCRIBING,
  ARTICLE,
  HYPHEN,
  COMPANY_END,
  FUNCTION_WORDS,
  COMPASS,
  MEDIA,
  LOCATIVE,
  PLACE_OPENINGS,
} from './names/word-lists'

export interface NameSpan extends Range {
  /** Tokens, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly adjective: boolean
  kind: string | null
  readonly reading: NameReading | null
  /** How sure the kind is: 3 the lexicon or a head noun, 2 a title or given name, 1 shape alone, 0 nothing, -1 hardly a name. */
  strength: number
  readonly gender: PersonGender | null
  /** The first word of a sentence, capitalised for that alone perhaps. */
  readonly initial: boolean
}

/** Shorter nouns ("Bank", "Party") are surnames as well. */
const MIN_HOUSE = 7
const ARTICLES = new Set(['a', 'an', 'the'])

export class NameFinder {
  readonly #lexicon: Lexicon
  readonly #tokens: readonly Token[]
  readonly #words: readonly string[]
  readonly #spans: NameSpan[] = []
  /** "Kazakhstan Seeks Route Around Russia": capitals that tell nothing. */
  readonly #titleCase: boolean
  readonly #row: NameRow

  /** @param display whether the tokens are those of a headline or a caption */
  constructor(tokens: readonly Token[], lexicon: Lexicon, display: boolean) {
    this.#tokens = tokens
    this.#words = tokens.map((token) => token.form)
    this.#titleCase = isTitleCase(this.#words, display)
    this.#lexicon = lexicon
    this.#row = new NameRow(tokens, lexicon)
  }

  find(): NameSpan[] {
    for (let at = 0; at < this.#tokens.length;) {
      const next = this.#nameAt(at)
      at = next > at ? next : at + 1
    }
    return this.#spans
  }

  /** Enters the name that begins at a token, if one does; gives the token to go on from. */
  #nameAt(at: number): number {
    if (this.#isEmptyOpening(at)) {
      // "Moon used the occasion": an ordinary word, unless the article knows somebody of that name
      if (!this.#row.isCapital(at + 1) && !FUNCTION_WORDS.has((this.#words[at] ?? '').toLowerCase()))
        return this.#enter(at, at + 1, null, -1, null, null)
      return at + 1
    }
    const honorific = this.#lexicon.honorific(this.#words, at)
    const role = this.#lexicon.role(this.#words, at)
    const title = this.#row.titleAhead(at)
    if (title > at) return title
    // "Secretary General X": the post is longer than the form of address
    if (honorific && honorific.length >= (role?.length ?? 0) && this.#row.isCapital(at + honorific.length)) {
      const person = this.#personEnd(at + honorific.length)
      if (person > at + honorific.length && !this.#row.strongReading(at + honorific.length, person)) {
        return this.#enter(at + honorific.length, person, 'person', 2, null, honorific.value.gender ?? null)
      }
      return at + honorific.length
    }
    const headed = this.#row.isCapital(at) ? this.#headedEnd(at) : null
    if (role && (!headed || (role.length > 1 && headed.end <= at + role.length)))
      return this.#afterRole(at + role.length)
    const given = this.#givenNameRun(at)
    const reading = this.#row.readingAt(at)
    if (this.#titleCase && !reading && given === at)
      return this.#row.isCapital(at) ? this.#enter(at, at + 1, null, -1, null, null) : at + 1
    const lexicalEnd = reading ? at + reading.length : at
    // "its premier, Gao Zhengyuan": no town of Mali
    if (reading && this.#row.followsPost(at) && this.#isOutrunByPerson(at, reading))
      return this.#enter(at, this.#personEnd(at), 'person', 2, null, null)
    if (
      headed &&
      !this.#titleCase &&
      headed.end > lexicalEnd &&
      (headed.end > given || this.#isNamedAfter(at, headed))
    ) {
      let end = headed.end
      while (COMPANY_END.has((this.#words[end] ?? '').toLowerCase()) && this.#row.isCapital(end)) end++
      return this.#enter(at, end, end > headed.end ? 'organisation' : headed.kind, 3, null, null)
    }
    if (reading && lexicalEnd >= given) {
      const company = this.#companyEnd(at, lexicalEnd, reading)
      if (company > lexicalEnd) return this.#enter(at, company, 'organisation', 2, null, null)
      return this.#enter(at, lexicalEnd, reading.entry.kind, 3, reading, null, reading.form === 'adjective')
    }
    if (given > at) {
      // "Alpha Investments"
      const isFirm = COMPANY_END.has((this.#words[given - 1] ?? '').toLowerCase())
      return isFirm
        ? this.#enter(at, given, 'organisation', 2, null, null)
        : this.#enter(at, given, 'person', 2, null, this.#row.genderOf(at))
    }
    return this.#row.isCapital(at) ? this.#unknownAt(at) : at + 1
  }

  /** Where a name built round a head noun ends; "the Russian Black Sea port" names the Black Sea. */
  #headedEnd(at: number): { end: number; kind: string } | null {
    const headed = this.#row.headedEnd(at)
    const nation = this.#row.readingAt(at)
    if (!headed || nation?.form !== 'adjective' || nation.entry.kind !== 'country') return headed
    const inner = this.#row.readingAt(at + nation.length)
    return inner?.entry.kind === 'place' && at + nation.length + inner.length >= headed.end ? null : headed
  }

  /** Where a company's name ends that begins with a known one; in a headline, where all is in capitals, with its last word. */
  #companyEnd(at: number, lexicalEnd: number, { entry, form }: NameReading): number {
    let end = this.#row.companyEnd(at, lexicalEnd)
    if (!this.#titleCase) return end
    if (form === 'adjective' || entry.kind === 'commodity') return lexicalEnd
    while (end > lexicalEnd && !COMPANY_END.has((this.#words[end - 1] ?? '').toLowerCase())) end--
    return end
  }

  /** "Kadir Has University": a house named after a person. */
  #isNamedAfter(at: number, { end, kind }: { end: number; kind: string }): boolean {
    const last = this.#words[end - 1] ?? ''
    return kind === 'organisation' && (end - at >= 3 || last.length >= MIN_HOUSE)
  }

  /** "The", "But", "Should" at the start of a sentence, before a name of its own. */
  #isEmptyOpening(at: number): boolean {
    const word = this.#words[at] ?? ''
    if (word === 'A' && this.#row.isInitial(at) && this.#words[at + 1] !== '.') return true
    if (!CAPITAL.test(word) || ACRONYM.test(word) || DOTTED.test(word) || !this.#lexicon.isCommonWord(word))
      return false
    if (!this.#row.isInitial(at) && word !== 'The') return false
    if (this.#row.readingAt(at) || this.#lexicon.role(this.#words, at) || this.#lexicon.honorific(this.#words, at))
      return false
    const headed = this.#row.headedEnd(at)
    return (
      word === 'The' || !headed || this.#row.readingAt(at + 1) !== undefined || FUNCTION_WORDS.has(word.toLowerCase())
    )
  }

  /** Whether a name in capitals goes on behind a single word that the lexicon knows as a place. */
  #isOutrunByPerson(at: number, { entry, length }: NameMatch): boolean {
    return entry.kind === 'place' && length === 1 && this.#personEnd(at) > at + length
  }

  #afterRole(at: number): number {
    const reading = this.#row.readingAt(at)
    if (!this.#row.isCapital(at) || (reading && !this.#isOutrunByPerson(at, reading))) return at
    const end = this.#personEnd(at)
    if (end === at || this.#lexicon.role(this.#words, at)) return at
    return this.#enter(at, end, 'person', 2, null, this.#row.genderOf(at))
  }

  #unknownAt(at: number): number {
    const end = this.#personEnd(at)
    if (end === at || this.#words[at] === 'I') return at + 1
    // "Resolution 2249"
    if (
      end === at + 1 &&
      /^\d/u.test(this.#words[end] ?? '') &&
      this.#lexicon.isCommonWord((this.#words[at] ?? '').toLowerCase())
    )
      return end
    const length = end - at
    // "decided Not to", "If you": no names, however they are printed
    if (length === 1 && FUNCTION_WORDS.has((this.#words[at] ?? '').toLowerCase())) return end
    const last = this.#words[end - 1] ?? ''
    const initial = this.#row.isInitial(at)
    if (ACRONYM.test(last) && length === 1) return this.#enter(at, end, 'organisation', initial ? 1 : 2, null, null)
    if (length > 1 && COMPANY_END.has(last.toLowerCase())) return this.#enter(at, end, 'organisation', 2, null, null)
    if (length > 1 && MEDIA.has((this.#words[at] ?? '').toLowerCase()))
      return this.#enter(at, end, 'organisation', 2, null, null)
    // "Pan American Energy"
    const company = (this.#words[end + 1] ?? '').toLowerCase()
    if (this.#row.readingAt(end)?.form === 'adjective' && COMPANY_END.has(company) && this.#row.isCapital(end + 1))
      return this.#enter(at, end + 2, 'organisation', 2, null, null)
    if (this.#row.followsPost(at)) return this.#enter(at, end, 'person', 2, null, this.#row.genderOf(at))
    const before = this.#row.headBefore(at)
    if (before) return this.#enter(at, end, before, 2, null, null)
    if (length === 1 && COMPASS.has(last)) return end
    const words = this.#words.slice(at, end).filter((word) => CAPITAL.test(word))
    const ordinary = words.filter((word) => this.#lexicon.isCommonWord(word.toLowerCase())).length
    if (initial && words.length === 1 && ordinary === 1) return at + 1
    // "the Foreign, Home and Defence Secretaries", "won the Summit"
    if (length === 1 && ordinary === 1 && (this.#words[at - 1] ?? '').toLowerCase() === 'the') return end
    if (words.length === 2 && length === 2 && PLACE_OPENINGS.has((words[0] ?? '').toLowerCase()))
      return this.#enter(at, end, 'place', 2, null, null)
    if (
      words.length >= 2 &&
      ordinary === 0 &&
      words.length <= 4 &&
      words.every((word) => !ACRONYM.test(word) || INITIAL.test(word))
    ) {
      return this.#enter(at, end, 'person', 1, null, null)
    }
    const locative = LOCATIVE.has(this.#words[at - 1] ?? '')
    return this.#enter(at, end, locative && ordinary === 0 ? 'place' : null, locative ? 1 : 0, null, null)
  }

  /** A run of capitalised words that begins with a given name; its first token where there is none. */
  #givenNameRun(at: number): number {
    const word = this.#words[at] ?? ''
    if (!CAPITAL.test(word) || this.#lexicon.genderOf(word) === undefined) return at
    const end = this.#personEnd(at)
    if (end - at < 2 || (end - at === 2 && PLACE_OPENINGS.has(word.toLowerCase()))) return at
    if (this.#row.isInitial(at) && this.#lexicon.isCommonWord(word.toLowerCase())) return at
    const reading = this.#row.readingAt(at)
    return reading && at + reading.length >= end ? at : end
  }

  /** Where a person's name that begins at a token would end: capitals, particles, initials, hyphens. */
  #personEnd(at: number): number {
    let end = at
    while (end < this.#tokens.length) {
      const word = this.#words[end] ?? ''
      if (CAPITAL.test(word)) {
        // "Noor Jan Sharafi": a month inside a name is none
        const dated =
          this.#row.isCalendar(word) && !(this.#row.isCapital(end + 1) && (end > at || this.#isGivenName(end)))
        if (dated || (end > at && this.#startsSomethingElse(end)) || this.#isTitleWord(end, at)) break
        end++
        continue
      }
      if (end === at) {
        const particle = this.#row.particleEnd(end)
        if (particle === end || !this.#row.isCapital(particle)) break
        break
      }
      if (HYPHEN.test(word) && this.#row.touches(end - 1, end) && this.#row.touches(end, end + 1)) {
        // "Hae-rin", but not "State-owned"
        const second = this.#words[end + 1] ?? ''
        if (!CAPITAL.test(second) && (end - 1 === at || !/^\p{Ll}{2,5}$/u.test(second) || DESCRIBING.has(second))) break
        end += 2
        continue
      }
      // "Khalifa al-Mannai"
      if (ARTICLE.test(word) && HYPHEN.test(this.#words[end + 1] ?? '') && this.#row.isCapital(end + 2)) {
        end += 3
        continue
      }
      const particle = this.#row.particleEnd(end)
      if (particle > end && this.#row.isCapital(particle) && !this.#startsSomethingElse(particle)) {
        end = particle + 1
        continue
      }
      break
    }
    return end
  }

  /** "Robert Ford Returns to Syria": an ordinary word behind a name, in a row where every word has a capital. */
  #isTitleWord(index: number, from: number): boolean {
    if (!this.#titleCase || !this.#lexicon.isCommonWord((this.#words[index] ?? '').toLowerCase())) return false
    // a given name and a surname may both be ordinary words
    return index !== from + 1 || this.#lexicon.genderOf(this.#words[from] ?? '') === undefined
  }

  /** "Jan Novotny": a month's name that a surname follows which is nothing else. */
  #isGivenName(at: number): boolean {
    const next = this.#words[at + 1] ?? ''
    return (
      this.#lexicon.genderOf(this.#words[at] ?? '') !== undefined &&
      !this.#lexicon.isCommonWord(next.toLowerCase()) &&
      !this.#startsSomethingElse(at + 1) &&
      this.#row.readingAt(at + 1) === undefined &&
      !this.#row.isCalendar(next) &&
      !ACRONYM.test(next)
    )
  }

  /** Inside a run of capitals: the next word opens a title, a country or another known name of its own. */
  #startsSomethingElse(at: number): boolean {
    const role = this.#lexicon.role(this.#words, at)
    if (role) return true
    const reading = this.#row.readingAt(at)
    if (!reading) return false
    const kind = reading.entry.kind
    if (reading.length > 1) return true
    return kind === 'country'
      ? reading.form !== 'capital'
      : kind === 'organisation' && ACRONYM.test(this.#words[at] ?? '')
  }

  /** "Tsingshan, the Chinese metals group,": no ordinary word is explained by a noun phrase behind a comma. */
  #isExplained(at: number): boolean {
    const word = this.#words[at] ?? ''
    return (
      this.#words[at + 1] === ',' &&
      ARTICLES.has(this.#words[at + 2] ?? '') &&
      !/ly$/u.test(word) &&
      !this.#lexicon.isCommonWord(word.toLowerCase())
    )
  }

  #enter(
    from: number,
    to: number,
    kind: string | null,
    strength: number,
    reading: NameReading | null,
    gender: PersonGender | null,
    adjective = false,
  ): number {
    const first = this.#tokens[from]
    const last = this.#tokens[to - 1]
    if (!first || !last) return to
    const start = first.start
    const end = last.end
    const text = this.#row.joined(from, to)
    this.#spans.push({
      from,
      to,
      start,
      end,
      text,
      adjective,
      kind,
      reading,
      strength,
      gender,
      initial: this.#row.isInitial(from) && !this.#isExplained(to - 1),
    })
    return to
  }
}
