/** Where a word stands, as far as it tells what a pronoun or a description can mean. */
import { surfaceSubject } from '../arguments/subjects'
import type { Referent } from '../mentions'
import { ancestors, coordination, isVerb, relation, type SyntaxNode } from '../syntax'

/** The subject of the clause that a pronoun stands in, which "him" cannot be. */
export function clauseSubject(node: SyntaxNode): SyntaxNode | null {
  const label = relation(node)
  if (label !== 'obj' && label !== 'iobj' && label !== 'obl' && label !== 'nmod') return null
  if (node.deprel === 'nmod:poss') return null
  for (let at = node.head; at !== null; at = at.head) if (isVerb(at)) return surfaceSubject(at)[0] ?? null
  return null
}

/** Whose "its" most likely is: the subject of the verb that its noun depends on. */
export function ownSubject(node: SyntaxNode): SyntaxNode | null {
  // "Iraq and Oman are its suppliers": whoever is that is not whose it is
  const said = node.head
  const isSaidOfSubject = said?.children.some((child) => child.deprel === 'cop') === true
  for (let at = isSaidOfSubject ? said.head : node.head; at !== null; at = at.head) {
    if (isVerb(at)) {
      const subject = surfaceSubject(at)[0]
      if (subject && subject !== node && subject.index < node.index) return subject
    }
    const own = at.children.find((child) => relation(child) === 'nsubj' && child.index < node.index)
    if (own) return own
    // "Disillusioned with Moscow, its traditional ally, Armenia": of the subject that the opening leads up to
    const verb: SyntaxNode | null = at.deprel === 'advcl' && at.xpos !== 'VBG' ? at.head : null
    if (verb && verb.index > node.index && at.children.every(({ deprel }) => deprel !== 'mark'))
      return surfaceSubject(verb)[0] ?? null
  }
  return null
}

/** Whether a pronoun is the subject of a clause that depends on no other. */
export function opensClause(node: SyntaxNode): boolean {
  const verb = node.head
  return (
    relation(node) === 'nsubj' &&
    verb !== null &&
    (verb.head === null || verb.deprel === 'parataxis' || verb.deprel === 'conj')
  )
}

export const isInGroup = (node: SyntaxNode): boolean =>
  node.deprel === 'conj' || node.children.some((child) => child.deprel === 'conj' && child.mention !== null)

/** Verbs whose "it" stands for the clause behind them: "it looks as if". */
const SEEMING = new Set(['look', 'seem', 'appear', 'happen', 'turn', 'follow', 'emerge', 'transpire'])

export function isExpletive(node: SyntaxNode): boolean {
  if (node.deprel === 'expl') return true
  const head = node.head
  if (!head || relation(node) !== 'nsubj') return false
  if (SEEMING.has(head.lemma) && head.children.some(({ deprel }) => deprel === 'ccomp' || deprel === 'advcl'))
    return true
  if (head.children.some((child) => child.deprel === 'csubj' || child.deprel === 'acl:relcl')) return true
  return (
    head.children.some((child) => child.deprel === 'cop') &&
    head.children.some((child) => child.deprel === 'ccomp' || child.deprel === 'advcl')
  )
}

export function isSubject(node: SyntaxNode): boolean {
  const label = relation(node)
  if (label === 'nsubj') return true
  if (label === 'conj' && node.head) return isSubject(node.head)
  return (
    (label === 'flat' || label === 'appos' || label === 'nmod') &&
    node.head !== null &&
    node.head.mention !== null &&
    relation(node.head) === 'nsubj'
  )
}

export function groupAt(node: SyntaxNode): Referent[] {
  return [...new Set(coordination(node).flatMap((member) => member.mention?.referents ?? []))]
}

/** What a relative pronoun stands for. */
export function antecedentOf(pronoun: SyntaxNode): SyntaxNode | null {
  for (const node of ancestors(pronoun)) if (node.deprel === 'acl:relcl') return node.head
  return null
}
