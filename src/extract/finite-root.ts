/**
 * Which word the tree of a sentence should grow from.
 *
 * In: the words of a sentence as first parsed. Out: whether their root is a finite verb, as that of a whole sentence is,
 * and else the words that may be it. The subject of a sentence of news is often long ("Russian mercenaries from the
 * group, since replaced by others, fought"); the parser then takes the subject for the root, or the tagger the verb for
 * a participle.
 */
import { PAST_FORMS } from './language'
import type { VerbForm } from './hints'
import { FINITE_TAGS, isNominal, type SyntaxNode } from './syntax'

/** What opens a clause that is not the sentence itself. */
const OPENERS = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'that',
  'where',
  'when',
  'while',
  'after',
  'before',
  'because',
  'since',
  'if',
  'although',
  'though',
  'as',
  'until',
  'unless',
  'once',
  'than',
  'what',
  'how',
  'why',
  'whether',
])
/** "Total and Eni each hold" */
const DISTRIBUTIVE = new Set(['each', 'both', 'all'])
/** Where the search for such a word ends. */
const BREAKS = new Set([';', ':', '–', '—'])

export interface FiniteVerb {
  readonly node: SyntaxNode
  /** The tag that makes a finite verb of it; null: it has one. */
  readonly xpos: string | null
}

/** Whether the root is a finite verb, or what a finite copula or auxiliary belongs to. */
export function hasFiniteRoot(row: readonly SyntaxNode[]): boolean {
  const root = row.find((node) => node.head === null)
  if (!root) return true
  return (
    (root.upos === 'VERB' && FINITE_TAGS.has(root.xpos)) ||
    row.some((node) => node.head === root && FINITE_TAGS.has(node.xpos) && /^(?:aux|cop)/u.test(node.deprel))
  )
}

/**
 * The words that may be the finite verb of the sentence, the likelier ones first: those tagged so, then those that only
 * look like something else ("declined", "cut", "accounts").
 *
 * @param verbs the forms of verbs that may state a relation
 */
export function finiteVerbs(row: readonly SyntaxNode[], verbs: ReadonlyMap<string, VerbForm>): FiniteVerb[] {
  const open = row.flatMap((node, k) => (k > 0 && !isSubordinate(row, k) ? [{ node, k }] : []))
  const finite = open.flatMap(({ node }): FiniteVerb[] => {
    if (!FINITE_TAGS.has(node.xpos)) return []
    if (node.upos === 'VERB') return [{ node, xpos: null }]
    const head = node.head
    return head && /^(?:aux|cop)/u.test(node.deprel) ? [{ node: head, xpos: null }] : []
  })
  const mistaken = open.flatMap(({ node, k }): FiniteVerb[] => {
    const xpos = mistakenTag(row, k, verbs)
    return xpos === null ? [] : [{ node, xpos }]
  })
  return [...finite, ...mistaken]
}

/** Whether a word that opens a clause stands before it with no other finite verb between. */
function isSubordinate(row: readonly SyntaxNode[], k: number): boolean {
  for (let m = k - 1; m >= 0; m--) {
    const node = row[m]
    if (!node || BREAKS.has(node.form)) return false
    // "described it as a prison" has no clause in it
    if (OPENERS.has(node.lower) && node.deprel !== 'case') return true
    if (FINITE_TAGS.has(node.xpos)) return false
  }
  return false
}

/** The finite tag of a word that was tagged as something else. */
function mistakenTag(row: readonly SyntaxNode[], k: number, verbs: ReadonlyMap<string, VerbForm>): string | null {
  const node = row[k]
  const before = row[k - 1]
  const after = row[k + 1]
  if (!node || !before || node.form !== node.lower) return null
  if (
    before.upos === 'AUX' ||
    (before.upos === 'DET' && !DISTRIBUTIVE.has(before.lower)) ||
    before.lower === 'to' ||
    before.lower === '-'
  )
    return null
  if (node.xpos === 'VBN') return after?.lower === 'by' ? null : 'VBD'
  if (PAST_FORMS.has(node.lower)) return 'VBD'
  if (node.xpos === 'VB') return 'VBP'
  const form = verbs.get(node.lower)
  const takesObject = after !== undefined && (after.upos === 'DET' || after.upos === 'PRON' || after.upos === 'PROPN')
  if (form === 'third' && takesObject && node.xpos === 'NNS') return 'VBZ'
  return form === 'base' && takesObject && isNominal(before) ? 'VBP' : null
}
