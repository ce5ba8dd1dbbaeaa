/**
 * Who holds the post that a role phrase speaks of, where the sentence names them: right behind the post, across a comma
 * on either side, as subject of "is", or as whoever became, was elected or was named it.
 */
import type { Lexicon } from '../lexicon/lexicon'
import type { Mention } from '../mentions'
import { childBy, relation, type SyntaxNode, type Unit } from '../syntax'
import { appointed } from './appointments'
import type { RightContext } from './holders'
import { COMMAS } from './marks'

const COUNTERPART = /^counterparts?$/u
const MAX_APPOSITION = 9
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'longer'])

/** The people a phrase names: right behind it, across a comma on either side, or as subject of "is". */
export function bearersOf(
  unit: Unit,
  first: number,
  roleEnd: number,
  right: RightContext,
  words: readonly string[],
  lexicon: Lexicon,
): Mention[] {
  const nodes = unit.nodes
  const person = (i: number): Mention | null => {
    const mention = nodes[i]?.mention
    return mention && mention.kind === 'person' && mention.form === 'name' ? mention : null
  }
  const pastRank = (i: number): number => i + (lexicon.role(words, i)?.length ?? 0)
  const pastTitle = (i: number): number => i + (lexicon.honorific(words, i)?.length ?? 0)
  const directly = person(pastTitle(roleEnd + 1)) ?? (right.last > roleEnd ? person(right.last + 1) : null)
  if (directly) return [directly, ...joined(unit, directly)]
  const after = right.last + 1
  if (COMMAS.has(nodes[after]?.lower ?? '') && first !== 0) {
    const named = person(pastTitle(after + 1))
    const closes = named ? nodes[named.node.index + 1] : undefined
    // "Iturralde, his Brazilian counterpart, Vasconcelos, and": nobody is his own
    if (named && COUNTERPART.test(nodes[roleEnd]?.lower ?? '')) return [named]
    if (
      named &&
      (!closes || COMMAS.has(closes.lower) || closes.upos === 'PUNCT' || closes.lower === 'and') &&
      !personJustBefore(unit, first)
    )
      return [named]
  }
  if (COMMAS.has(nodes[after]?.lower ?? '') && first === 0) {
    // "Myanmar's leader, Senior General X"
    const named = person(pastTitle(after + 1)) ?? person(pastRank(after + 1))
    if (named) return [named]
  }
  const before = personJustBefore(unit, first)
  if (before) return [before]
  const subject = copulaSubject(unit, roleEnd)
  return subject.length > 0 ? subject : appointed(unit, first)
}

/** "Presidents X and Y". */
function joined(unit: Unit, mention: Mention): Mention[] {
  const next = unit.nodes[mention.node.index + 1]
  const other = unit.nodes[mention.node.index + 2]?.mention
  return next?.lower === 'and' &&
    other?.kind === 'person' &&
    /s$/u.test(unit.nodes[mention.node.index - 1]?.lower ?? '')
    ? [other]
    : []
}

/** "NAME, a lecturer", "NAME, who is a lecturer": the comma stands right before the phrase or a few words before. */
function personJustBefore(unit: Unit, first: number): Mention | null {
  const nodes = unit.nodes
  for (let i = first - 1; i >= 0 && first - i <= MAX_APPOSITION; i--) {
    const node = nodes[i]
    if (!node) break
    if (COMMAS.has(node.lower)) {
      const mention = nodes[i - 1]?.mention
      return mention && mention.kind === 'person' && mention.form === 'name' ? mention : null
    }
    const inside =
      node.mention === null &&
      (node.upos === 'DET' ||
        node.upos === 'ADJ' ||
        node.upos === 'NOUN' ||
        node.upos === 'ADV' ||
        node.upos === 'AUX' ||
        node.lower === 'who' ||
        node.upos === 'NUM')
    if (!inside) return null
  }
  return null
}

function copulaSubject(unit: Unit, roleEnd: number): Mention[] {
  const node = unit.nodes[roleEnd]
  if (!node || !childBy(node, 'cop') || node.children.some(isTakenBack)) return []
  const subject = node.children.find((child) => relation(child) === 'nsubj')
  return subject?.mention && subject.mention.kind === 'person' && subject.mention.form === 'name'
    ? [subject.mention]
    : []
}

/** "is not the president", "could be president" */
const isTakenBack = ({ lower, xpos }: SyntaxNode): boolean => NEGATIONS.has(lower) || xpos === 'MD'
