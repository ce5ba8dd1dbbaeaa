/** Which extracted entity stands for which annotated one: told by the names that both bear. */
import type { Entity, GraphDocument, Span } from '../../graph/document'
import type { Gold, GoldEntity } from './gold'

export interface Match {
  readonly goldOf: ReadonlyMap<string, GoldEntity>
  readonly extractedOf: ReadonlyMap<string, Entity>
  /** All names of an extracted entity, normalised. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>
  /** All names of an annotated entity, normalised. */
  readonly goldNamesOf: ReadonlyMap<string, ReadonlySet<string>>
}

/** @returns the words of a span, empty where its article is not there */
export type Quote = (span: Span) => string

export function quoteFrom(document: GraphDocument): Quote {
  const texts = new Map(document.articles.map((article) => [article.id, article.text]))
  return (span) => texts.get(span.article)?.slice(span.start, span.end) ?? ''
}

/** Case, kind of dash, possessive, punctuation and a leading article or possessive pronoun do not make another name. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replace(/^(?:the|an?|its|his|her|their) /, '')
    .trim()
}

/**
 * Pairs extracted with annotated entities, each with at most one: those that share most names first, then those of the
 * same kind, then those that are required.
 */
export function matchEntities(document: GraphDocument, gold: Gold): Match {
  const quote = quoteFrom(document)
  const namesOf = new Map(document.entities.map((entity) => [entity.id, namesOfExtracted(entity, quote)]))
  const goldNamesOf = new Map(gold.entities.map((entity) => [entity.id, new Set(entity.names.map(normaliseName))]))
  const pairs = document.entities.flatMap((entity) =>
    gold.entities.flatMap((annotated) => {
      const shared = countShared(namesOf.get(entity.id), goldNamesOf.get(annotated.id))
      if (shared === 0) return []
      const weight = shared + (entity.kind === annotated.kind ? 0.5 : 0) + (annotated.required ? 0.25 : 0)
      return [{ entity, annotated, weight }]
    }),
  )
  const goldOf = new Map<string, GoldEntity>()
  const extractedOf = new Map<string, Entity>()
  for (const { entity, annotated } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (goldOf.has(entity.id) || extractedOf.has(annotated.id)) continue
    goldOf.set(entity.id, annotated)
    extractedOf.set(annotated.id, entity)
  }
  return { goldOf, extractedOf, namesOf, goldNamesOf }
}

/** The id that an annotated entity goes by in relations. */
export function inRelations(annotated: GoldEntity): string {
  return annotated.also ?? annotated.id
}

function namesOfExtracted(entity: Entity, quote: Quote): ReadonlySet<string> {
  const names = [entity.name, ...entity.aliases, ...entity.mentions.map(quote)]
  return new Set(names.map(normaliseName).filter((name) => name !== ''))
}

function countShared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return [...a].filter((name) => b.has(name)).length
}
