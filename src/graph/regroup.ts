/** Relations under other ids of their ends: those that come to say the same become one. */
import type { Ontology, Relation, Statement } from './document'

/**
 * @param relations relations whose ends and speakers have ids of their own documents or of before a change
 * @param idOf the id that each relation's ends and speakers get
 * @returns one relation a (source, type, target, own words), with the statements of all; a symmetric one stands the way
 *   round in which it first came. No statement twice
 */
export function regroup(
  relations: Iterable<{ readonly relation: Relation; readonly idOf: (id: string) => string }>,
  ontology: Ontology,
): Relation[] {
  const symmetric = new Set(ontology.relationTypes.filter((type) => type.symmetric).map((type) => type.name))
  const gathered = new Map<string, Relation>()
  /** What each has gathered so far: to look at all of it for every article more would take ever longer. */
  const stated = new Map<string, Set<string>>()
  for (const { relation, idOf } of relations) {
    const moved = move(relation, idOf)
    const turned = symmetric.has(relation.type) ? turn(moved) : null
    const known = gathered.get(moved.id) ?? (turned === null ? undefined : gathered.get(turned.id))
    const same = known !== undefined && turned?.id === known.id ? turned : moved
    const keys = stated.get(same.id) ?? new Set<string>()
    stated.set(same.id, keys)
    if (known === undefined) {
      for (const statement of same.statements) keys.add(keyOf(statement))
      gathered.set(same.id, { ...same, statements: [...same.statements] })
    } else take(known, same, keys)
  }
  return [...gathered.values()]
}

/** "country/germany~supplies~country/poland"; what the article's own words add stays at the end. */
export function relationId(source: string, type: string, target: string, tail = ''): string {
  return `${source}~${type}~${target}${tail}`
}

/** What the id of a relation says beside its ends and type: "~would-help-lift". */
export function tailOf({ id, source, type, target }: Relation): string {
  const stem = relationId(source, type, target)
  return id.startsWith(stem) ? id.slice(stem.length) : `~${id}`
}

function move(relation: Relation, idOf: (id: string) => string): Relation {
  const source = idOf(relation.source)
  const target = idOf(relation.target)
  const statements = relation.statements.map((statement) =>
    statement.speaker === null ? statement : { ...statement, speaker: idOf(statement.speaker) },
  )
  return { ...relation, id: relationId(source, relation.type, target, tailOf(relation)), source, target, statements }
}

/** The same relation read from its other end. */
export function turn(relation: Relation): Relation {
  const { source, type, target } = relation
  return {
    ...relation,
    id: relationId(target, type, source, tailOf(relation)),
    source: target,
    target: source,
    statements: relation.statements.map((one) => ({ ...one, source: one.target, target: one.source })),
  }
}

/** Adds to a relation of our own making what another says that is the same. */
function take(known: Relation, other: Relation, keys: Set<string>): void {
  const fresh = other.statements
    .map((statement) => ({ statement, key: keyOf(statement) }))
    .filter(({ key }) => !keys.has(key))
  for (const { statement, key } of fresh) {
    known.statements.push(statement)
    keys.add(key)
  }
  const corrections = [...(known.corrections ?? []), ...(other.corrections ?? [])]
  if (corrections.length > 0) known.corrections = corrections
}

function keyOf(statement: Statement): string {
  const { article, start, end, predicate, speaker, polarity } = statement
  return [article, start, end, predicate.start, predicate.end, speaker, polarity].join(' ')
}
