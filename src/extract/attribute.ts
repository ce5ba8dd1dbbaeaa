/**
 * Who says it, whether they deny it, and how sure it is.
 *
 * In: the word that states a relation. Out: its speaker, polarity and certainty, read by walking from the word up to the
 * root of its tree: what stands beside it (not, no, may, will), what governs it (refuse to, plan to, say that), and
 * whose quotation it stands in. Past a relative clause or an apposition only the speaker counts: who rejects "the plan
 * that envisages X" does not deny that the plan envisages it.
 */
import type { Certainty, Polarity, Range } from '../graph/document'
import { logicalSubject, surfaceSubject } from './arguments/subjects'
import { type End, endsOf } from './ends'
import type { Cue, Lexicon } from './lexicon/lexicon'
import type { ExtractionOntology } from './ontology'
import type { Speakers } from './speakers'
import {
  childBy,
  childrenBy,
  coordination,
  isVerb,
  preposition,
  relation,
  subtree,
  type SyntaxNode,
  type Unit,
  verbLemma,
} from './syntax'

export interface Attribution {
  /** Empty: the article itself, or, with `words`, an unnamed source. */
  readonly speakers: readonly End[]
  /** The words that name the source. */
  readonly words: Range | null
  readonly polarity: Polarity
  readonly certainty: Certainty
}

const CLAUSAL = new Set(['ccomp', 'xcomp', 'acl', 'advcl', 'csubj', 'parataxis'])
const ACCUSING = new Set(['accuse', 'blame'])
const TEMPORAL = new Set(['after', 'before', 'since', 'while', 'because', 'although', 'though'])
const CONDITION = new Set(['if', 'unless', 'whether'])
const SPEAKER_KINDS: ReadonlySet<string> = new Set(['person', 'organisation', 'country'])
/** Verbs whose negation reaches down into their clause: "does not believe that". */
const NEGATION_RAISING = new Set(['think', 'believe', 'expect', 'want', 'seem', 'appear', 'intend', 'plan', 'suppose'])

export function attributionOf(
  predicate: SyntaxNode,
  unit: Unit,
  speakers: Speakers,
  lexicon: Lexicon,
  ontology: ExtractionOntology,
): Attribution {
  let denied = false
  let certainty: Certainty = 'stated'
  let presupposed = false
  const weaken = (other: Certainty): void => {
    if (other === 'possible' || (other === 'planned' && certainty === 'stated')) certainty = other
  }
  const apply = (effects: readonly Cue['effect'][]): void => {
    for (const effect of effects) {
      if (effect === 'denied') denied = !denied
      else weaken(effect)
    }
  }
  apply(localEffects(predicate, unit, lexicon))

  let found: { speakers: readonly End[]; words: Range | null } | null = sourceBeside(predicate, null, lexicon, ontology)
  for (let node = predicate; node.head !== null && found === null; node = node.head) {
    const head = node.head
    const label = relation(node)
    const speech = lexicon.speechVerb(head.lemma, childBy(head, 'compound:prt')?.lower)
    if (
      isVerb(head) &&
      speech &&
      (label === 'ccomp' ||
        (label === 'xcomp' && (speech.class === 'claim' || speech.class === 'deny')) ||
        (label === 'parataxis' && node.index < head.index))
    ) {
      if (!presupposed) {
        if (speech.class === 'deny') denied = !denied
        if (speech.class === 'hope' || speech.class === 'promise') weaken('planned')
        if (speech.class === 'think' || speech.class === 'ask') weaken('possible')
        if (NEGATION_RAISING.has(head.lemma) && localEffects(head, unit, lexicon).includes('denied')) denied = !denied
      }
      found = speakerOfVerb(head, ontology)
      if (found) break
    }
    // "accused Russia of arming Serbia"
    if (label === 'advcl' && ACCUSING.has(head.lemma) && node.xpos === 'VBG') found = speakerOfVerb(head, ontology)
    if (found) break
    if (!presupposed) {
      if (
        node.deprel === 'acl:relcl' ||
        node.deprel === 'appos' ||
        isTemporal(node) ||
        isFrontedParticiple(node, head) ||
        (node.deprel === 'acl' && (node.xpos === 'VBN' || node.xpos === 'VBG'))
      )
        presupposed = true
      else {
        apply(effectsFromAbove(node, head, label, unit, lexicon, predicate))
        // what a verb is done to is taken for granted: "not used to circumvent the sanctions"
        if (node === predicate && !isVerb(node) && isVerb(head) && !ontology.lightVerbs.has(verbLemma(head)))
          presupposed = true
      }
    }
    found = sourceBeside(head, node, lexicon, ontology)
  }
  // inside a quotation an unnamed source is no better than the one who is quoted
  if ((found === null || found.speakers.length === 0) && unit.quotation !== null) {
    found = speakers.ofQuotation(unit.quotation) ?? found
  }
  return {
    speakers: found?.speakers ?? [],
    words: found?.words ?? null,
    polarity: denied ? 'denied' : 'affirmed',
    certainty,
  }
}

/** "after Angola presented a plan": true or not, whatever becomes of the main clause. */
const isTemporal = (node: SyntaxNode): boolean =>
  node.deprel === 'advcl' && node.children.some((child) => child.deprel === 'mark' && TEMPORAL.has(child.lower))

/** "Interviewed by CNN, X denied it": the clause before the comma is no part of what is denied. */
const isFrontedParticiple = (node: SyntaxNode, head: SyntaxNode): boolean =>
  node.deprel === 'advcl' && node.xpos === 'VBN' && node.index < head.index && !childBy(node, 'mark')

/** What the words beside a predicate do to it. */
function localEffects(node: SyntaxNode, unit: Unit, lexicon: Lexicon, from: SyntaxNode | null = null): Cue['effect'][] {
  const effects: Cue['effect'][] = []
  for (const child of node.children) {
    // the word come from has had its own say
    if (child === from) continue
    const label = relation(child)
    if (label === 'mark' && CONDITION.has(child.lower)) effects.push('possible')
    // the lemma of "longer" is "long"
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

/** An infinitive that no verb governs: with a subject of its own, or behind a noun that is all there is. */
const isToldAlone = (node: SyntaxNode): boolean =>
  node.xpos === 'VB' &&
  (node.head === null
    ? node.children.some((child) => relation(child) === 'nsubj') && childrenBy(node, 'aux', 'cop').length === 0
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
function effectsFromAbove(
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
  if (clausal || held) {
    const scope = clausal ? 'complement' : 'object'
    const match = lexicon
      .cues(unit.lemmas, head.index)
      .find(({ value }) => value.scope === scope && posFits(value.pos, head))
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

// --- speakers

type Source = { speakers: readonly End[]; words: Range | null }

/** "according to X", "X said" put into the clause; not for what is told of X within that phrase (`from`). */
function sourceBeside(
  node: SyntaxNode,
  from: SyntaxNode | null,
  lexicon: Lexicon,
  ontology: ExtractionOntology,
): Source | null {
  for (const child of node.children) {
    if (child === from) continue
    if (
      relation(child) === 'parataxis' &&
      isVerb(child) &&
      lexicon.speechVerb(child.lemma) &&
      !childBy(child, 'ccomp')
    ) {
      const source = speakerOfVerb(child, ontology)
      if (source) return source
    }
    const word = preposition(child)
    if (word !== undefined && lexicon.sourcePhrase(word.split(' '), 0)?.length === word.split(' ').length) {
      return sourceOf(child, child.children.find((inner) => inner.deprel === 'case') ?? child, ontology)
    }
  }
  return null
}

/** The subject of a verb of saying; inverted ("said Macron") it stands behind the verb. */
export function speakerOfVerb(verb: SyntaxNode, ontology: ExtractionOntology): Source | null {
  const subject = logicalSubject(verb)[0] ?? (isVerb(verb) ? surfaceSubject(verb)[0] : undefined) ?? inverted(verb)
  if (!subject) return null
  if (subject.lower === 'it' && subject.mention === null) return null
  if (verb.deprel === 'advcl' && endsOf(subject, ontology, SPEAKER_KINDS).length === 0) {
    // "offered no encouragement that the plan be considered, instead saying": only who can speak is the subject
    for (let node = verb.head; node !== null; node = node.head) {
      const other = isVerb(node) ? surfaceSubject(node)[0] : undefined
      if (other && endsOf(other, ontology, SPEAKER_KINDS).length > 0) return sourceOf(other, verb, ontology)
    }
  }
  return sourceOf(subject, verb, ontology)
}

function inverted(verb: SyntaxNode): SyntaxNode | undefined {
  return verb.children.find(
    (child) =>
      relation(child) === 'obj' &&
      child.index > verb.index &&
      (child.mention?.kind === 'person' || child.mention?.kind === 'organisation'),
  )
}

function sourceOf(source: SyntaxNode, marker: SyntaxNode, ontology: ExtractionOntology): Source {
  const found = endsOf(source, ontology, SPEAKER_KINDS)
  // "officials of both sides": unnamed, and of no side more than of the other
  const unnamed = found.length > 1 && coordination(source).every(({ mention }) => mention === null)
  const speakers = unnamed ? [] : found
  const words = subtree(source)
  const first = words[0] ?? source
  const near = words.filter((word) => Math.abs(word.index - source.index) <= 8)
  const last = near.at(-1) ?? source
  return {
    speakers,
    words: { start: Math.min(first.start, marker.start), end: Math.max(last.end, marker.end) },
  }
}
