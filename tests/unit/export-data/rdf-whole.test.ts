import { namedNode, Store, type Term } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { writeTurtle } from '../../../src/export/data/turtle'
import type {
  Article,
  Correction,
  Entity,
  GraphDocument,
  Range,
  Relation,
  Statement,
} from '../../../src/graph/document'
import { BARE_GRAPH, DATA_GRAPH, THREE_ARTICLES } from '../../fixtures/data-graph'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const SCHEMA = 'https://schema.org/'
const OA = 'http://www.w3.org/ns/oa#'
const PROV = 'http://www.w3.org/ns/prov#'
const WDT = 'http://www.wikidata.org/prop/direct/'
const RELATA = 'urn:relata:vocabulary:'

const idIn = (iri: string) => decodeURIComponent(iri.replace(/^urn:relata:\w+:/, ''))
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
/** Named by a number at their end. */
const byNumber = (a: string, b: string) => Number(/\d+$/.exec(a)?.[0]) - Number(/\d+$/.exec(b)?.[0])

/** Makes the document anew from nothing but the triples: what is missing there is missing here. */
class Read {
  readonly #store = new Store()

  constructor(turtle: string) {
    this.#store.load(turtle, { format: 'text/turtle' })
  }

  all(subject: string, predicate: string): string[] {
    return this.#store
      .match(namedNode(subject), namedNode(predicate))
      .map(({ object }) => object.value)
      .sort(byText)
  }

  maybe(subject: string, predicate: string): string | undefined {
    const [value, ...more] = this.all(subject, predicate)
    expect(more).toEqual([])
    return value
  }

  one(subject: string, predicate: string): string {
    const value = this.maybe(subject, predicate)
    if (value === undefined) throw new Error(`${subject} has no ${predicate}`)
    return value
  }

  ofType(type: string): string[] {
    const isIri = ({ termType }: Term) => termType === 'NamedNode'
    const found = this.#store.match(null, namedNode(`${RDF}type`), namedNode(type)).map(({ subject }) => subject)
    expect(found.every(isIri)).toBe(true)
    return found.map(({ value }) => value).sort(byText)
  }

  document(): GraphDocument {
    const found = this.ofType(`${SCHEMA}NewsArticle`).map((iri) => this.#article(iri))
    const articles = found.sort((a, b) => byText(a.id, b.id))
    return {
      format: 'relata-graph',
      version: 1,
      ontology: {
        kinds: this.ofType(`${RDFS}Class`).map((iri) => ({
          name: idIn(iri),
          label: this.one(iri, `${RDFS}label`),
          plural: this.one(iri, `${RELATA}plural`),
          colour: this.#colour(iri),
          shape: this.one(iri, `${RELATA}shape`) as 'ellipse',
        })),
        families: this.ofType('http://www.w3.org/2004/02/skos/core#Collection').map((iri) => ({
          name: idIn(iri),
          label: this.one(iri, `${RDFS}label`),
          colour: this.#colour(iri),
          hidden: this.one(iri, `${RELATA}hidden`) === 'true',
        })),
        relationTypes: this.ofType(`${RDF}Property`)
          .filter((iri) => this.maybe(iri, `${RELATA}denies`) === undefined)
          .map((iri) => ({
            name: idIn(iri),
            label: this.one(iri, `${RDFS}label`),
            inverse: this.one(iri, `${RELATA}inverseLabel`),
            denied: this.one(`${iri}#denied`, `${RDFS}label`),
            family: idIn(this.one(iri, `${RELATA}family`)),
            symmetric: this.one(iri, `${RELATA}symmetric`) === 'true',
          })),
      },
      articles,
      entities: this.#entities(articles),
      relations: this.ofType(`${RELATA}Relation`).map((iri) => this.#relation(iri, articles)),
      ...this.#corrections('urn:relata:graph:this'),
    }
  }

  #article(iri: string): Article {
    const text = this.one(iri, `${SCHEMA}articleBody`)
    const range = ([start, end]: readonly unknown[]) => utf16(text, Number(start), Number(end))
    const lists = (name: string) => JSON.parse(this.one(iri, RELATA + name)) as unknown[][]
    return {
      id: this.one(iri, `${SCHEMA}identifier`),
      title: this.one(iri, `${SCHEMA}headline`),
      ...given('publisher', this.maybe(iri, `${SCHEMA}publisher`)),
      ...given('published', this.maybe(iri, `${SCHEMA}datePublished`)),
      ...given('url', this.maybe(iri, `${SCHEMA}url`)),
      ...given('rights', this.maybe(iri, `${SCHEMA}copyrightNotice`)),
      text,
      blocks: lists('blocks').map((block) => ({ ...range(block), role: block[2] as 'headline' })),
      sentences: lists('sentences').map(range),
    }
  }

  #entities(articles: readonly Article[]): Entity[] {
    const kinds = this.ofType(`${RDFS}Class`)
    const iris = kinds.flatMap((kind) => this.ofType(kind).map((iri) => ({ iri, kind: idIn(kind) })))
    return iris
      .sort((a, b) => byText(a.iri, b.iri))
      .map(({ iri, kind }) => {
        const codes = [
          ...this.all(iri, `${WDT}P297`).map((code) => ['iso3166', code]),
          ...this.all(iri, `${SCHEMA}identifier`).map((code) => /^(.*?):(.*)$/s.exec(code)?.slice(1) ?? []),
        ]
        const [x, y] = [this.maybe(iri, `${RELATA}x`), this.maybe(iri, `${RELATA}y`)]
        return {
          id: idIn(iri),
          name: this.one(iri, `${SCHEMA}name`),
          kind,
          aliases: this.all(iri, `${SCHEMA}alternateName`),
          mentions: this.all(iri, `${RELATA}mention`)
            .sort(byNumber)
            .map((passage) => this.#passage(passage, articles)),
          ...given('codes', codes.length === 0 ? undefined : (Object.fromEntries(codes) as Record<string, string>)),
          ...given('position', x === undefined ? undefined : { x: Number(x), y: Number(y) }),
          ...this.#corrections(iri),
        }
      })
  }

  #relation(iri: string, articles: readonly Article[]): Relation {
    return {
      id: idIn(iri),
      source: idIn(this.one(iri, `${RELATA}source`)),
      type: idIn(this.one(iri, `${RELATA}type`)),
      target: idIn(this.one(iri, `${RELATA}target`)),
      label: this.maybe(iri, `${RELATA}words`) ?? this.one(iri, `${RDFS}label`),
      statements: this.all(iri, `${RELATA}statement`)
        .sort(byNumber)
        .map((statement) => this.#statement(statement, articles)),
      ...this.#corrections(iri),
    }
  }

  #statement(iri: string, articles: readonly Article[]): Statement {
    const words = (name: string): Range => {
      const { start, end } = this.#passage(this.one(iri, RELATA + name), articles)
      return { start, end }
    }
    const speaker = this.maybe(iri, `${PROV}wasAttributedTo`)
    const time = this.maybe(iri, `${SCHEMA}temporal`)
    const isAttributed = this.all(iri, `${RELATA}attribution`).length > 0
    return {
      ...this.#passage(this.one(iri, `${RELATA}evidence`), articles),
      source: words('sourceWords'),
      target: words('targetWords'),
      predicate: words('predicateWords'),
      speaker: speaker === undefined ? null : idIn(speaker),
      ...given('attribution', isAttributed ? words('attribution') : undefined),
      polarity: this.one(iri, `${RELATA}polarity`).replace(RELATA, '') as 'denied',
      certainty: this.one(iri, `${RELATA}certainty`).replace(RELATA, '') as 'stated',
      ...given(
        'time',
        time === undefined
          ? undefined
          : { text: time, from: this.one(iri, `${SCHEMA}startDate`), to: this.one(iri, `${SCHEMA}endDate`) },
      ),
      ...this.#corrections(iri),
    }
  }

  #passage(iri: string, articles: readonly Article[]): Range & { article: string } {
    const id = this.one(this.one(iri, `${OA}hasSource`), `${SCHEMA}identifier`)
    const text = articles.find((article) => article.id === id)?.text ?? ''
    const position = `${iri}/position`
    const range = utf16(text, Number(this.one(position, `${OA}start`)), Number(this.one(position, `${OA}end`)))
    expect(this.one(`${iri}/quote`, `${OA}exact`)).toBe(text.slice(range.start, range.end))
    return { article: id, ...range }
  }

  #corrections(iri: string): { corrections?: Correction[] } {
    const iris = this.all(iri, `${PROV}wasGeneratedBy`).sort(byNumber)
    if (iris.length === 0) return {}
    return {
      corrections: iris.map((one) => ({
        id: this.one(one, `${SCHEMA}identifier`),
        action: this.one(one, `${RELATA}action`) as 'merge',
        by: this.one(one, `${SCHEMA}agent`),
        on: this.one(one, `${PROV}endedAtTime`),
        ...given('why', this.maybe(one, `${RDFS}comment`)),
        note: this.one(one, `${RDFS}label`),
      })),
    }
  }

  #colour(iri: string): { light: string; dark: string } {
    return { light: this.one(iri, `${RELATA}colour`), dark: this.one(iri, `${RELATA}colourDark`) }
  }
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)
}

/** Offsets in code points, as RDF counts, to those of the document. */
function utf16(text: string, start: number, end: number): Range {
  const characters = Array.from(text)
  const lengthOf = (count: number) => characters.slice(0, count).join('').length
  return { start: lengthOf(start), end: lengthOf(end) }
}

/** Triples have no order: neither have what they list. */
function unordered(document: GraphDocument): GraphDocument {
  const { kinds, families, relationTypes } = document.ontology
  const byName = <One extends { name: string }>(list: readonly One[]) => list.toSorted((a, b) => byText(a.name, b.name))
  const byId = <One extends { id: string }>(list: readonly One[]) =>
    list.toSorted((a, b) => byText(encodeURIComponent(a.id), encodeURIComponent(b.id)))
  return {
    ...document,
    articles: byId(document.articles),
    ontology: { kinds: byName(kinds), families: byName(families), relationTypes: byName(relationTypes) },
    entities: byId(document.entities).map((entity) => ({ ...entity, aliases: entity.aliases.toSorted(byText) })),
    relations: byId(document.relations),
  }
}

describe('Turtle, read by Oxigraph', () => {
  it.each([
    ['a document', DATA_GRAPH],
    ['a document of several articles', THREE_ARTICLES],
    ['a document without articles', BARE_GRAPH],
  ])('holds all of %s', async (_, document) => {
    const read = new Read(await writeTurtle(document, { texts: 'full' }))
    expect(read.document()).toEqual(unordered(document))
  })
})
