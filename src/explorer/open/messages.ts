/** What the page and its reading worker say to each other. */
import type { GraphDocument } from '../../graph/document'
import type { Lists } from '../shared/pieces'

export type ToReader = { readonly files: readonly File[] } | { readonly url: string }

export type Stage = 'fetching' | 'reading' | 'placing'

export type FromReader =
  /** The share of the stage that is done, from 0 to 1; null: not known. */
  | { readonly tells: 'progress'; readonly stage: Stage; readonly fraction: number | null }
  /** The document, its lists empty; they follow piece by piece, in order. */
  | { readonly tells: 'frame'; readonly frame: GraphDocument }
  | { readonly tells: 'piece'; readonly piece: Partial<Lists> }
  | { readonly tells: 'end' }
  | { readonly tells: 'failure'; readonly why: string }
