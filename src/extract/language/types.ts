/** The seventeen universal part-of-speech tags of Universal Dependencies, version 2. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

export type Upos = (typeof UPOS)[number]

/** A syntactic word and where it stands: UTF-16 offsets into the text it was cut from, end exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  /** The characters from start to end, unchanged. */
  readonly form: string
}

/**
 * What `analyse` reads of a word. A name of several words may be handed in as one word ("Kassym-Jomart Tokayev") whose
 * tag the caller already knows.
 */
export interface Word {
  readonly form: string
  /** Tags the tagger must keep. xpos is a Penn Treebank tag such as NNP. */
  readonly fixed?: { readonly upos: Upos; readonly xpos: string }
}

/** A tagged and parsed sentence. All arrays have one item a word, in the order of the words. */
export interface Analysis {
  readonly upos: readonly Upos[]
  /** Penn Treebank tags: NN, NNP, VBD, IN and so on. */
  readonly xpos: readonly string[]
  readonly lemma: readonly string[]
  /** Index of the word each word depends on, -1 for the root. Exactly one word is the root; the arcs form a tree. */
  readonly head: Int32Array
  /** Universal Dependencies relation with its subtype: nsubj, nsubj:pass, obl:agent, acl:relcl, root and so on. */
  readonly deprel: readonly string[]
  /**
   * How much the arc to the head was preferred to the best legal alternative, in the model's own units (0 is a tie, the median is near
   * 1, Infinity where there was no choice): the smaller, the less it should be trusted.
   */
  readonly margin: Float32Array
}
