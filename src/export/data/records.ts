/**
 * Entities, relations and statements as flat records: the columns of the tables, and the attributes of nodes and edges
 * in formats that know strings, numbers and truth values only. A list within a record is JSON.
 */
import type { Article, Entity, GraphDocument, Range, Relation, Statement } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import { labelOf, relationStatus } from '../../graph/status'

export type ColumnType = 'string' | 'integer' | 'double' | 'boolean'
export type Columns = Readonly<Record<string, ColumnType>>

type ValueOf<Type extends ColumnType> = Type extends 'string' ? string : Type extends 'boolean' ? boolean : number

/** A record of these columns; what is undefined is left out. */
export type RecordOf<Table extends Columns> = { readonly [Name in keyof Table]: ValueOf<Table[Name]> | undefined }

export const ENTITY_COLUMNS = {
  id: 'string',
  name: 'string',
  kind: 'string',
  kind_label: 'string',
  /** JSON, ["Tokayev"]. */
  aliases: 'string',
  /** JSON, {"iso3166":"KZ"}. */
  codes: 'string',
  x: 'double',
  y: 'double',
  kind_plural: 'string',
  colour: 'string',
  colour_dark: 'string',
  shape: 'string',
  /** JSON, [["article",37,53]]. */
  mentions: 'string',
  /** JSON: what was put right by hand, [{"action":"rename","by":"Ann","on":"2024-09-20","note":"was called …"}]. */
  corrections: 'string',
} as const satisfies Columns

export const RELATION_COLUMNS = {
  id: 'string',
  source: 'string',
  source_name: 'string',
  type: 'string',
  /** As shown: of a denied relation the denial. */
  label: 'string',
  target: 'string',
  target_name: 'string',
  /** affirmed, denied, or contested where some statements affirm and some deny. */
  polarity: 'string',
  /** affirmed by the article itself, claim of others, denied, contested. */
  status: 'string',
  /** The number of statements; 1 where there are none. */
  weight: 'integer',
  symmetric: 'boolean',
  /** The words before they were denied, where the label denies them. */
  words: 'string',
  type_label: 'string',
  inverse: 'string',
  denied_label: 'string',
  family: 'string',
  family_label: 'string',
  family_colour: 'string',
  family_colour_dark: 'string',
  family_hidden: 'boolean',
  /** JSON, as of an entity. */
  corrections: 'string',
} as const satisfies Columns

export const STATEMENT_COLUMNS = {
  quotation: 'string',
  speaker: 'string',
  attribution: 'string',
  polarity: 'string',
  certainty: 'string',
  time: 'string',
  time_from: 'string',
  time_to: 'string',
  article: 'string',
  article_title: 'string',
  publisher: 'string',
  published: 'string',
  url: 'string',
  rights: 'string',
  /** All offsets are UTF-16 indices into the article's full text, the end exclusive. */
  start: 'integer',
  end: 'integer',
  speaker_id: 'string',
  attribution_start: 'integer',
  attribution_end: 'integer',
  source_words: 'string',
  source_start: 'integer',
  source_end: 'integer',
  predicate_words: 'string',
  predicate_start: 'integer',
  predicate_end: 'integer',
  target_words: 'string',
  target_start: 'integer',
  target_end: 'integer',
  /** JSON, as of an entity. */
  corrections: 'string',
} as const satisfies Columns

export const CORRECTION_COLUMNS = {
  id: 'string',
  action: 'string',
  note: 'string',
  by: 'string',
  on: 'string',
  why: 'string',
} as const satisfies Columns

export const ARTICLE_COLUMNS = {
  id: 'string',
  title: 'string',
  publisher: 'string',
  published: 'string',
  url: 'string',
  rights: 'string',
  text: 'string',
  /** JSON, [{"start":0,"end":12,"role":"headline"}]. */
  blocks: 'string',
  /** JSON, [{"start":14,"end":57}]. */
  sentences: 'string',
} as const satisfies Columns

export type EntityRecord = RecordOf<typeof ENTITY_COLUMNS>
export type RelationRecord = RecordOf<typeof RELATION_COLUMNS>
export type StatementRecord = RecordOf<typeof STATEMENT_COLUMNS>

export function entityRecord(entity: Entity, index: GraphIndex): EntityRecord {
  const kind = index.kinds.get(entity.kind)
  return {
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    kind_label: kind?.label,
    kind_plural: kind?.plural,
    colour: kind?.colour.light,
    colour_dark: kind?.colour.dark,
    shape: kind?.shape,
    aliases: listed(entity.aliases),
    codes: entity.codes === undefined ? undefined : JSON.stringify(entity.codes),
    mentions: listed(entity.mentions.map(({ article, start, end }) => [article, start, end])),
    corrections: listed(entity.corrections ?? []),
    x: entity.position?.x,
    y: entity.position?.y,
  }
}

export function relationRecord(relation: Relation, document: GraphDocument, index: GraphIndex): RelationRecord {
  const type = index.relationTypes.get(relation.type)
  const family = type === undefined ? undefined : index.families.get(type.family)
  const status = relationStatus(relation)
  const label = labelOf(relation, document.ontology)
  return {
    id: relation.id,
    source: relation.source,
    source_name: index.entities.get(relation.source)?.name,
    target: relation.target,
    target_name: index.entities.get(relation.target)?.name,
    type: relation.type,
    label,
    words: label === relation.label ? undefined : relation.label,
    polarity: status === 'claim' ? 'affirmed' : status,
    status,
    weight: Math.max(1, relation.statements.length),
    symmetric: type?.symmetric,
    type_label: type?.label,
    inverse: type?.inverse,
    denied_label: type?.denied,
    family: family?.name,
    family_label: family?.label,
    family_colour: family?.colour.light,
    family_colour_dark: family?.colour.dark,
    family_hidden: family?.hidden,
    corrections: listed(relation.corrections ?? []),
  }
}

export function statementRecord(statement: Statement, index: GraphIndex): StatementRecord {
  const article = index.articles.get(statement.article)
  const { source, target, predicate, attribution, time, speaker } = statement
  return {
    quotation: wordsAt(article, statement),
    speaker: speaker === null ? undefined : index.entities.get(speaker)?.name,
    speaker_id: speaker ?? undefined,
    attribution: attribution === undefined ? undefined : wordsAt(article, attribution),
    attribution_start: attribution?.start,
    attribution_end: attribution?.end,
    polarity: statement.polarity,
    certainty: statement.certainty,
    time: time?.text,
    time_from: time?.from,
    time_to: time?.to,
    article: statement.article,
    article_title: article?.title,
    publisher: article?.publisher,
    published: article?.published,
    url: article?.url,
    rights: article?.rights,
    start: statement.start,
    end: statement.end,
    source_words: wordsAt(article, source),
    source_start: source.start,
    source_end: source.end,
    predicate_words: wordsAt(article, predicate),
    predicate_start: predicate.start,
    predicate_end: predicate.end,
    target_words: wordsAt(article, target),
    target_start: target.start,
    target_end: target.end,
    corrections: listed(statement.corrections ?? []),
  }
}

/** A relation's statements as one attribute of its edge; undefined where it has none. */
export function statementsAttribute(relation: Relation, index: GraphIndex): string | undefined {
  return listed(relation.statements.map((statement) => statementRecord(statement, index)))
}

function listed(items: readonly unknown[]): string | undefined {
  return items.length === 0 ? undefined : JSON.stringify(items)
}

function wordsAt(article: Article | undefined, { start, end }: Range): string | undefined {
  return article?.text.slice(start, end)
}
