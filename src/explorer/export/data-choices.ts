/** The formats that data can be saved in. */
import { dataFormats } from '../../export/data/formats'

/** What can be chosen: a format a file, and the tables of CSV together. */
export const CSV = 'csv'
export const DATA_CHOICES: Readonly<Record<string, string>> = Object.fromEntries([
  ...dataFormats.filter(({ id }) => !id.startsWith(CSV)).map(({ id, label }): [string, string] => [id, label]),
  [CSV, 'CSV: entities, relations and statements in one .zip'],
])
