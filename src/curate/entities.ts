/** Decisions on entities: merge, split, rename, change of kind. */
import type { Entity, GraphDocument, Relation, Span, Statement } from '../graph/document'
import { mergeEntities } from '../graph/merge'
import { nameWords } from '../graph/names'
import { regroup, relationId, tailOf } from '../graph/regroup'
import { AnchorError, findEntity, findKind, findQuotation, liesIn } from './anchors'
import type { DecisionOf } from './decision'
import { marked } from './marks'

export function merge(document: GraphDocument, decision: DecisionOf<'merge'>): GraphDocument {
  const found = [...new Set(decision.entities.map((ref) => findEntity(document, ref)))]
  const [into, ...others] = found
  if (into === undefined || others.length === 0) throw new AnchorError('they are one already')
  const gone = new Set(others.map(({ id }) => id))
  const { position } = into
  const whole = { ...mergeEntities(into, found), ...(position === undefined ? {} : { position }) }
  const corrections = found.flatMap((entity) => entity.corrections ?? [])
  const note = `was ${found.length}: ${found.map(({ name }) => name).join(', ')}`
  const merged = marked({ ...whole, ...(corrections.length > 0 ? { corrections } : {}) }, decision, note)
  const idOf = (id: string) => (gone.has(id) ? into.id : id)
  const relations = regroup(
    document.relations.map((relation) => ({ relation, idOf })),
    document.ontology,
  )
  const led = new Set(document.relations.filter(({ source, target }) => source === target).map(({ source }) => source))
  return {
    ...document,
    entities: document.entities.filter(({ id }) => !gone.has(id)).map((one) => (one === into ? merged : one)),
    // What two said of one another, one does not say of itself.
    relations: relations.filter(({ source, target }) => source !== target || source !== into.id || led.has(source)),
  }
}

export function split(document: GraphDocument, decision: DecisionOf<'split'>): GraphDocument {
  const entity = findEntity(document, decision.entity)
  const places = decision.mentions.map((mention) => findQuotation(document, mention))
  const moved = entity.mentions.filter((mention) =>
    places.some((place) => place.article === mention.article && liesIn(mention, place)),
  )
  const isMoved = (span: Span) =>
    moved.some(({ article, start, end }) => article === span.article && start < span.end && span.start < end)
  const unclaimed = places.findIndex(
    (place) => !moved.some((mention) => mention.article === place.article && liesIn(mention, place)),
  )
  if (unclaimed !== -1) {
    throw new AnchorError(`“${decision.mentions[unclaimed]?.text ?? ''}” does not mention ${entity.name}`)
  }
  if (moved.length === entity.mentions.length) throw new AnchorError(`no mention of ${entity.name} would be left`)
  const kind = findKind(document, decision.kind ?? entity.kind)
  const { position, corrections: _corrections, codes: _codes, ...rest } = entity
  const id = freeId(kind, decision.name, document)
  const other: Entity = {
    ...rest,
    id,
    name: decision.name,
    kind,
    aliases: aliasesAt(document, moved, decision.name, entity),
    mentions: moved,
    ...(position === undefined ? {} : { position: { x: position.x + BESIDE.x, y: position.y + BESIDE.y } }),
  }
  const left = { ...entity, mentions: entity.mentions.filter((mention) => !moved.includes(mention)) }
  const pair = [
    marked(left, decision, `${decision.name} was part of it`),
    marked(other, decision, `was part of ${entity.name}`),
  ]
  return {
    ...document,
    entities: document.entities.flatMap((one) => (one === entity ? pair : [one])),
    relations: regroup(
      document.relations.flatMap((relation) => dealOut(relation, entity.id, id, isMoved)),
      document.ontology,
    ),
  }
}

/** Where the build has not yet placed it, a new entity stands so far from the one that it was part of, px. */
const BESIDE = { x: 60, y: 60 }

/** A relation's statements by which of the two they are about now. */
function dealOut(relation: Relation, from: string, to: string, isMoved: (span: Span) => boolean) {
  const idOf = (id: string) => id
  const groups = new Map<string, Relation>()
  for (const statement of relation.statements) {
    const { article, attribution } = statement
    const endOf = (end: 'source' | 'target') =>
      relation[end] === from && isMoved({ article, ...statement[end] }) ? to : relation[end]
    const speaks = statement.speaker === from && attribution !== undefined && isMoved({ article, ...attribution })
    const told: Statement = speaks ? { ...statement, speaker: to } : statement
    const [source, target] = [endOf('source'), endOf('target')]
    const id = relationId(source, relation.type, target, tailOf(relation))
    const known = groups.get(id) ?? { ...relation, id, source, target, statements: [] }
    groups.set(id, { ...known, statements: [...known.statements, told] })
  }
  return groups.size === 0 ? [{ relation, idOf }] : [...groups.values()].map((part) => ({ relation: part, idOf }))
}

/** Those of the entity's names by which the moved mentions call it. */
function aliasesAt(document: GraphDocument, mentions: readonly Span[], name: string, entity: Entity): string[] {
  const texts = new Map(document.articles.map(({ id, text }) => [id, text]))
  const said = new Set(mentions.map(({ article, start, end }) => texts.get(article)?.slice(start, end) ?? ''))
  return [entity.name, ...entity.aliases].filter((alias) => alias !== name && said.has(alias))
}

function freeId(kind: string, name: string, { entities }: GraphDocument): string {
  const taken = new Set(entities.map(({ id }) => id))
  const stem = `${kind.replaceAll('_', '-')}/${nameWords(name).join('-') || 'unnamed'}`
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  return id
}

export function rename(document: GraphDocument, decision: DecisionOf<'rename'>): GraphDocument {
  const entity = findEntity(document, decision.entity)
  if (entity.name === decision.to) throw new AnchorError(`it is called “${decision.to}” already`)
  const aliases = [...entity.aliases.filter((alias) => alias !== decision.to), entity.name]
  const renamed = marked({ ...entity, name: decision.to, aliases }, decision, `was called ${entity.name}`)
  return replace(document, entity, renamed)
}

export function changeKind(document: GraphDocument, decision: DecisionOf<'kind'>): GraphDocument {
  const entity = findEntity(document, decision.entity)
  const kind = findKind(document, decision.to)
  if (entity.kind === kind) throw new AnchorError(`it is of the kind ${kind} already`)
  const was = document.ontology.kinds.find(({ name }) => name === entity.kind)?.label ?? entity.kind
  return replace(document, entity, marked({ ...entity, kind }, decision, `was of the kind ${was.toLowerCase()}`))
}

function replace(document: GraphDocument, entity: Entity, by: Entity): GraphDocument {
  return { ...document, entities: document.entities.map((one) => (one === entity ? by : one)) }
}
