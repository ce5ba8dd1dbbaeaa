/** What a preposition brings to a word, and what a relative clause belongs to. */
import { ancestors, isNominal, isRelative, preposition, relation, type SyntaxNode } from '../syntax'

/** What a relative clause belongs to; in "it was France that ..." the word that the cleft sets off. */
export function antecedent(verb: SyntaxNode): SyntaxNode[] {
  for (const node of ancestors(verb)) {
    if (node.deprel === 'acl:relcl' || node.deprel === 'advcl:relcl')
      return node.head ? [firstOfList(node.head, verb)] : []
    if (node.deprel !== 'conj') break
  }
  return verb.head && isNominal(verb.head) ? [verb.head] : []
}

/** "Britain, France and Germany, which are": a verb in the plural behind a list takes up all of it. */
function firstOfList(noun: SyntaxNode, verb: SyntaxNode): SyntaxNode {
  const plural = verb.xpos === 'VBP' || verb.children.some(({ lower }) => ['are', 'were', 'have'].includes(lower))
  return plural && noun.deprel === 'conj' && noun.head && isNominal(noun.head) ? noun.head : noun
}

export function obliques(node: SyntaxNode, slot: string): SyntaxNode[] {
  const found = node.children.filter((child) => {
    const label = relation(child)
    return (label === 'obl' || label === 'nmod' || label === 'advcl' || label === 'obj') && preposition(child) === slot
  })
  if (found.length > 0) return found.flatMap((child) => (isRelative(child) ? antecedent(node) : [child]))
  if (slot === 'in' && node.deprel === 'acl:relcl' && node.children.some((child) => child.lower === 'where'))
    return antecedent(node)
  return []
}
