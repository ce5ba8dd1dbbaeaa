/** Names and demonyms before a noun: whose it is, without a word that says so. */
import { isHyphenedDescription, preposition, relation, type SyntaxNode } from '../syntax'

/** Names and demonyms that stand before the noun within its phrase: "Kazakh-German relations", "the EU embargo". */
export function modifiers(noun: SyntaxNode): SyntaxNode[] {
  const top = noun.head
  // "the Kazakh capital Astana": the demonym hangs on the name as well
  if (noun.deprel === 'compound' && top?.mention && top.index > noun.index) {
    return top.children.filter((child) => child.mention !== null && child.index < noun.index)
  }
  const found: SyntaxNode[] = []
  const visit = (node: SyntaxNode): void => {
    for (const child of node.children) {
      if (child.index > noun.index || child.deprel === 'nmod:poss' || child.deprel === 'det' || child.deprel === 'case')
        continue
      const label = relation(child)
      if (label === 'nmod' && preposition(child) !== undefined) continue
      // what "Iranian-backed rebels" do Iran does not
      if (isHyphenedDescription(child) && child.lower !== 'led') continue
      if (!['amod', 'compound', 'nmod', 'flat', 'conj', 'appos', 'nummod', 'obl', 'dep'].includes(label)) continue
      if (child.mention) found.push(child)
      visit(child)
    }
  }
  visit(noun)
  return found.sort((a, b) => a.index - b.index)
}
