/** The layouts by name, and in the words of the page. */
import type { GraphDocument } from '../../graph/document'
import { hubOf } from '../../graph/hub'
import type { Layout, Selection } from '../state/view'

export const LAYOUTS = ['printed', 'concentric', 'columns'] as const satisfies readonly Layout['name'][]

export const LAYOUT_WORDS: Readonly<Record<Layout['name'], string>> = {
  printed: 'As printed',
  concentric: 'In rings',
  columns: 'By kind',
}

/** Rings are drawn round what is selected, or else round the entity with most relations. */
export function layoutNamed(name: Layout['name'], selection: Selection, document: GraphDocument): Layout {
  if (name !== 'concentric') return { name }
  return { name, centre: selection.what === 'entities' ? selection.ids[0] : hubOf(document) }
}
