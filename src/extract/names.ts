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

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u
const DOTTED = /^(?:\p{Lu}\.){2,}$/u
const INITIAL = /^\p{Lu}\.?$/u
/** What a hyphen joins to a name that describes something else: "Brussels-based". */
const DESCRIBING = new Set(['based', 'born', 'led', 'run', 'made', 'held', 'owned', 'built', 'style', 'wide', 'era'])
/** The Arabic article in names. */
const ARTICLE = /^(?:al|el|ar|as|an|ad|az|ash)$/u
const HYPHEN = /^[-‐‑–]$/u
const COMPANY_END = new Set([
  'inc',
  'inc.',
  'corp',
  'corp.',
  'ltd',
  'ltd.',
  'plc',
  'ag',
  'sa',
  'gmbh',
  'llc',
  'co',
  'co.',
  'nv',
  'se',
  'oyj',
  'asa',
  'jsc',
  'pjsc',
  'holding',
  'limited',
  'holdings',
  'group',
  'energy',
  'airlines',
  'industries',
  'partners',
  'resources',
  'petroleum',
  'capital',
  'securities',
  'analytics',
  'intelligence',
  'consulting',
  'gas',
  'oil',
  'monitor',
  'petrochemical',
  'petrochemicals',
  'refining',
  'shipping',
  'logistics',
  'steel',
  'mining',
  'aerospace',
  'motors',
  'pipelines',
  'advisory',
  'railways',
  'news',
  'times',
  'post',
  'tribune',
  'herald',
  'institute',
])
const FUNCTION_WORDS = new Set([
  'but',
  'and',
  'yet',
  'should',
  'by',
  'in',
  'on',
  'at',
  'for',
  'from',
  'with',
  'since',
  'when',
  'while',
  'after',
  'before',
  'although',
  'though',
  'if',
  'as',
  'under',
  'until',
  'because',
  'unlike',
  'like',
  'between',
  'during',
  'nor',
  'or',
  'so',
  'its',
  'his',
  'her',
  'their',
  'our',
  'this',
  'that',
  'these',
  'those',
  'it',
  'he',
  'she',
  'they',
  'we',
])
/** Posts whose field stands before them in capitals. */
const TITLES = new Set([
  'Minister',
  'Secretary',
  'Commissioner',
  'Chief',
  'Director',
  'Ambassador',
  'Adviser',
  'Advisor',
])
const COMPASS = new Set(['North', 'South', 'East', 'West', 'Northern', 'Southern', 'Eastern', 'Western', 'Central'])
const MEDIA = new Set(['radio', 'tv', 'televisión', 'rádio'])
const LOWER_IN_NAMES = new Set(['the', 'and', 'for', 'von', 'del', 'das'])
const LINKS = new Set(['of', 'for', 'on'])
/** Kinds whose things are as often described as named. */
const DESCRIBED_KINDS = new Set(['event'])
const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'outside', 'around'])

/** Words behind which no singular noun stands without an article: "Shell said". */
const ACTS = new Set(
  'said says has had will would is was plans planned owns owned holds declined announced agreed bought sold acquired signed told wants expects reported took teamed which also operates operated'.split(
    ' ',
  ),
)

const MIN_TITLE = 5

/** Whether a row of words is a headline in capitals: nearly every longer word has one. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word))
  return long.length >= MIN_TITLE && long.filter((word) => CAPITAL.test(word)).length >= 0.85 * long.length
}

export class NameFinder {
  readonly #lexicon: Lexicon
  readonly #tokens: readonly Token[]
  readonly #words: readonly string[]
  readonly #spans: NameSpan[] = []
  /** "Kazakhstan Seeks Route Around Russia": capitals that tell nothing. */
  #titleCase = false

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens
    this.#words = tokens.map((token) => token.form)
    this.#lexicon = lexicon
  }

  find(): NameSpan[] {
    this.#titleCase = isTitleCase(this.#words)
    for (let at = 0; at < this.#tokens.length;) {
      const next = this.#nameAt(at)
      at = next > at ? next : at + 1
    }
    return this.#spans
  }

  /**
   * Where the post begins that a run of capitals leads to: "Mines and Energy Minister X", "Economy Minister X". The
   * words before it belong to the post, not to a name.
   */
  #titleAhead(at: number): number {
    if (!this.#isCapital(at) || this.#readingAt(at)) return at
    for (let k = at; k - at <= 4; k++) {
      const word = this.#words[k] ?? ''
      if (word === 'and' || word === ',') continue
      if (!CAPITAL.test(word)) return at
      const role = this.#lexicon.role(this.#words, k)
      if (role && TITLES.has(this.#words[k + role.length - 1] ?? ''))
        return k > at &&
          this.#isCapital(k + role.length) &&
          this.#lexicon.isCommonWord((this.#words[at] ?? '').toLowerCase())
          ? k
          : at
    }
    return at
  }

  /** Enters the name that begins at a token, if one does; gives the token to go on from. */
  #nameAt(at: number): number {
    if (this.#isEmptyOpening(at)) {
      // "Moon used the occasion": an ordinary word, unless the article knows somebody of that name
      if (!this.#isCapital(at + 1) && !FUNCTION_WORDS.has((this.#words[at] ?? '').toLowerCase()))
        return this.#enter(at, at + 1, null, -1, null, null)
      return at + 1
    }
    const honorific = this.#lexicon.honorific(this.#words, at)
    const role = this.#lexicon.role(this.#words, at)
    const title = this.#titleAhead(at)
    if (title > at) return title
    // "Secretary General X": the post is longer than the form of address
    if (honorific && honorific.length >= (role?.length ?? 0) && this.#isCapital(at + honorific.length)) {
      const person = this.#personEnd(at + honorific.length)
      if (person > at + honorific.length && !this.#strongReading(at + honorific.length, person)) {
        return this.#enter(at + honorific.length, person, 'person', 2, null, honorific.value.gender ?? null)
      }
      return at + honorific.length
    }
    const headed = this.#isCapital(at) ? this.#headedEnd(at) : null
    if (role && (!headed || (role.length > 1 && headed.end <= at + role.length)))
      return this.#afterRole(at + role.length)
    const given = this.#givenNameRun(at)
    const reading = this.#readingAt(at)
    if (this.#titleCase && !reading && given === at)
      return this.#isCapital(at) ? this.#enter(at, at + 1, null, -1, null, null) : at + 1
    const lexicalEnd = reading ? at + reading.length : at
    if (headed && !this.#titleCase && headed.end > lexicalEnd && headed.end > given) {
      let end = headed.end
      while (COMPANY_END.has((this.#words[end] ?? '').toLowerCase()) && this.#isCapital(end)) end++
      return this.#enter(at, end, end > headed.end ? 'organisation' : headed.kind, 3, null, null)
    }
    if (reading && lexicalEnd >= given) {
      const company = this.#companyEnd(at, lexicalEnd)
      if (company > lexicalEnd) return this.#enter(at, company, 'organisation', 2, null, null)
      return this.#enter(at, lexicalEnd, reading.entry.kind, 3, reading, null, reading.form === 'adjective')
    }
    if (given > at) return this.#enter(at, given, 'person', 2, null, this.#genderOf(at))
    return this.#isCapital(at) ? this.#unknownAt(at) : at + 1
  }

  /** "The", "But", "Should" at the start of a sentence, before a name of its own. */
  #isEmptyOpening(at: number): boolean {
    const word = this.#words[at] ?? ''
    if (word === 'A' && this.#isInitial(at) && this.#words[at + 1] !== '.') return true
    if (!CAPITAL.test(word) || ACRONYM.test(word) || DOTTED.test(word) || !this.#lexicon.isCommonWord(word))
      return false
    if (!this.#isInitial(at) && word !== 'The') return false
    if (this.#readingAt(at) || this.#lexicon.role(this.#words, at) || this.#lexicon.honorific(this.#words, at))
      return false
    const headed = this.#headedEnd(at)
    return word === 'The' || !headed || this.#readingAt(at + 1) !== undefined || FUNCTION_WORDS.has(word.toLowerCase())
  }

  #afterRole(at: number): number {
    if (!this.#isCapital(at) || this.#readingAt(at)) return at
    const end = this.#personEnd(at)
    if (end === at || this.#lexicon.role(this.#words, at)) return at
    return this.#enter(at, end, 'person', 2, null, this.#genderOf(at))
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
    const last = this.#words[end - 1] ?? ''
    const initial = this.#isInitial(at)
    if (ACRONYM.test(last) && length === 1) return this.#enter(at, end, 'organisation', initial ? 1 : 2, null, null)
    if (length > 1 && COMPANY_END.has(last.toLowerCase())) return this.#enter(at, end, 'organisation', 2, null, null)
    if (length > 1 && MEDIA.has((this.#words[at] ?? '').toLowerCase()))
      return this.#enter(at, end, 'organisation', 2, null, null)
    // "Pan American Energy"
    const company = (this.#words[end + 1] ?? '').toLowerCase()
    if (this.#readingAt(end)?.form === 'adjective' && COMPANY_END.has(company) && this.#isCapital(end + 1))
      return this.#enter(at, end + 2, 'organisation', 2, null, null)
    if (this.#followsPost(at)) return this.#enter(at, end, 'person', 2, null, this.#genderOf(at))
    const before = this.#headBefore(at)
    if (before) return this.#enter(at, end, before, 2, null, null)
    if (length === 1 && COMPASS.has(last)) return end
    const words = this.#words.slice(at, end).filter((word) => CAPITAL.test(word))
    const ordinary = words.filter((word) => this.#lexicon.isCommonWord(word.toLowerCase())).length
    if (initial && words.length === 1 && ordinary === 1) return at + 1
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

  /** "Sakhalin Energy", "Nile Energy Monitor", "Turkish Airlines": a place or a demonym that opens a company's name. */
  #companyEnd(at: number, lexicalEnd: number): number {
    if (!this.#isCapital(at) || this.#titleAhead(lexicalEnd) > lexicalEnd) return lexicalEnd
    let end = lexicalEnd
    while (this.#isCapital(end) && !this.#isCalendar(this.#words[end] ?? '')) {
      const word = this.#words[end] ?? ''
      // "Kazakh Energy Minister"
      if ((this.#lexicon.role(this.#words, end)?.length ?? 0) > 1) break
      if (COMPANY_END.has(word.toLowerCase())) {
        end++
        continue
      }
      // "Shandong Hengtai Petrochemical"
      const closed = COMPANY_END.has((this.#words[end + 1] ?? '').toLowerCase()) && this.#isCapital(end + 1)
      const plain = (this.#lexicon.isCommonWord(word) || closed) && !this.#readingAt(end)
      if (!plain || this.#lexicon.role(this.#words, end) || this.#lexicon.honorific(this.#words, end)) break
      end++
    }
    return end
  }

  /** "his South Korean counterpart, Moon Hae-rin": a post and a comma stand before the name. */
  #followsPost(at: number): boolean {
    if (this.#words[at - 1] !== ',') return false
    if (/^counterparts?$/u.test(this.#words[at - 2] ?? '')) return true
    for (let from = Math.max(0, at - 5); from < at - 1; from++)
      if (this.#lexicon.role(this.#words, from)?.length === at - 1 - from) return true
    return false
  }

  /** The kind that a common noun right before a name gives it: "the pipeline operator Foo", "the town of Foo". */
  #headBefore(at: number): string | null {
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
  #headedEnd(at: number): { end: number; kind: string } | null {
    let best: { end: number; kind: string } | null = null
    for (let end = at + 1; end <= this.#tokens.length && end - at <= 8; end++) {
      const word = this.#words[end - 1] ?? ''
      if (!CAPITAL.test(word)) {
        if (
          HYPHEN.test(word) ||
          word === '&' ||
          ((word === 'and' || word === 'of' || word === 'for') && best === null && end - at > 1 && this.#isCapital(end))
        )
          continue
        break
      }
      if (end - 1 > at && this.#lexicon.role(this.#words, end - 1)) break
      if (this.#isCalendar(word) || (end - 1 > at && this.#titleAhead(end - 1) > end - 1)) break
      const head = this.#lexicon.heads(this.#words, end)[0]
      if (!head || head.length > end - at) continue
      const alone = head.length === end - at
      // "the European Union on Russia": a name that the lexicon knows whole is not gone on with
      const extended = this.#readingAt(at)?.length === end - at ? end : this.#extendLinked(end, head.value.kind)
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
    if (!this.#isCapital(at)) return end
    while (at < this.#tokens.length) {
      const word = this.#words[at] ?? ''
      if (CAPITAL.test(word) && !this.#isCalendar(word)) at++
      else if (
        (word === 'and' || HYPHEN.test(word) || word === '&') &&
        this.#isCapital(at + 1) &&
        !this.#readingAt(at + 1)
      )
        at++
      // "of Latin America and the Caribbean (CAF)"
      else if (word === 'and' && this.#words[at + 1] === 'the' && this.#words[at + 3] === '(') at += 2
      else break
    }
    return at
  }

  /** A run of capitalised words that begins with a given name; its first token where there is none. */
  #givenNameRun(at: number): number {
    const word = this.#words[at] ?? ''
    if (!CAPITAL.test(word) || this.#lexicon.genderOf(word) === undefined) return at
    const end = this.#personEnd(at)
    if (end - at < 2) return at
    if (this.#isInitial(at) && this.#lexicon.isCommonWord(word.toLowerCase())) return at
    const reading = this.#readingAt(at)
    return reading && at + reading.length >= end ? at : end
  }

  /** Where a person's name that begins at a token would end: capitals, particles, initials, hyphens. */
  #personEnd(at: number): number {
    let end = at
    while (end < this.#tokens.length) {
      const word = this.#words[end] ?? ''
      if (CAPITAL.test(word)) {
        // "Noor Jan Sharafi": a month inside a name is none
        const dated = this.#isCalendar(word) && !(this.#isCapital(end + 1) && (end > at || this.#isGivenName(end)))
        if (dated || (end > at && this.#startsSomethingElse(end))) break
        end++
        continue
      }
      if (end === at) {
        const particle = this.#particleEnd(end)
        if (particle === end || !this.#isCapital(particle)) break
        break
      }
      if (HYPHEN.test(word) && this.#touches(end - 1, end) && this.#touches(end, end + 1)) {
        // "Hae-rin", but not "State-owned"
        const second = this.#words[end + 1] ?? ''
        if (!CAPITAL.test(second) && (end - 1 === at || !/^\p{Ll}{2,5}$/u.test(second) || DESCRIBING.has(second))) break
        end += 2
        continue
      }
      // "Khalifa al-Mannai"
      if (ARTICLE.test(word) && HYPHEN.test(this.#words[end + 1] ?? '') && this.#isCapital(end + 2)) {
        end += 3
        continue
      }
      const particle = this.#particleEnd(end)
      if (particle > end && this.#isCapital(particle) && !this.#startsSomethingElse(particle)) {
        end = particle + 1
        continue
      }
      break
    }
    return end
  }

  /** "Jan Novotny": a month's name that a surname follows which is nothing else. */
  #isGivenName(at: number): boolean {
    const next = this.#words[at + 1] ?? ''
    return (
      this.#lexicon.genderOf(this.#words[at] ?? '') !== undefined &&
      !this.#lexicon.isCommonWord(next.toLowerCase()) &&
      !this.#startsSomethingElse(at + 1) &&
      this.#readingAt(at + 1) === undefined &&
      !this.#isCalendar(next) &&
      !ACRONYM.test(next)
    )
  }

  #particleEnd(at: number): number {
    return at + (this.#lexicon.particle(this.#words, at)?.length ?? 0)
  }

  /** Inside a run of capitals: the next word opens a title, a country or another known name of its own. */
  #startsSomethingElse(at: number): boolean {
    const role = this.#lexicon.role(this.#words, at)
    if (role) return true
    const reading = this.#readingAt(at)
    if (!reading) return false
    const kind = reading.entry.kind
    if (reading.length > 1) return true
    return kind === 'country'
      ? reading.form !== 'capital'
      : kind === 'organisation' && ACRONYM.test(this.#words[at] ?? '')
  }

  #readingAt(at: number): NameMatch | undefined {
    const matches = this.#lexicon.match(this.#words, at).filter((found) => !this.#isOutreached(found, at))
    // "Brussels-based" is in the city, whatever Brussels stands for elsewhere
    const based = matches.find(({ entry, length }) => entry.kind === 'place' && this.#isBase(at + length))
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
      this.#isInitial(at) &&
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
        (this.#headedEnd(at + 1)?.end ?? 0) > at + length
      )
    return (
      entry.kind === 'commodity' &&
      length === 1 &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      !this.#isInitial(at) &&
      this.#isCapital(at + 1)
    )
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

  #isCalendar(word: string): boolean {
    return this.#lexicon.calendar([word], 0) !== undefined
  }

  #strongReading(from: number, to: number): boolean {
    const reading = this.#readingAt(from)
    return reading !== undefined && from + reading.length >= to && reading.entry.kind !== 'place'
  }

  #genderOf(at: number): PersonGender | null {
    const gender = this.#lexicon.genderOf(this.#words[at] ?? '')
    return gender === 'f' || gender === 'm' ? gender : null
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
    const text = this.#joined(from, to)
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
      initial: this.#isInitial(from),
    })
    return to
  }

  #joined(from: number, to: number): string {
    let text = ''
    for (let i = from; i < to; i++) {
      const token = this.#tokens[i]
      if (!token) break
      text += (i > from && !this.#touches(i - 1, i) ? ' ' : '') + token.form
    }
    return text
  }

  #touches(left: number, right: number): boolean {
    const a = this.#tokens[left]
    const b = this.#tokens[right]
    return a !== undefined && b !== undefined && a.end === b.start
  }

  #isCapital(at: number): boolean {
    return CAPITAL.test(this.#words[at] ?? '')
  }

  #isInitial(at: number): boolean {
    if (at === 0) return true
    const before = this.#words[at - 1] ?? ''
    return /^["“”‘(:;.!?—–]$/u.test(before)
  }
}
