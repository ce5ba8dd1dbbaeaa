/**
 * What people are: posts, with whose post it is and who holds it.
 *
 * In: parsed units with their names, the posts of data/lexicon/roles.yaml. Out: role phrases ("German Chancellor Olaf
 * Scholz", "Luca Anceschi, a lecturer at the University of Glasgow", "its president", "the minister"). Titles follow
 * fixed patterns that news writes with great regularity, so they are read off the row of words; the tree is asked only
 * for "X is the president of Y".
 */
import type { Lexicon, ModifierEffect, RoleReading } from './lexicon/lexicon'
import type { Mention, PersonGender } from './mentions'
import { bearersOf } from './roles/bearers'
import { readLeft, readRight, strongest } from './roles/holders'
import { isPossessiveMark, type SyntaxNode, type Unit } from './syntax'

export interface RolePhrase {
  readonly unit: Unit
  /** The last word of the post's noun. */
  readonly node: SyntaxNode
  /** Index of the first word of the post's noun. */
  readonly start: number
  /** Index of the first word that belongs to the phrase, and of the last. */
  readonly first: number
  readonly last: number
  /** The post's own noun; "counterpart" for the same post elsewhere. */
  readonly noun: string
  readonly role: RoleReading | null
  readonly plural: boolean
  readonly gender: PersonGender | null
  readonly effect: ModifierEffect
  /** The country or organisation whose post it is, as mentioned; a pronoun where it says "its president". */
  readonly holder: Mention | null
  /** Whose counterpart. */
  readonly of: SyntaxNode | null
  /** Who holds it, where the phrase names them. */
  readonly bearers: readonly Mention[]
  readonly definite: boolean
}

const COUNTERPARTS = new Set(['counterpart', 'counterparts'])

/** Finds the role phrases of a unit, in the order of its words. */
export function findRoles(unit: Unit, lexicon: Lexicon): RolePhrase[] {
  const words = unit.nodes.map((node) => node.form)
  const phrases: RolePhrase[] = []
  for (let at = 0; at < words.length;) {
    const node = unit.nodes[at]
    const match = node && (node.mention === null || node.mention.kind === null) ? lexicon.role(words, at) : undefined
    const counterpart = node !== undefined && COUNTERPARTS.has(node.lower)
    const length = match?.length ?? (counterpart ? 1 : 0)
    const covered = length > 0 && unit.nodes.slice(at, at + length).every((part) => part.mention === null)
    if (covered) {
      const phrase = phraseAt(unit, at, length, match?.value ?? null, words, lexicon)
      if (phrase) phrases.push(phrase)
    }
    at += Math.max(length, 1)
  }
  return phrases
}

function phraseAt(
  unit: Unit,
  at: number,
  length: number,
  role: RoleReading | null,
  words: readonly string[],
  lexicon: Lexicon,
): RolePhrase | null {
  const nodes = unit.nodes
  const node = nodes[at + length - 1]
  if (!node || node.upos === 'VERB' || node.upos === 'ADP') return null
  const left = readLeft(unit, at, words, lexicon)
  const right = readRight(unit, at + length, lexicon, words)
  const bearers = bearersOf(unit, left.first, at + length - 1, right, words, lexicon)
  // "the Angolan president in Luanda"
  const stated = right.preposition === 'in' ? (left.holder ?? right.holder) : (right.holder ?? left.holder)
  // "Japan and Australia's prime ministers, X and Y" have one each
  const isEach = role?.plural === true && left.holder !== null && isSecondOfTwo(left.holder)
  const holder = isEach
    ? null
    : (stated ?? (left.owner === null && right.owner === null ? holderBehindName(node, bearers) : null))
  return {
    unit,
    node,
    start: at,
    first: left.first,
    last: right.last,
    noun: role?.noun ?? 'counterpart',
    role,
    plural: role?.plural ?? node.lower.endsWith('s'),
    gender: role?.gender ?? null,
    effect: strongest(left.effect, right.effect),
    holder,
    of: left.owner ?? right.owner,
    bearers,
    definite: left.definite,
  }
}

const isSecondOfTwo = ({ node }: Mention): boolean =>
  node.previous?.lower === 'and' && node.previous.previous?.mention?.kind === 'country'

/** "President Augustin Tshilombo of Congo" */
function holderBehindName(post: SyntaxNode, bearers: readonly Mention[]): Mention | null {
  const [bearer] = bearers
  if (bearers.length !== 1 || bearer?.start !== post.next?.start) return null
  const of = bearer?.node.next
  const name = of?.next?.lower === 'the' ? of.next.next : of?.next
  const mention = of?.lower === 'of' ? name?.mention : null
  const isHolder = mention?.form === 'name' && (mention.kind === 'country' || mention.kind === 'organisation')
  return mention && isHolder && !(name?.next && isPossessiveMark(name.next)) ? mention : null
}
