/** The table of relations: one row a statement, and the order of the rows. */
import type { Ontology, Relation, Statement } from '../../graph/document'
import { voiceOf } from '../../graph/facets'
import type { GraphIndex } from '../../graph/graph-index'
import { labelOf } from '../../graph/status'
import { facetWords } from '../filters/facet-words'
import { formatSpan } from '../shared/dates'
import type { Selection } from '../state/view'
import type { VisibleGraph } from '../state/visible'

export const COLUMNS = [
  'source',
  'relation',
  'target',
  'quotation',
  'speaker',
  'polarity',
  'certainty',
  'time',
  'article',
] as const
export type Column = (typeof COLUMNS)[number]

export interface TableRow {
  readonly relation: Relation
  /** Null where the relation came without any. */
  readonly statement: Statement | null
  /** The place of the statement among those of its relation. */
  readonly place: number | null
  /** What each column shows. */
  readonly cells: Readonly<Record<Column, string>>
}

/** @returns the statements that the filters choose, in the document's order; a relation without any is a row too */
export function tableRows(visible: VisibleGraph, index: GraphIndex, ontology: Ontology): TableRow[] {
  return visible.relations.flatMap(({ relation, statements }): TableRow[] => {
    if (statements.length === 0) {
      return [{ relation, statement: null, place: null, cells: bareCells(relation, index, ontology) }]
    }
    return statements.map((statement) => ({
      relation,
      statement,
      place: relation.statements.indexOf(statement),
      cells: cellsOf(relation, statement, index, ontology),
    }))
  })
}

function bareCells(relation: Relation, index: GraphIndex, ontology: Ontology): Record<Column, string> {
  const name = (id: string) => index.entities.get(id)?.name ?? id
  return {
    source: name(relation.source),
    relation: labelOf(relation, ontology),
    target: name(relation.target),
    quotation: '',
    speaker: '',
    polarity: '',
    certainty: '',
    time: '',
    article: '',
  }
}

function cellsOf(
  relation: Relation,
  statement: Statement,
  index: GraphIndex,
  ontology: Ontology,
): Record<Column, string> {
  const article = index.articles.get(statement.article)
  const said = statement.attribution ?? null
  const name = (id: string) => index.entities.get(id)?.name ?? id
  return {
    source: name(relation.source),
    relation: labelOf({ ...relation, statements: [statement] }, ontology),
    target: name(relation.target),
    quotation: article?.text.slice(statement.start, statement.end).replace(/\s+/g, ' ') ?? '',
    speaker:
      statement.speaker === null && said !== null
        ? `“${article?.text.slice(said.start, said.end) ?? ''}”`
        : facetWords('speakers', voiceOf(statement), index),
    polarity: statement.polarity,
    certainty: statement.certainty,
    time: statement.time === undefined ? '' : formatSpan(statement.time.from, statement.time.to),
    article: article?.title ?? '',
  }
}

export interface Order {
  readonly column: Column
  readonly isDescending: boolean
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Rows by a column, equal ones as they stood; time by date, and what a row does not have comes last either way. */
export function sortRows(rows: readonly TableRow[], order: Order | null): readonly TableRow[] {
  if (order === null) return rows
  const { column, isDescending } = order
  const key = ({ cells, statement }: TableRow) => (column === 'time' ? (statement?.time?.from ?? '') : cells[column])
  return rows
    .map((row) => ({ row, by: key(row) }))
    .sort((a, b) => {
      if (a.by === '' || b.by === '') return Number(a.by === '') - Number(b.by === '')
      return collator.compare(a.by, b.by) * (isDescending ? -1 : 1)
    })
    .map(({ row }) => row)
}

/** Whether a row tells of what is selected. */
export function isOfSelection(
  { relation, statement, place }: TableRow,
  selection: Selection,
  index: GraphIndex,
): boolean {
  switch (selection.what) {
    case 'nothing':
      return false
    case 'entities':
      return selection.ids.includes(relation.source) || selection.ids.includes(relation.target)
    case 'pair': {
      const [a, b] = selection.ends
      return (relation.source === a && relation.target === b) || (relation.source === b && relation.target === a)
    }
    case 'relation':
      return relation.id === selection.id && (selection.statement === null || selection.statement === place)
    case 'sentence': {
      const range = index.articles.get(selection.article)?.sentences[selection.sentence]
      if (range === undefined || statement?.article !== selection.article) return false
      return statement.start < range.end && statement.end > range.start
    }
  }
}
