/** A loose graph to a graph document. */
import { z } from 'zod'
import {
  articleSchema,
  correctionSchema,
  ontologySchema,
  type Article,
  type Entity,
  type GraphDocument,
  type Ontology,
  type Range,
  type Relation,
  type Span,
} from '../../graph/document'
import { FORMAT, VERSION } from '../../graph/format'
import { GraphDocumentError, parseGraphDocument } from '../../graph/validate'
import { IntakeError } from '../intake-error'
import { firstOf, type Attributes, type LooseEdge, type LooseGraph, type LooseNode } from './loose-graph'
import { labelIn, namingOf, ontologyOf, OWN_NAMING, type Naming } from './ontology'
import { articlesFrom, statementsOf, type SpokenStatement } from './statements'

/**
 * Kinds, relation types, articles and statements are taken from the file where our own export put them there, else the
 * ontology is made from what there is, and the graph has no articles.
 *
 * Edges between the same nodes, of the same type and with the same words, are one relation.
 *
 * @throws IntakeError with the place that does not fit
 */
export function assembleGraph(file: string, graph: LooseGraph): GraphDocument {
  if (graph.nodes.length === 0) throw new IntakeError(file, 'there is no node in it')
  refuseBrokenIds(file, graph)
  const carriedOntology = carried(file, graph, 'ontology', ontologySchema)
  const naming = carriedOntology === undefined ? namingOf(graph) : OWN_NAMING
  const spoken = new Map(graph.edges.map((edge) => [edge, statementsOf(file, edge)]))
  const ontology = carriedOntology ?? ontologyOf(graph, naming)
  const carriedArticles = carried(file, graph, 'articles', z.array(articleSchema))
  const articles = carriedArticles ?? articlesFrom(file, [...spoken.values()].flat())
  const corrections = carried(file, graph, 'corrections', z.array(correctionSchema))
  const known = carriedArticles === undefined ? quotedSpans(articles) : wholeSpans(articles)
  const document: GraphDocument = {
    format: FORMAT,
    version: VERSION,
    ontology,
    articles,
    entities: graph.nodes.map((node) => entityFrom(node, naming, known)),
    relations: relationsFrom(graph.edges, spoken, naming, ontology),
    ...(corrections === undefined ? {} : { corrections }),
  }
  try {
    return parseGraphDocument(document)
  } catch (error) {
    throw error instanceof GraphDocumentError ? new IntakeError(file, error.message) : error
  }
}

function refuseBrokenIds(file: string, { nodes, edges }: LooseGraph): void {
  const places = new Map<string, string>()
  for (const { id, place } of nodes) {
    const other = places.get(id)
    if (other !== undefined) throw new IntakeError(file, `${place}: the node "${id}" stands at ${other} already`)
    places.set(id, place)
  }
  for (const { source, target, place } of edges) {
    const missing = [source, target].find((id) => !places.has(id))
    if (missing !== undefined)
      throw new IntakeError(file, `${place}: the edge names a node "${missing}", which does not exist`)
  }
}

/** What our own export put whole into an attribute of the graph. */
function carried<Schema extends z.ZodType>(
  file: string,
  graph: LooseGraph,
  name: 'ontology' | 'articles' | 'corrections',
  schema: Schema,
): z.infer<Schema> | undefined {
  const json = graph.attributes.get(name)
  if (json === undefined || !/^\s*[[{]/.test(json)) return undefined
  const result = schema.safeParse(parse(json))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new IntakeError(file, `${name}.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`)
}

/** What is known of each article's text, by its id. */
type KnownText = ReadonlyMap<string, readonly Range[]>

function wholeSpans(articles: readonly Article[]): KnownText {
  return new Map(articles.map(({ id, text }) => [id, [{ start: 0, end: text.length }]]))
}

function quotedSpans(articles: readonly Article[]): KnownText {
  return new Map(articles.map(({ id, sentences }) => [id, sentences]))
}

const mentionsSchema = z.array(z.tuple([z.string(), z.int().nonnegative(), z.int().nonnegative()]))

function entityFrom(node: LooseNode, { kindOf }: Naming, known: KnownText): Entity {
  const { id, label, attributes, position } = node
  const codes = listIn(attributes, 'codes', z.record(z.string(), z.string()))
  const corrections = listIn(attributes, 'corrections', z.array(correctionSchema))
  const own = label === undefined || label.trim() === '' ? undefined : label
  return {
    id,
    name: own ?? firstOf(attributes, ['label', 'name', 'title', 'shared_name']) ?? id,
    kind: kindOf(node),
    aliases: listIn(attributes, 'aliases', z.array(z.string())) ?? [],
    mentions: mentionsFrom(listIn(attributes, 'mentions', mentionsSchema) ?? [], known),
    ...(codes === undefined ? {} : { codes }),
    ...(position === undefined ? {} : { position }),
    ...(corrections === undefined ? {} : { corrections }),
  }
}

/** A list in JSON, as our exports write it; undefined where another program means something else by the name. */
function listIn<Schema extends z.ZodType>(
  attributes: Attributes,
  name: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  const json = attributes.get(name)
  return json === undefined ? undefined : schema.safeParse(parse(json)).data
}

/** Those whose words are there: of an article that is known from quotations only, most are not. */
function mentionsFrom(mentions: z.infer<typeof mentionsSchema>, known: KnownText): Span[] {
  return mentions
    .map(([article, start, end]) => ({ article, start, end }))
    .filter(({ article, start, end }) =>
      known.get(article)?.some((range) => range.start <= start && end <= range.end && start <= end),
    )
}

function relationsFrom(
  edges: readonly LooseEdge[],
  spoken: ReadonlyMap<LooseEdge, readonly SpokenStatement[]>,
  { typeOf }: Naming,
  { relationTypes }: Ontology,
): Relation[] {
  const labels = new Map(relationTypes.map(({ name, label }) => [name, label]))
  const relations = new Map<string, Relation>()
  const ids = new Set<string>()
  for (const edge of edges) {
    const { source, target } = edge
    const type = typeOf(edge)
    const statements = (spoken.get(edge) ?? []).map(({ statement }) => statement)
    const label = wordsOf(edge, statements.length > 0) ?? labels.get(type) ?? type
    const identity = JSON.stringify([source, type, target, label])
    const known = relations.get(identity)
    if (known !== undefined) {
      relations.set(identity, { ...known, statements: [...known.statements, ...statements] })
      continue
    }
    const id = freeId(edge.id ?? `${source}~${type}~${target}`, ids)
    const corrections = listIn(edge.attributes, 'corrections', z.array(correctionSchema))
    const marks = corrections === undefined ? {} : { corrections }
    relations.set(identity, { id, source, type, target, label, statements, ...marks })
  }
  return [...relations.values()]
}

/**
 * The words of a relation. Without the statements that deny or claim it, the words alone can say so: they keep the denial
 * that our export wrote ("does not lead"), and name what else holds.
 */
function wordsOf(edge: LooseEdge, hasStatements: boolean): string | undefined {
  const shown = labelIn(edge)
  if (hasStatements) return firstOf(edge.attributes, ['words']) ?? shown
  const status = edge.attributes.get('status')
  return shown !== undefined && (status === 'contested' || status === 'claim') ? `${shown} (${status})` : shown
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`
  taken.add(id)
  return id
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
