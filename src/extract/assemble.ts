/**
 * The last stage: findings into a graph document.
 *
 * In: the referents with their mentions, the findings, the posts. Out: entities and relations with readable ids, in an
 * order that depends on nothing but the text. A thing known only by description becomes an entity when a relation holds
 * it or its words tell which one it is; every finding of one (source, type, target) is a statement of one relation.
 */
import type { Article, Entity, GraphDocument, Range, Relation, Statement } from '../graph/document'
import { FORMAT, VERSION } from '../graph/format'
import type { Attribution } from './attribute'
import type { RoleFact } from './discourse'
import type { End } from './ends'
import { slug } from './lexicon/normalise'
import type { Mention, Referent } from './mentions'
import { type ExtractionOntology, OPEN_RELATION } from './ontology'
import type { Finding } from './relate'
import { isPossessiveMark, relation, subtree, type SyntaxNode, type Unit } from './syntax'
import type { TimeExpression } from './time'

export interface AssembleInput {
  readonly article: Article
  readonly ontology: ExtractionOntology
  readonly referents: readonly Referent[]
  readonly findings: readonly Finding[]
  readonly facts: readonly RoleFact[]
  readonly timesOf: (unit: Unit) => readonly TimeExpression[]
}

/** A quotation longer than this is cut to the clause. */
const MAX_EVIDENCE = 700
/** Where a clause, or what is said in passing, ends on the way up. */
const ENDS_CLAUSE = new Set(['acl:relcl', 'ccomp', 'appos', 'root'])
const OPENING = new Set([',', 'that', 'and', 'but', '—', '–', 'as'])

interface Draft {
  readonly type: string
  readonly label: string | null
  readonly source: Referent
  readonly target: Referent
  readonly statements: StatementDraft[]
}

interface StatementDraft {
  readonly evidence: Range
  readonly source: Range
  readonly target: Range
  readonly predicate: Range
  readonly attribution: Attribution
  readonly time: TimeExpression | null
}

export function assemble(input: AssembleInput): GraphDocument {
  const drafts = new Map<string, Draft>()
  const add = (
    type: string,
    label: string | null,
    source: Referent,
    target: Referent,
    statement: StatementDraft,
  ): void => {
    const [a, b] =
      input.ontology.symmetric.has(type) && target.index < source.index ? [target, source] : [source, target]
    const turned = a === source ? statement : { ...statement, source: statement.target, target: statement.source }
    const key = `${String(a.index)} ${type} ${label ?? ''} ${String(b.index)}`
    const known = drafts.get(key)
    if (!known) drafts.set(key, { type, label, source: a, target: b, statements: [turned] })
    else if (!known.statements.some((other) => sameStatement(other, turned))) known.statements.push(turned)
  }
  for (const fact of input.facts) {
    if (fact.holder === null || fact.relation === null || fact.former) continue
    const ends = input.ontology.ends.get(fact.relation)
    if (ends?.target && !ends.target.has(fact.holder.kind)) continue
    add(fact.relation, null, fact.person, fact.holder, roleStatement(fact))
  }
  for (const finding of input.findings) {
    add(finding.type, finding.label, finding.source.referent, finding.target.referent, findingStatement(finding, input))
  }

  const held = new Set<Referent>()
  for (const draft of drafts.values()) {
    if (draft.type === OPEN_RELATION) continue
    held.add(draft.source)
    held.add(draft.target)
    for (const statement of draft.statements) for (const end of statement.attribution.speakers) held.add(end.referent)
  }
  const kept = input.referents.filter(
    (referent) => referent.mentions.length > 0 && (!referent.described || held.has(referent) || tellsItself(referent)),
  )
  const ids = idsOf(kept)
  return {
    format: FORMAT,
    version: VERSION,
    ontology: input.ontology.document,
    articles: [input.article],
    entities: kept.map((referent) => entityOf(referent, ids.get(referent) ?? '', input.article)),
    relations: relationsOf([...drafts.values()], ids, input),
  }
}

/** A described thing that needs no relation to be worth a node: a war in a place, a deal on a commodity. */
function tellsItself(referent: Referent): boolean {
  if (referent.kind === 'policy' || referent.kind === 'event') return false
  return referent.mentions.some((mention) => mention.node.children.some((child) => child.mention !== null))
}

function idsOf(referents: readonly Referent[]): Map<Referent, string> {
  const ids = new Map<Referent, string>()
  const taken = new Set<string>()
  for (const referent of referents) {
    const stem = `${referent.kind.replace(/_/gu, '-')}/${slug(referent.name) || 'unnamed'}`
    let id = stem
    for (let n = 2; taken.has(id); n++) id = `${stem}-${String(n)}`
    taken.add(id)
    ids.set(referent, id)
  }
  return ids
}

function entityOf(referent: Referent, id: string, article: Article): Entity {
  const mentions = [...referent.mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  const aliases: string[] = []
  for (const mention of mentions) {
    const alias = isAlias(mention) ? mention.text : ''
    if (alias !== '' && alias !== referent.name && !aliases.includes(alias)) aliases.push(alias)
  }
  if (referent.described) addBareNoun(referent, mentions, aliases)
  return {
    id,
    name: referent.name,
    kind: referent.kind,
    aliases,
    mentions: mentions.map(({ start, end }) => ({ article: article.id, start, end })),
    ...(referent.codes ? { codes: { ...referent.codes } } : {}),
  }
}

/** "the memorandum" for "the memorandum with Gazprom": the noun alone, as later sentences call it. */
function addBareNoun(referent: Referent, mentions: readonly Mention[], aliases: string[]): void {
  const nouns = new Set(mentions.filter((mention) => mention.form === 'nominal').map((mention) => mention.node.form))
  for (const noun of nouns) if (noun !== referent.name && !aliases.includes(noun)) aliases.push(noun)
}

/** Pronouns and bare nouns are mentions, not names. */
function isAlias(mention: Mention): boolean {
  if (mention.form === 'pronoun') return false
  return mention.form !== 'nominal' || mention.text.includes(' ') || mention.referents[0]?.described === true
}

function relationsOf(drafts: readonly Draft[], ids: ReadonlyMap<Referent, string>, input: AssembleInput): Relation[] {
  const labels = new Map(input.ontology.document.relationTypes.map((type) => [type.name, type.label]))
  const relations: Relation[] = []
  for (const draft of drafts) {
    const source = ids.get(draft.source)
    const target = ids.get(draft.target)
    if (source === undefined || target === undefined) continue
    const suffix = draft.label === null ? '' : `~${slug(draft.label)}`
    relations.push({
      id: `${source}~${draft.type}~${target}${suffix}`,
      source,
      type: draft.type,
      target,
      label: draft.label ?? labels.get(draft.type) ?? draft.type,
      statements: draft.statements.flatMap((statement) => statementsOf(statement, ids, input.article)),
    })
  }
  return relations
}

/** One statement for each speaker. */
function statementsOf(draft: StatementDraft, ids: ReadonlyMap<Referent, string>, article: Article): Statement[] {
  const { speakers, words, polarity } = draft.attribution
  // "takes part in the summit in May": what is still to come has not happened, however sure it is
  const ahead = draft.time !== null && article.published !== undefined && draft.time.from > article.published
  const certainty = ahead && draft.attribution.certainty === 'stated' ? 'planned' : draft.attribution.certainty
  const named = speakers.map((end: End) => ids.get(end.referent)).filter((id): id is string => id !== undefined)
  const time = draft.time ? { time: { text: draft.time.text, from: draft.time.from, to: draft.time.to } } : {}
  const base = {
    article: article.id,
    ...draft.evidence,
    source: draft.source,
    target: draft.target,
    predicate: draft.predicate,
    ...(words ? { attribution: words } : {}),
    polarity,
    certainty,
    ...time,
  }
  return named.length === 0 ? [{ ...base, speaker: null }] : named.map((speaker) => ({ ...base, speaker }))
}

function findingStatement(finding: Finding, input: AssembleInput): StatementDraft {
  const { source, target, predicate, unit, attribution } = finding
  const range = ({ start, end }: Range): Range => ({ start, end })
  const words = {
    start: Math.min(source.start, target.start, predicate.start),
    end: Math.max(source.end, target.end, predicate.end),
  }
  return {
    evidence: evidenceOf(unit, words, predicate, input.article),
    source: range(source),
    target: range(target),
    predicate: range(predicate),
    attribution,
    time: timeOf(unit, predicate, input),
  }
}

function roleStatement(fact: RoleFact): StatementDraft {
  const { phrase, person } = fact
  const { unit, node } = phrase
  const bearer = phrase.bearers.find((mention) => mention.referents.includes(person)) ?? phrase.bearers[0]
  const firstNode = unit.nodes[phrase.first] ?? node
  const lastNode = unit.nodes[phrase.last] ?? node
  const bearerRange = bearer ?? node
  const holder = phrase.holder ?? phrase.of ?? firstNode
  const title = {
    start: Math.min(firstNode.start, bearerRange.start),
    end: Math.max(lastNode.end, bearerRange.end),
  }
  const whole = { start: Math.min(title.start, holder.start), end: Math.max(title.end, holder.end) }
  // the headline that tells whose post it is stands apart
  const isApart = phrase.holder !== null && unit.sentence - phrase.holder.unit.sentence > 1
  const words = isApart || whole.end - whole.start > MAX_EVIDENCE ? title : whole
  return {
    evidence: words.end - words.start <= MAX_EVIDENCE ? words : { start: node.start, end: node.end },
    source: { start: bearerRange.start, end: bearerRange.end },
    target: { start: holder.start, end: holder.end },
    predicate: { start: node.start, end: node.end },
    // a title is taken for granted, whoever speaks
    attribution: { speakers: [], words: null, polarity: 'affirmed', certainty: 'stated' },
    time: null,
  }
}

/**
 * The clause that says so: the smallest one with a subject of its own that holds the words of both ends and of the
 * predicate, or else the sentence; of a very long one the words alone.
 */
function evidenceOf(unit: Unit, words: Range, predicate: SyntaxNode, article: Article): Range {
  for (let node: SyntaxNode | null = predicate; node !== null; node = node.head) {
    const clause = node.head === null || node.children.some((child) => relation(child) === 'nsubj')
    if (!clause) continue
    const all = withoutOpening(subtree(node))
    const start = Math.min(words.start, all[0]?.start ?? words.start)
    const end = Math.max(words.end, all.at(-1)?.end ?? words.end)
    const holds = (all[0]?.start ?? Infinity) <= words.start && (all.at(-1)?.end ?? 0) >= words.end
    if (holds && node.head !== null && end - start <= MAX_EVIDENCE) return { start, end }
  }
  const sentence = article.sentences[unit.sentence] ?? { start: unit.start, end: unit.end }
  const whole = { start: Math.min(sentence.start, words.start), end: Math.max(sentence.end, words.end) }
  if (whole.end - whole.start <= MAX_EVIDENCE) return whole
  return words.end - words.start <= MAX_EVIDENCE ? words : { start: predicate.start, end: predicate.end }
}

/** A clause without the comma or the "that" by which it hangs on another. */
function withoutOpening(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const first = nodes.findIndex((node) => !OPENING.has(node.lower))
  return first > 0 ? nodes.slice(first) : nodes
}

/** The time that the predicate's own clause gives, else the only one of its sentence's main clause. */
function timeOf(unit: Unit, predicate: SyntaxNode, input: AssembleInput): TimeExpression | null {
  const times = input.timesOf(unit)
  if (times.length === 0) return null
  const tells = (range: readonly SyntaxNode[], time: Range): boolean => {
    const words = range.filter((node) => node.start >= time.start && node.end <= time.end)
    return words.length > 0 && !isOwnedByOther(words, predicate)
  }
  for (let node: SyntaxNode | null = predicate; node !== null; node = node.head) {
    const own = clauseOf(node)
    const found = times.find((time) => tells(own, time))
    if (found) return found
    // a paper is not as old as what is done to it: "praised the accord on Monday"
    if (node.mention?.kind === 'agreement' || ENDS_CLAUSE.has(node.deprel)) return null
  }
  return null
}

/** "hit by last year's fall": the time of another thing than the predicate. */
function isOwnedByOther(words: readonly SyntaxNode[], predicate: SyntaxNode): boolean {
  const mark = words.at(-1)?.next
  const top = words.find((node) => node.head === null || !words.includes(node.head))
  return mark !== null && mark !== undefined && isPossessiveMark(mark) && top?.head !== predicate
}

/** The words of a clause without the clauses inside it. */
function clauseOf(node: SyntaxNode): SyntaxNode[] {
  const words: SyntaxNode[] = [node]
  for (const child of node.children) {
    const clause =
      ['acl', 'acl:relcl', 'advcl', 'ccomp', 'parataxis'].includes(child.deprel) ||
      (child.deprel === 'conj' && child.upos === 'VERB')
    if (!clause) words.push(...clauseOf(child))
  }
  return words
}

function sameStatement(a: StatementDraft, b: StatementDraft): boolean {
  return (
    a.evidence.start === b.evidence.start &&
    a.evidence.end === b.evidence.end &&
    a.attribution.polarity === b.attribution.polarity
  )
}
