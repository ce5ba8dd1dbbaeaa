/**
 * Whose post a role phrase speaks of, read off the words on either side of the post: "the former German", "of Poland",
 * "at the University of Glasgow", "its".
 */
import type { Lexicon, ModifierEffect } from '../lexicon/lexicon'
import type { Mention } from '../mentions'
import { isPossessiveMark, type SyntaxNode, type Unit } from '../syntax'
import { COMMAS } from './marks'

const HOLDER_PREPOSITIONS = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'to'])
const CHIEF_PREPOSITIONS = new Set(['to', 'of', 'for'])
const HOLDER_KINDS = new Set(['country', 'organisation', 'place', 'event'])
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', 'our', "'s", '’s', 'this', 'that'])
const LOCATIVE = new Set(['in', 'at', 'near', 'from'])
const OWNERS = new Set(['its', 'his', 'her', 'their', 'our', 'whose'])

export interface LeftContext {
  first: number
  effect: ModifierEffect
  holder: Mention | null
  owner: SyntaxNode | null
  definite: boolean
}

/** Reads from the post to the left: modifiers, whose it is, the determiner. */
export function readLeft(unit: Unit, at: number, words: readonly string[], lexicon: Lexicon): LeftContext {
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
      const isWhere = LOCATIVE.has(unit.nodes[i - 1]?.lower ?? '') && node.mention.kind !== 'organisation'
      if (node.mention.form === 'name' && isWhere && context.first === at) break
      // "New Delhi and Prime Minister X": two, of which the second has a post
      if (node.mention.form === 'name' && unit.nodes[i + 1]?.lower === 'and') {
        context.first = Math.max(context.first, i + 2)
        break
      }
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

export interface RightContext {
  last: number
  effect: ModifierEffect
  holder: Mention | null
  /** The noun that says whose post it is: "for the Manila-based lender". */
  owner: SyntaxNode | null
  preposition: string | null
}

/** Reads "of Poland", "at the University of Glasgow", "elect" behind the post. */
export function readRight(unit: Unit, from: number, lexicon: Lexicon, words: readonly string[]): RightContext {
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

const ORDER: readonly ModifierEffect[] = ['none', 'acting', 'subordinate', 'incoming', 'former']
/** The effect that counts where both sides have one. */
export const strongest = (a: ModifierEffect, b: ModifierEffect): ModifierEffect =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b
