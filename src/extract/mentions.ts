/** What the stages hand on: mentions of things in the text, and the things (referents) that they turn out to be. */
import type { Range } from '../graph/document'
import type { NameReading } from './lexicon/names'
import type { SyntaxNode, Unit } from './syntax'

export type PersonGender = 'f' | 'm'

/** name: a proper name; adjective: "Kazakh"; nominal: "the peace plan", "the president"; pronoun: "they". */
export type MentionForm = 'name' | 'adjective' | 'nominal' | 'pronoun'

export interface Mention extends Range {
  readonly unit: Unit
  /** The word that carries the mention in the tree. */
  readonly node: SyntaxNode
  readonly form: MentionForm
  /** As its own words tell it; null where they do not. */
  kind: string | null
  /** Whether the kind rests on more than the shape of the words. */
  readonly sure: boolean
  /** What it is called: the words without article and possessive mark. */
  readonly text: string
  /** What the lexicon knows of the name. */
  readonly reading: NameReading | null
  /** What it refers to, several for "the two countries"; empty while, or where, that is not known. */
  referents: Referent[]
}

/** A thing that the article speaks of; an entity of the graph in the making. */
export interface Referent {
  readonly index: number
  kind: string
  /** The fullest name it has been given. */
  name: string
  /** The id of its lexicon entry, where the lexicon knows it. */
  readonly entry: string | null
  readonly codes: Readonly<Record<string, string>> | null
  readonly mentions: Mention[]
  gender: PersonGender | null
  /** Named by description only ("the crude oil agreement"), not by a proper name. */
  readonly described: boolean
}
