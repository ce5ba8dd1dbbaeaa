/** What pronouns and plain nouns ("the country", "the bloc", "whose country") stand for. */
import type { OrganisationType } from '../lexicon/schema'
import type { Referent } from '../mentions'
import { isRelative, relation, type SyntaxNode, type Unit } from '../syntax'
import type { Groups } from './groups'
import type { Memory } from './memory'
import { antecedentOf } from './positions'
import type { Posts } from './posts'
import type { Pronouns } from './pronouns'
import { standFor } from './stand-for'

const GROUP_NOUNS: Readonly<Record<string, readonly string[]>> = {
  country: ['country'],
  nation: ['country'],
  government: ['country'],
  neighbour: ['country'],
  neighbor: ['country'],
  republic: ['country'],
  kingdom: ['country'],
  state: ['country'],
  side: ['country', 'organisation'],
  city: ['place'],
  town: ['place'],
  region: ['place'],
  port: ['place'],
  province: ['place'],
  territory: ['place'],
  enclave: ['place'],
  project: ['pipeline'],
  man: ['person'],
  woman: ['person'],
  document: ['agreement', 'peace_plan'],
}

/** What a place that the lexicon knows is not called. */
const UNLIKE: Readonly<Record<string, ReadonlySet<string>>> = {
  region: new Set(['city']),
  territory: new Set(['city']),
  province: new Set(['city']),
  enclave: new Set(['city']),
  city: new Set(['region', 'sea', 'bloc', 'continent', 'river']),
  town: new Set(['region', 'sea', 'bloc', 'continent', 'river']),
  port: new Set(['region', 'sea', 'bloc', 'continent', 'river']),
}

const FIRM = ['company', 'bank', null] as const
const BODY = ['international', 'government', 'ngo', null] as const
/** Nouns for an organisation, with the types of it that they may stand for; null: one that the lexicon does not know. */
const ORGANISATIONS: Readonly<Record<string, readonly (OrganisationType | null)[]>> = {
  company: FIRM,
  firm: FIRM,
  giant: FIRM,
  operator: FIRM,
  utility: FIRM,
  producer: FIRM,
  consortium: FIRM,
  supplier: FIRM,
  refiner: FIRM,
  bank: ['bank'],
  lender: ['bank', 'international'],
  group: ['company', 'armed_group', null],
  militia: ['armed_group', null],
  movement: ['armed_group', 'party', null],
  party: ['party', null],
  bloc: ['international'],
  alliance: ['international', 'armed_group'],
  union: ['international'],
  agency: ['international', 'government', 'media', null],
  commission: BODY,
  council: BODY,
  organisation: BODY,
  organization: BODY,
  regulator: ['government', null],
  watchdog: ['international', 'government', 'ngo', null],
  ministry: ['government', null],
  broadcaster: ['media', null],
  newspaper: ['media', null],
  paper: ['media', null],
  institute: ['research', 'university', null],
  university: ['university', null],
}
const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
/** Nouns that stand for what was spoken of only as "the two governments". */
const PLURAL_ONLY = new Set(['government', 'neighbour', 'neighbor', 'man', 'woman'])
/** Words before a noun that bring in another thing than the one spoken of. */
const OTHER = new Set([
  'other',
  'another',
  'new',
  'rival',
  'second',
  'same',
  'biggest',
  'largest',
  'first',
  'last',
  'next',
  'main',
])
const PAIR_WORDS = new Set(['both', 'neither'])
const REACH = 3

/** What sort of organisation the lexicon knows it as. */
const typeOf = (referent: Referent): OrganisationType | null =>
  (referent.mentions.find(({ reading }) => reading?.entry.kind === 'organisation')?.reading?.entry.type as
    OrganisationType | undefined) ?? null

/** "the region" is not a city. */
const isUnlike = (referent: Referent, noun: string): boolean =>
  referent.mentions.some(({ reading }) => UNLIKE[noun]?.has(reading?.entry.type ?? '') === true)

/** Whether the lexicon knows an organisation as one of the country that an adjective names: "the Russian company". */
const isOf = (referent: Referent, adjective: SyntaxNode): boolean =>
  referent.mentions.some(({ reading }) => reading?.entry.country === adjective.mention?.reading?.entry.id)

/** The countries one of which "the Central Asian state" is; null where no part of the world is named. */
function locatedIn(noun: SyntaxNode): readonly string[] | null {
  const before = noun.children.filter((child) => child.index < noun.index && child.mention !== null)
  const [region, ...others] = before
  return others.length === 0 ? (region?.mention?.reading?.entry.countries ?? null) : null
}

const isMain = (subject: SyntaxNode): boolean => subject.head !== null && subject.head.head === null

export class PlainNouns {
  readonly #memory: Memory
  readonly #pronouns: Pronouns
  readonly #groups: Groups
  readonly #posts: Posts

  constructor(memory: Memory, pronouns: Pronouns, groups: Groups, posts: Posts) {
    this.#memory = memory
    this.#pronouns = pronouns
    this.#groups = groups
    this.#posts = posts
  }

  /** Makes a word that is neither a name nor a role stand for what it means, where that is clear. */
  resolve(node: SyntaxNode, unit: Unit): void {
    if (PAIR_WORDS.has(node.lower)) {
      this.#groups.resolvePair(node, unit)
      return
    }
    if (node.upos === 'PRON' || (node.deprel === 'nmod:poss' && node.upos !== 'NOUN')) {
      const found = this.#pronouns.resolve(node, unit)
      if (found.length > 0) standFor(node, unit, node, found, 'pronoun')
      return
    }
    const types = ORGANISATIONS[node.lemma]
    const kinds = types ? ['organisation'] : GROUP_NOUNS[node.lemma]
    if (!kinds || node.deprel === 'compound') return
    if (kinds.includes('country') && this.#resolveOwnCountry(node, unit)) return
    const determiner = node.children.find(
      ({ deprel, lower }) => (deprel === 'det' && DETERMINERS.has(lower)) || lower.startsWith('the '),
    )
    const two = node.children.some((child) => child.lower === 'two' || child.lower === 'both')
    const plural = node.xpos === 'NNS'
    const bare = node.children.every(
      (child) =>
        child.index > node.index ||
        ['det', 'case', 'nummod', 'det:predet', 'punct', 'cc'].includes(child.deprel) ||
        child.lower === 'two',
    )
    if (plural) {
      if (determiner && (two || (bare && node.lemma !== 'side')))
        this.#groups.resolvePlural(node, unit, kinds, determiner.index)
      return
    }
    if (PLURAL_ONLY.has(node.lemma)) return
    const located = kinds.includes('country') ? locatedIn(node) : null
    // a state of a federation, where no part of the world tells otherwise
    if (node.lemma === 'state' && located === null) return
    const described = kinds.includes('organisation') && !node.children.some((child) => OTHER.has(child.lower))
    if (
      !determiner ||
      (!bare && !described && located === null) ||
      node.children.some((child) => relation(child) === 'nmod' || child.deprel === 'acl:relcl')
    )
      return
    const occurrences = this.#memory
      .lately(unit, REACH)
      .filter((occurrence) => occurrence.referents.some((referent) => kinds.includes(referent.kind)))
    const nation = node.children.find((child) => child.index < node.index && child.mention?.kind === 'country')
    const candidates = occurrences
      .flatMap((occurrence) => occurrence.referents)
      .filter((referent) => kinds.includes(referent.kind))
      .filter((referent) => !nation || isOf(referent, nation))
      .filter((referent) => located === null || located.includes(referent.entry ?? ''))
      .filter((referent) => !types || types.includes(typeOf(referent)))
      .filter((referent) => !isUnlike(referent, node.lemma))
    // in the same sentence what the sentence is about comes before what was named last
    const theme = occurrences.find(
      (occurrence) => occurrence.unit === unit.index && occurrence.subject && isMain(occurrence.node),
    )
    const first = theme?.referents.find((referent) => candidates.includes(referent)) ?? candidates[0]
    if (!bare && new Set(candidates).size > 1) return
    if (first && node.lemma !== 'side') standFor(node, unit, determiner, [first], 'nominal')
  }

  /** "whose country", "their countries": those that the people lead or work for. */
  #resolveOwnCountry(node: SyntaxNode, unit: Unit): boolean {
    const owner = node.children.find((child) => child.deprel === 'nmod:poss')
    if (!owner) return false
    const people = isRelative(owner)
      ? (antecedentOf(owner)?.mention?.referents ?? [])
      : this.#pronouns.resolve(owner, unit)
    const countries = people.flatMap(
      (person) =>
        this.#posts.facts.find((fact) => fact.person === person && !fact.former && fact.holder?.kind === 'country')
          ?.holder ?? [],
    )
    const distinct = [...new Set(countries)]
    if (distinct.length > 0) standFor(node, unit, owner, distinct, 'nominal')
    return distinct.length > 0
  }
}
