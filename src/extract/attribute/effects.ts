/**
 * What the words round a predicate do to it: deny it, make it possible or planned.
 *
 * In: a word, or a word and the one above it. Out: the effects of the cues of data/lexicon/polarity.yaml and
 * certainty.yaml that bear on it, one for each.
 */
import type { Cue, Lexicon } from '../lexicon/lexicon'
import { childBy, childrenBy, isPassive, isVerb, relation, type SyntaxNode, type Unit } from '../syntax'

const CLAUSAL = new Set(['ccomp', 'xcomp', 'acl', 'advcl', 'csubj', 'parataxis'])
const CONDITION = new Set(['if', 'unless', 'whether'])
/** Conditions only where they are in the present tense: "until Poland joins". */
const UNFULFILLED = new Set(['until', 'till', 'once', 'lest'])
const TRUE = new Set(['true', 'correct', 'accurate'])
const INVERTED = new Set(['had', 'should', 'were'])
const UNREAL = new Set(['unlikely', 'impossible'])
/** Classes of verbs of saying whose passive reports what nobody answers for. */
const HEARSAY: ReadonlySet<string> = new Set(['say', 'claim', 'think'])
/** Verbs whose negation says that it goes on, or came about: "never stopped supplying". */
const ENDING = new Set(['stop', 'cease', 'quit', 'halt', 'fail', 'forget', 'omit', 'neglect'])
/** Verbs whose negation reaches down into their clause: "does not believe that". */
export const NEGATION_RAISING = new Set([
  'think',
  'believe',
  'expect',
  'want',
  'seem',
  'appear',
  'intend',
  'plan',
  'suppose',
])

/** What the words beside a predicate do to it. */
export function localEffects(
  node: SyntaxNode,
  unit: Unit,
  lexicon: Lexicon,
  from: SyntaxNode | null = null,
): Cue['effect'][] {
  const effects: Cue['effect'][] = isInverted(node, unit) ? ['possible'] : []
  for (const child of node.children) {
    // the word come from has had its own say
    if (child === from) continue
    const label = relation(child)
    if (label === 'mark' && isCondition(child, node)) effects.push('possible')
    // "warned Poland against attacking Serbia"
    else if (label === 'mark' && child.lower === 'against') effects.push('possible')
    // "would have supplied": did not, or nobody knows
    else if (isUnreal(child)) effects.push('possible')
    // the lemma of "longer" is "long"
    // "Never again will we rely"
    else if (child.lower === 'again' && child.previous?.lower === 'never') effects.push('denied')
    else if (child.lower === 'longer' && child.previous?.lower === 'no') effects.push('denied')
    // "Poland to visit Norway", in a headline
    else if (label === 'mark' && child.lower === 'to' && isToldAlone(node)) effects.push('planned')
    // "is yet to join"; "has yet to join" is a verb that governs
    else if (child.lower === 'yet' && child.previous?.lemma === 'be' && unit.lemmas[child.index + 1] === 'to')
      effects.push('denied')
    else if ((label === 'mark' || label === 'case') && child.lower === 'without') effects.push('denied')
    else if (label === 'aux' || label === 'advmod' || label === 'det' || label === 'amod' || label === 'cc') {
      const cue = cueOf(child, unit, lexicon, label)
      if (cue && !(cue.effect === 'denied' && isOnly(node, child))) effects.push(cue.effect)
    } else if (label === 'nsubj' || label === 'obj') {
      const none = child.children.find(
        (inner) =>
          (inner.deprel === 'det' && (inner.lower === 'no' || inner.lower === 'neither')) ||
          (inner.deprel === 'cc:preconj' && inner.lower === 'neither'),
      )
      if ((none && isVerb(node)) || ['nobody', 'none', 'neither', 'nothing'].includes(child.lower))
        effects.push('denied')
    }
  }
  return effects
}

/** "Had Norway supplied Poland, prices would have fallen": what stands before the comma is a condition. */
function isInverted(node: SyntaxNode, { nodes }: Unit): boolean {
  if (!INVERTED.has(nodes[0]?.lower ?? '') || nodes[1]?.upos === 'VERB') return false
  return nodes.some((mark) => mark.lower === ',' && mark.index > node.index)
}

/** "would" right before "have". */
const isUnreal = ({ lower, next }: SyntaxNode): boolean => lower === 'would' && next?.lower === 'have'

const isCondition = (mark: SyntaxNode, clause: SyntaxNode): boolean =>
  CONDITION.has(mark.lower) ||
  (UNFULFILLED.has(mark.lower) && (clause.xpos === 'VBZ' || clause.xpos === 'VBP')) ||
  (mark.lower === 'in' && mark.next?.lower === 'case')

/** An infinitive that no verb governs: with a subject of its own, or behind a noun that is all there is. */
const isToldAlone = (node: SyntaxNode): boolean =>
  node.xpos === 'VB' &&
  (node.head === null
    ? hasSubject(node) && childrenBy(node, 'aux', 'cop').length === 0
    : node.deprel === 'acl' && node.head.head === null && node.head.mention?.form === 'name')

const CUE_POS: Readonly<Record<string, readonly Cue['pos'][]>> = {
  aux: ['auxiliary'],
  advmod: ['adverb'],
  det: ['determiner'],
  amod: ['adjective'],
  // "neither met X nor visited Y"
  cc: ['conjunction', 'adverb'],
}

/** Scopes that leave alone the word that a cue stands beside. */
const FAR: ReadonlySet<Cue['scope']> = new Set(['object', 'subject'])

function cueOf(node: SyntaxNode, unit: Unit, lexicon: Lexicon, label: string): Cue | undefined {
  const positions = CUE_POS[label] ?? []
  const fits = ({ value }: { value: Cue }): boolean => positions.includes(value.pos) && !FAR.has(value.scope)
  const match = lexicon.cues(unit.lemmas, node.index).find(fits) ?? lexicon.cues([node.lower], 0).find(fits)
  if (match) return match.value
  return node.lower === "n't" || node.lower === 'n’t' ? { effect: 'denied', pos: 'adverb', scope: 'clause' } : undefined
}

/** "not only": that which follows is affirmed. */
function isOnly(node: SyntaxNode, negation: SyntaxNode): boolean {
  return (
    node.children.some((child) => child.lower === 'only' && child.index === negation.index + 1) ||
    negation.children.some((child) => child.lower === 'only')
  )
}

/**
 * What the word above does to a predicate that depends on it: "refuse to", "plan to", "rule out", "fall short of".
 *
 * @param from the predicate itself, from which the way up to `node` began
 */
export function effectsFromAbove(
  node: SyntaxNode,
  head: SyntaxNode,
  label: string,
  unit: Unit,
  lexicon: Lexicon,
  from: SyntaxNode,
): Cue['effect'][] {
  if (label === 'conj') {
    return sharesAuxiliary(node) ? localEffects(head, unit, lexicon).filter((effect) => effect !== 'denied') : []
  }
  const clausal = CLAUSAL.has(label)
  const held = label === 'obj' || label === 'obl' || node.deprel === 'nsubj:pass'
  const effects: Cue['effect'][] = []
  // "the plan to finance the line fell through", "a failed plan to finance the line": so it is not financed
  const failing = relation(node) === 'nsubj' && from !== node ? [head] : label === 'acl' ? childrenBy(head, 'amod') : []
  for (const word of failing) {
    const fails = lexicon.cues(unit.lemmas, word.index).some(({ value }) => value.scope === 'subject')
    if (fails) effects.push('denied')
  }
  // "a Polish attack is possible"
  if (relation(node) === 'nsubj' && from === node && head.upos === 'ADJ')
    effects.push(...predicatedEffects(head, unit, lexicon))
  // "recommended that Norway recognise it", "is believed to have joined"
  if (label === 'ccomp' && isSubjunctive(node)) effects.push('planned')
  if (label === 'xcomp' && isPassive(head) && HEARSAY.has(lexicon.speechVerb(head.lemma)?.class ?? ''))
    effects.push('possible')
  // "came close to joining"
  const before = childBy(node, 'mark')?.previous
  if (
    before &&
    before !== head &&
    lexicon.cues(unit.lemmas, before.index).some(({ value }) => value.pos === 'adverb' && value.scope === 'complement')
  )
    effects.push('possible')
  const negated = isVerb(head) && localEffects(head, unit, lexicon, node).includes('denied')
  // "it is not true that"
  if (clausal && TRUE.has(head.lower) && localEffects(head, unit, lexicon, node).includes('denied'))
    effects.push('denied')
  if (clausal || held) {
    const scope = clausal ? 'complement' : 'object'
    const match = lexicon
      .cues(unit.lemmas, head.index)
      .find(({ value }) => value.scope === scope && posFits(value.pos, head))
    if (match?.value.effect === 'denied' && negated) {
      // "has not ruled out joining" leaves it open
      return ENDING.has(head.lemma) ? effects : [...effects, 'possible']
    }
    if (match) effects.push(match.value.effect)
  }
  const reaches =
    label === 'xcomp' ||
    (held && (label !== 'obl' || !isVerb(node))) ||
    (label === 'acl' && !isVerb(head)) ||
    (label === 'ccomp' && NEGATION_RAISING.has(head.lemma))
  if (reaches && (isVerb(head) || clausal)) effects.push(...localEffects(head, unit, lexicon, node))
  return effects
}

export const hasSubject = (node: SyntaxNode): boolean => node.children.some((child) => relation(child) === 'nsubj')

/** What an adjective makes of the noun that it is said of. */
function predicatedEffects(adjective: SyntaxNode, unit: Unit, lexicon: Lexicon): Cue['effect'][] {
  if (UNREAL.has(adjective.lower)) return ['denied']
  return lexicon
    .cues(unit.lemmas, adjective.index)
    .filter(({ value }) => value.pos === 'adjective' && value.scope === 'noun')
    .map(({ value }) => value.effect)
}

/** A base form with a subject and without an auxiliary: "demanded that Norway leave". */
export const isSubjunctive = (node: SyntaxNode): boolean =>
  node.xpos === 'VB' &&
  hasSubject(node) &&
  node.children.every((child) => relation(child) !== 'aux' && child.lower !== 'to')

const posFits = (pos: Cue['pos'], node: SyntaxNode): boolean =>
  pos === 'verb'
    ? node.upos === 'VERB'
    : pos === 'noun'
      ? node.upos === 'NOUN'
      : pos === 'adjective'
        ? node.upos === 'ADJ' || node.xpos === 'VBN'
        : true

/** "will meet X and sign Y". */
const sharesAuxiliary = (node: SyntaxNode): boolean =>
  isVerb(node) &&
  !node.children.some((child) => relation(child) === 'aux' || relation(child) === 'nsubj') &&
  (node.xpos === 'VB' || node.xpos === 'VBG' || node.xpos === 'VBN')
