/**
 * Relations from structure.
 *
 * In: parsed units whose mentions have referents, and the triggers of data/ontology/triggers.yaml. Out: findings, each a
 * relation type with the things at its ends, the words that stand for them, and the word that states it. A finding is
 * made only where the tree gives the predicate arguments of the kinds that the type allows; two names in one sentence
 * are no relation.
 */
import type { Certainty } from '../graph/document'
import { argument } from './arguments'
import { lightVerb } from './arguments/nouns'
import { logicalObject, logicalSubject, surfaceSubject } from './arguments/subjects'
import { type Attribution, attributionOf } from './attribute'
import { type End, endsOf, EXAMPLES } from './ends'
import type { Lexicon } from './lexicon/lexicon'
import { type ExtractionOntology, OPEN_RELATION, type PredicateClass, type Trigger } from './ontology'
import type { Speakers } from './speakers'
import { coordination, isPassive, isVerb, preposition, relation, type SyntaxNode, type Unit, verbLemma } from './syntax'

export interface Finding {
  readonly type: string
  /** Only of a relation that no type covers: its own words. */
  readonly label: string | null
  readonly source: End
  readonly target: End
  readonly predicate: SyntaxNode
  readonly unit: Unit
  readonly attribution: Attribution
  /** Whether it holds only of somebody who is at home in another country. */
  readonly abroad?: boolean
}

export interface RelateContext {
  readonly ontology: ExtractionOntology
  readonly lexicon: Lexicon
  readonly speakers: Speakers
}

/** Verbs too empty to be the name of a relation. */
const EMPTY = new Set([
  'be',
  'have',
  'do',
  'say',
  'make',
  'get',
  'go',
  'take',
  'add',
  'tell',
  'include',
  'become',
  'remain',
  'name',
  'put',
  'hold',
  'mean',
  'spend',
  'come',
  'keep',
  'let',
  'set',
  'see',
  'find',
  'end',
])
/** Prepositions whose noun is an argument of the verb rather than a circumstance: "because of", "unlike", "under". */
const ARGUMENT_PREPOSITIONS = new Set(
  'to into onto from with against for on upon over about toward towards through across of at by'.split(' '),
)

/** Subjects by which a speaker means everybody, and themselves. */
const IMPERSONAL = new Set(['one', 'we', 'i', 'everybody', 'everyone', 'all', 'it'])
const LOCATIVE = new Set(['in', 'at', 'near', 'on', 'outside'])
const AREAS = new Set(['country', 'place'])

/** All that a unit states. */
export function relate(unit: Unit, context: RelateContext): Finding[] {
  const findings: Finding[] = []
  for (const node of unit.nodes) {
    for (const [key, how] of readings(node)) {
      const triggers = context.ontology.triggers.get(key)
      if (!triggers) continue
      // of the ways to state one type with this word the first that finds both ends is taken
      const done = new Set<string>()
      for (const trigger of triggers) {
        if (done.has(trigger.type)) continue
        const found = match(node, how, trigger, unit, context)
        if (found.length > 0) done.add(trigger.type)
        findings.push(...found)
      }
    }
  }
  const stated = withoutRepeats(findings).filter((finding) => !isOfDeniedPaper(finding, findings))
  return [...stated, ...openRelations(unit, findings, context)]
}

/** "has yet to ratify the treaty with Congo": whose a paper is that somebody here is said to be no party to. */
const isOfDeniedPaper = (finding: Finding, all: readonly Finding[]): boolean =>
  all.some(
    (other) =>
      other.type === finding.type &&
      other.target.node === finding.predicate &&
      other.predicate !== finding.predicate &&
      other.attribution.polarity === 'denied',
  )

/** The predicates that a word may be, as keys of the ontology's triggers. */
function readings(node: SyntaxNode): [key: string, how: PredicateClass][] {
  if (node.mention?.form === 'name' || node.mention?.form === 'adjective') return []
  if (node.upos === 'VERB') {
    const keys: [string, PredicateClass][] = [[`verb:${verbLemma(node)}`, 'verb']]
    if (node.xpos === 'VBN' || node.xpos === 'VBG')
      keys.push(...adjectiveKeys(node).map((key): [string, PredicateClass] => [key, 'adjective']))
    return keys
  }
  if (node.upos === 'ADJ') return adjectiveKeys(node).map((key) => [key, 'adjective'])
  if (node.upos !== 'NOUN' && node.upos !== 'PROPN') return []
  const before = node.children.find(
    (child) => child.index === node.index - 1 && ['compound', 'amod'].includes(child.deprel) && child.mention === null,
  )
  const lemmas = before ? [`${before.lemma} ${node.lemma}`, node.lemma] : [node.lemma]
  return lemmas.flatMap((lemma): [string, PredicateClass][] => [
    [`noun:${lemma}`, 'noun'],
    [`being:${lemma}`, 'being'],
  ])
}

/** "state-owned" is more than "owned". */
function adjectiveKeys(node: SyntaxNode): string[] {
  const before = node.previous?.lower === '-' ? node.previous.previous : null
  const compound = before && before.mention === null ? [`adjective:${before.lower}-${node.lower}`] : []
  return [...compound, `adjective:${node.lower}`]
}

function match(node: SyntaxNode, how: PredicateClass, trigger: Trigger, unit: Unit, context: RelateContext): Finding[] {
  const { ontology } = context
  if (!meetsConditions(node, how, trigger, ontology)) return []
  if (trigger.without.some((slot) => argument(node, how, slot, ontology).length > 0)) return []
  const ends = ontology.ends.get(trigger.type)
  const sourceKinds = narrower(trigger.sourceKinds, ends?.source ?? null)
  const targetKinds = narrower(trigger.targetKinds, ends?.target ?? null)
  let attribution: Attribution | null = null
  const attributed = (): Attribution =>
    (attribution ??= attributionOf(node, unit, context.speakers, context.lexicon, ontology))

  const fillSlot = (slot: string, kinds: ReadonlySet<string> | null): End[] =>
    slot === 'speaker'
      ? isSaidOfAnother(node)
        ? []
        : attributed().speakers.filter((end) => kinds === null || kinds.has(end.referent.kind))
      : argument(node, how, slot, ontology).flatMap((filler) => endsOf(filler, ontology, kinds, trigger.literal))
  const fill = (slots: readonly string[], kinds: ReadonlySet<string> | null): End[] => {
    for (const slot of slots) {
      if (slot === 'other') continue
      const parts = slot
        .split('+')
        .map((part) => fillSlot(part, kinds))
        .filter((found) => found.length > 0)
      // "has not signed the treaty with Congo" says nothing of Congo
      const alone = parts.length > 1 && !trigger.target.includes('other') && attributed().polarity === 'denied'
      const found = (alone ? parts.slice(0, 1) : parts).flat()
      if (found.length > 0) return unique(found)
    }
    return []
  }
  const sources = fill(trigger.source, sourceKinds)
  if (sources.length === 0) return []
  const targets = fill(trigger.target, targetKinds)
  const pairs =
    targets.length > 0
      ? sources.flatMap((source) => targets.map((target) => [source, target] as const))
      : mayBeMutual(node, how, trigger)
        ? sources.flatMap((source, i) => sources.slice(i + 1).map((target) => [source, target] as const))
        : []
  return pairs
    .filter(([source, target]) => source.referent !== target.referent)
    .map(([source, target]) => ({
      type: trigger.type,
      label: null,
      source,
      target,
      predicate: node,
      unit,
      attribution: adjusted(attributed(), trigger),
      abroad: trigger.abroad,
    }))
}

/** "Norway and Poland met", but not "met the challenge": whoever does it does it with the other. */
const mayBeMutual = (node: SyntaxNode, how: PredicateClass, { target }: Trigger): boolean =>
  target.includes('other') &&
  !(how === 'verb' && target.includes('obj') && !isPassive(node) && logicalObject(node).length > 0)

/** "it is awkward for the generals to dismiss it": whoever says so does not. */
const isSaidOfAnother = (node: SyntaxNode): boolean =>
  isVerb(node) && !isPassive(node) && surfaceSubject(node).some(({ lower }) => !IMPERSONAL.has(lower))

function adjusted(attribution: Attribution, trigger: Trigger): Attribution {
  let { polarity, certainty } = attribution
  if (trigger.denied) polarity = polarity === 'denied' ? 'affirmed' : 'denied'
  if (trigger.certainty && certainty === 'stated') certainty = trigger.certainty satisfies Certainty
  return { ...attribution, polarity, certainty }
}

function meetsConditions(
  node: SyntaxNode,
  how: PredicateClass,
  trigger: Trigger,
  ontology: ExtractionOntology,
): boolean {
  return trigger.with.every(([slot, words]) => {
    if (slot === 'verb') {
      const verb = lightVerb(node, ontology)
      return verb !== undefined && (words.has(verbLemma(verb)) || words.has(verb.lemma))
    }
    if (slot === 'prep') return words.has(preposition(node) ?? '')
    const nodes = argument(node, how, slot, ontology)
    return nodes.some((candidate) => {
      if (words.has(candidate.lemma)) return true
      // "millions of shells"
      if (candidate.children.some((child) => preposition(child) === 'of' && words.has(child.lemma))) return true
      return endsOf(candidate, ontology, null).some((end) => words.has(`kind:${end.referent.kind}`))
    })
  })
}

function narrower(own: ReadonlySet<string> | null, type: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (own === null) return type
  if (type === null) return own
  return new Set([...own].filter((kind) => type.has(kind)))
}

function unique(ends: readonly End[]): End[] {
  return ends.filter((end, i) => ends.findIndex((other) => other.referent === end.referent) === i)
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = `${finding.type} ${String(finding.source.referent.index)} ${String(finding.target.referent.index)} ${String(finding.predicate.index)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Predicates between two things that no type covers, under their own words. */
function openRelations(unit: Unit, typed: readonly Finding[], context: RelateContext): Finding[] {
  const { ontology } = context
  const covered = new Set(typed.map((finding) => pairKey(finding.source, finding.target)))
  const stating = new Set(typed.map((finding) => finding.predicate))
  const open: Finding[] = []
  for (const verb of unit.nodes) {
    if (!isVerb(verb) || verb.mention !== null) continue
    const lemma = verbLemma(verb)
    if (stating.has(verb) || !isOwnClause(verb)) continue
    if (EMPTY.has(verb.lemma) || context.lexicon.speechVerb(verb.lemma)) continue
    const sources = logicalSubject(verb).flatMap((node) => openEnds(node, ontology))
    if (sources.length === 0) continue
    const objects = logicalObject(verb).map((node) => ({ node, word: '' }))
    const others = verb.children
      .filter((child) => relation(child) === 'obl' && child.deprel !== 'obl:agent' && preposition(child) !== undefined)
      .map((node) => ({ node, word: preposition(node) ?? '' }))
      .filter(({ word }) => ARGUMENT_PREPOSITIONS.has(word))
    for (const { node, word } of [...objects, ...others]) {
      if (context.lexicon.sourcePhrase(word.split(' '), 0)) continue
      for (const source of sources) {
        for (const target of openEnds(node, ontology)) {
          const key = pairKey(source, target)
          if (source.referent === target.referent || covered.has(key)) continue
          // where something happens is nothing that it is done to
          if (LOCATIVE.has(word) && AREAS.has(target.referent.kind)) continue
          covered.add(key)
          const label = word === '' ? lemma : `${lemma} ${word}`
          const attribution = attributionOf(verb, unit, context.speakers, context.lexicon, ontology)
          open.push({ type: OPEN_RELATION, label, source, target, predicate: verb, unit, attribution })
        }
      }
    }
  }
  return open
}

/**
 * What an open relation may hold between: "Ukrainian lands" are not Ukraine, nor "the government in Sofia" the town. A
 * type's own kinds and roles tell what stands for what; a verb that none is known of has nothing to tell it by.
 */
function openEnds(node: SyntaxNode, ontology: ExtractionOntology): End[] {
  return endsOf(node, ontology, null).filter((end) => {
    const top = end.node.deprel === 'conj' && end.node.head !== null ? end.node.head : end.node
    const isModifier = relation(top) === 'amod' || relation(top) === 'nmod'
    const word = preposition(top) ?? ''
    return !isModifier || coordination(node).includes(end.node) || word === 'of' || EXAMPLES.has(word)
  })
}

/** Whether the verb has a subject of its own, or shares that of the verb it is joined to or governed by. */
function isOwnClause(verb: SyntaxNode): boolean {
  if (verb.children.some((child) => relation(child) === 'nsubj')) return true
  if (verb.deprel === 'conj') return verb.head !== null && isVerb(verb.head) && isOwnClause(verb.head)
  if (verb.deprel === 'xcomp') return verb.head !== null && isVerb(verb.head)
  return verb.deprel === 'acl' && verb.xpos !== 'VB'
}

const pairKey = (a: End, b: End): string =>
  a.referent.index < b.referent.index
    ? `${String(a.referent.index)} ${String(b.referent.index)}`
    : `${String(b.referent.index)} ${String(a.referent.index)}`
