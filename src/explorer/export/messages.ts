/** What the page and its writing worker say to each other. */
import type { DataOptions } from '../../export/data/data-format'
import type { GraphDocument } from '../../graph/document'
import type { Lists } from '../shared/pieces'

export type ToWriter =
  /** A part of the document's long lists. */
  | { readonly asks: 'take'; readonly piece: Partial<Lists> }
  /** To write what was taken, within a document whose lists are empty. */
  | { readonly asks: 'write'; readonly frame: GraphDocument; readonly choice: string; readonly options: DataOptions }

export interface DataFile {
  readonly blob: Blob
  /** What its name ends in. */
  readonly extension: string
}

export type FromWriter = { readonly file: DataFile } | { readonly why: string }
