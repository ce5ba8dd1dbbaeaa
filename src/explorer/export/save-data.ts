/** Writing the graph as files of data. */
import type { DataOptions } from '../../export/data/data-format'
import { dataFormats } from '../../export/data/formats'
import { documentPart } from '../../export/data/part'
import type { GraphDocument } from '../../graph/document'
import type { ViewState } from '../state/view'
import { visibleGraph } from '../state/visible'

/** What can be chosen: a format a file, and the three tables of CSV together. */
export const CSV = 'csv'
export const DATA_CHOICES: Readonly<Record<string, string>> = Object.fromEntries([
  ...dataFormats.filter(({ id }) => !id.startsWith(CSV)).map(({ id, label }): [string, string] => [id, label]),
  [CSV, 'CSV: entities, relations and statements in one .zip'],
])

/** Formats that have no room for an article: what their statements quote is all they carry. */
export const QUOTING_ONLY: readonly string[] = [CSV, 'gexf']

/** @returns the whole document, or the part of it that the view shows, with what that cannot stand without */
export function dataOf(document: GraphDocument, view: ViewState, what: 'whole' | 'shown'): GraphDocument {
  if (what === 'whole') return document
  const { entities, relations } = visibleGraph(document, view)
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  return documentPart(document, ids(entities), ids(relations.map(({ relation }) => relation)))
}

/** @returns a file, and what its name ends in */
export async function writeData(
  document: GraphDocument,
  choice: string,
  options: DataOptions,
): Promise<{ blob: Blob; extension: string }> {
  if (choice === CSV) return { blob: await zipped(document, options), extension: 'csv.zip' }
  const format = dataFormats.find(({ id }) => id === choice)
  if (format === undefined) throw new Error(`There is no format ${choice}.`)
  const text = await format.write(document, options)
  return { blob: new Blob([text], { type: format.mediaType }), extension: format.extension }
}

async function zipped(document: GraphDocument, options: DataOptions): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate')
  const tables = dataFormats.filter(({ id }) => id.startsWith(CSV))
  const files = await Promise.all(
    tables.map(async (table) => [table.extension, strToU8(await table.write(document, options))] as const),
  )
  return new Blob([zipSync(Object.fromEntries(files))], { type: 'application/zip' })
}
