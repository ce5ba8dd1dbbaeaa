/**
 * Reading a graph document: the schema first, then what a schema cannot say (ids that must exist, ranges that must lie
 * within their article).
 */
import { graphDocumentSchema, type GraphDocument } from './document'

export class GraphDocumentError extends Error {
  /** Where in the document: "relations[3].statements[0].end". Empty for the document itself. */
  readonly path: string

  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`)
    this.name = 'GraphDocumentError'
    this.path = path
  }
}

/**
 * Checks a value against the format.
 *
 * @param value what JSON.parse gave
 * @returns the document, typed
 * @throws GraphDocumentError with the path of the first value that does not fit
 */
export function parseGraphDocument(value: unknown): GraphDocument {
  const result = graphDocumentSchema.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new GraphDocumentError(formatPath(issue?.path ?? []), issue?.message ?? 'not a graph document')
  }
  checkReferences(result.data)
  return result.data
}

function checkReferences(document: GraphDocument): void {
  const kinds = new Set(document.ontology.kinds.map((kind) => kind.name))
  const families = new Set(document.ontology.families.map((family) => family.name))
  const types = new Set(document.ontology.relationTypes.map((type) => type.name))
  const lengths = new Map(document.articles.map((article) => [article.id, article.text.length]))
  const entities = new Set<string>()

  document.ontology.relationTypes.forEach((type, i) => {
    if (!families.has(type.family)) fail(['ontology', 'relationTypes', i, 'family'], `no family "${type.family}"`)
  })
  document.entities.forEach((entity, i) => {
    if (entities.has(entity.id)) fail(['entities', i, 'id'], `"${entity.id}" stands twice`)
    entities.add(entity.id)
    if (!kinds.has(entity.kind)) fail(['entities', i, 'kind'], `the ontology has no kind "${entity.kind}"`)
    entity.mentions.forEach((mention, j) => checkSpan(mention, lengths, ['entities', i, 'mentions', j]))
  })
  const relations = new Set<string>()
  document.relations.forEach((relation, i) => {
    if (relations.has(relation.id)) fail(['relations', i, 'id'], `"${relation.id}" stands twice`)
    relations.add(relation.id)
    if (!types.has(relation.type))
      fail(['relations', i, 'type'], `the ontology has no relation type "${relation.type}"`)
    if (!entities.has(relation.source)) fail(['relations', i, 'source'], `no entity "${relation.source}"`)
    if (!entities.has(relation.target)) fail(['relations', i, 'target'], `no entity "${relation.target}"`)
    relation.statements.forEach((statement, j) => {
      const path = ['relations', i, 'statements', j]
      checkSpan(statement, lengths, path)
      const parts = { source: statement.source, target: statement.target, predicate: statement.predicate }
      for (const [name, range] of Object.entries(parts)) {
        checkSpan({ article: statement.article, ...range }, lengths, [...path, name])
      }
      if (statement.speaker !== null && !entities.has(statement.speaker)) {
        fail([...path, 'speaker'], `no entity "${statement.speaker}"`)
      }
    })
  })
}

function checkSpan(
  span: { article: string; start: number; end: number },
  lengths: Map<string, number>,
  path: readonly PropertyKey[],
): void {
  const length = lengths.get(span.article)
  if (length === undefined) fail([...path, 'article'], `no article "${span.article}"`)
  else if (span.end > length) fail([...path, 'end'], `${span.end} lies past the end of the article (${length})`)
}

function fail(path: readonly PropertyKey[], reason: string): never {
  throw new GraphDocumentError(formatPath(path), reason)
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}
