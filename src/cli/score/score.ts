/**
 * How well an extracted graph agrees with a gold annotation.
 *
 * - entity: a node for the right thing, of the right kind
 * - pair: two entities rightly said to be related, whatever the type; `related_to` can only help here
 * - typed: source, type and target right
 * - strict: typed, every statement of the right polarity, and one of them on the annotated words
 * - alias: names of a node that belong to no other annotated entity
 * - speaker, polarity, certainty, time: of the typed ones that the gold says something about, those where a statement on
 *   the annotated words has it right
 * - evidence: statements whose span lies in the text and is no longer than a sentence may be
 *
 * Everything is kept as a count of right ones out of so many, so that articles can be summed.
 */
import type { GraphDocument, Statement } from '../../graph/document'
import type { Count, Counts, Faults } from './counts'
import type { Gold } from './gold'
import { matchEntities, quoteFrom, type Quote } from './match'
import { scoreEntities } from './score-entities'
import { scoreRelations } from './score-relations'

const LONGEST_EVIDENCE = 800

/**
 * @param document what was extracted from one article
 * @param source the article's text before extraction: what `article.text` has to be part of, blank space aside
 */
export function score(document: GraphDocument, gold: Gold, source: string): { counts: Counts; faults: Faults } {
  const match = matchEntities(document, gold)
  const quote = quoteFrom(document)
  const entities = scoreEntities(document, gold, match)
  const relations = scoreRelations(document, gold, match, quote)
  const evidence = scoreEvidence(document, quote)
  const text = fold(source)
  const faithful = document.articles.filter((article) => article.text !== '' && text.includes(fold(article.text)))
  return {
    counts: {
      ...entities.counts,
      ...relations.counts,
      evidence: evidence.count,
      text: { right: faithful.length, of: document.articles.length },
    },
    faults: [...entities.faults, ...relations.faults, ['evidence not valid', evidence.invalid]],
  }
}

function scoreEvidence(document: GraphDocument, quote: Quote): { count: Count; invalid: readonly string[] } {
  const lengths = new Map(document.articles.map((article) => [article.id, article.text.length]))
  const isValid = (statement: Statement) =>
    statement.start < statement.end &&
    statement.end <= (lengths.get(statement.article) ?? -1) &&
    statement.end - statement.start <= LONGEST_EVIDENCE &&
    quote(statement).trim() !== ''
  const invalid = document.relations.flatMap(({ id, statements }) =>
    statements.length === 0
      ? [`${id}: no statement`]
      : statements.filter((statement) => !isValid(statement)).map(({ start, end }) => `${id}: ${start}..${end}`),
  )
  const all = document.relations.reduce((total, { statements }) => total + Math.max(statements.length, 1), 0)
  return { count: { right: all - invalid.length, of: all }, invalid }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
