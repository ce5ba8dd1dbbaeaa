/** Kinds and relation types as classes and properties, tied to schema.org and Wikidata where those mean the same. */
import type { EntityKind, GraphDocument, RelationType } from '../../../graph/document'
import { expand, iriOf, literal, property, type Name, type Property, type Resource } from './model'

const SCHEMA_CLASSES: Readonly<Record<string, Name>> = {
  person: 'schema:Person',
  country: 'schema:Country',
  place: 'schema:Place',
  organisation: 'schema:Organization',
  event: 'schema:Event',
  commodity: 'schema:Product',
}

/** By relation type, and true in the same direction. */
const SAME_PROPERTIES: Readonly<Record<string, readonly Name[]>> = {
  works_for: ['schema:worksFor', 'wdt:P108'],
  member_of: ['schema:memberOf', 'wdt:P463'],
  owns: ['schema:owns', 'wdt:P1830'],
  located_in: ['schema:location', 'wdt:P276'],
  part_of: ['wdt:P361'],
  capital_of: ['wdt:P1376'],
  borders: ['wdt:P47'],
}

/** @returns the class of a kind, and schema.org's where it has one */
export function classesOf(kind: string): string[] {
  const schemaClass = SCHEMA_CLASSES[kind]
  return [iriOf('kind', kind), ...(schemaClass === undefined ? [] : [expand(schemaClass)])]
}

/** @returns the property of a relation type */
export function propertyOf(type: string): string {
  return iriOf('type', type)
}

/** @returns the property that says the opposite: whoever takes a denied statement for a fact still reads "does not …" */
export function negationOf(type: string): string {
  return iriOf('type', type, 'denied')
}

/** @returns what the ontology says of the document's kinds, families and relation types */
export function ontologyResources({ ontology }: GraphDocument): Resource[] {
  return [
    ...ontology.kinds.map(kindResource),
    ...ontology.families.map(({ name, label, colour, hidden }) => ({
      iri: iriOf('family', name),
      types: [expand('skos:Collection')],
      properties: [
        ...property('rdfs:label', literal(label)),
        ...colours(colour),
        ...property('relata:hidden', literal(hidden, 'xsd:boolean')),
      ],
    })),
    ...ontology.relationTypes.flatMap((type) => [typeResource(type), negationResource(type)]),
  ]
}

function kindResource({ name, label, plural, colour, shape }: EntityKind): Resource {
  return {
    iri: iriOf('kind', name),
    types: [expand('rdfs:Class')],
    properties: [
      ...property('rdfs:label', literal(label)),
      ...property('relata:plural', literal(plural)),
      ...colours(colour),
      ...property('relata:shape', literal(shape)),
    ],
  }
}

function colours({ light, dark }: EntityKind['colour']): Property[] {
  return [...property('relata:colour', literal(light)), ...property('relata:colourDark', literal(dark))]
}

function typeResource({ name, label, inverse, family, symmetric }: RelationType): Resource {
  return {
    iri: propertyOf(name),
    types: [expand('rdf:Property')],
    properties: [
      ...property('rdfs:label', literal(label)),
      ...property('relata:inverseLabel', literal(inverse)),
      ...property('relata:symmetric', literal(symmetric, 'xsd:boolean')),
      ...property('relata:family', { iri: iriOf('family', family) }),
      ...(SAME_PROPERTIES[name] ?? []).flatMap((same) => property('skos:closeMatch', { iri: expand(same) })),
    ],
  }
}

function negationResource({ name, denied }: RelationType): Resource {
  return {
    iri: negationOf(name),
    types: [expand('rdf:Property')],
    properties: [...property('rdfs:label', literal(denied)), ...property('relata:denies', { iri: propertyOf(name) })],
  }
}
