/** What is named directly beside an entity: "Britain's Labour Party", "Birmingham, Alabama". */
import type { Clusters, Node } from './clusters'
import type { GraphDocument, Range } from './document'

const BEFORE = /^(['’]s?)? $/u
const AFTER = /^(, | of (the )?)$/u

/** Words between two names that stand beside one another are no more than these, in characters. */
const LONGEST_GAP = 8

/**
 * For an entity and all that it was joined with: the countries and places that its mentions stand beside, as "country/3"
 * with the cluster's number.
 */
export function namedBeside(
  clusters: Clusters,
  documents: readonly GraphDocument[],
): (node: Node) => ReadonlySet<string> {
  const places = documents.map(({ entities }, document) =>
    entities
      .filter(({ kind }) => kind === 'country' || kind === 'place')
      .flatMap(({ id, mentions }) => mentions.map((mention) => ({ mention, node: clusters.node(document, id) }))),
  )
  const known = new Map<Node, readonly Node[]>()
  const own = (node: Node): readonly Node[] => {
    const found = known.get(node) ?? find(node)
    known.set(node, found)
    return found
  }
  const find = ({ document, entity }: Node): Node[] => {
    const texts = new Map(documents[document]?.articles.map(({ id, text }) => [id, text]))
    return (places[document] ?? []).flatMap(({ mention, node: place }) => {
      if (place === undefined || place.entity === entity) return []
      const isBeside = entity.mentions.some(
        (one) => one.article === mention.article && standBeside(one, mention, texts.get(mention.article) ?? ''),
      )
      return isBeside ? [place] : []
    })
  }
  return (node) =>
    new Set(
      clusters
        .membersOf(node)
        .flatMap(own)
        .map((place) => `${place.entity.kind}/${clusters.numberOf(place)}`),
    )
}

function standBeside(own: Range, place: Range, text: string): boolean {
  const isBefore = place.end <= own.start
  const [start, end] = isBefore ? [place.end, own.start] : [own.end, place.start]
  if (end <= start || end - start > LONGEST_GAP) return false
  return (isBefore ? BEFORE : AFTER).test(text.slice(start, end))
}
