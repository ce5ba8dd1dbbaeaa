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
import { childBy, isPossessiveMark, relation, type SyntaxNode, type Unit } from './syntax'

export interface RolePhrase {
  readonly unit: Unit
  /** The last word of the post's noun. */
  readonly node: SyntaxNode
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
const HOLDER_PREPOSITIONS = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'to'])
const CHIEF_PREPOSITIONS = new Set(['to', 'of', 'for'])
const HOLDER_KINDS = new Set(['country', 'organisation', 'place', 'event'])
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', 'our', "'s", '’s', 'this', 'that'])
const OWNERS = new Set(['its', 'his', 'her', 'their', 'our', 'whose'])
const COMMAS = new Set([',', '(', '—', '–', '-'])
const MAX_APPOSITION = 9

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
  const holder = right.preposition === 'in' ? (left.holder ?? right.holder) : (right.holder ?? left.holder)
  return {
    unit,
    node,
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

interface LeftContext {
  first: number
  effect: ModifierEffect
  holder: Mention | null
  owner: SyntaxNode | null
  definite: boolean
}

/** Reads from the post to the left: modifiers, whose it is, the determiner. */
function readLeft(unit: Unit, at: number, words: readonly string[], lexicon: Lexicon): LeftContext {
  const context: LeftContext = { first: at, effect: 'none', holder: null, owner: null, definite: false }
  for (let i = at - 1; i >= 0; i--) {
    const node = unit.nodes[i]
    if (!node) break
    const modifier = lexicon.roleModifier(words, i)
    if (modifier && i + modifier.length <= context.first) {
      context.effect = strongest(context.effect, modifier.value)
      context.first = i
      continue
    }
    if (node.mention && HOLDER_KINDS.has(node.mention.kind ?? '') && context.holder === null) {
      // "In Turkey Minister Ellwood met"
      if (node.mention.form === 'name' && unit.nodes[i - 1]?.upos === 'ADP' && context.first === at) break
      context.holder = node.mention
      context.first = i
      continue
    }
    if (isPossessiveMark(node)) {
      context.first = i
      context.definite = true
      const owner = unit.nodes[i - 1]
      if (owner?.mention && HOLDER_KINDS.has(owner.mention.kind ?? '')) {
        context.holder = owner.mention
        context.first = i - 1
      } else if (owner) context.owner = owner
      break
    }
    if (OWNERS.has(node.lower)) {
      context.first = i
      context.definite = true
      context.owner = node
      break
    }
    if (node.upos === 'DET') {
      context.first = i
      context.definite = DEFINITE.has(node.lower)
      break
    }
    const plain =
      (node.upos === 'ADJ' ||
        node.upos === 'NOUN' ||
        node.upos === 'PROPN' ||
        node.lower === '-' ||
        (node.lower === 'and' && /^\p{Lu}/u.test(unit.nodes[i - 1]?.form ?? '')) ||
        node.xpos === 'VBG' ||
        node.xpos === 'VBN') &&
      node.mention === null
    if (!plain || at - i > 5) break
    context.first = i
  }
  return context
}

interface RightContext {
  last: number
  effect: ModifierEffect
  holder: Mention | null
  /** The noun that says whose post it is: "for the Manila-based lender". */
  owner: SyntaxNode | null
  preposition: string | null
}

/** Reads "of Poland", "at the University of Glasgow", "elect" behind the post. */
function readRight(unit: Unit, from: number, lexicon: Lexicon, words: readonly string[]): RightContext {
  const nodes = unit.nodes
  let last = from - 1
  let effect: ModifierEffect = 'none'
  let at = from
  if (nodes[at]?.lower === '-') at++
  const modifier = lexicon.roleModifier(words, at)
  if (modifier && (modifier.value === 'incoming' || modifier.value === 'former')) {
    effect = modifier.value
    last = at + modifier.length - 1
    at += modifier.length
  } else at = from
  const preposition = nodes[at]
  const unheld: RightContext = { last, effect, holder: null, owner: null, preposition: null }
  if (!preposition || !HOLDER_PREPOSITIONS.has(preposition.lower)) return unheld
  const chief = CHIEF_PREPOSITIONS.has(preposition.lower) ? chiefBehind(unit, at + 1, words, lexicon) : null
  if (chief) return { ...unheld, ...chief, preposition: preposition.lower }
  // "its envoy to the region"
  if (preposition.lower === 'to') return { ...unheld, last: phraseEnd(unit, at) ?? last }
  const definite = DEFINITE.has(nodes[at + 1]?.lower ?? '')
  for (let i = at + 1; i < nodes.length && i - at <= 5; i++) {
    const node = nodes[i]
    if (!node) break
    if (
      node.mention &&
      HOLDER_KINDS.has(node.mention.kind ?? '') &&
      node.mention.form !== 'adjective' &&
      nodes[i + 1]?.lower !== '-'
    ) {
      // an envoy for Syria works on it, not for it
      if (preposition.lower === 'for' && node.mention.kind !== 'organisation') break
      return { ...unheld, last: i, holder: node.mention, preposition: preposition.lower }
    }
    const inside =
      node.upos === 'DET' ||
      node.upos === 'ADJ' ||
      node.upos === 'NOUN' ||
      (node.mention !== null && (node.mention.form === 'adjective' || nodes[i + 1]?.lower === '-'))
    if (!inside && node.lower !== '-') break
    if (node.upos === 'NOUN' && node.mention === null && definite && nodes[i + 1]?.upos === 'PUNCT')
      return { ...unheld, last: i, owner: node, preposition: preposition.lower }
  }
  return unheld
}

/** The last word of the phrase that a preposition opens, where a mark ends it. */
function phraseEnd(unit: Unit, at: number): number | null {
  for (let i = at + 1; i < unit.nodes.length && i - at <= 5; i++) {
    const node = unit.nodes[i]
    if (!node) return null
    if (COMMAS.has(node.lower)) return i - 1
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(node.upos)) return null
  }
  return null
}

/** "an adviser to the Iranian president", "an aide to Hungary's prime minister": whose the post is whom they serve. */
function chiefBehind(
  unit: Unit,
  at: number,
  words: readonly string[],
  lexicon: Lexicon,
): { holder: Mention; last: number } | null {
  let holder: Mention | null = null
  for (let i = at; i < unit.nodes.length && i - at <= 3; i++) {
    const node = unit.nodes[i]
    if (!node) return null
    const role = node.mention === null ? lexicon.role(words, i) : undefined
    if (role && holder) return { holder, last: i + role.length - 1 }
    if (node.mention?.kind === 'country' && holder === null) holder = node.mention
    else if (node.upos !== 'DET' && !isPossessiveMark(node)) return null
  }
  return null
}

/** The people a phrase names: right behind it, across a comma on either side, or as subject of "is". */
function bearersOf(
  unit: Unit,
  first: number,
  roleEnd: number,
  right: RightContext,
  words: readonly string[],
  lexicon: Lexicon,
): Mention[] {
  const nodes = unit.nodes
  const person = (i: number): Mention | null => {
    const mention = nodes[i]?.mention
    return mention && mention.kind === 'person' && mention.form === 'name' ? mention : null
  }
  const pastTitle = (i: number): number => i + (lexicon.honorific(words, i)?.length ?? 0)
  const directly = person(pastTitle(roleEnd + 1)) ?? (right.last > roleEnd ? person(right.last + 1) : null)
  if (directly) return [directly, ...joined(unit, directly)]
  const after = right.last + 1
  if (COMMAS.has(nodes[after]?.lower ?? '') && first !== 0) {
    const named = person(pastTitle(after + 1))
    const closes = named ? nodes[named.node.index + 1] : undefined
    if (
      named &&
      (!closes || COMMAS.has(closes.lower) || closes.upos === 'PUNCT' || closes.lower === 'and') &&
      !personJustBefore(unit, first)
    )
      return [named]
  }
  if (COMMAS.has(nodes[after]?.lower ?? '') && first === 0) {
    const named = person(pastTitle(after + 1))
    if (named) return [named]
  }
  const before = personJustBefore(unit, first)
  if (before) return [before]
  return copulaSubject(unit, roleEnd)
}

/** "Presidents X and Y". */
function joined(unit: Unit, mention: Mention): Mention[] {
  const next = unit.nodes[mention.node.index + 1]
  const other = unit.nodes[mention.node.index + 2]?.mention
  return next?.lower === 'and' &&
    other?.kind === 'person' &&
    /s$/u.test(unit.nodes[mention.node.index - 1]?.lower ?? '')
    ? [other]
    : []
}

/** "NAME, a lecturer", "NAME, who is a lecturer": the comma stands right before the phrase or a few words before. */
function personJustBefore(unit: Unit, first: number): Mention | null {
  const nodes = unit.nodes
  for (let i = first - 1; i >= 0 && first - i <= MAX_APPOSITION; i--) {
    const node = nodes[i]
    if (!node) break
    if (COMMAS.has(node.lower)) {
      const mention = nodes[i - 1]?.mention
      return mention && mention.kind === 'person' && mention.form === 'name' ? mention : null
    }
    const inside =
      node.mention === null &&
      (node.upos === 'DET' ||
        node.upos === 'ADJ' ||
        node.upos === 'NOUN' ||
        node.upos === 'ADV' ||
        node.upos === 'AUX' ||
        node.lower === 'who' ||
        node.upos === 'NUM')
    if (!inside) return null
  }
  return null
}

function copulaSubject(unit: Unit, roleEnd: number): Mention[] {
  const node = unit.nodes[roleEnd]
  if (!node || !childBy(node, 'cop')) return []
  const subject = node.children.find((child) => relation(child) === 'nsubj')
  return subject?.mention && subject.mention.kind === 'person' && subject.mention.form === 'name'
    ? [subject.mention]
    : []
}

const ORDER: readonly ModifierEffect[] = ['none', 'acting', 'subordinate', 'incoming', 'former']
const strongest = (a: ModifierEffect, b: ModifierEffect): ModifierEffect =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b
