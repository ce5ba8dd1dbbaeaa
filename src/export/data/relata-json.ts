/** The graph document itself. */
import type { GraphDocument } from '../../graph/document'
import type { DataOptions } from './data-format'
import { withTexts } from './with-texts'

/** @returns JSON that fits the schema of the graph document */
export function writeRelataJson(document: GraphDocument, options: DataOptions): string {
  return `${JSON.stringify(withTexts(document, options), null, 1)}\n`
}
