/** What the rules ask of clauses: which verbs are finite, which still want a subject, where the next noun phrase is. */
import { isNominal, relation, type SyntaxNode } from '../syntax'

export const CONJUNCTIONS = new Set(['and', 'or', 'nor'])
export const MAX_CLAUSE = 26
export const MAX_ASIDE = 10

export const hasSubject = (verb: SyntaxNode): boolean => verb.children.some((child) => relation(child) === 'nsubj')

export const isFinite = (verb: SyntaxNode): boolean =>
  verb.upos === 'VERB' &&
  (['VBD', 'VBZ', 'VBP'].includes(verb.xpos) ||
    verb.children.some((child) => relation(child) === 'aux' && child.index < verb.index && child.lower !== 'to'))

export const subjectLabel = (verb: SyntaxNode): string =>
  verb.children.some((child) => child.deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'

/** The first finite verb behind a word that has no subject yet, before the clause ends. */
export function openVerb(from: SyntaxNode): SyntaxNode | null {
  for (let node = from.next, i = 0; node !== null && i < MAX_CLAUSE; node = node.next, i++) {
    if (node.lower === ';' || node.lower === ':') return null
    if (!isFinite(node) || node.deprel === 'acl:relcl') continue
    return hasSubject(node) ? null : node
  }
  return null
}

/** The head of the first noun phrase between two words. */
export function nounBetween(from: SyntaxNode, to: SyntaxNode): SyntaxNode | null {
  let found: SyntaxNode | null = null
  for (let node = from.next; node !== null && node !== to; node = node.next) {
    const nominal = isNominal(node) && node.upos !== 'DET'
    if (nominal) found = node
    else if (found !== null && node.lower !== '-') break
  }
  return found
}
