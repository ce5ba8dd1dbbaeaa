/** The formats that data can be saved in. */
import { dataFormats } from '../../export/data/formats'

/** What can be chosen: a format a file, and the tables of CSV together. */
export const CSV = 'csv'
export const DATA_CHOICES: Readonly<Record<string, string>> = Object.fromEntries([
  ...dataFormats.filter(({ id }) => !id.startsWith(CSV)).map(({ id, label }): [string, string] => [id, label]),
  [CSV, 'CSV: entities, relations and statements in one .zip'],
])

/** The format that has no room for an article: what its statements quote is all it carries. */
export const QUOTING_ONLY: readonly string[] = ['gexf']
