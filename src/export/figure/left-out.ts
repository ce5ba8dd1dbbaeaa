import type { GraphDocument } from '../../graph/document'

/**
 * On the page the filters show that a family of relations is off at first; a picture that was taken away has to say so.
 *
 * @param whole the graph
 * @param drawn the part of it that the picture shows
 * @param types names of the relation types that are off
 * @returns "without “In the article’s own words”"; empty where no relation of them holds between what is drawn
 */
export function leftOutWords(whole: GraphDocument, drawn: GraphDocument, types: Iterable<string>): string {
  const off = new Set(types)
  const ids = new Set(drawn.entities.map(({ id }) => id))
  const missing = new Set(
    whole.relations
      .filter(({ type, source, target }) => off.has(type) && ids.has(source) && ids.has(target))
      .map(({ type }) => type),
  )
  const { families, relationTypes } = whole.ontology
  const labels = families
    .filter(({ name }) => relationTypes.some((type) => type.family === name && missing.has(type.name)))
    .map(({ label }) => `“${label}”`)
  return labels.length === 0 ? '' : `without ${labels.join(', ')}`
}
