/** Relations told as sentences, and sentences of the article as the relations that they state. */
import type { GraphDocument, Ontology, Relation, Statement } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import { labelOf } from '../../graph/status'

/** "Kazakhstan does not recognise Russia". */
export function relationSentence(relation: Relation, index: GraphIndex, ontology: Ontology): string {
  const name = (id: string) => index.entities.get(id)?.name ?? id
  return `${name(relation.source)} ${labelOf(relation, ontology)} ${name(relation.target)}`
}

/** The relations that a sentence of an article states, each with the statements that lie in it. */
export function relationsOfSentence(
  place: { readonly article: string; readonly sentence: number },
  document: GraphDocument,
): { relation: Relation; statements: Statement[] }[] {
  const article = document.articles.find(({ id }) => id === place.article)
  const range = article?.sentences[place.sentence]
  if (range === undefined) return []
  const liesIn = (statement: Statement) =>
    statement.article === place.article && statement.start < range.end && statement.end > range.start
  return document.relations.flatMap((relation) => {
    const statements = relation.statements.filter(liesIn)
    return statements.length === 0 ? [] : [{ relation, statements }]
  })
}
