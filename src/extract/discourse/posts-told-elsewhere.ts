/**
 * Whose a post is that its own words do not tell: "There was no thaw with Hungary. Prime Minister X walked out".
 *
 * In: a post and its bearer, what is known of the other posts, and what was spoken of before. Out: the mention of the
 * country whose post it is; null where the story leaves a doubt, since a wrong post costs more than a missing one.
 */
import { countryOf } from '../home'
import type { Mention, Referent } from '../mentions'
import type { RolePhrase } from '../roles'
import { isVerb, relation } from '../syntax'
import type { Memory } from './memory'
import { isSubject } from './positions'
import type { RoleFact } from './posts'

export const HEADS_OF_GOVERNMENT: ReadonlySet<string> = new Set(['prime minister', 'premier', 'head of government'])
const OF_STATES = new Set(['president', 'foreign secretary'])
const DEPUTY = /^(?:First )?(?:Deputy|Vice)(?: -)?$/u
const MINISTRY = /^(?:\p{Lu}\p{L}+ )+Ministry$/u

/**
 * "Mongolia will not pay, Prime Minister X said": whoever is of a government and speaks of a country without a word on
 * whose post it is, speaks of his own.
 */
export function toldInSpeech(fact: RoleFact, facts: readonly RoleFact[]): Mention | null {
  if (!(fact.role?.relationTo('country') === 'leads' || isOfState(fact)) || fact.former) return null
  if (hasHome(fact.person, facts)) return null
  const bearer = fact.phrase.bearers.find((mention) => mention.referents.includes(fact.person))
  const verb = bearer?.node.head
  if (!verb || relation(bearer.node) !== 'nsubj' || !isVerb(verb)) return null
  const clause =
    verb.children.find((child) => child.deprel === 'ccomp') ?? (verb.deprel === 'parataxis' ? verb.head : null)
  const subject = clause?.children.find((child) => relation(child) === 'nsubj')
  const told = subject?.mention
  return told?.referents.length === 1 && told.referents[0]?.kind === 'country' ? told : null
}

/** A title without a country is that of the one country that the story has just spoken of, or that its headline names. */
export function toldBefore(fact: RoleFact, facts: readonly RoleFact[], memory: Memory): Mention | null {
  const { phrase, person, former } = fact
  if (former || phrase.of !== null || phrase.unit.display || !isOfState(fact) || !isTitle(phrase, person)) return null
  if (hasHome(person, facts)) return null
  const told = onlyCountryBefore(phrase, memory) ?? memory.countryOfStory()
  const country = told?.referents[0]
  if (told === null || country === undefined) return null
  const isHeldByAnother = facts.some(
    (other) => other.holder === country && other.person !== person && other.noun === fact.noun && !other.former,
  )
  return isHeldByAnother ? null : told
}

const hasHome = (person: Referent, facts: readonly RoleFact[]): boolean =>
  facts.some((other) => other.person === person && other.holder !== null)

/** The country that the sentence has named before a post, or the sentence before: null where they name several. */
function onlyCountryBefore({ node, unit }: RolePhrase, memory: Memory): Mention | null {
  const before = memory.placesBefore(node, unit)
  const told = before.findLast(({ referents }) => referents[0]?.kind === 'country')
  const country = told?.referents[0]
  const isOnly = before.every(({ referents }) => referents.every((other) => countryOf(other) === country?.entry))
  // "the Syrian conflict" is not of Syria alone
  return told?.form === 'name' && isOnly ? told : null
}

/** Whether it is a post of a state's government: "leader" may be of a party, a king of another age. */
const isOfState = ({ noun, phrase }: RoleFact): boolean =>
  wordsBefore(phrase).length === 0 || DEPUTY.test(wordsBefore(phrase))
    ? OF_STATES.has(noun) || HEADS_OF_GOVERNMENT.has(noun) || noun.endsWith(' minister')
    : noun === 'spokesperson' && MINISTRY.test(wordsBefore(phrase))

/** What stands before a post's noun: "Foreign Ministry" spokeswoman. */
const wordsBefore = ({ unit, first, start }: RolePhrase): string =>
  unit.nodes
    .slice(first, start)
    .map(({ form }) => form)
    .join(' ')

/** "Prime Minister X" as who does something. */
const isTitle = ({ unit, node, first, bearers }: RolePhrase, person: Referent): boolean =>
  /^\p{Lu}/u.test(unit.nodes[first]?.form ?? '') &&
  bearers.some(
    (bearer) => bearer.referents.includes(person) && bearer.start === node.next?.start && isSubject(bearer.node),
  )
