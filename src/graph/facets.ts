/**
 * Faceted filtering. Facets choose statements: a relation stays while one of its statements does; one that came without
 * any (a graph without articles) counts as affirmed, stated, and in nobody's words but the graph's. Kinds choose
 * entities: a relation stays while both of its ends do. Each facet is counted under all the others.
 */
import type { Entity, GraphDocument, Relation, Statement } from './document'
import type { GraphIndex } from './graph-index'

/** `only` lets through the values listed, `except` all others: so a new value is let through by what excludes another. */
export interface Choice {
  readonly mode: 'only' | 'except'
  readonly values: readonly string[]
}

export interface Filters {
  /** Relation types; null: those of families that are not hidden at first. */
  readonly types: Choice | null
  readonly kinds: Choice | null
  /** Entity ids, ARTICLE_VOICE, UNNAMED_SOURCE. */
  readonly speakers: Choice | null
  /** `affirmed`, `denied`, or `contested` for every statement of a relation that has both. */
  readonly polarity: Choice | null
  readonly certainty: Choice | null
  /** Article ids; also which entities show: those that these articles mention. */
  readonly articles: Choice | null
  /** ISO dates, inclusive; statements without a time do not pass. */
  readonly time: { readonly from: string; readonly to: string } | null
  /** A relation needs at least so many statements that pass all else. */
  readonly minStatements: number
}

export const NO_FILTERS: Filters = {
  types: null,
  kinds: null,
  speakers: null,
  polarity: null,
  certainty: null,
  articles: null,
  time: null,
  minStatements: 1,
}

/** The facets that are a choice among names. */
export const CHOICE_FACETS = ['types', 'kinds', 'speakers', 'polarity', 'certainty', 'articles'] as const
export type ChoiceFacet = (typeof CHOICE_FACETS)[number]
const FACETS = [...CHOICE_FACETS, 'time', 'minStatements'] as const

/** In the speaker facet: the article in its own voice, and a source that it leaves unnamed. */
export const ARTICLE_VOICE = 'article'
export const UNNAMED_SOURCE = 'unnamed'

export type PolarityFacet = Statement['polarity'] | 'contested'

/** A relation with those of its statements that pass. */
export interface Passing {
  readonly relation: Relation
  /** Empty only where the relation came without any. */
  readonly statements: readonly Statement[]
}

/** Per facet: value → how many relations (for kinds: entities) choosing only this value would leave. */
export type FacetCounts = Readonly<Record<ChoiceFacet, ReadonlyMap<string, number>>> & {
  /** Earliest and latest date of any statement in scope; null where none has a time. */
  readonly timeExtent: { readonly from: string; readonly to: string } | null
  /** The largest number of passing statements that one relation has, the smallest-number facet aside. */
  readonly mostStatements: number
}

/** Whether a choice lets a value through; null lets everything through. */
export function lets(choice: Choice | null, value: string): boolean {
  return choice === null || choice.values.includes(value) === (choice.mode === 'only')
}

/** The relation types that stand when none was chosen: all but those of hidden families. */
export function defaultTypes(index: GraphIndex): Choice {
  const hidden = [...index.relationTypes.values()].filter((type) => index.families.get(type.family)?.hidden === true)
  return { mode: 'except', values: hidden.map((type) => type.name) }
}

/** The value of the speaker facet. */
export function voiceOf(statement: Statement): string {
  return statement.speaker ?? (statement.attribution ? UNNAMED_SOURCE : ARTICLE_VOICE)
}

/** The value of the polarity facet. */
export function polarityOf(statement: Statement, relation: Relation): PolarityFacet {
  return relation.statements.some((other) => other.polarity !== statement.polarity) ? 'contested' : statement.polarity
}

/** The entities of `scope` whose kind passes, and that an article mentions which does. */
export function passingEntities(index: GraphIndex, filters: Filters, scope: ReadonlySet<string>): Entity[] {
  return [...index.entities.values()].filter(
    (entity) => scope.has(entity.id) && lets(filters.kinds, entity.kind) && isMentioned(entity, filters),
  )
}

/** A graph may say nothing of where its entities are mentioned. */
function isMentioned({ mentions }: Entity, { articles }: Filters): boolean {
  return articles === null || mentions.length === 0 || mentions.some(({ article }) => lets(articles, article))
}

/** The relations within `scope` that pass, each with its passing statements, in the document's order. */
export function passingRelations(
  document: GraphDocument,
  index: GraphIndex,
  filters: Filters,
  scope: ReadonlySet<string>,
): Passing[] {
  const types = filters.types ?? defaultTypes(index)
  return document.relations.flatMap((relation) => {
    if (!lets(types, relation.type) || !inScope(relation, index, filters, scope)) return []
    if (relation.statements.length === 0) return passesBare(filters) ? [{ relation, statements: [] }] : []
    const statements = relation.statements.filter((statement) => passes(statement, relation, filters))
    return statements.length >= filters.minStatements && statements.length > 0 ? [{ relation, statements }] : []
  })
}

/**
 * Counts every facet under all the others.
 *
 * @param hidesIsolated whether entities without a relation that passes count for nothing
 */
export function countFacets(
  document: GraphDocument,
  index: GraphIndex,
  filters: Filters,
  scope: ReadonlySet<string>,
  hidesIsolated = false,
): FacetCounts {
  const everyType: Choice = { mode: 'except', values: [] }
  const standing = passingRelations(document, index, filters, scope)
  // Most facets mostly narrow nothing.
  const without = (lifted: Partial<Filters>) => {
    const left = { ...filters, ...lifted }
    const isSame = FACETS.every((facet) => left[facet] === filters[facet])
    return isSame ? standing : passingRelations(document, index, left, scope)
  }
  const count = (
    lifted: Partial<Filters>,
    valueOf: (statement: Statement, relation: Relation) => string,
    bareValueOf: (relation: Relation) => string,
  ) => tally(without(lifted), valueOf, bareValueOf, filters.minStatements)

  return {
    types: count(
      { types: everyType },
      (_, relation) => relation.type,
      (relation) => relation.type,
    ),
    speakers: count({ speakers: null }, voiceOf, () => ARTICLE_VOICE),
    polarity: count({ polarity: null }, polarityOf, () => 'affirmed'),
    certainty: count(
      { certainty: null },
      (statement) => statement.certainty,
      () => 'stated',
    ),
    articles: count(
      { articles: null },
      (statement) => statement.article,
      () => '',
    ),
    kinds: tallyKinds(
      hidesIsolated
        ? joinedBy(without({ kinds: null }), index)
        : passingEntities(index, { ...filters, kinds: null }, scope),
    ),
    timeExtent: extent(without({ time: null })),
    mostStatements: without({ minStatements: 1 }).reduce(
      (most, { statements }) => Math.max(most, statements.length),
      0,
    ),
  }
}

function passes(statement: Statement, relation: Relation, filters: Filters): boolean {
  return (
    lets(filters.speakers, voiceOf(statement)) &&
    lets(filters.polarity, polarityOf(statement, relation)) &&
    lets(filters.certainty, statement.certainty) &&
    lets(filters.articles, statement.article) &&
    isWithin(statement, filters.time)
  )
}

/** Whether a relation without statements passes. */
function passesBare({ speakers, polarity, certainty, articles, time, minStatements }: Filters): boolean {
  return (
    lets(speakers, ARTICLE_VOICE) &&
    lets(polarity, 'affirmed') &&
    lets(certainty, 'stated') &&
    articles === null &&
    time === null &&
    minStatements <= 1
  )
}

function isWithin({ time }: Statement, range: Filters['time']): boolean {
  return range === null || (time !== undefined && time.from <= range.to && time.to >= range.from)
}

function inScope(relation: Relation, index: GraphIndex, filters: Filters, scope: ReadonlySet<string>): boolean {
  return [relation.source, relation.target].every(
    (id) => scope.has(id) && lets(filters.kinds, index.entities.get(id)?.kind ?? ''),
  )
}

function tally(
  relations: readonly Passing[],
  valueOf: (statement: Statement, relation: Relation) => string,
  bareValueOf: (relation: Relation) => string,
  minStatements: number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { relation, statements } of relations) {
    const isBare = statements.length === 0
    const values = isBare ? [bareValueOf(relation)] : statements.map((statement) => valueOf(statement, relation))
    for (const value of values.length === 1 ? values : new Set(values)) {
      if (minStatements > 1 && values.filter((other) => other === value).length < minStatements) continue
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}

function joinedBy(relations: readonly Passing[], index: GraphIndex): Entity[] {
  const ids = new Set(relations.flatMap(({ relation }) => [relation.source, relation.target]))
  return [...ids].flatMap((id) => index.entities.get(id) ?? [])
}

function tallyKinds(entities: readonly Entity[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function extent(relations: readonly Passing[]): FacetCounts['timeExtent'] {
  const times = relations.flatMap(({ statements }) => statements.flatMap(({ time }) => (time ? [time] : [])))
  const from = times.map((time) => time.from).sort()[0]
  const to = times
    .map((time) => time.to)
    .sort()
    .at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}
