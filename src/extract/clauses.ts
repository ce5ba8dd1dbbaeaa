/**
 * Clauses and appositions between commas, to be parsed apart.
 *
 * In: nodes that have tags from a first parse. Out: the stretches that a comma opens with "which", "who", "whose" or
 * with an article, and that a comma before the verb of the sentence, or the sentence's end, closes. Lifted out like the
 * asides between dashes they leave a sentence that the parser can follow from its subject to its verb.
 */
import { isNominal, type SyntaxNode } from './syntax'
import type { Aside } from './words'

const RELATIVE = new Set(['which', 'who', 'whom', 'whose'])
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const CONJUNCTIONS = new Set(['and', 'or', 'but'])
const MIN_INSIDE = 1
const MIN_MAIN = 3
const MAX_APPOSITION = 12
const MAX_CLAUSE = 40
const MAX_SPEECH = 8

/**
 * @param nodes all nodes of the unit
 * @param places the indices of those that were parsed as one sentence, in order
 * @param isName whether the node at an index is a name
 * @param isSpeech whether a word is a verb of saying
 */
export function findCommaClauses(
  nodes: readonly SyntaxNode[],
  places: readonly number[],
  isName: (index: number) => boolean,
  isSpeech: (node: SyntaxNode) => boolean,
): Aside[] {
  const row = places.flatMap((place) => nodes[place] ?? [])
  const asides: Aside[] = []
  let left = row.length
  for (let k = 1; k < row.length; k++) {
    if (row[k]?.form !== ',') continue
    const before = row[k - 1]
    if (!before) continue
    const close =
      speechEnd(row, k, isSpeech) ?? (isNominal(before) ? (relativeEnd(row, k) ?? appositionEnd(row, k, isName)) : null)
    if (close === null) continue
    const inside = close - k - 1
    const marks = row[close]?.form === ',' ? 2 : 1
    if (inside < MIN_INSIDE || left - inside - marks < MIN_MAIN) continue
    const first = row[k + 1]
    const last = row[close - 1]
    if (!first || !last) continue
    asides.push({ from: first.index, to: last.index + 1 })
    left -= inside + marks
    k = close
  }
  return asides
}

/** ", he pointed out," in the middle of what he said. */
function speechEnd(row: readonly SyntaxNode[], k: number, isSpeech: (node: SyntaxNode) => boolean): number | null {
  for (let m = k + 2; m < row.length && m - k <= MAX_SPEECH; m++) {
    if (row[m]?.form !== ',') continue
    const inside = row.slice(k + 1, m)
    const verbs = inside.filter((node) => node.upos === 'VERB')
    const [verb] = verbs
    const plain = inside.every(
      (node) => node === verb || isNominal(node) || ['DET', 'ADJ', 'ADV', 'AUX', 'ADP'].includes(node.upos),
    )
    return verb && verbs.length === 1 && FINITE.has(verb.xpos) && isSpeech(verb) && plain && inside.length > 1
      ? m
      : null
  }
  return null
}

/** The place of the mark that closes a relative clause opened by the comma at k. */
function relativeEnd(row: readonly SyntaxNode[], k: number): number | null {
  const first = row[k + 1]
  const second = row[k + 2]
  const opens =
    RELATIVE.has(first?.lower ?? '') ||
    (first?.upos === 'ADP' && (second?.lower === 'which' || second?.lower === 'whom'))
  if (!opens) return null
  for (let m = k + 3; m < row.length && m - k <= MAX_CLAUSE; m++) {
    const node = row[m]
    if (node?.form !== ',') continue
    const next = row[m + 1]
    const verb = next?.upos === 'ADV' ? row[m + 2] : next
    if (verb && FINITE.has(verb.xpos)) return m
  }
  return endOfSentence(row, k, MAX_CLAUSE)
}

/** The place of the mark that closes an apposition opened by the comma at k: no verb inside, a common noun at its head. */
function appositionEnd(row: readonly SyntaxNode[], k: number, isName: (index: number) => boolean): number | null {
  const first = row[k + 1]
  // "the envoy, Aminata Diallo-Sow, called"
  if (
    first &&
    isName(first.index) &&
    row[k + 2]?.form === ',' &&
    row[k - 1]?.upos === 'NOUN' &&
    !isName(row[k - 1]?.index ?? -1)
  ) {
    const next = row[k + 3]
    return next && (isName(next.index) || CONJUNCTIONS.has(next.lower)) ? null : k + 2
  }
  if (first?.upos !== 'DET' || first.lower === 'both' || first.lower === 'all') return null
  let head: SyntaxNode | null = null
  for (let m = k + 2; m < row.length && m - k <= MAX_APPOSITION; m++) {
    const node = row[m]
    if (!node || FINITE.has(node.xpos)) return null
    if (
      head === null &&
      isNominal(node) &&
      !(row[m + 1] && isNominal(row[m + 1] ?? node)) &&
      row[m + 1]?.lower !== '-'
    ) {
      if (isName(node.index)) return null
      head = node
    }
    if (node.form === ',') {
      if (head === null) return null
      const next = row[m + 1]
      // "the minister, the envoy and the spokesman": a list, not an apposition
      return next && next.upos === 'DET' && !CONJUNCTIONS.has(next.lower) ? null : m
    }
    if (CONJUNCTIONS.has(node.lower) && head !== null && row[m + 1]?.upos === 'DET') return null
  }
  return head === null ? null : endOfSentence(row, k, MAX_APPOSITION)
}

function endOfSentence(row: readonly SyntaxNode[], k: number, most: number): number | null {
  const last = row.length - 1
  const end = row[last]?.upos === 'PUNCT' ? last : row.length
  return end - k <= most + 1 ? end : null
}
