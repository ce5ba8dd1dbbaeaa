/**
 * Whose words a quotation is.
 *
 * In: the parsed units, the sentences and the quotations. Out: for each quotation the source named in the frame of the
 * same sentence ("...", said X; X told Y: "..."), of another sentence that the quotation runs over, of the paragraph that
 * it goes on from, or, where a paragraph opens with a quotation of its own, nobody. (The order of preference follows the
 * findings of O'Keefe et al., EMNLP 2012, pp. 790-799: nearest verb of saying first.)
 */
import type { Range } from '../graph/document'
import { speakerOfVerb } from './attribute/sources'
import type { End } from './ends'
import type { Lexicon } from './lexicon/lexicon'
import type { ExtractionOntology } from './ontology'
import type { Quotation, Sentence } from './segment'
import { childBy, isVerb, type Unit } from './syntax'

interface Source {
  readonly speakers: readonly End[]
  readonly words: Range | null
}

export class Speakers {
  readonly #sources: (Source | null)[]

  constructor(
    units: readonly Unit[],
    sentences: readonly Sentence[],
    quotations: readonly Quotation[],
    lexicon: Lexicon,
    ontology: ExtractionOntology,
  ) {
    const framesBySentence = new Map<number, Unit[]>()
    for (const unit of units) {
      if (unit.quotation !== null) continue
      const known = framesBySentence.get(unit.sentence)
      if (known) known.push(unit)
      else framesBySentence.set(unit.sentence, [unit])
    }
    this.#sources = []
    let firstSentence = 0
    quotations.forEach((quotation, index) => {
      while ((sentences[firstSentence]?.end ?? Infinity) <= quotation.start) firstSentence++
      let source: Source | null = null
      const over: number[] = []
      for (let i = firstSentence; i < sentences.length && (sentences[i]?.start ?? Infinity) < quotation.end; i++)
        over.push(i)
      for (const sentence of [...over].reverse()) {
        source ??= frameSource(framesBySentence.get(sentence) ?? [], quotation, lexicon, ontology)
      }
      if (source === null && quotation.continues) source = this.#sources[index - 1] ?? null
      const previous = quotations[index - 1]
      if (source === null && previous && previous.block === quotation.block) source = this.#sources[index - 1] ?? null
      const before = over[0] !== undefined ? sentences[over[0] - 1] : undefined
      if (source === null && before && over[0] !== undefined) {
        const frames = framesBySentence.get(over[0] - 1) ?? []
        const sameBlock = before.block === quotation.block
        const colon = frames.at(-1)?.nodes.at(-1)?.lower === ':'
        if (sameBlock || colon) source = frameSource(frames, quotation, lexicon, ontology)
      }
      this.#sources.push(source)
    })
    // a quotation that a later paragraph closes is spoken by whom that paragraph names
    for (let i = quotations.length - 2; i >= 0; i--) {
      if (quotations[i]?.closed === false && quotations[i + 1]?.continues === true)
        this.#sources[i] ??= this.#sources[i + 1] ?? null
    }
  }

  ofQuotation(index: number): Source | null {
    return this.#sources[index] ?? null
  }
}

/** The nearest verb of saying around the quotation, behind it before in front of it. */
function frameSource(
  frames: readonly Unit[],
  quotation: Range,
  lexicon: Lexicon,
  ontology: ExtractionOntology,
): Source | null {
  const behind = frames.filter((unit) => unit.start >= quotation.end)
  const before = frames.filter((unit) => unit.end <= quotation.start).reverse()
  const inside = frames.filter((unit) => unit.start < quotation.end && unit.end > quotation.start)
  for (const unit of [...behind, ...inside, ...before]) {
    const verbs = unit.nodes.filter(
      (node) => isVerb(node) && lexicon.speechVerb(node.lemma, childBy(node, 'compound:prt')?.lower),
    )
    const ordered = unit.start >= quotation.end ? verbs : [...verbs].reverse()
    for (const verb of ordered) {
      const source = speakerOfVerb(verb, ontology)
      if (source) return source
    }
  }
  return null
}
