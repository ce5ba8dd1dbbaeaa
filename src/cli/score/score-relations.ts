/** Which relations are those of the gold, on its words, with its speaker, polarity, certainty and time. */
import type { Entity, GraphDocument, Statement } from '../../graph/document'
import type { Faults } from './counts'
import type { Gold, GoldRelation } from './gold'
import { inRelations, type Match, type Quote } from './match'

const OPEN = 'related_to'

/** Relations of one source, type and target, under the ids of the gold. */
interface Found {
  readonly key: string
  readonly pair: string
  readonly statements: readonly Statement[]
  /** The annotated relation that it is; undefined where it is none. */
  readonly gold: GoldRelation | undefined
}

export function scoreRelations(document: GraphDocument, gold: Gold, match: Match, quote: Quote) {
  const ids = goldIds(match)
  const keys = relationKeys(document)
  const annotated = annotatedRelations(gold, keys)
  const { found, openPairs } = gatherFound(document, ids, keys, annotated)
  const hits = found.flatMap((relation) => (relation.gold === undefined ? [] : [{ ...relation, gold: relation.gold }]))
  const words = (statement: Statement, relation: GoldRelation) => touchesEvidence(statement, relation, document)
  const strict = hits.filter(
    ({ gold: relation, statements }) =>
      statements.length > 0 &&
      statements.every((statement) => statement.polarity === relation.polarity) &&
      statements.some((statement) => words(statement, relation)),
  )
  const required = gold.relations.filter((relation) => !relation.optional)
  const among = (list: readonly Found[]) => {
    const present = new Set(list.map(({ key }) => key))
    return (relation: GoldRelation) =>
      relation.type.some((type) => present.has(keys.relation(relation.source, type, relation.target)))
  }
  const isFound = among(found)

  const pairs = new Map<string, boolean>()
  for (const { source, target, optional } of gold.relations) {
    const pair = keys.pair(source, target)
    pairs.set(pair, pairs.get(pair) === true || !optional)
  }
  const typedPairs = new Set(found.map(({ pair }) => pair))
  const requiredPairs = [...pairs].filter(([, isRequired]) => isRequired).map(([pair]) => pair)

  const judge = (
    field: 'speaker' | 'polarity' | 'certainty' | 'time',
    isRight: (s: Statement, r: GoldRelation) => boolean,
  ) => {
    const judged = hits.filter(({ gold: relation }) => relation[field] !== undefined)
    const wrong = judged.filter(
      ({ gold: relation, statements }) => !statements.some((s) => words(s, relation) && isRight(s, relation)),
    )
    const lines = wrong.map(
      ({ key, gold: relation, statements }) =>
        `${key}: ${JSON.stringify(statements.map((s) => s[field] ?? null))}, gold ${JSON.stringify(relation[field])}`,
    )
    return { count: { right: judged.length - wrong.length, of: judged.length }, lines }
  }
  const speaker = judge('speaker', (s, r) => r.speaker?.includes(s.speaker === null ? null : ids(s.speaker)) === true)
  const polarity = judge('polarity', (s, r) => s.polarity === r.polarity)
  const certainty = judge('certainty', (s, r) => s.certainty === r.certainty)
  const time = judge('time', (s, r) => r.time !== undefined && s.time?.from.startsWith(r.time) === true)

  const told = ({ key, statements: [first] }: Found) => `${key}   «${first === undefined ? '' : quote(first)}»`
  const strictKeys = new Set(strict.map(({ key }) => key))
  const faults: Faults = [
    [
      'relations missed',
      required
        .filter((r) => !isFound(r))
        .map((r) => `${r.source}|${r.type.join('/')}|${r.target}   «${r.evidence ?? ''}»`),
    ],
    ['relations wrong', found.filter((relation) => relation.gold === undefined).map(told)],
    ['right relation, wrong words or polarity', hits.filter(({ key }) => !strictKeys.has(key)).map(told)],
    ['speaker wrong', speaker.lines],
    ['certainty wrong', certainty.lines],
    ['time wrong', time.lines],
  ]
  return {
    counts: {
      pairPrecision: { right: [...typedPairs].filter((pair) => pairs.has(pair)).length, of: typedPairs.size },
      pairRecall: {
        right: requiredPairs.filter((pair) => typedPairs.has(pair) || openPairs.has(pair)).length,
        of: requiredPairs.length,
      },
      typedPrecision: { right: hits.length, of: found.length },
      typedRecall: { right: required.filter(isFound).length, of: required.length },
      strictPrecision: { right: strict.length, of: found.length },
      strictRecall: { right: required.filter(among(strict)).length, of: required.length },
      speaker: speaker.count,
      polarity: polarity.count,
      certainty: certainty.count,
      time: time.count,
    },
    faults,
  }
}

/** Extracted ids as the gold calls them; what it does not know bears a question mark. */
function goldIds(match: Match): (id: Entity['id']) => string {
  return (id) => {
    const annotated = match.goldOf.get(id)
    return annotated === undefined ? `?${id}` : inRelations(annotated)
  }
}

interface RelationKeys {
  /** The same for both directions of a symmetric type. */
  relation(source: string, type: string, target: string): string
  pair(source: string, target: string): string
}

function relationKeys(document: GraphDocument): RelationKeys {
  const symmetric = new Set(document.ontology.relationTypes.filter((type) => type.symmetric).map((type) => type.name))
  return {
    relation: (source, type, target) =>
      symmetric.has(type) && source > target ? `${target}|${type}|${source}` : `${source}|${type}|${target}`,
    pair: (source, target) => (source < target ? `${source}|${target}` : `${target}|${source}`),
  }
}

/** By key, under each of its types; where two are alike the required one, and of those the last, counts. */
function annotatedRelations(gold: Gold, keys: RelationKeys): ReadonlyMap<string, GoldRelation> {
  const annotated = new Map<string, GoldRelation>()
  for (const relation of gold.relations) {
    for (const type of relation.type) {
      const key = keys.relation(relation.source, type, relation.target)
      if (!annotated.has(key) || !relation.optional) annotated.set(key, relation)
    }
  }
  return annotated
}

function gatherFound(
  document: GraphDocument,
  ids: (id: string) => string,
  keys: RelationKeys,
  annotated: ReadonlyMap<string, GoldRelation>,
): { found: readonly Found[]; openPairs: ReadonlySet<string> } {
  const found = new Map<string, Found>()
  const openPairs = new Set<string>()
  for (const relation of document.relations) {
    const [source, target] = [ids(relation.source), ids(relation.target)]
    const pair = keys.pair(source, target)
    if (relation.type === OPEN) {
      openPairs.add(pair)
      continue
    }
    const key = keys.relation(source, relation.type, target)
    const statements = [...(found.get(key)?.statements ?? []), ...relation.statements]
    found.set(key, { key, pair, statements, gold: annotated.get(key) })
  }
  return { found: [...found.values()], openPairs }
}

/** Whether a statement overlaps the annotated words wherever they stand; without any, every place is right. */
function touchesEvidence(statement: Statement, { evidence }: GoldRelation, document: GraphDocument): boolean {
  if (evidence === undefined) return true
  const text = document.articles.find((article) => article.id === statement.article)?.text ?? ''
  for (let at = text.indexOf(evidence); at >= 0; at = text.indexOf(evidence, at + 1)) {
    if (statement.start < at + evidence.length && statement.end > at) return true
  }
  return false
}
