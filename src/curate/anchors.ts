/** From what a decision names to what the graph has now. */
import type { Entity, GraphDocument, Range, Relation, Span, Statement } from '../graph/document'
import type { EntityRef, QuotationRef, RelationRef } from './decision'

/** A decision that does not fit the graph any more; the message says what is gone. */
export class AnchorError extends Error {
  override name = 'AnchorError'
}

/** @throws AnchorError where there is no such entity, or more than one */
export function findEntity(document: GraphDocument, ref: EntityRef): Entity {
  const ofKind = document.entities.filter(({ kind }) => kind === ref.kind)
  const named = ofKind.filter(({ name }) => name === ref.name)
  const called = named.length > 0 ? named : ofKind.filter(({ aliases }) => aliases.includes(ref.name))
  const candidates = ref.id === undefined ? called : called.filter(({ id }) => id === ref.id)
  const [first, ...others] = ref.mention === undefined ? candidates : mentionedAt(document, candidates, ref.mention)
  if (first === undefined) {
    const where = ref.mention === undefined ? '' : `, mentioned as “${ref.mention.text}”`
    throw new AnchorError(`there is no ${ref.kind} called “${ref.name}”${where}`)
  }
  if (others.length > 0) {
    throw new AnchorError(`${others.length + 1} of kind ${ref.kind} are called “${ref.name}”; add a mention, or an id`)
  }
  return first
}

function mentionedAt(document: GraphDocument, entities: readonly Entity[], quotation: QuotationRef): Entity[] {
  const place = findQuotation(document, quotation)
  return entities.filter(({ mentions }) =>
    mentions.some((mention) => mention.article === place.article && liesIn(mention, place)),
  )
}

/**
 * @returns where an article says these words
 * @throws AnchorError where it does not, or no longer
 */
export function findQuotation(document: GraphDocument, { article: id, text, nth = 1 }: QuotationRef): Span {
  const article = document.articles.find((one) => one.id === id)
  if (article === undefined) throw new AnchorError(`there is no article “${id}”`)
  let start = -1
  for (let n = 0; n < nth; n++) {
    start = article.text.indexOf(text, start + 1)
    if (start === -1) throw new AnchorError(`the article “${id}” does not say “${text}”`)
  }
  return { article: id, start, end: start + text.length }
}

/** @returns the quotation of a place, such that findQuotation finds the place again */
export function quotationOf(document: GraphDocument, { article: id, start, end }: Span): QuotationRef {
  const whole = document.articles.find((one) => one.id === id)?.text ?? ''
  const text = whole.slice(start, end)
  let nth = 1
  for (let at = whole.indexOf(text); at !== -1 && at < start; at = whole.indexOf(text, at + 1)) nth++
  return nth === 1 ? { article: id, text } : { article: id, text, nth }
}

/** A relation as a decision names it, with its ends as the graph has them. */
export interface Anchored {
  readonly source: Entity
  readonly target: Entity
  /** Undefined where the graph has no such relation. */
  readonly relation: Relation | undefined
}

/** @throws AnchorError where there are no such ends, or the ontology has no such type */
export function findRelation(document: GraphDocument, ref: RelationRef): Anchored {
  const type = findType(document, ref.type)
  const source = findEntity(document, ref.source)
  const target = findEntity(document, ref.target)
  const label = ref.words ?? type.label
  const joins = (from: Entity, to: Entity) =>
    document.relations.find(
      (one) => one.type === type.name && one.source === from.id && one.target === to.id && one.label === label,
    )
  return { source, target, relation: joins(source, target) ?? (type.symmetric ? joins(target, source) : undefined) }
}

/** @throws AnchorError where the ontology has no such relation type */
export function findType({ ontology }: GraphDocument, name: string) {
  const type = ontology.relationTypes.find((one) => one.name === name)
  if (type === undefined) throw new AnchorError(`there is no relation type “${name}”`)
  return type
}

/** @throws AnchorError where the ontology has no such kind */
export function findKind({ ontology }: GraphDocument, name: string): string {
  if (!ontology.kinds.some((kind) => kind.name === name)) throw new AnchorError(`there is no kind “${name}”`)
  return name
}

/**
 * The statements of a relation that stand on these words: for each quotation those that overlap it most, since a better
 * extraction may cut the evidence elsewhere. Of a relation without words there are none, and none are to be named.
 *
 * @throws AnchorError where an article no longer says the words, or they no longer state the relation
 */
export function findStatements(
  document: GraphDocument,
  { relation, source, target }: Anchored,
  quotations: readonly QuotationRef[] = [],
): { relation: Relation; statements: ReadonlySet<Statement> } {
  const places = quotations.map((quotation) => ({ quotation, place: findQuotation(document, quotation) }))
  const sentence = `${source.name} ~ ${target.name}`
  if (relation === undefined) throw new AnchorError(`no such relation is read from the articles any more: ${sentence}`)
  if (quotations.length === 0 && relation.statements.length > 0) {
    throw new AnchorError(`articles state this relation: name the words that are wrong: ${sentence}`)
  }
  const statements = new Set<Statement>()
  for (const { quotation, place } of places) {
    const shares = relation.statements.map((statement) =>
      statement.article === place.article ? overlap(statement, place) : 0,
    )
    const most = Math.max(0, ...shares)
    if (most === 0) throw new AnchorError(`“${quotation.text}” no longer states this relation: ${sentence}`)
    relation.statements.forEach((statement, i) => {
      if (shares[i] === most) statements.add(statement)
    })
  }
  return { relation, statements }
}

/** How much of two ranges is common to both: 1 where they are the same. */
function overlap(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const whole = Math.max(a.end, b.end) - Math.min(a.start, b.start)
  return shared <= 0 ? 0 : shared / whole
}

export function liesIn(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
