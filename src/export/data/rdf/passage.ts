/** A passage of an article, as the Web Annotation data model selects one (W3C, 2017, sections 4.2.4 and 4.2.5). */
import type { Article, Range } from '../../../graph/document'
import { expand, literal, property, type Resource } from './model'

/** Characters on either side of a quotation that tell it from the same words elsewhere. */
const CONTEXT = 32

export interface PassageContext {
  readonly article: Article
  readonly articleIri: string
  /** UTF-16 offset to code points, which the model counts in. */
  readonly codePoints: (offset: number) => number
  /** Whether words beside the passage may be quoted too. */
  readonly surroundings: boolean
}

/** @returns the passage and its two selectors; the passage first */
export function passageResources(iri: string, range: Range, context: PassageContext): Resource[] {
  const { article, articleIri, codePoints, surroundings } = context
  const { start, end } = range
  const before = article.text.slice(Math.max(0, start - CONTEXT), start)
  const after = article.text.slice(end, end + CONTEXT)
  return [
    {
      iri,
      types: [expand('oa:SpecificResource')],
      properties: [
        ...property('oa:hasSource', { iri: articleIri }),
        ...property('prov:wasQuotedFrom', { iri: articleIri }),
        ...property('oa:hasSelector', { iri: `${iri}/quote` }),
        ...property('oa:hasSelector', { iri: `${iri}/position` }),
      ],
    },
    {
      iri: `${iri}/quote`,
      types: [expand('oa:TextQuoteSelector')],
      properties: [
        ...property('oa:exact', literal(article.text.slice(start, end))),
        ...(surroundings ? property('oa:prefix', literal(before.replace(/^[\udc00-\udfff]/, ''))) : []),
        ...(surroundings ? property('oa:suffix', literal(after.replace(/[\ud800-\udbff]$/, ''))) : []),
      ],
    },
    {
      iri: `${iri}/position`,
      types: [expand('oa:TextPositionSelector')],
      properties: [
        ...property('oa:start', literal(codePoints(start), 'xsd:nonNegativeInteger')),
        ...property('oa:end', literal(codePoints(end), 'xsd:nonNegativeInteger')),
      ],
    },
  ]
}

/** @returns a function from UTF-16 offsets into the text to code points */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset - 1)
}

/** How many of the ascending numbers are less than the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
