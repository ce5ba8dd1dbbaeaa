import type { GraphDocument } from '../../graph/document'
import type { DataOptions } from './data-format'
import { quotationsOnly } from './quotations'

/** The document with as much of the articles' text as is asked for. */
export function withTexts(document: GraphDocument, { texts }: DataOptions): GraphDocument {
  return texts === 'full' ? document : quotationsOnly(document)
}
