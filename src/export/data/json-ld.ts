/** JSON-LD 1.1 (W3C). */
import type { GraphDocument } from '../../graph/document'
import type { DataOptions } from './data-format'
import { expand, PREFIXES, type Resource, type Term } from './rdf/model'
import { rdfResources } from './rdf/resources'

/** @returns the same RDF as `writeTurtle`, one node object a resource */
export function writeJsonLd(document: GraphDocument, options: DataOptions): string {
  const graph = rdfResources(document, options).map(nodeObject)
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 1)}\n`
}

function nodeObject({ iri, types, properties }: Resource): Record<string, unknown> {
  const values = new Map<string, unknown[]>()
  for (const [predicate, object] of properties) {
    const key = compact(predicate)
    values.set(key, [...(values.get(key) ?? []), valueObject(object)])
  }
  const node = Object.fromEntries(
    [...values].map(([key, objects]) => [key, objects.length === 1 ? objects[0] : objects]),
  )
  return { '@id': compact(iri), '@type': types.map(compact), ...node }
}

function valueObject(term: Term): unknown {
  if ('iri' in term) return { '@id': compact(term.iri) }
  return term.type === undefined ? term.text : { '@type': compact(expand(term.type)), '@value': term.text }
}

function compact(iri: string): string {
  const prefix = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace))
  return prefix === undefined ? iri : `${prefix[0]}:${iri.slice(prefix[1].length)}`
}
