/** RDF as plain values, from which JSON-LD and Turtle are written alike. No blank nodes: everything has an IRI. */

export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  wdt: 'http://www.wikidata.org/prop/direct/',
  relata: 'urn:relata:vocabulary:',
} as const

export type Prefix = keyof typeof PREFIXES
/** "schema:name"; the prefix is one of PREFIXES. */
export type Name = `${Prefix}:${string}`

export type Term =
  | { readonly iri: string }
  /** `type` is undefined for plain text. */
  | { readonly text: string; readonly type?: Name }

export interface Resource {
  readonly iri: string
  /** Full IRIs. */
  readonly types: readonly string[]
  readonly properties: readonly Property[]
}

/** A predicate, as a full IRI, and one object. */
export type Property = readonly [predicate: string, object: Term]

/** @returns the IRI that a prefixed name stands for */
export function expand(name: Name): string {
  const [prefix = '', ...rest] = name.split(':')
  return PREFIXES[prefix as Prefix] + rest.join(':')
}

/** @returns the property, unless it has no value */
export function property(predicate: Name, object: Term | undefined): Property[] {
  return object === undefined ? [] : [[expand(predicate), object]]
}

/** @returns a literal; half a surrogate pair, which no encoding of a file can hold, becomes U+FFFD */
export function literal(text: string | number | boolean | undefined, type?: Name): Term | undefined {
  if (text === undefined) return undefined
  const written = String(text).replace(/\p{Surrogate}/gu, '\ufffd')
  return type === undefined ? { text: written } : { text: written, type }
}

/** @returns a list as a JSON literal (JSON-LD 1.1, section 10.2) */
export function json(list: readonly unknown[]): Term | undefined {
  return literal(JSON.stringify(list), 'rdf:JSON')
}

/** @returns a date where the text is one, else the text */
export function date(text: string | undefined): Term | undefined {
  return literal(text, text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? 'xsd:date' : undefined)
}

/**
 * The IRI of a thing in the document: "urn:relata:entity:person/olaf-scholz".
 *
 * @param path ids and numbers, which stay apart: a slash within one does not end it
 */
export function iriOf(sort: string, ...path: readonly (string | number)[]): string {
  return ['urn:relata', sort, path.map(escapePart).join('#')].join(':')
}

/** What an id may hold and a URN may not, and the "#" between parts; a slash may stand (RFC 8141, section 2). */
function escapePart(part: string | number): string {
  return encodeURIComponent(String(part).replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%2F', '/')
}
