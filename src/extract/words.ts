/**
 * The words that the parser is given.
 *
 * In: a unit's tokens and names. Out: words, in groups that are parsed as one word each, and asides that are parsed
 * apart. A parser trained on web text takes apart what news packs densely before a name, so "visiting German Chancellor
 * Olaf Scholz" and "Brazil-China" go in as one word; what stands between two long dashes or in brackets is lifted out,
 * so that the sentence round it reads on.
 */
import type { Token, Word } from './language'
import type { Lexicon } from './lexicon/lexicon'
import type { NameSpan } from './names'
import { loosePhraseAt } from './loose-phrases'

/** A token, or a name of several tokens. */
export interface UnitWord {
  readonly start: number
  readonly end: number
  readonly word: Word
  readonly name: NameSpan | null
}

/** Words that are one word to the parser: `head` carries it, the others depend on the head. */
export interface Group {
  readonly from: number
  readonly to: number
  readonly head: number
  /** What the parser reads in place of the head; null: nothing, its words are left out. */
  readonly word?: Word | null
}

export interface Aside {
  /** Words between the marks. */
  readonly from: number
  readonly to: number
}

const PROPER: Word['fixed'] = { upos: 'PROPN', xpos: 'NNP' }
const ADJECTIVE: Word['fixed'] = { upos: 'ADJ', xpos: 'JJ' }
const COMMON: Word['fixed'] = { upos: 'NOUN', xpos: 'NN' }
const CAPITAL = /^\p{Lu}/u
const LONG_DASH = /^[—–]$|^--+$/u
const HYPHEN = /^[-‐‑–]$/u
const POSSESSIVE = /^['’]s?$/u
/** Kinds whose common noun may stand right before a name. */
const DESCRIBING = new Set(['organisation', 'place', 'pipeline'])
/** Common words between a country and the head noun before a name. */
const BEFORE_HEAD = new Set([
  'state',
  'national',
  'oil',
  'gas',
  'energy',
  'private',
  'public',
  'rebel',
  'mining',
  'port',
  'power',
])
const LOCATIVE = new Set(['in', 'In', 'to', 'from', 'From', 'near', 'at', 'At'])
/** Ends of hyphened words that describe: "Russian-backed", "state-run". */
const DESCRIBING_END = /(?:ed|run|led|held|built|made|born|owned|long|wide|strong|term|range|scale|style|time|level)$/u
/** Ends of hyphened measures: "the 1,814-kilometre line". */
const MEASURE =
  /^(?:kilomet(?:re|er)|met(?:re|er)|km|mile|year|month|week|day|hour|barrel|tonne|ton|inch|foot|member|nation|country|point|strong|page)$/u
const NUMBER = /^[\d.,]+$|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/iu
/** Openings that make another verb of a verb: "re-elected". */
const PREFIX = /^(?:re|co|pre|de|un|non|over|under|out|mis|self)$/iu
const MAX_ROLE_WORDS = 5
const MAX_TITLE_WORDS = 12
const MAX_ASIDE = 45
const MIN_MAIN = 3

/** Tokens with their names joined. A long dash is given to the parser as a comma, which its treebank has more of. */
export function joinNames(tokens: readonly Token[], names: readonly NameSpan[]): UnitWord[] {
  const words: UnitWord[] = []
  let next = 0
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]
    if (!token) break
    const name = names[next]
    if (name && name.from === i) {
      words.push({ start: name.start, end: name.end, word: { form: name.text, ...fixedTag(name) }, name })
      i = name.to
      next++
      continue
    }
    const spaced = HYPHEN.test(token.form) && tokens[i - 1]?.end !== token.start && token.end !== tokens[i + 1]?.start
    const form = LONG_DASH.test(token.form) || spaced ? ',' : token.form
    words.push({ start: token.start, end: token.end, word: { form }, name: null })
    i++
  }
  return words.map((word, i) =>
    endsDescription(words, i) ? { ...word, word: { ...word.word, fixed: ADJECTIVE } } : word,
  )
}

/** The last part of a hyphened word that stands before a noun and describes it: "state-run", "1,814-kilometre". */
function endsDescription(words: readonly UnitWord[], at: number): boolean {
  const [word, hyphen, first] = [words[at], words[at - 1], words[at - 2]]
  if (!word || !hyphen || !first || word.name !== null || !HYPHEN.test(hyphen.word.form)) return false
  if (!touches(words, at - 1) || !touches(words, at - 2)) return false
  if (MEASURE.test(word.word.form)) return NUMBER.test(first.word.form)
  return DESCRIBING_END.test(word.word.form) && !PREFIX.test(first.word.form)
}

function fixedTag(name: NameSpan): Pick<Word, 'fixed'> {
  if (name.adjective) return { fixed: ADJECTIVE }
  if (!CAPITAL.test(name.text)) return name.to - name.from > 1 ? { fixed: COMMON } : {}
  return { fixed: PROPER }
}

/** Groups of more than one word, in the order of the text, none overlapping another. */
export function groupWords(words: readonly UnitWord[], text: string, lexicon: Lexicon): Group[] {
  const groups: Group[] = []
  const forms = words.map((word) => text.slice(word.start, word.end))
  let free = 0
  for (let i = 0; i < words.length; i++) {
    const loose = words[i]?.name === null ? loosePhraseAt(forms, i) : null
    if (loose && loose.from >= free && words.slice(loose.from, loose.to).every((word) => word.name === null)) {
      const { from, to, head, form } = loose
      groups.push({ from, to, head, word: form && { form, fixed: form === 'Monday' ? PROPER : COMMON } })
      free = to
      i = to - 1
      continue
    }
    const hyphened = hyphenGroup(words, forms, i) ?? descriptionGroup(words, i)
    if (hyphened && hyphened.from >= free) {
      groups.push(hyphened)
      free = hyphened.to
      i = hyphened.to - 1
      continue
    }
    const kind = words[i]?.name?.kind
    if (kind === undefined || words[i]?.name?.adjective === true) continue
    const start = kind === 'person' ? titleStart(words, forms, i, lexicon) : descriptionStart(words, forms, i, lexicon)
    const from = Math.max(start, free)
    if (from < i) {
      // a title may have swallowed a hyphened pair: "Russian-Kazakh envoy X"
      while ((groups.at(-1)?.from ?? -1) >= from) groups.pop()
      groups.push({ from, to: i + 1, head: i })
      free = i + 1
    }
  }
  return groups
}

/** "Brazil-China", "Kazakh-German": names joined by a hyphen. */
function hyphenGroup(words: readonly UnitWord[], forms: readonly string[], at: number): Group | null {
  let to = at + 1
  while (
    words[to - 1]?.name &&
    HYPHEN.test(forms[to] ?? '') &&
    words[to + 1]?.name &&
    touches(words, to - 1) &&
    touches(words, to)
  )
    to += 2
  return to > at + 1 ? { from: at, to, head: to - 1 } : null
}

/** "1,814-kilometre", "Russian-backed": one adjective, its last part. */
function descriptionGroup(words: readonly UnitWord[], at: number): Group | null {
  return endsDescription(words, at + 2) ? { from: at, to: at + 3, head: at + 2 } : null
}

const touches = (words: readonly UnitWord[], left: number): boolean => words[left]?.end === words[left + 1]?.start

/** Where the title before a person's name begins; the name itself where there is none. */
function titleStart(words: readonly UnitWord[], forms: readonly string[], name: number, lexicon: Lexicon): number {
  let start = name
  let hasRole = false
  while (start > 0 && name - start < MAX_TITLE_WORDS) {
    const role = roleEnding(words, forms, start, lexicon)
    if (role < start) {
      start = role
      hasRole = true
      continue
    }
    const at = start - 1
    const honorific = lexicon.honorific(forms, at)
    if (honorific?.length === 1 && !words[at]?.name) {
      start = at
      continue
    }
    if (!hasRole) break
    if (lexicon.roleModifier(forms, at)?.length === 1) start = at
    // "Mines and Energy Minister X"
    else if (isField(words, forms, at, start)) start = forms[at] === 'and' ? at - 1 : at
    else if (isHolder(words[at]) && !(words[at]?.name?.adjective === false && LOCATIVE.has(forms[at - 1] ?? '')))
      start = at
    else if (POSSESSIVE.test(forms[at] ?? '') && words[at - 1]?.name) start = at - 1
    else break
  }
  return hasRole || start < name ? start : name
}

/** "the Venezuelan state oil company PDVSA", "Russia's Rosneft": what stands before a name and belongs to it. */
function descriptionStart(
  words: readonly UnitWord[],
  forms: readonly string[],
  name: number,
  lexicon: Lexicon,
): number {
  const plain = forms.map((form, i) => (words[i]?.name ? '' : form))
  let start = name
  const head = lexicon.heads(plain, name).find(({ value }) => DESCRIBING.has(value.kind))
  // "which links Inkoo with Paldiski": a verb
  const verb = head?.value.kind === 'pipeline' && (forms[name - 1] ?? '').endsWith('s')
  if (head && !verb && !CAPITAL.test(forms[name - 1] ?? '')) {
    start = name - head.length
    while (start > 0 && name - start < MAX_TITLE_WORDS && BEFORE_HEAD.has(forms[start - 1] ?? '')) start--
  }
  if (POSSESSIVE.test(forms[start - 1] ?? '') && isCountry(words[start - 2])) return start - 2
  // "Abu Dhabi state oil company ADNOC"
  return start < name && (isCountry(words[start - 1]) || words[start - 1]?.name?.kind === 'place') ? start - 1 : start
}

/** A word in capitals, or "and" behind one, that belongs to a post in capitals: its field. */
function isField(words: readonly UnitWord[], forms: readonly string[], at: number, start: number): boolean {
  const word = forms[at] === 'and' ? at - 1 : at
  if (word <= 0 || words[word]?.name || words[start]?.name) return false
  return CAPITAL.test(forms[word] ?? '') && CAPITAL.test(forms[start] ?? '')
}

const isHolder = (word: UnitWord | undefined): boolean =>
  (word?.name ?? null) !== null && word?.name?.kind !== 'person' && word?.name?.kind !== 'commodity'

const isCountry = (word: UnitWord | undefined): boolean => word?.name?.kind === 'country'

function roleEnding(words: readonly UnitWord[], forms: readonly string[], end: number, lexicon: Lexicon): number {
  for (let length = Math.min(MAX_ROLE_WORDS, end); length > 0; length--) {
    const from = end - length
    if (words.slice(from, end).some((word) => word.name !== null)) continue
    if (lexicon.role(forms, from)?.length === length) return from
  }
  return end
}

/** What stands between two long dashes, or in brackets, and is long enough to disturb. */
export function findAsides(words: readonly UnitWord[], text: string): Aside[] {
  const asides: Aside[] = []
  const form = (i: number): string => text.slice(words[i]?.start ?? 0, words[i]?.end ?? 0)
  // a hyphen between spaces is a dash
  const isSpaced = (i: number): boolean =>
    HYPHEN.test(form(i)) && words[i - 1]?.end !== words[i]?.start && words[i]?.end !== words[i + 1]?.start
  let taken = 0
  for (let i = 0; i < words.length; i++) {
    const open = isSpaced(i) ? '–' : form(i)
    const closes = LONG_DASH.test(open) ? LONG_DASH : open === '(' ? /^\)$/u : open === '[' ? /^\]$/u : null
    if (!closes) continue
    let end = i + 1
    while (end < words.length && end - i <= MAX_ASIDE && !closes.test(isSpaced(end) ? '–' : form(end))) end++
    if (end >= words.length || end - i > MAX_ASIDE || end === i + 1) continue
    if (words.length - taken - (end - i + 1) < MIN_MAIN) continue
    asides.push({ from: i + 1, to: end })
    taken += end - i + 1
    i = end
  }
  return asides
}
