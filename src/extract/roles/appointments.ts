/**
 * Who takes up a post: "X became president", "X was elected president", "X took over as chief executive", "the board named
 * X as its chairman".
 *
 * Read off the row of words before the role phrase, as the parser is at its weakest where a post stands without an article.
 * Only what has happened counts: nobody holds a post that they may get, want or were refused.
 */
import type { Mention } from '../mentions'
import type { SyntaxNode, Unit } from '../syntax'

/** Done by whoever takes up the post; with the small words that follow the verb. */
const TAKING_UP: Readonly<Record<string, ReadonlySet<string>>> = {
  became: new Set(['']),
  become: new Set(['']),
  becomes: new Set(['']),
  took: new Set(['over as', 'office as']),
  takes: new Set(['over as', 'office as']),
  taken: new Set(['over as', 'office as']),
  serves: new Set(['as']),
  acts: new Set(['as']),
  doubles: new Set(['as']),
  returned: new Set(['as']),
}
/** Done to whoever takes up the post. */
const GIVEN = new Set([
  'elected',
  're-elected',
  'reelected',
  'appointed',
  'reappointed',
  'named',
  'made',
  'chosen',
  'picked',
  'selected',
  'installed',
  'inaugurated',
  'sworn',
  'confirmed',
  'crowned',
  'proclaimed',
])
/** What may stand between such a verb and the post. */
const AS = new Set(['', 'as', 'in as', 'to be'])
const PASSIVE = new Set(['was', 'were', 'is', 'been'])
const PERFECT = new Set(['has', 'had', 'have'])
const ADVERBS = new Set([
  'then',
  'also',
  'recently',
  'later',
  'formally',
  'narrowly',
  'unanimously',
  'officially',
  'just',
])
const LINKS = new Set(['as', 'in', 'over', 'office', 'to', 'be'])
const MAX_LINKS = 2

/**
 * The person whom the words before a role phrase make the holder of its post.
 *
 * @param first index of the phrase's first word, which may be the verb itself: "was [elected president]"
 */
export function appointed(unit: Unit, first: number): Mention[] {
  const { nodes } = unit
  const lower = (i: number): string => nodes[i]?.lower ?? ''
  if (GIVEN.has(lower(first))) return recipient(unit, first)
  let at = first - 1
  while (first - 1 - at < MAX_LINKS && LINKS.has(lower(at))) at--
  const links = nodes
    .slice(at + 1, first)
    .map((node) => node.lower)
    .join(' ')
  if (TAKING_UP[lower(at)]?.has(links))
    return lower(at) === 'become' || lower(at) === 'taken' ? perfect(unit, at) : subject(nodes, at)
  if (!AS.has(links)) return []
  if (GIVEN.has(lower(at))) return recipient(unit, at)
  // "named Lars Holm as its chief executive"
  const named = personAt(nodes[at])
  return named && GIVEN.has(lower(at - 1)) && !PASSIVE.has(lower(at - 2)) && hasHappened(nodes[at - 1]) ? [named] : []
}

/** Of a passive: "was elected", "has been appointed". */
function recipient(unit: Unit, verb: number): Mention[] {
  const { nodes } = unit
  let at = verb - 1
  while (ADVERBS.has(nodes[at]?.lower ?? '')) at--
  const auxiliary = nodes[at]?.lower ?? ''
  if (!PASSIVE.has(auxiliary)) return []
  return auxiliary === 'been' ? perfect(unit, at) : subject(nodes, at)
}

function perfect(unit: Unit, verb: number): Mention[] {
  return PERFECT.has(unit.nodes[verb - 1]?.lower ?? '') ? subject(unit.nodes, verb - 1) : []
}

/** The person right before the verb or its auxiliary: "X became", "X, who became". */
function subject(nodes: readonly SyntaxNode[], verb: number): Mention[] {
  let at = verb - 1
  while (ADVERBS.has(nodes[at]?.lower ?? '')) at--
  // "Olaf Berg, 54, was elected"
  if (nodes[at]?.lower === ',' && /^\d\d$/u.test(nodes[at - 1]?.form ?? '')) at -= nodes[at - 2]?.lower === ',' ? 3 : 0
  if (nodes[at]?.lower === 'who') at -= nodes[at - 1]?.lower === ',' ? 2 : 1
  const person = personAt(nodes[at])
  // "the aide to X became minister"
  return person && nodes[at - 1]?.upos !== 'ADP' ? [person] : []
}

const personAt = (node: SyntaxNode | undefined): Mention | null =>
  node?.mention?.kind === 'person' && node.mention.form === 'name' ? node.mention : null

/** A verb that nothing before it takes back: no auxiliary, no "to", no negation. */
const hasHappened = (verb: SyntaxNode | undefined): boolean =>
  verb !== undefined &&
  verb.children.every(
    (child) =>
      child.index > verb.index || !['aux', 'mark', 'advmod'].includes(child.deprel) || PERFECT.has(child.lower),
  )
