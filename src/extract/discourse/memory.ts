/**
 * What was spoken of lately, and which of it words such as "it" most likely take up.
 *
 * In: mentions with their referents, in the order of the text. Out: the occurrences near a unit, the latest first.
 */
import type { Mention, Referent } from '../mentions'
import { relation, subtree, type SyntaxNode, type Unit } from '../syntax'
import { isSubject } from './positions'

export interface Occurrence {
  readonly referents: readonly Referent[]
  readonly sentence: number
  readonly unit: number
  readonly node: SyntaxNode
  readonly subject: boolean
  /** In words that say whose a quotation is. */
  readonly frame: boolean
}

export class Memory {
  readonly #history: Occurrence[] = []
  /** All that was spoken of, each once, in the order in which it was first. */
  readonly #known = new Set<Referent>()
  readonly #quoting: ReadonlySet<number>
  readonly #units: readonly Unit[]

  /** @param units all units, to know which sentences quote */
  constructor(units: readonly Unit[]) {
    this.#units = units
    this.#quoting = new Set(units.filter((unit) => unit.quotation !== null).map((unit) => unit.sentence))
  }

  remember(mention: Mention, node: SyntaxNode, unit: Unit): void {
    for (const referent of mention.referents) this.#known.add(referent)
    this.#history.push({
      referents: mention.referents,
      sentence: unit.sentence,
      unit: unit.index,
      node,
      subject: isSubject(node),
      frame: unit.quotation === null && this.#quoting.has(unit.sentence),
    })
  }

  /** What was spoken of in this sentence and in some before it, the latest first. */
  lately(unit: Unit, sentences: number): Occurrence[] {
    return [...this.#recent(unit, sentences)]
  }

  /** The nearest sentence that has candidates; in it a subject before all others. */
  prefer(candidates: readonly Occurrence[], unit: Unit): Occurrence | undefined {
    const nearest = candidates[0]
    if (!nearest) return undefined
    const same = candidates.filter((occurrence) => occurrence.sentence === nearest.sentence)
    const subjects = same.filter((occurrence) => occurrence.subject)
    const objects = same.filter((occurrence) => relation(occurrence.node) === 'obj')
    if (nearest.sentence === unit.sentence && subjects.length === 0) return objects[0] ?? nearest
    if (nearest.sentence === unit.sentence) return subjects[0] ?? nearest
    return subjects.at(-1) ?? objects.at(-1) ?? same.at(-1)
  }

  /** Whether the last several that were the subject before a word, in its sentence or the one before, are unnamed. */
  isAfterUnnamed(node: SyntaxNode, unit: Unit): boolean {
    const here = unit.nodes.slice(0, node.index).findLast(isPluralSubject)
    const before = (): SyntaxNode | undefined => this.#units[unit.index - 1]?.nodes.findLast(isMainPluralSubject)
    const last = here ?? before()
    // "the Egyptian and Somali leaders" are not named, but theirs are
    return last !== undefined && subtree(last).every((word) => (word.mention?.referents.length ?? 0) === 0)
  }

  /** Countries and places named before a word in its sentence; where there are none, those of the sentence before. */
  placesBefore(node: SyntaxNode, unit: Unit): Mention[] {
    const placesOf = (sentence: number): Mention[] =>
      this.#history
        .filter((occurrence) => occurrence.sentence === sentence && occurrence.node.start < node.start)
        .flatMap((occurrence) => occurrence.node.mention ?? [])
        .filter(({ form }) => form === 'name' || form === 'adjective')
        .filter(({ referents }) => referents.some(({ kind }) => kind === 'country' || kind === 'place'))
    const here = placesOf(unit.sentence)
    return here.length > 0 ? here : placesOf(unit.sentence - 1)
  }

  /** "Uzbekistan: Winter gas deal tests": the country that the headline says the story is about. */
  countryOfStory(): Mention | null {
    const [first, second] = this.#units.find(({ display }) => display)?.nodes ?? []
    const isTopic = second?.lower === ':' && first?.mention?.referents[0]?.kind === 'country'
    return isTopic ? first.mention : null
  }

  /** All people spoken of so far. */
  people(): Referent[] {
    return [...this.#known].filter((referent) => referent.kind === 'person')
  }

  /** Who of these people was spoken of last. */
  mostRecent(people: readonly Referent[], unit: Unit): Referent | undefined {
    for (const occurrence of this.#recent(unit, 5)) {
      const found = occurrence.referents.find((referent) => people.includes(referent))
      if (found) return found
    }
    return undefined
  }

  *#recent(unit: Unit, sentences: number): Generator<Occurrence> {
    for (let i = this.#history.length - 1; i >= 0; i--) {
      const occurrence = this.#history[i]
      if (!occurrence || unit.sentence - occurrence.sentence > sentences) return
      // who is quoted speaks of what was quoted before, not of the words that say whose the quotation is
      if (unit.quotation !== null && occurrence.frame) continue
      yield occurrence
    }
  }
}

const isPluralSubject = (node: SyntaxNode): boolean =>
  relation(node) === 'nsubj' && (node.xpos === 'NNS' || node.lower === 'both')

const isMainPluralSubject = (node: SyntaxNode): boolean =>
  isPluralSubject(node) && node.head !== null && node.head.head === null
