/**
 * Kinds of names that no lexicon knows, told by what stands round them in the sentence.
 *
 * In: parsed units. Out: the same mentions; where a name's own words leave its kind open or only likely, the post before
 * it ("director of X", "a researcher at X"), the noun in apposition ("X, a think tank based in"), the verb of saying it
 * is the subject of, or a preposition of place decide. One spelling gets one kind in the whole article. A name that
 * nothing speaks for is dropped.
 */
import type { Lexicon } from './lexicon/lexicon'
import type { Mention } from './mentions'
import { isPossessiveMark, preposition, relation, type SyntaxNode, type Unit } from './syntax'

const AT_WORK = new Set(['of', 'at', 'for', 'with', 'from'])
const PLACES = new Set(['in', 'near', 'outside', 'around'])
const RULES = new Set(['regime', 'administration', 'presidency', 'dictatorship'])
/** What only people do. */
const HUMAN = new Set(['resign', 'retire', 'smile', 'marry', 'quip', 'die', 'testify', 'laugh', 'weep', 'nod', 'shrug'])
const GENDERED = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself'])
const MAX_APPOSITION = 7

export function inferKinds(units: readonly Unit[], lexicon: Lexicon): void {
  const decided = new Map<string, string>()
  const open: Mention[] = []
  for (const unit of units) {
    const words = unit.nodes.map((node) => (node.mention ? `_${node.form}` : node.lower))
    for (const node of unit.nodes) {
      const mention = node.mention
      if (!mention || mention.sure || mention.reading !== null) continue
      open.push(mention)
      const kind = evidence(node, unit, words, lexicon)
      if (kind !== null && !decided.has(mention.text)) decided.set(mention.text, kind)
    }
  }
  for (const mention of open) {
    const kind = decided.get(mention.text) ?? mention.kind ?? fallback(mention)
    if (kind === null) mention.node.mention = null
    else mention.kind = kind
  }
}

function evidence(node: SyntaxNode, unit: Unit, words: readonly string[], lexicon: Lexicon): string | null {
  return (
    afterPost(node, unit, lexicon) ??
    inApposition(node, unit, words, lexicon) ??
    inPower(node) ??
    inPerson(node, unit) ??
    inList(node) ??
    onTheMap(node)
  )
}

/** "director of X", "an analyst at the X". */
function afterPost(node: SyntaxNode, unit: Unit, lexicon: Lexicon): string | null {
  let at = node.index - 1
  if (unit.nodes[at]?.deprel === 'det') at--
  if (!AT_WORK.has(unit.nodes[at]?.lower ?? '')) return null
  const forms = unit.nodes.map((other) => other.form)
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const role = lexicon.role(forms, from)
    if (role && from + role.length === at) return role.value.relationTo('organisation') ? 'organisation' : null
  }
  return null
}

/** "X, a think tank", "X, the state-owned supplier". */
function inApposition(node: SyntaxNode, unit: Unit, words: readonly string[], lexicon: Lexicon): string | null {
  if (unit.nodes[node.index + 1]?.lower !== ',') return null
  const forms = unit.nodes.map((other) => other.form)
  const first = unit.nodes[node.index + 2]
  if (!first || (first.upos !== 'DET' && first.mention === null)) return null
  for (let i = node.index + 2; i < unit.nodes.length && i - node.index <= MAX_APPOSITION; i++) {
    const other = unit.nodes[i]
    if (!other || other.upos === 'VERB' || other.upos === 'ADP' || other.lower === ',') break
    const next = unit.nodes[i + 1]
    const last = !next || next.upos === 'ADP' || next.upos === 'PUNCT' || next.upos === 'VERB' || next.upos === 'PRON'
    if (!last || other.mention) continue
    if (lexicon.role(forms, i) ?? lexicon.role(forms, i - 1)) return 'person'
    const head = lexicon.heads(words, i + 1)[0]
    if (head) return head.value.kind
  }
  return null
}

/** "the Zorin regime", "Zorin's brutal regime": whoever it is called after. */
function inPower(node: SyntaxNode): string | null {
  const owns = node.next !== null && isPossessiveMark(node.next)
  let after = owns ? (node.next?.next ?? null) : node.next
  if (owns && after?.upos === 'ADJ') after = after.next
  return after !== null && after.mention === null && RULES.has(after.lower) ? 'person' : null
}

/** "Zorin resigned", "Zorin would have come if he had known": the one subject that "he" can take up. */
function inPerson(node: SyntaxNode, unit: Unit): string | null {
  if (relation(node) !== 'nsubj' || node.form.includes(' ')) return null
  if (HUMAN.has(node.head?.lemma ?? '')) return 'person'
  const pronoun = unit.nodes.findIndex((other) => other.index > node.index && GENDERED.has(other.lower))
  if (pronoun < 0) return null
  const rival = unit.nodes
    .slice(0, pronoun)
    .some(
      (other) =>
        other !== node &&
        (other.mention ? other.mention.kind === 'person' || other.mention.kind === null : isSubjectNoun(other)),
    )
  return rival ? null : 'person'
}

const isSubjectNoun = (node: SyntaxNode): boolean => relation(node) === 'nsubj' && node.upos === 'NOUN'

/** "ExxonMobil, Hess and CNOOC": between two names of one kind. */
function inList(node: SyntaxNode): string | null {
  const before = node.previous?.lower === ',' || node.previous?.lower === 'and' ? node.previous.previous?.mention : null
  let after = node.next
  if (after?.lower !== ',' && after?.lower !== 'and') return null
  for (let i = 0; after !== null && (after.mention === null || after.next?.deprel === 'case') && i < 4; i++)
    after = after.next
  const kind = before?.sure === true ? before.kind : null
  return kind !== null && kind === after?.mention?.kind ? kind : null
}

/** "in X", "from Georgetown to X". */
function onTheMap(node: SyntaxNode): string | null {
  const word = node.previous?.lower ?? ''
  if (PLACES.has(word)) return 'place'
  const start = node.previous?.previous
  return word === 'to' && start?.mention && start.previous?.lower === 'from' ? 'place' : null
}

/** What is left: whoever acts and is no person by shape is an organisation; where somebody is, is a place. */
function fallback(mention: Mention): string | null {
  const { node } = mention
  if (PLACES.has(preposition(node) ?? '')) return 'place'
  const label = relation(node)
  if (label === 'nsubj' || node.deprel === 'nmod:poss' || label === 'obj' || node.deprel === 'obl:agent')
    return 'organisation'
  return null
}
