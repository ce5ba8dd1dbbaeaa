/** Decisions on relations: reject, retype, add, polarity, speaker. */
import type { Entity, GraphDocument, Range, Relation, Span, Statement } from '../graph/document'
import { regroup, relationId, tailOf, turn } from '../graph/regroup'
import { AnchorError, findEntity, findQuotation, findRelation, findStatements, findType, liesIn } from './anchors'
import type { DecisionOf } from './decision'
import { marked } from './marks'

export function reject(document: GraphDocument, decision: DecisionOf<'reject'>): GraphDocument {
  const { relation, rejected, kept } = partOf(document, decision)
  if (kept.length === 0) return { ...document, relations: document.relations.filter((one) => one !== relation) }
  const count = rejected.length === 1 ? 'a quotation' : `${rejected.length} quotations`
  return replace(document, relation, marked({ ...relation, statements: kept }, decision, `${count} rejected`))
}

export function retype(document: GraphDocument, decision: DecisionOf<'retype'>): GraphDocument {
  const { relation, rejected, kept } = partOf(document, decision)
  const type = findType(document, decision.to)
  const isTurned = decision.reverse === true
  if (type.name === relation.type && !isTurned) throw new AnchorError(`it is of the type ${type.name} already`)
  const was = document.ontology.relationTypes.find(({ name }) => name === relation.type)?.label ?? relation.type
  const note = `was read as “${was}”${isTurned ? ', the other way round' : ''}`
  const own = type.name === relation.type
  const moved: Relation = {
    id: relationId(relation.source, type.name, relation.target, own ? tailOf(relation) : ''),
    source: relation.source,
    type: type.name,
    target: relation.target,
    label: own ? relation.label : type.label,
    statements: rejected.map((statement) => marked(statement, decision, note)),
  }
  const retyped = rejected.length > 0 ? moved : marked({ ...moved, ...marksOf(relation) }, decision, note)
  const left = kept.length === 0 ? [] : [{ ...relation, statements: kept }]
  return regrouped(
    document,
    document.relations.flatMap((one) => (one === relation ? [...left, isTurned ? turn(retyped) : retyped] : [one])),
  )
}

function marksOf({ corrections }: Relation): Pick<Relation, 'corrections'> {
  return corrections === undefined ? {} : { corrections }
}

export function add(document: GraphDocument, decision: DecisionOf<'add'>): GraphDocument {
  const { source, target } = findRelation(document, decision.relation)
  const type = findType(document, decision.relation.type)
  const place = findQuotation(document, decision.quotation)
  const speaker = decision.speaker === undefined ? null : findEntity(document, decision.speaker).id
  const words = decision.relation.words
  const statement: Statement = {
    ...place,
    source: wordsFor(document, source, place),
    target: wordsFor(document, target, place),
    predicate: { start: place.start, end: place.end },
    speaker,
    polarity: decision.polarity,
    certainty: decision.certainty,
  }
  const relation: Relation = {
    id: relationId(source.id, type.name, target.id, words === undefined ? '' : `~${words.replace(/\s+/g, '-')}`),
    source: source.id,
    type: type.name,
    target: target.id,
    label: words ?? type.label,
    statements: [marked(statement, decision, 'added by hand')],
  }
  return regrouped(document, [...document.relations, relation])
}

/** The words of a quotation that stand for an entity: its first mention there, or its name, or else the quotation whole. */
function wordsFor(document: GraphDocument, { mentions, name, aliases }: Entity, place: Span): Range {
  const mention = mentions.find((one) => one.article === place.article && liesIn(one, place))
  if (mention !== undefined) return { start: mention.start, end: mention.end }
  const text = document.articles.find(({ id }) => id === place.article)?.text.slice(place.start, place.end) ?? ''
  for (const said of [name, ...aliases]) {
    const at = text.indexOf(said)
    if (at !== -1) return { start: place.start + at, end: place.start + at + said.length }
  }
  return { start: place.start, end: place.end }
}

export function setPolarity(document: GraphDocument, decision: DecisionOf<'polarity'>): GraphDocument {
  const { relation, statements } = anchored(document, decision)
  if ([...statements].every(({ polarity }) => polarity === decision.to)) {
    throw new AnchorError(`it is ${decision.to} already`)
  }
  return mapStatements(document, relation, (statement) => {
    if (!statements.has(statement)) return statement
    return marked({ ...statement, polarity: decision.to }, decision, `was read as ${statement.polarity}`)
  })
}

export function setSpeaker(document: GraphDocument, decision: DecisionOf<'speaker'>): GraphDocument {
  const { relation, statements } = anchored(document, decision)
  const speaker = decision.to === 'article' ? null : findEntity(document, decision.to).id
  const names = new Map(document.entities.map(({ id, name }) => [id, name]))
  const isSaid = (statement: Statement) =>
    statement.speaker === speaker && (speaker !== null || statement.attribution === undefined)
  if ([...statements].every(isSaid)) throw new AnchorError('they say so already')
  return mapStatements(document, relation, (statement) => {
    if (!statements.has(statement)) return statement
    const { attribution, ...told } = statement
    const before = told.speaker === null ? (attribution ? 'an unnamed source' : 'the article') : names.get(told.speaker)
    // The words that name a speaker are not those of another.
    return marked({ ...told, speaker }, decision, `was put down to ${before ?? 'another'}`)
  })
}

type OnStatements = DecisionOf<'reject' | 'retype' | 'polarity' | 'speaker'>

function anchored(document: GraphDocument, { relation, quotations }: OnStatements) {
  return findStatements(document, findRelation(document, relation), quotations)
}

function partOf(document: GraphDocument, decision: OnStatements) {
  const { relation, statements } = anchored(document, decision)
  return {
    relation,
    rejected: relation.statements.filter((statement) => statements.has(statement)),
    kept: relation.statements.filter((statement) => !statements.has(statement)),
  }
}

function mapStatements(document: GraphDocument, relation: Relation, change: (statement: Statement) => Statement) {
  return replace(document, relation, { ...relation, statements: relation.statements.map(change) })
}

function replace(document: GraphDocument, relation: Relation, by: Relation): GraphDocument {
  return { ...document, relations: document.relations.map((one) => (one === relation ? by : one)) }
}

function regrouped(document: GraphDocument, relations: readonly Relation[]): GraphDocument {
  const idOf = (id: string) => id
  return {
    ...document,
    relations: regroup(
      relations.map((relation) => ({ relation, idOf })),
      document.ontology,
    ),
  }
}
