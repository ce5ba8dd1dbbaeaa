/**
 * A document in pieces, between a page and its workers: to take over a large graph at once would hold the page up.
 */
import type { GraphDocument } from '../../graph/document'

/** The lists of a document that can be long. */
export type Lists = Pick<GraphDocument, 'articles' | 'entities' | 'relations'>

/** So many things go at a time. */
const PIECE = 500
/** Of articles, whose text makes them large. */
const ARTICLES_PIECE = 50

/** The document without its long lists, and these piece by piece, in order. */
export interface Pieces {
  readonly frame: GraphDocument
  readonly pieces: Iterable<Partial<Lists>>
}

export function inPieces(document: GraphDocument): Pieces {
  return { frame: { ...document, articles: [], entities: [], relations: [] }, pieces: piecesOf(document) }
}

function* piecesOf({ articles, entities, relations }: GraphDocument): Generator<Partial<Lists>> {
  for (const some of slices(articles, ARTICLES_PIECE)) yield { articles: some }
  for (const some of slices(entities, PIECE)) yield { entities: some }
  for (const some of slices(relations, PIECE)) yield { relations: some }
}

function* slices<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

/** Puts a document together again. */
export class Gathering {
  readonly #lists: Lists = { articles: [], entities: [], relations: [] }

  add({ articles = [], entities = [], relations = [] }: Partial<Lists>): void {
    this.#lists.articles.push(...articles)
    this.#lists.entities.push(...entities)
    this.#lists.relations.push(...relations)
  }

  /** @param frame the document without its lists */
  documentIn(frame: GraphDocument): GraphDocument {
    return { ...frame, ...this.#lists }
  }
}
