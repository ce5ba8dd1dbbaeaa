/** What the page and its extracting worker say to each other. One question at a time. */
import type { GraphDocument } from '../../graph/document'
import type { SourceArticle } from '../../intake/read-article'

/** An article as read, before its reader has looked at it. */
export interface Draft {
  readonly article: SourceArticle
  /** The English name of the language that it seems to be in; null: English. */
  readonly foreign: string | null
}

export interface Questions {
  /** A file to an article. */
  readonly read: { readonly asks: 'read'; readonly file: File }
  /** Pasted words to an article. */
  readonly guess: { readonly asks: 'guess'; readonly text: string }
  /** Articles to one graph, placed; what another graph says is put beside it. */
  readonly make: {
    readonly asks: 'make'
    readonly articles: readonly SourceArticle[]
    readonly beside: GraphDocument | null
  }
}

export interface Answers {
  readonly read: Draft
  readonly guess: Draft
  readonly make: GraphDocument
}

/** What is being made is not wanted any more: what can be left out of it is, and it ends with a failure. */
export interface Leave {
  readonly asks: 'leave'
}

export type Asks = keyof Questions

/** In the order in which they come. */
export type Stage = 'opening' | 'fetching' | 'extracting' | 'placing'

export interface Progress {
  readonly stage: Stage
  /** From 0 to 1; null: not known. */
  readonly fraction: number | null
}

export type FromExtractor =
  | ({ readonly tells: 'progress' } & Progress)
  | { readonly tells: 'answer'; readonly answer: Answers[Asks] }
  | { readonly tells: 'failure'; readonly why: string }
