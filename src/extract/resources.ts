import type { LanguageModel } from './language'
import type { Lexicon } from './lexicon/lexicon'
import type { ExtractionOntology } from './ontology'

/** All that the extractor knows beside the article; whoever runs it reads the files and hands this in. */
export interface Resources {
  readonly ontology: ExtractionOntology
  readonly lexicon: Lexicon
  readonly model: LanguageModel
}

/** What intake makes of a file. */
export interface SourceArticle {
  /** Unique among the articles of a graph: "kazakhstan-germany-druzhba". */
  readonly id: string
  readonly title: string
  readonly publisher?: string
  /** ISO date. */
  readonly published?: string
  readonly url?: string
  readonly rights?: string
  readonly text: string
}
