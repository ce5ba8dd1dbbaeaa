/**
 * CSV (RFC 4180) in tables: entities, relations, statements, and what was put right by hand. Each begins with a byte order mark, without which
 * Excel takes UTF-8 for a legacy encoding.
 *
 * A cell that a spreadsheet would run as a formula (OWASP, "CSV Injection") begins with an apostrophe instead. So does
 * one that already begins with apostrophes before such a character: whoever takes one off gets back what was there.
 */
import Papa from 'papaparse'
import type { GraphDocument } from '../../graph/document'
import { indexGraph } from '../../graph/graph-index'
import { labelOf } from '../../graph/status'
import {
  ARTICLE_COLUMNS,
  CORRECTION_COLUMNS,
  ENTITY_COLUMNS,
  entityRecord,
  RELATION_COLUMNS,
  relationRecord,
  STATEMENT_COLUMNS,
  statementRecord,
  type Columns,
} from './records'

const BYTE_ORDER_MARK = '\ufeff'
/** Some spreadsheets strip what is blank before they look. */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/

const STATEMENT_TABLE_COLUMNS = {
  relation: 'string',
  source: 'string',
  source_name: 'string',
  type: 'string',
  label: 'string',
  target: 'string',
  target_name: 'string',
  ...STATEMENT_COLUMNS,
} as const satisfies Columns

/** @returns one row an entity */
export function writeEntitiesCsv(document: GraphDocument): string {
  const index = indexGraph(document)
  return table(
    ENTITY_COLUMNS,
    document.entities.map((entity) => entityRecord(entity, index)),
  )
}

/** @returns one row a relation */
export function writeRelationsCsv(document: GraphDocument): string {
  const index = indexGraph(document)
  return table(
    RELATION_COLUMNS,
    document.relations.map((relation) => relationRecord(relation, document, index)),
  )
}

/** @returns one row a statement; its label denies what the statement denies, whatever others say */
export function writeStatementsCsv(document: GraphDocument): string {
  const index = indexGraph(document)
  const rows = document.relations.flatMap((relation) => {
    const { id, source, source_name, type, target, target_name } = relationRecord(relation, document, index)
    return relation.statements.map((statement) => ({
      relation: id,
      source,
      source_name,
      type,
      label: labelOf({ ...relation, statements: [statement] }, document.ontology),
      target,
      target_name,
      ...statementRecord(statement, index),
    }))
  })
  return table(STATEMENT_TABLE_COLUMNS, rows)
}

/** @returns one row a decision, also of what it took away */
export function writeCorrectionsCsv({ corrections = [] }: GraphDocument): string {
  return table(CORRECTION_COLUMNS, corrections)
}

/** @returns one row an article, with its whole text */
export function writeArticlesCsv({ articles }: GraphDocument): string {
  const rows = articles.map((article) => ({
    ...article,
    blocks: JSON.stringify(article.blocks),
    sentences: JSON.stringify(article.sentences),
  }))
  return table(ARTICLE_COLUMNS, rows)
}

function table(columns: Columns, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const fields = Object.keys(columns)
  const cells = [fields, ...rows.map((row) => fields.map((field) => row[field]))]
  return `${BYTE_ORDER_MARK}${Papa.unparse(cells, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`
}
