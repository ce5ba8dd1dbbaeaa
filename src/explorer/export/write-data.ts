/** Writing the graph as a file of data. For a worker: of a large graph it takes a moment. */
import { strToU8, zipSync } from 'fflate'
import type { DataOptions } from '../../export/data/data-format'
import { dataFormats } from '../../export/data/formats'
import type { GraphDocument } from '../../graph/document'
import { CSV } from './data-choices'
import type { DataFile } from './messages'

/** @returns a file, and what its name ends in */
export async function writeData(document: GraphDocument, choice: string, options: DataOptions): Promise<DataFile> {
  if (choice === CSV) return { blob: await zipped(document, options), extension: 'csv.zip' }
  const format = dataFormats.find(({ id }) => id === choice)
  if (format === undefined) throw new Error(`There is no format ${choice}.`)
  const text = await format.write(document, options)
  return { blob: new Blob([text], { type: format.mediaType }), extension: format.extension }
}

async function zipped(document: GraphDocument, options: DataOptions): Promise<Blob> {
  const tables = dataFormats.filter(
    (format) => format.id.startsWith(CSV) && format.isEmpty?.(document, options) !== true,
  )
  const files = await Promise.all(
    tables.map(async (table) => [table.extension, strToU8(await table.write(document, options))] as const),
  )
  return new Blob([zipSync(Object.fromEntries(files))], { type: 'application/zip' })
}
