/**
 * The lexicon: what the world already knows, and nothing that an article has to tell. Names, posts, verbs of saying,
 * words that deny; never a relation between two entities.
 *
 * Comes in: the files of data/lexicon/, parsed and checked (`parseLexiconFiles`). Goes out: look-ups over rows of words.
 * Every look-up compares as normalise.ts and phrase-table.ts say, so callers may pass tokens as any tokeniser cuts them.
 */
import { compileCues, compileHeads, compileSpeechVerbs, phraseSet, type Cue, type Head, type SpeechVerb } from './cues'
import { compileNames, type LexiconEntry, type NameForm, type NameReading } from './names'
import { fold, normalise, slug } from './normalise'
import type { PhraseMatch } from './phrase-table'
import { remember } from './remember'
import { compileRoles, type Honorific, type RoleReading } from './roles'
import type { Gender, LexiconFiles, ModifierEffect } from './schema'

export type {
  Cue,
  Gender,
  Head,
  Honorific,
  LexiconEntry,
  ModifierEffect,
  NameForm,
  NameReading,
  PhraseMatch,
  RoleReading,
  SpeechVerb,
}

export interface NameMatch extends NameReading {
  /** How many words the name takes. */
  readonly length: number
}

export interface Lexicon {
  /** By id. */
  readonly entries: ReadonlyMap<string, LexiconEntry>
  /** Every reading of a name, by its normalised form. */
  readonly byName: ReadonlyMap<string, readonly NameReading[]>
  /** The readings of one name written out ("the United Kingdom"), without regard to case, the usual one first. */
  find(name: string): readonly NameReading[]
  /** All names that begin at `words[from]`, longest first, of the same length the usual one first. */
  match(words: readonly string[], from: number): readonly NameMatch[]
  /** The longest post that begins at `words[from]`: "prime minister", "chiefs of staff". */
  role(words: readonly string[], from: number): PhraseMatch<RoleReading> | undefined
  /** "former", "deputy", "de facto" at `words[from]`; "elect" and "designate" stand behind the post. */
  roleModifier(words: readonly string[], from: number): PhraseMatch<ModifierEffect> | undefined
  honorific(words: readonly string[], from: number): PhraseMatch<Honorific> | undefined
  /** A noun for a person that is no post: "wife", "successor". */
  notRole(words: readonly string[], from: number): PhraseMatch<string> | undefined
  /** Nouns that end right before `words[end]` and tell the kind of the phrase, longest first: "peace plan" before "plan". */
  heads(words: readonly string[], end: number): readonly PhraseMatch<Head>[]
  /** A verb of saying, by its lemma and, where it has one, its particle: ("point", "out"). */
  speechVerb(lemma: string, particle?: string): SpeechVerb | undefined
  /** "according to" at `words[from]`. */
  sourcePhrase(words: readonly string[], from: number): PhraseMatch<string> | undefined
  /** "statement", "press conference" at `words[from]`. */
  speechNoun(words: readonly string[], from: number): PhraseMatch<string> | undefined
  /** Words at `lemmas[from]` that deny, or make possible or planned, longest first. */
  cues(lemmas: readonly string[], from: number): readonly PhraseMatch<Cue>[]
  /** f, m, or u where it is a given name of either; of "Jean-Yves" that of its first part. Undefined: no known name. */
  genderOf(givenName: string): Gender | 'u' | undefined
  /** "von der", "bin" at `words[from]`: they may stand in lower case inside a person's name. */
  particle(words: readonly string[], from: number): PhraseMatch<string> | undefined
  /** "Jr.", "III". */
  isNameSuffix(word: string): boolean
  /** Whether the word, in whatever case, is an everyday word: a capital at the start of a sentence makes no name of it. */
  isCommonWord(word: string): boolean
  isLanguage(word: string): boolean
  /** A day, a month or a holiday at `words[from]`. */
  calendar(words: readonly string[], from: number): PhraseMatch<string> | undefined
  /** Whether the full stop of "Gen." belongs to it ("inside"), or may also end the sentence ("either"). */
  abbreviation(word: string): 'inside' | 'either' | undefined
  /** Whether a whole line is furniture of a page ("Read more") and no part of the story. */
  isFurniture(line: string): boolean
}

/** Builds the look-ups. Throws a LexiconError where files contradict each other, naming the entry and the mend. */
export function compileLexicon(files: LexiconFiles): Lexicon {
  const { roles, modifiers, honorifics, notRoles } = compileRoles(files.roles)
  const speechVerbs = compileSpeechVerbs(files.speech)
  const cues = compileCues(files)
  const heads = compileHeads(files.heads)
  const sourcePhrases = phraseSet(files.speech.sourcePhrases)
  const speechNouns = phraseSet(files.speech.nouns)
  const calendar = phraseSet([...files.calendar.days, ...files.calendar.months, ...files.calendar.holidays])
  const particles = phraseSet(files['name-parts'].particles)
  const suffixes = keys(files['name-parts'].suffixes)
  const common = keys(files['common-words'].words)
  const languages = keys(files.languages.languages)
  const genders = compileGenders(files['given-names'])
  const { entries, table } = compileNames(files, (form) => common.has(form) || genders.has(form))
  const byName: ReadonlyMap<string, readonly NameReading[]> = new Map(table.entries())
  const abbreviations = compileAbbreviations(files.abbreviations)
  const isFurniture = compileFurniture(files.furniture)

  const genderOf = (givenName: string) => {
    const key = slug(givenName)
    return genders.get(key) ?? genders.get(key.split('-')[0] ?? '')
  }

  return {
    entries,
    byName,
    find: (name) => byName.get(normalise(name)) ?? byName.get(normalise(name.replace(/^the /i, ''))) ?? [],
    match: (words, from) => table.matchAll(words, from).map(({ value, length }) => ({ ...value, length })),
    role: (words, from) => roles.match(words, from),
    roleModifier: (words, from) => modifiers.match(words, from),
    honorific: (words, from) => honorifics.match(words, from),
    notRole: (words, from) => notRoles.match(words, from),
    heads: (words, end) => heads.matchAllEnding(words, end),
    speechVerb: (lemma, particle) => {
      const words = particle === undefined ? [lemma] : [lemma, particle]
      return speechVerbs.match(words, 0)?.value
    },
    sourcePhrase: (words, from) => sourcePhrases.match(words, from),
    speechNoun: (words, from) => speechNouns.match(words, from),
    cues: (lemmas, from) => cues.matchAll(lemmas, from),
    genderOf: remember(genderOf),
    particle: (words, from) => particles.match(words, from),
    isNameSuffix: remember((word) => suffixes.has(normalise(word))),
    isCommonWord: remember((word) => common.has(normalise(word))),
    isLanguage: remember((word) => languages.has(normalise(word))),
    calendar: (words, from) => calendar.match(words, from),
    abbreviation: remember((word) => abbreviations.get(fold(word))),
    isFurniture,
  }
}

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(normalise))

function compileGenders(file: LexiconFiles['given-names']): ReadonlyMap<string, Gender | 'u'> {
  const genders = new Map<string, Gender | 'u'>()
  for (const name of file.female) genders.set(slug(name), 'f')
  for (const name of file.male) genders.set(slug(name), genders.has(slug(name)) ? 'u' : 'm')
  for (const name of file.unisex) genders.set(slug(name), 'u')
  return genders
}

function compileAbbreviations(file: LexiconFiles['abbreviations']): ReadonlyMap<string, 'inside' | 'either'> {
  return new Map([
    ...file.inside.map((word) => [fold(word), 'inside'] as const),
    ...file.either.map((word) => [fold(word), 'either'] as const),
  ])
}

function compileFurniture(file: LexiconFiles['furniture']): (line: string) => boolean {
  const lines = keys(file.lines)
  const prefixes = file.prefixes.map((prefix) => `${normalise(prefix)} `)
  return (line) => {
    const key = normalise(line)
    return lines.has(key) || prefixes.some((prefix) => `${key} `.startsWith(prefix))
  }
}
