/** What of a document the palette finds: entities, relation types and quotations. */
import type { GraphDocument, Relation } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import { relationSentence } from '../shared/sentences'
import { selectEntity, selectRelation, unhide, type Change } from '../state/changes'
import { allowOnly } from '../state/filtering'

export const GROUPS = ['commands', 'entities', 'types', 'quotations'] as const
export type Group = (typeof GROUPS)[number]

export interface PaletteItem {
  readonly id: string
  readonly group: Group
  readonly title: string
  /** What else to say of it, set smaller. */
  readonly note: string
  /** Other words by which it is found. */
  readonly terms: string
  /** The kind whose mark stands before it. */
  readonly kind: string | null
  /** What choosing it does: a step of exploring, or something outside of the view. */
  readonly does: { readonly explore: Change } | { readonly run: () => void }
}

/** Everything in the document that can be gone to. Each once, however often it is stated. */
export function documentItems(document: GraphDocument, index: GraphIndex): PaletteItem[] {
  const stated = new Set(document.relations.map((relation) => relation.type))
  return [
    ...document.entities.map((entity) => ({
      id: `entity ${entity.id}`,
      group: 'entities' as const,
      title: entity.name,
      note: [index.kinds.get(entity.kind)?.label, ...entity.aliases].filter(Boolean).join(' · '),
      terms: entity.aliases.join(' '),
      kind: entity.kind,
      does: { explore: goTo(entity.id) },
    })),
    ...document.ontology.relationTypes
      .filter((type) => stated.has(type.name))
      .map((type) => ({
        id: `type ${type.name}`,
        group: 'types' as const,
        title: type.label,
        note: `show only these relations · ${index.families.get(type.family)?.label ?? ''}`,
        terms: `${type.inverse} ${type.name.replaceAll('_', ' ')}`,
        kind: null,
        does: { explore: allowOnly('types', [type.name]) },
      })),
    ...document.relations.flatMap((relation) => quotationItems(relation, document, index)),
  ]
}

/** A headline that is printed twice is found once. */
function quotationItems(relation: Relation, document: GraphDocument, index: GraphIndex): PaletteItem[] {
  const places = new Map<string, number>()
  relation.statements.forEach((statement, place) => {
    const words = wordsOf(index, statement)
    if (!places.has(words)) places.set(words, place)
  })
  return [...places].map(([words, place]) => ({
    id: `quotation ${relation.id} ${place}`,
    group: 'quotations',
    // Many quotations begin or end with marks of their own.
    title: /["“”]/.test(words) ? words : `“${words}”`,
    note: relationSentence(relation, index, document.ontology),
    terms: '',
    kind: null,
    does: { explore: selectRelation(relation.id, place) },
  }))
}

/** Selects an entity, and brings it back where it was hidden. */
const goTo =
  (entity: string): Change =>
  (view, index) =>
    selectEntity(entity)(view.hidden.includes(entity) ? unhide([entity])(view, index) : view, index)

function wordsOf(index: GraphIndex, span: { article: string; start: number; end: number }): string {
  const text = index.articles.get(span.article)?.text ?? ''
  return text.slice(span.start, span.end).replace(/\s+/g, ' ')
}
