/**
 * Clauses and appositions between commas, to be parsed apart.
 *
 * In: nodes that have tags from a first parse. Out: the stretches that a comma opens with "which", "who", "whose", with
 * an article or with an adjective of the subject, and that a comma before the verb of the sentence, or the sentence's end, closes. Lifted out like the
 * asides between dashes they leave a sentence that the parser can follow from its subject to its verb.
 */
import { FINITE_TAGS, isNominal, type SyntaxNode } from './syntax'
import type { Aside } from './words'

const RELATIVE = new Set(['which', 'who', 'whom', 'whose'])
const CONJUNCTIONS = new Set(['and', 'or', 'but'])
const MIN_INSIDE = 1
const MIN_MAIN = 3
const MAX_APPOSITION = 12
const MAX_DESCRIPTION = 16
const MAX_CLAUSE = 40
const MAX_SPEECH = 8
const MAX_SUBJECT = 8

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
      speechEnd(row, k, isSpeech) ??
      (isNominal(before) ? (relativeEnd(row, k) ?? appositionEnd(row, k, isName) ?? descriptionEnd(row, k)) : null)
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
    return verb && verbs.length === 1 && FINITE_TAGS.has(verb.xpos) && isSpeech(verb) && plain && inside.length > 1
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
    (first?.upos === 'ADP' && (second?.lower === 'which' || second?.lower === 'whom')) ||
    row.slice(k + 1, k + 5).some((node, i, words) => isRelativePart(node, words[i - 1]))
  if (!opens) return null
  return commaBeforeVerb(row, k + 3, k) ?? (hasFiniteVerb(row, 0, k) ? endOfSentence(row, k, MAX_CLAUSE) : null)
}

/** "most of which", "two of whom" */
export const isRelativePart = (node: SyntaxNode, before: SyntaxNode | null | undefined): boolean =>
  before?.lower === 'of' && (node.lower === 'which' || node.lower === 'whom')

/**
 * The first comma from a place on behind which the sentence that was interrupted goes on: with its verb or, where there
 * is none before the interruption at k, with a participle that can only be that verb or with a subject and a verb.
 */
function commaBeforeVerb(row: readonly SyntaxNode[], from: number, k: number): number | null {
  const wantsVerb = !hasFiniteVerb(row, 0, k)
  const isOpen = row[k + 1]?.lower === 'whose'
  for (let m = from; m < row.length && m - k <= MAX_CLAUSE; m++) {
    if (row[m]?.form !== ',') continue
    const next = row[m + 1]?.upos === 'ADV' ? m + 2 : m + 1
    const verb = row[next]
    if (!verb) continue
    // "Rwanda, whose president, Paul Nkunda, met": the clause inside has not had its verb yet
    if (isOpen && !hasFiniteVerb(row, k, m)) continue
    if (FINITE_TAGS.has(verb.xpos)) return m
    if (!wantsVerb || !hasFiniteVerb(row, k, m)) continue
    if (verb.xpos === 'VBN' && row[next + 1]?.lower !== 'by') return m
    if (opensClause(row, next)) return m
  }
  return null
}

const hasFiniteVerb = (row: readonly SyntaxNode[], from: number, to: number): boolean =>
  row.slice(from, to).some((node) => FINITE_TAGS.has(node.xpos))

/** "the Foreign Ministry said": a subject and its verb, with nothing between. */
function opensClause(row: readonly SyntaxNode[], from: number): boolean {
  for (let m = from; m < row.length && m - from <= MAX_SUBJECT; m++) {
    const node = row[m]
    if (!node) return false
    if (FINITE_TAGS.has(node.xpos)) return m > from
    if (!isNominal(node) && !['DET', 'ADJ', 'NUM', 'PART', 'ADP'].includes(node.upos)) return false
  }
  return false
}

/**
 * The place of the mark that closes an apposition opened by the comma at k: a common noun at its head, no verb inside but
 * that of a relative clause on it.
 */
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
    if (!node || FINITE_TAGS.has(node.xpos)) return null
    // "a libertarian who has called it a prison, threatened"
    if (head !== null && RELATIVE.has(node.lower)) return commaBeforeVerb(row, m, k)
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

/**
 * The place of the comma that closes what is said of the subject without a verb: "Budapest, still dependent on Gazprom for
 * most of its needs, gets", "Snam, based in Milan, said".
 */
function descriptionEnd(row: readonly SyntaxNode[], k: number): number | null {
  if (hasFiniteVerb(row, 0, k)) return null
  let first = k + 1
  while (row[first]?.upos === 'ADV') first++
  const word = row[first]
  const describes = word?.upos === 'ADJ' || word?.xpos === 'VBN'
  if (!describes || row[first + 1]?.upos !== 'ADP') return null
  for (let m = first + 2; m < row.length && m - k <= MAX_DESCRIPTION; m++) {
    const node = row[m]
    if (!node || FINITE_TAGS.has(node.xpos)) return null
    if (node.form !== ',') continue
    const next = row[m + 1]?.upos === 'ADV' ? m + 2 : m + 1
    return FINITE_TAGS.has(row[next]?.xpos ?? '') ? m : null
  }
  return null
}

function endOfSentence(row: readonly SyntaxNode[], k: number, most: number): number | null {
  const last = row.length - 1
  const end = row[last]?.upos === 'PUNCT' ? last : row.length
  return end - k <= most + 1 ? end : null
}
