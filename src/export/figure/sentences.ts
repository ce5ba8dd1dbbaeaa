/** Relations in words: for the key under the picture and for its alternative text. */
import type { Bundle } from '../../graph/bundles'
import type { GraphDocument, Ontology, Relation } from '../../graph/document'
import { certaintyOf, labelOf, relationStatus } from '../../graph/status'

/**
 * @param bundle a bundle
 * @param names the names of entities by their ids
 * @param ontology the ontology of their document
 * @returns what holds between the two, those that run one way and those that run the other apart: "Russia invades,
 *   attacks (claimed) Ukraine; Ukraine does not recognise Russia"
 */
export function sentenceOf(bundle: Bundle, names: ReadonlyMap<string, string>, ontology: Ontology): string {
  const bySource = new Map<string, [Relation, ...Relation[]]>()
  for (const relation of bundle.relations) {
    const same = bySource.get(relation.source)
    if (same) same.push(relation)
    else bySource.set(relation.source, [relation])
  }
  return [...bySource.values()]
    .map((relations) => {
      const [{ source, target }] = relations
      const predicates = relations.map((relation) => predicateOf(relation, ontology)).join(', ')
      return `${names.get(source) ?? source} ${predicates} ${names.get(target) ?? target}`
    })
    .join('; ')
}

function predicateOf(relation: Relation, ontology: Ontology): string {
  const status = relationStatus(relation)
  const certainty = certaintyOf(relation)
  const remarks = [
    ...(status === 'claim' ? ['claimed'] : status === 'contested' ? ['contested'] : []),
    ...(certainty === 'stated' ? [] : [certainty]),
  ]
  const label = labelOf(relation, ontology)
  return remarks.length > 0 ? `${label} (${remarks.join(', ')})` : label
}

/** The names of a document's entities by their ids. */
export function namesOf(document: GraphDocument): Map<string, string> {
  return new Map(document.entities.map((entity) => [entity.id, entity.name]))
}

const MOST_SENTENCES = 60

/**
 * The alternative text of a picture: who is in it, and what holds between them.
 *
 * @param document what is drawn
 * @param bundles its lines
 */
export function describe(document: GraphDocument, bundles: readonly Bundle[]): string {
  const names = namesOf(document)
  const kinds = document.ontology.kinds.flatMap((kind) => {
    const members = document.entities.filter((entity) => entity.kind === kind.name).map((entity) => entity.name)
    if (members.length === 0) return []
    return [`${members.length === 1 ? kind.label : kind.plural}: ${members.join(', ')}.`]
  })
  const told = bundles.slice(0, MOST_SENTENCES).map((bundle) => `${sentenceOf(bundle, names, document.ontology)}.`)
  const left = bundles.length - told.length
  const more = left > 0 ? [`And ${left} more pairs of entities that are related.`] : []
  return [`A network of ${countsOf(document)}.`, ...kinds, ...told, ...more].join(' ')
}

/** How much is in a graph: "28 entities and 45 relations". */
export function countsOf({ entities, relations }: GraphDocument): string {
  return `${count(entities.length, 'entity', 'entities')} and ${count(relations.length, 'relation', 'relations')}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
