/** The arguments of an adjective or of a participle that stands for one. */
import { childBy, isPassive, isVerb, type SyntaxNode } from '../syntax'
import { modifiers } from './modifiers'
import { followingPhrase } from './nouns'
import { obliques } from './obliques'
import { orElse } from './or-else'
import { surfaceSubject, predicateSubject } from './subjects'

export function adjectiveSlot(adjective: SyntaxNode, slot: string): SyntaxNode[] {
  if (slot === 'head') {
    if (adjective.deprel === 'amod' && adjective.head) return [adjective.head]
    // "US-sanctioned Rosneft", whatever the parser hung it on
    const { next, previous } = adjective
    return previous?.lower === '-' && next?.mention?.form === 'name' ? [next] : []
  }
  // "Russian-backed separatists"
  if (slot === 'mod') return adjective.previous?.lower === '-' ? modifiers(adjective) : []
  if (slot !== 'subj' && slot !== 'obj')
    return orElse(obliques(adjective, slot), () => followingPhrase(adjective, slot))
  // "is due in Tbilisi", read as "is [due in] Tbilisi"
  if (adjective.deprel === 'case' && adjective.head && childBy(adjective.head, 'cop'))
    return predicateSubject(adjective.head)
  if (isVerb(adjective) && isPassive(adjective)) return surfaceSubject(adjective)
  return predicateSubject(adjective)
}
