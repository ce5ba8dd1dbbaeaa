/** Small made graph documents for tests. */
import type { Entity, GraphDocument, Ontology, Relation, Statement } from '../../../src/graph/document'

const colour = { light: '#332288', dark: '#8d7fdc' }

export const ontology: Ontology = {
  kinds: [
    { name: 'person', label: 'Person', plural: 'People', shape: 'ellipse', colour },
    { name: 'country', label: 'Country', plural: 'Countries', shape: 'round-rectangle', colour },
    { name: 'commodity', label: 'Commodity', plural: 'Commodities', shape: 'triangle', colour },
  ],
  families: [
    { name: 'economy', label: 'Economy', hidden: false, colour },
    { name: 'open', label: 'In the article’s own words', hidden: true, colour },
  ],
  relationTypes: [
    type('supplies', 'supplies', 'is supplied by', 'does not supply', 'economy', false),
    type('trades_with', 'trades with', 'trades with', 'does not trade with', 'economy', true),
    type('buys_from', 'buys from', 'sells to', 'does not buy from', 'economy', false),
    type('related_to', 'is related to', 'is related to', 'is not related to', 'open', false),
  ],
}

function type(
  name: string,
  label: string,
  inverse: string,
  denied: string,
  family: string,
  symmetric: boolean,
): Ontology['relationTypes'][number] {
  return { name, label, inverse, denied, family, symmetric }
}

export function statement(over: Partial<Statement> = {}): Statement {
  const range = { start: 0, end: 1 }
  return {
    article: 'a',
    ...range,
    source: range,
    target: range,
    predicate: range,
    speaker: null,
    polarity: 'affirmed',
    certainty: 'stated',
    ...over,
  }
}

export function relation(source: string, type: string, target: string, over: Partial<Relation> = {}): Relation {
  const label = ontology.relationTypes.find((one) => one.name === type)?.label ?? type
  return { id: `${source}~${type}~${target}`, source, type, target, label, statements: [statement()], ...over }
}

export function entity(id: string, over: Partial<Entity> = {}): Entity {
  return { id, name: id, kind: 'country', aliases: [], mentions: [], ...over }
}

export function graphOf(entities: Entity[], relations: Relation[]): GraphDocument {
  const article = { id: 'a', title: 'A made article', text: 'made', blocks: [], sentences: [] }
  return { format: 'relata-graph', version: 1, ontology, articles: [article], entities, relations }
}
