/** The outline: the visible graph as a tree of kinds, their entities, their relations and the quotations of these. */
import type { GraphDocument, Relation, Statement } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import { otherEnd } from '../../graph/neighbours'
import { wordsFrom } from '../../graph/wording'
import type { Selection } from '../state/view'
import type { VisibleGraph } from '../state/visible'

interface RowPlace {
  readonly key: string
  /** From 1. */
  readonly level: number
  /** Among the rows with the same parent, from 1, and how many these are. */
  readonly position: number
  readonly size: number
  readonly parent: string | null
  /** Null: nothing lies beneath it. */
  readonly isOpen: boolean | null
}

export type OutlineRow = RowPlace &
  (
    | { readonly what: 'kind'; readonly kind: string; readonly label: string; readonly count: number }
    | {
        readonly what: 'entity'
        readonly id: string
        readonly kind: string
        readonly label: string
        readonly count: number
      }
    | {
        readonly what: 'relation'
        readonly relation: Relation
        readonly label: string
        readonly words: string
        readonly other: string
        readonly count: number
      }
    | { readonly what: 'quotation'; readonly relation: Relation; readonly place: number; readonly label: string }
  )

export const kindKey = (kind: string) => `kind ${kind}`
export const entityKey = (id: string) => `entity ${id}`
export const relationKey = (entity: string, relation: string) => `relation ${entity} ${relation}`
const quotationKey = (entity: string, relation: string, place: number) => `quotation ${entity} ${relation} ${place}`

/** @param open the keys of the rows whose children are shown */
export function outlineRows(
  document: GraphDocument,
  index: GraphIndex,
  visible: VisibleGraph,
  open: ReadonlySet<string>,
): OutlineRow[] {
  const own = relationsByEntity(visible)
  const kinds = document.ontology.kinds
    .map((kind) => ({ kind, entities: visible.entities.filter((entity) => entity.kind === kind.name) }))
    .filter(({ entities }) => entities.length > 0)
  const rows: OutlineRow[] = []

  kinds.forEach(({ kind, entities }, i) => {
    const key = kindKey(kind.name)
    const place = { key, level: 1, position: i + 1, size: kinds.length, parent: null, isOpen: open.has(key) }
    rows.push({ ...place, what: 'kind', kind: kind.name, label: kind.plural, count: entities.length })
    if (open.has(key)) entities.forEach((entity, j) => addEntity(entity.id, j, entities.length, key))
  })
  return rows

  function addEntity(id: string, i: number, size: number, parent: string): void {
    const entity = index.entities.get(id)
    const relations = own.get(id) ?? []
    const key = entityKey(id)
    const isOpen = relations.length === 0 ? null : open.has(key)
    const { name = id, kind = '' } = entity ?? {}
    const place = { key, level: 2, position: i + 1, size, parent, isOpen }
    rows.push({ ...place, what: 'entity', id, kind, label: name, count: relations.length })
    if (isOpen) relations.forEach((passing, j) => addRelation(id, passing, j, relations.length, key))
  }

  function addRelation(
    entity: string,
    { relation, statements }: VisibleGraph['relations'][number],
    i: number,
    size: number,
    parent: string,
  ): void {
    const key = relationKey(entity, relation.id)
    const words = wordsFrom(relation, entity, document.ontology)
    const other = otherEnd(relation, entity)
    const label = `${words} ${index.entities.get(other)?.name ?? other}`
    const place = { key, level: 3, position: i + 1, size, parent, isOpen: open.has(key) }
    rows.push({ ...place, what: 'relation', relation, label, words, other, count: statements.length })
    if (open.has(key))
      statements.forEach((statement, j) => addQuotation(entity, relation, statement, j, statements.length))
  }

  function addQuotation(entity: string, relation: Relation, statement: Statement, i: number, size: number): void {
    const at = relation.statements.indexOf(statement)
    const parent = relationKey(entity, relation.id)
    const key = quotationKey(entity, relation.id, at)
    const words = index.articles.get(statement.article)?.text.slice(statement.start, statement.end) ?? ''
    const place = { key, level: 4, position: i + 1, size, parent, isOpen: null }
    rows.push({ ...place, what: 'quotation', relation, place: at, label: `“${words.replace(/\s+/g, ' ')}”` })
  }
}

/** Whether a row stands for what is selected. */
export function isRowSelected(row: OutlineRow, selection: Selection): boolean {
  switch (row.what) {
    case 'kind':
      return false
    case 'entity':
      return selection.what === 'entities' && selection.ids.includes(row.id)
    case 'relation':
      return (
        (selection.what === 'relation' && selection.id === row.relation.id && selection.statement === null) ||
        (selection.what === 'pair' &&
          selection.ends.includes(row.relation.source) &&
          selection.ends.includes(row.relation.target))
      )
    case 'quotation':
      return selection.what === 'relation' && selection.id === row.relation.id && selection.statement === row.place
  }
}

/** The rows that must be open for the selection to be in sight, the row to go to last. */
export function keysToShow(selection: Selection, index: GraphIndex): string[] {
  const kindOf = (id: string) => kindKey(index.entities.get(id)?.kind ?? '')
  switch (selection.what) {
    case 'nothing':
    case 'sentence':
      return []
    case 'entities': {
      const [id] = selection.ids
      return [kindOf(id), entityKey(id)]
    }
    case 'pair': {
      const [id] = selection.ends
      return [kindOf(id), entityKey(id)]
    }
    case 'relation': {
      const source = index.relations.get(selection.id)?.source
      if (source === undefined) return []
      return [kindOf(source), entityKey(source), relationKey(source, selection.id)]
    }
  }
}

function relationsByEntity({ relations }: VisibleGraph): Map<string, VisibleGraph['relations'][number][]> {
  const own = new Map<string, VisibleGraph['relations'][number][]>()
  for (const passing of relations) {
    for (const id of new Set([passing.relation.source, passing.relation.target])) {
      const known = own.get(id)
      if (known) known.push(passing)
      else own.set(id, [passing])
    }
  }
  return own
}
