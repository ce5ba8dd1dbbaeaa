/** Turtle (W3C, RDF 1.1), written by N3.js. */
import { DataFactory, Writer, type Literal, type NamedNode } from 'n3'
import type { GraphDocument } from '../../graph/document'
import type { DataOptions } from './data-format'
import { expand, PREFIXES, type Term } from './rdf/model'
import { rdfResources } from './rdf/resources'

/** @returns the same RDF as `writeJsonLd` */
export function writeTurtle(document: GraphDocument, options: DataOptions): Promise<string> {
  const writer = new Writer({ format: 'text/turtle', prefixes: PREFIXES })
  for (const { iri, types, properties } of rdfResources(document, options)) {
    const subject = DataFactory.namedNode(iri)
    for (const type of types)
      writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(expand('rdf:type')), DataFactory.namedNode(type)))
    for (const [predicate, object] of properties)
      writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(predicate), termOf(object)))
  }
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => {
      if (error === null) resolve(text)
      else reject(error)
    })
  })
}

function termOf(term: Term): NamedNode | Literal {
  if ('iri' in term) return DataFactory.namedNode(term.iri)
  return DataFactory.literal(term.text, term.type === undefined ? undefined : DataFactory.namedNode(expand(term.type)))
}
