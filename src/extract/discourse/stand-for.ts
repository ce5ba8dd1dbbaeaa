/** Mentions for words that are no names. */
import type { Mention, Referent } from '../mentions'
import { type SyntaxNode, textOf, type Unit } from '../syntax'

/** Makes the words from one node to another stand for referents. */
export function standFor(
  node: SyntaxNode,
  unit: Unit,
  from: SyntaxNode,
  referents: readonly Referent[],
  form: 'nominal' | 'pronoun',
): void {
  const mention: Mention = {
    unit,
    node,
    form,
    kind: referents[0]?.kind ?? null,
    start: from.start,
    end: node.end,
    text: textOf(unit, from.index, node.index),
    reading: null,
    sure: true,
    referents: [],
  }
  node.mention = mention
  for (const referent of referents) mention.referents.push(referent)
}
