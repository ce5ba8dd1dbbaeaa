/** The words of a quotation that stand for the two ends of its relation, for the relation itself and for its speaker. */
import type { Article, Entity, GraphDocument, Range } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import { labelOf } from '../../graph/status'
import type { Place } from './places'

export type Role = 'source' | 'predicate' | 'target' | 'attribution'

export interface RoleMark extends Range {
  readonly role: Role
  /** What is printed before the words: "from", "to", "has ties with". */
  readonly tag: string
  /** Whom the words stand for, where they do not say so themselves: "They" → Kazakhstan, Germany. */
  readonly standsFor: readonly string[]
}

/** @returns the marks of a quotation, none of any other place */
export function rolesOf({ stated }: Place, document: GraphDocument, index: GraphIndex): RoleMark[] {
  const article = stated && index.articles.get(stated.statement.article)
  if (!stated || !article) return []
  const { relation, statement } = stated
  const end = (role: 'source' | 'target', tag: string): RoleMark => ({
    ...statement[role],
    role,
    tag,
    standsFor: namesUnsaid(article, statement[role], entitiesAt(article, statement[role], relation[role], document)),
  })
  return [
    end('source', 'from'),
    { ...statement.predicate, role: 'predicate', tag: labelOf(relation, document.ontology), standsFor: [] },
    end('target', 'to'),
    ...(statement.attribution
      ? [{ ...statement.attribution, role: 'attribution' as const, tag: 'says so', standsFor: [] }]
      : []),
  ]
}

/** Everything that the very same words stand for: the end itself, and the other ends that a plural names with it. */
function entitiesAt(article: Article, range: Range, end: string, document: GraphDocument): Entity[] {
  const isHere = (other: Range) => other.start === range.start && other.end === range.end
  const ids = new Set([end])
  for (const { source, target, statements } of document.relations) {
    for (const statement of statements) {
      if (statement.article !== article.id) continue
      if (isHere(statement.source)) ids.add(source)
      if (isHere(statement.target)) ids.add(target)
    }
  }
  const isMentionedHere = (entity: Entity) =>
    entity.mentions.some((mention) => mention.article === article.id && isHere(mention))
  return document.entities.filter((entity) => ids.has(entity.id) || isMentionedHere(entity))
}

function namesUnsaid(article: Article, range: Range, entities: readonly Entity[]): string[] {
  const words = plain(article.text.slice(range.start, range.end))
  const says = (name: string) => words.includes(plain(name)) || plain(name).includes(words)
  const names = entities.map((entity) => entity.name)
  // A plural that names one of them still leaves the others unsaid.
  return names.every(says) ? [] : names
}

function plain(text: string): string {
  return text.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ')
}
