/** Who is answerable for what a clause says: "X said", "according to X". */
import type { Range } from '../../graph/document'
import { logicalSubject, surfaceSubject } from '../arguments/subjects'
import { type End, endsOf } from '../ends'
import type { Lexicon } from '../lexicon/lexicon'
import type { ExtractionOntology } from '../ontology'
import { childBy, coordination, isVerb, preposition, relation, subtree, type SyntaxNode } from '../syntax'

const SPEAKER_KINDS: ReadonlySet<string> = new Set(['person', 'organisation', 'country'])

export type Source = { speakers: readonly End[]; words: Range | null }

/** "according to X", "X said" put into the clause; not for what is told of X within that phrase (`from`). */
export function sourceBeside(
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
