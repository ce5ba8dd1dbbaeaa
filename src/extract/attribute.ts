/**
 * Who says it, whether they deny it, and how sure it is.
 *
 * In: the word that states a relation. Out: its speaker, polarity and certainty, read by walking from the word up to the
 * root of its tree: what stands beside it (not, no, may, will), what governs it (refuse to, plan to, say that), and
 * whose quotation it stands in. Past a relative clause or an apposition only the speaker counts: who rejects "the plan
 * that envisages X" does not deny that the plan envisages it.
 */
import type { Certainty, Polarity, Range } from '../graph/document'
import { logicalSubject } from './arguments/subjects'
import { effectsFromAbove, hasSubject, isSubjunctive, localEffects, NEGATION_RAISING } from './attribute/effects'
import { sourceBeside, speakerOfVerb } from './attribute/sources'
import type { End } from './ends'
import type { Cue, Lexicon } from './lexicon/lexicon'
import type { ExtractionOntology } from './ontology'
import type { Speakers } from './speakers'
import { childBy, isPassive, isVerb, relation, type SyntaxNode, type Unit, verbLemma } from './syntax'

export interface Attribution {
  /** Empty: the article itself, or, with `words`, an unnamed source. */
  readonly speakers: readonly End[]
  /** The words that name the source. */
  readonly words: Range | null
  readonly polarity: Polarity
  readonly certainty: Certainty
}

const ACCUSING = new Set(['accuse', 'blame'])
const TEMPORAL = new Set(['after', 'before', 'since', 'while', 'because', 'although', 'though'])
const TAKEN_FOR_GRANTED = new Set(['why', 'how', 'when', 'where'])

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
        const negated = localEffects(head, unit, lexicon).includes('denied')
        // "did not deny that", "has not confirmed that": left open
        if (negated && !NEGATION_RAISING.has(head.lemma)) weaken('possible')
        else if (speech.class === 'deny') denied = !denied
        if (isSubjunctive(node)) weaken('planned')
        if (speech.class === 'hope' || speech.class === 'promise') weaken('planned')
        if (speech.class === 'think' || speech.class === 'ask') weaken('possible')
        if (negated && NEGATION_RAISING.has(head.lemma)) denied = !denied
      }
      found = speakerOfVerb(head, ontology)
      if (found) break
    }
    // "accused Russia of arming Serbia"
    if (label === 'advcl' && ACCUSING.has(head.lemma) && node.xpos === 'VBG') {
      // "was accused of arming Serbia", nobody says by whom
      if (isPassive(head) && logicalSubject(head).length === 0) weaken('possible')
      else found = speakerOfVerb(head, ontology)
    }
    if (found) break
    if (!presupposed) {
      if (
        node.deprel === 'acl:relcl' ||
        node.deprel === 'appos' ||
        isTemporal(node) ||
        isFrontedParticiple(node, head) ||
        (node.deprel === 'acl' && (node.xpos === 'VBN' || node.xpos === 'VBG') && !hasSubject(node))
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
  if (!presupposed && isOpenQuestion(unit)) weaken('possible')
  return {
    speakers: found?.speakers ?? [],
    words: found?.words ?? null,
    polarity: denied ? 'denied' : 'affirmed',
    certainty,
  }
}

/** "Will Poland join?", but not "Why did Poland join?", which takes it for granted. */
const isOpenQuestion = ({ nodes }: Unit): boolean =>
  nodes.at(-1)?.lower === '?' && !TAKEN_FOR_GRANTED.has(nodes[0]?.lower ?? '')

/** "after Angola presented a plan": true or not, whatever becomes of the main clause. */
const isTemporal = (node: SyntaxNode): boolean =>
  node.deprel === 'advcl' && node.children.some((child) => child.deprel === 'mark' && TEMPORAL.has(child.lower))

/** "Interviewed by CNN, X denied it": the clause before the comma is no part of what is denied. */
const isFrontedParticiple = (node: SyntaxNode, head: SyntaxNode): boolean =>
  node.deprel === 'advcl' && node.xpos === 'VBN' && node.index < head.index && !childBy(node, 'mark')
