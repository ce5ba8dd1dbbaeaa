/**
 * Words that the parser was not given, put back into its tree.
 *
 * In: nodes of which some were parsed, and those that were not: the members of a group that went in as one word, and loose
 * phrases that were left out. Out: the same nodes, those too with tags and heads.
 */
import { isRelative, type SyntaxNode } from './syntax'

const POSSESSIVE = /^['’]s?$/u

/**
 * Hangs a word of a group on the one that went in for the group.
 *
 * @param named whether that one is a name
 */
export function attachMember(nodes: readonly SyntaxNode[], member: number, head: number, named: boolean): void {
  const node = nodes[member]
  const top = nodes[head]
  if (!node || !top) return
  const possessive = POSSESSIVE.test(nodes[member + 1]?.form ?? '')
  node.head = top
  if (POSSESSIVE.test(node.form)) [node.upos, node.deprel] = ['PART', 'case']
  else if (/^[-‐‑–,]$/u.test(node.form)) [node.upos, node.deprel] = ['PUNCT', 'punct']
  else if (/^\d+$/u.test(node.form)) [node.upos, node.xpos, node.deprel] = ['NUM', 'CD', 'nummod']
  else if (possessive) [node.upos, node.deprel] = ['PROPN', 'nmod:poss']
  else [node.upos, node.xpos, node.deprel] = ['PROPN', 'NNP', 'compound']
  // of "Brazil-China effort" both belong to the noun
  if (named && (top.deprel === 'compound' || top.deprel === 'amod'))
    node.head = node.deprel === 'punct' ? top : (top.head ?? top)
}

/**
 * Hangs a loose phrase: "last month" on the verb before it, or on the next one; "up to" on the figure behind it.
 *
 * @param from where it begins, with `to` exclusive
 * @param head the word of it that stands for it
 */
export function attachLoose(nodes: readonly SyntaxNode[], from: number, to: number, head: number): void {
  const node = nodes[head]
  if (!node) return
  for (const member of nodes.slice(from, to)) [member.upos, member.xpos, member.deprel] = ['ADV', 'RB', 'advmod']
  const figure = nodes[to]
  if (figure && (figure.upos === 'NUM' || figure.upos === 'SYM')) {
    node.head = figure
    return
  }
  const before = nearestVerb(nodes[from - 1] ?? null, 'previous')
  const after = nearestVerb(nodes[to] ?? null, 'next')
  // "an agreement, under which oil last year began to flow": the verb of the same clause
  const isNear = (verb: SyntaxNode | null): boolean => verb !== null && !isParted(nodes, verb.index, head)
  const verb = isNear(before) || !isNear(after) ? (before ?? after) : after
  ;[node.upos, node.xpos, node.deprel, node.head] = ['NOUN', 'NN', 'obl:unmarked', verb]
}

/** Whether a comma or the opening of a clause stands between two words. */
function isParted(nodes: readonly SyntaxNode[], one: number, other: number): boolean {
  return nodes
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .some((node) => node.lower === ',' || isRelative(node) || node.upos === 'SCONJ')
}

/** The first verb, or root, in one direction, before a semicolon. */
function nearestVerb(from: SyntaxNode | null, direction: 'previous' | 'next'): SyntaxNode | null {
  for (let at = from; at !== null && at.lower !== ';'; at = at[direction])
    if (at.upos === 'VERB' || (at.head === null && at.upos !== 'PUNCT')) return at
  return null
}
