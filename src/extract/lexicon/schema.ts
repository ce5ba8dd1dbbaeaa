/**
 * What each file of the lexicon may hold: one schema a file, types inferred from them.
 *
 * A reader parses data/lexicon/NAME.yaml for every NAME of `LEXICON_FILE_NAMES` and hands the parsed objects to
 * `parseLexiconFiles` (parse.ts); nothing here touches a file.
 */
import { z } from 'zod'

const text = z.string().regex(/^\S(.*\S)?$/s, 'must be text without blanks at its ends')
const texts = z.array(text).min(1)
/** Words parted by blanks or line ends, so that thousands of them stay readable in a file. */
const wordBlock = z.string().transform((block) => block.split(/\s+/).filter(Boolean))

const nameShape = {
  name: text,
  aliases: texts.optional(),
  /** Forms of this entry that count only in exactly this case: "US", never "us". Must be the name or an alias. */
  exact: texts.optional(),
}

export const PLACE_TYPES = [
  'city',
  'region',
  'island',
  'sea',
  'lake',
  'river',
  'canal',
  'strait',
  'mountain',
  'port',
  'site',
  'bloc',
  'continent',
] as const

export const ORGANISATION_TYPES = [
  'international',
  'government',
  'company',
  'bank',
  'media',
  'party',
  'armed_group',
  'research',
  'university',
  'ngo',
] as const

const countrySchema = z.strictObject({
  ...nameShape,
  iso2: z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter code such as KZ'),
  /** A state that is no more: it has no adjective here, for "ex-Soviet" does not name it. */
  former: z.literal(true).optional(),
  adjectives: texts.optional(),
  /** Plural nouns for its citizens: "Poles". */
  people: texts.optional(),
  /** Every spelling of a capital that stands for the state: "Kyiv", "Kiev". */
  capitals: texts.optional(),
  /** Seats of government that stand for the state: "Kremlin". */
  seats: texts.optional(),
})

const placeSchema = z.strictObject({
  ...nameShape,
  adjectives: texts.optional(),
  people: texts.optional(),
  type: z.enum(PLACE_TYPES),
  /** The name of a country in countries.yaml. */
  country: text.optional(),
  /** Of a part of the world: the names of the countries that its adjective is used of. */
  countries: texts.optional(),
})

const organisationSchema = z.strictObject({
  ...nameShape,
  type: z.enum(ORGANISATION_TYPES),
  country: text.optional(),
  /** Places that stand for it: "Brussels" for the EU. */
  seats: texts.optional(),
})

const pipelineSchema = z.strictObject(nameShape)
const namedSchema = z.strictObject(nameShape)

const commoditySchema = z.strictObject({
  ...nameShape,
  /** A word for goods of any sort ("raw materials") rather than one of them. */
  generic: z.literal(true).optional(),
})

export const AMBIGUOUS_USES = ['first', 'none'] as const

/** A form that several entries share: in which order to try them, and whether the first may be taken unasked. */
const ambiguousSchema = z.strictObject({
  form: text,
  /** Ids such as "country/georgia", the usual one first. */
  readings: z.array(z.string().regex(/^[a-z_]+\/[a-z0-9-]+$/)).min(2),
  /** first: without context take the first; none: without context take none. */
  take: z.enum(AMBIGUOUS_USES),
})

export const HEAD_KINDS = ['organisation', 'place', 'pipeline', 'peace_plan', 'agreement', 'event', 'policy'] as const

const headListSchema = z.strictObject({
  /** With a modifier they name a thing even in lower case: "the war in Ukraine". */
  strong: texts,
  /** They name a thing only when capitalised or when the sentence says which one is meant. */
  weak: texts.optional(),
})

export const ROLE_OBJECTS = ['country', 'organisation', 'place', 'event'] as const

/**
 * What a person is. Each relation lists the kinds that it may lead to: "the Russian commander" does not lead Russia.
 * One without a relation says what a person is, not for whom ("opposition leader").
 */
const roleSchema = z.strictObject({
  noun: text,
  leads: z.array(z.enum(ROLE_OBJECTS)).min(1).optional(),
  works_for: z.array(z.enum(ROLE_OBJECTS)).min(1).optional(),
  member_of: z.array(z.enum(ROLE_OBJECTS)).min(1).optional(),
  aliases: texts.optional(),
  female: texts.optional(),
  male: texts.optional(),
})

export const MODIFIER_EFFECTS = ['former', 'acting', 'incoming', 'subordinate', 'none'] as const

const roleModifierSchema = z.strictObject({
  words: texts,
  /** former: held it; incoming: will hold it; acting: holds it; subordinate: turns "leads" into "works_for". */
  effect: z.enum(MODIFIER_EFFECTS),
})

export const GENDERS = ['f', 'm'] as const

const honorificSchema = z.strictObject({
  words: texts,
  gender: z.enum(GENDERS).optional(),
  /** It also says what the person is ("Pope"), and may stand alone. */
  role: z.literal(true).optional(),
})

export const SPEECH_CLASSES = [
  'say',
  'tell',
  'claim',
  'deny',
  'ask',
  'argue',
  'warn',
  'urge',
  'promise',
  'hope',
  'think',
] as const

const speechVerbSchema = z.strictObject({
  /** Lemma, with a particle where it takes one: "point out". */
  verb: text,
  class: z.enum(SPEECH_CLASSES),
})

export const CUE_POS = [
  'verb',
  'auxiliary',
  'adverb',
  'adjective',
  'noun',
  'determiner',
  'preposition',
  'conjunction',
] as const
export const CUE_SCOPES = ['clause', 'complement', 'object', 'subject', 'noun'] as const

/**
 * Words that change what holds. `scope` is what they bear on: the clause they stand in, the clause or infinitive that
 * hangs on them, their object, the clause that hangs on their subject ("the plan to build it failed"), or the noun that
 * they modify.
 */
const cueListSchema = z.strictObject({
  pos: z.enum(CUE_POS),
  scope: z.enum(CUE_SCOPES),
  /** Lemmas, in lower case, several words where they belong together: "rule out". */
  words: texts,
})

const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1)

export const lexiconFileSchemas = {
  countries: z.strictObject({ countries: list(countrySchema) }),
  places: z.strictObject({ places: list(placeSchema) }),
  organisations: z.strictObject({ organisations: list(organisationSchema) }),
  pipelines: z.strictObject({ pipelines: list(pipelineSchema) }),
  commodities: z.strictObject({ commodities: list(commoditySchema) }),
  events: z.strictObject({ events: list(namedSchema) }),
  agreements: z.strictObject({ agreements: list(namedSchema) }),
  plans: z.strictObject({ plans: list(namedSchema) }),
  policies: z.strictObject({ policies: list(namedSchema) }),
  ambiguous: z.strictObject({ ambiguous: list(ambiguousSchema) }),
  heads: z.strictObject({ heads: z.record(z.enum(HEAD_KINDS), headListSchema) }),
  roles: z.strictObject({
    roles: list(roleSchema),
    modifiers: list(roleModifierSchema),
    honorifics: list(honorificSchema),
    /** Nouns for people that are no office, so that "the president's wife" is not the president. */
    notRoles: texts,
  }),
  'given-names': z.strictObject({ female: wordBlock, male: wordBlock, unisex: wordBlock }),
  'name-parts': z.strictObject({
    /** Words inside a person's name that may stand in lower case: "von der". */
    particles: texts,
    /** Joined to the word that follows, capitalised or not: "al-", "O'". */
    prefixes: texts,
    /** After a name: "Jr.". */
    suffixes: texts,
  }),
  speech: z.strictObject({
    verbs: list(speechVerbSchema),
    /** Followed by the source: "according to". */
    sourcePhrases: texts,
    /** Nouns for what is said and where: "statement". */
    nouns: texts,
  }),
  polarity: z.strictObject({ denied: list(cueListSchema) }),
  certainty: z.strictObject({ possible: list(cueListSchema), planned: list(cueListSchema) }),
  abbreviations: z.strictObject({
    /** Their full stop never ends a sentence: "Gen." */
    inside: texts,
    /** Their full stop may also end a sentence: "U.S." */
    either: texts,
  }),
  'common-words': z.strictObject({ words: wordBlock }),
  calendar: z.strictObject({ days: texts, months: texts, holidays: texts }),
  languages: z.strictObject({ languages: texts }),
  furniture: z.strictObject({
    /** Whole lines of a page that are no part of the story. */
    lines: texts,
    /** Lines that begin so are no part of the story. */
    prefixes: texts,
  }),
} as const

export type LexiconFileName = keyof typeof lexiconFileSchemas
export type LexiconFiles = { [Name in LexiconFileName]: z.infer<(typeof lexiconFileSchemas)[Name]> }

/** Each is a file data/lexicon/NAME.yaml. */
export const LEXICON_FILE_NAMES = Object.keys(lexiconFileSchemas) as readonly LexiconFileName[]

export type PlaceType = (typeof PLACE_TYPES)[number]
export type OrganisationType = (typeof ORGANISATION_TYPES)[number]
export type HeadKind = (typeof HEAD_KINDS)[number]
export type Role = z.infer<typeof roleSchema>
export type RoleObject = (typeof ROLE_OBJECTS)[number]
export type ModifierEffect = (typeof MODIFIER_EFFECTS)[number]
export type Gender = (typeof GENDERS)[number]
export type SpeechClass = (typeof SPEECH_CLASSES)[number]
export type CuePos = (typeof CUE_POS)[number]
export type CueScope = (typeof CUE_SCOPES)[number]
