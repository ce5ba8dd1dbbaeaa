/** What two articles of one graph say beside one another. */
import type { GraphDocument, Relation, Statement } from './document'

/** A relation with what each of the two articles says of it. */
export interface Compared {
  readonly relation: Relation
  readonly first: readonly Statement[]
  readonly second: readonly Statement[]
}

export interface Comparison {
  /** What one affirms and the other denies. */
  readonly contradicted: readonly Compared[]
  /** What both say without contradicting one another. */
  readonly shared: readonly Compared[]
  readonly onlyFirst: readonly Compared[]
  readonly onlySecond: readonly Compared[]
}

/**
 * @param relations the relations to compare by, in the order in which they shall be told
 * @param first the id of an article
 * @param second the id of another
 */
export function compareArticles(relations: readonly Relation[], first: string, second: string): Comparison {
  const compared = relations.map((relation) => ({
    relation,
    first: relation.statements.filter(({ article }) => article === first),
    second: relation.statements.filter(({ article }) => article === second),
  }))
  const both = compared.filter((one) => one.first.length > 0 && one.second.length > 0)
  return {
    contradicted: both.filter(contradict),
    shared: both.filter((one) => !contradict(one)),
    onlyFirst: compared.filter((one) => one.first.length > 0 && one.second.length === 0),
    onlySecond: compared.filter((one) => one.first.length === 0 && one.second.length > 0),
  }
}

function contradict({ first, second }: Compared): boolean {
  const says = (statements: readonly Statement[], polarity: Statement['polarity']) =>
    statements.some((statement) => statement.polarity === polarity)
  return (says(first, 'affirmed') && says(second, 'denied')) || (says(first, 'denied') && says(second, 'affirmed'))
}

/** The articles that state a relation, in the document's order. */
export function articlesStating({ statements }: Relation, { articles }: GraphDocument): GraphDocument['articles'] {
  const stating = new Set(statements.map(({ article }) => article))
  return articles.filter(({ id }) => stating.has(id))
}
