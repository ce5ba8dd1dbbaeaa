/** What the values of a facet are called on the page. */
import { ARTICLE_VOICE, UNNAMED_SOURCE, type ChoiceFacet } from '../../graph/facets'
import type { GraphIndex } from '../../graph/graph-index'

const WORDS: Readonly<Record<string, string>> = {
  affirmed: 'Affirmed',
  denied: 'Denied',
  contested: 'Contested',
  stated: 'Stated as fact',
  possible: 'Possible',
  planned: 'Planned',
  [ARTICLE_VOICE]: 'The article itself',
  [UNNAMED_SOURCE]: 'Unnamed sources',
}

/** @returns "Countries" for kinds/country, "leads" for types/leads, "Olaf Scholz" for speakers/person/olaf-scholz */
export function facetWords(facet: ChoiceFacet, value: string, index: GraphIndex): string {
  switch (facet) {
    case 'types':
      return index.relationTypes.get(value)?.label ?? value
    case 'kinds':
      return index.kinds.get(value)?.plural ?? value
    case 'articles':
      return index.articles.get(value)?.title ?? value
    case 'speakers':
    case 'polarity':
    case 'certainty':
      return WORDS[value] ?? index.entities.get(value)?.name ?? value
  }
}
