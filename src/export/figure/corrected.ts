/** What of the picture a person put right: whoever reads it must be able to tell that from what the extractor found. */
import { correctionsOf } from '../../graph/corrections'
import type { GraphDocument } from '../../graph/document'
import type { MeasureText } from '../../graph/drawing'
import { labelOf } from '../../graph/status'
import type { Section } from './section'
import { smallPrint } from './source'
import type { Theme } from './theme'

const MOST_NAMED = 8

/**
 * @param scale of the page's furniture
 * @returns "Corrected by hand (Ann): Olaf Scholz; Poland supplies Germany"; null where nothing drawn was corrected
 */
export function correctedSection(
  { entities, relations, ontology }: GraphDocument,
  width: number,
  scale: number,
  measure: MeasureText,
  theme: Theme,
): Section | null {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const told = [
    ...entities.map(({ name, corrections = [] }) => ({ words: name, marks: corrections })),
    ...relations.map((relation) => ({
      words: `${names.get(relation.source) ?? ''} ${labelOf(relation, ontology)} ${names.get(relation.target) ?? ''}`,
      marks: correctionsOf(relation),
    })),
  ].filter(({ marks }) => marks.length > 0)
  if (told.length === 0) return null
  const by = [...new Set(told.flatMap(({ marks }) => marks.map((mark) => mark.by)))].join(', ')
  const items = told.slice(0, MOST_NAMED).map(({ words }) => words)
  return smallPrint(
    { head: `Corrected by hand (${by}): `, items, of: told.length, parted: '; ' },
    width,
    scale,
    measure,
    theme,
  )
}
