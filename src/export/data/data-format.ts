/** What every format that a graph can be saved in has in common. */
import type { GraphDocument } from '../../graph/document'

export interface DataOptions {
  /** The articles' whole text, or no more of it than the sentences that state something. */
  readonly texts: 'full' | 'quotations'
}

export interface DataFormat {
  readonly id: string
  /** For people: "Gephi (GEXF 1.3)". */
  readonly label: string
  /** What a file's name ends in, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** Whether it would say nothing of a document; absent where there is always something to say. */
  isEmpty?(document: GraphDocument, options: DataOptions): boolean
  /** @param document a whole graph, or the part of one that `documentPart` cuts out */
  write(document: GraphDocument, options: DataOptions): Promise<string>
}
