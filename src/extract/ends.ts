/**
 * From the word that fills an argument to the things that it stands for.
 *
 * In: a node of the tree. Out: the referents it names, each with the words that stand for it: every member of a
 * coordination, the country behind its troops or its government ("Russian forces", "parts of Ukraine"), the name in
 * apposition ("its neighbour, Georgia"), the examples behind "such as".
 */
import type { Range } from '../graph/document'
import { modifiers } from './arguments/modifiers'
import type { Mention, Referent } from './mentions'
import type { ExtractionOntology } from './ontology'
import { childBy, childrenBy, coordination, preposition, relation, type SyntaxNode } from './syntax'

export interface End extends Range {
  readonly referent: Referent
  readonly node: SyntaxNode
}

/** What brings in some of many: "countries such as Norway". */
export const EXAMPLES = new Set(['such as', 'including', 'like', 'among'])
const STAND_IN_PREPOSITIONS = new Set(['of', 'in', 'from'])
/** "the Yamal peninsula" */
const PLACE_NOUNS = new Set([
  'peninsula',
  'region',
  'province',
  'oblast',
  'district',
  'area',
  'basin',
  'valley',
  'island',
  'strait',
  'field',
  'coast',
  'port',
  'governorate',
  'state',
  'enclave',
  'corridor',
  'desert',
  'gulf',
  'terminal',
  'suburb',
  'hub',
])
const SETTLEMENTS = new Set(['city', 'town', 'village', 'hub', 'municipality'])
/** "a terminal near Novorossiisk" */
const SITES = new Set(['station', 'terminal', 'refinery', 'plant', 'hub', 'field', 'base', 'facility', 'port'])
const SITE_PREPOSITIONS = new Set(['of', 'in', 'from', 'at', 'near', 'on'])
const AT_SITE = new Set(['at', 'in', 'near'])
const FIRMS = new Set([
  'company',
  'firm',
  'bank',
  'producer',
  'utility',
  'supplier',
  'operator',
  'trader',
  'importer',
  'exporter',
  'refiner',
])
/** "the Interfax news agency" */
const BODIES = new Set([
  'agency',
  'newspaper',
  'broadcaster',
  'channel',
  'television',
  'network',
  'website',
  'magazine',
  'radio',
  'group',
  'company',
  'bank',
  'lender',
  'operator',
  'party',
  'movement',
  'militia',
  'consortium',
  'paper',
])
/** Nouns for a spot within what stands before them: "the Black Sea port", "a Gulf state". */
const WITHIN = new Set(['port', 'state', 'island', 'terminal', 'enclave'])
const ACROSS_BORDERS = new Set(['sea', 'bloc', 'region', 'continent'])
/** Nouns that stand for the name before them, with its kind. */
const NAMED_NOUNS = [
  [PLACE_NOUNS, 'place'],
  [BODIES, 'organisation'],
] as const
/** "the Egyptian, Eritrean and Somali leaders": their countries. */
const LEADERS = new Set(['leader', 'minister', 'president', 'envoy', 'negotiator', 'diplomat'])
const SENDING = new Set(['launch', 'fire', 'operate', 'send', 'fly', 'deploy'])
const LEADERS_FROM = new Set(['of', 'from'])
const GOVERNED = new Set(['country', 'organisation', 'place', 'pipeline'])
const MAX_DEPTH = 4
/** A depth from which nothing is looked for behind the word itself. */
const LITERAL = MAX_DEPTH

/**
 * What a node stands for, in the order of the text.
 *
 * @param literal only what the word itself names, nothing that it stands for
 */
export function endsOf(
  node: SyntaxNode,
  ontology: ExtractionOntology,
  kinds: ReadonlySet<string> | null,
  literal = false,
): End[] {
  const ends: End[] = []
  for (const member of coordination(node)) {
    for (const end of endsOfOne(member, ontology, kinds, literal ? LITERAL : 0)) {
      if (!ends.some((known) => known.referent === end.referent)) ends.push(end)
    }
  }
  return ends
}

function endsOfOne(
  node: SyntaxNode,
  ontology: ExtractionOntology,
  kinds: ReadonlySet<string> | null,
  depth: number,
): End[] {
  if (depth > MAX_DEPTH) return []
  const fit = (ends: End[]): End[] => ends.filter((end) => kinds === null || kinds.has(end.referent.kind))
  if (node.mention && node.mention.referents.length > 0) {
    const own = fit(node.mention.referents.map((referent) => endAt(referent, node, node.mention)))
    if (own.length > 0) return own
    // "supplies gas to Syria's Aleppo": where no place will do, its country
    const owner = node.mention.kind === 'place' ? childBy(node, 'nmod:poss') : undefined
    if (owner?.mention?.kind === 'country' && owner.mention.form === 'name')
      return fit(owner.mention.referents.map((referent) => endAt(referent, node, null)))
    if (node.mention.form !== 'nominal') return own
  }
  const deeper = Math.min(depth + 1, MAX_DEPTH)
  const inner = (children: readonly SyntaxNode[]): End[] =>
    children.flatMap((child) => coordination(child)).flatMap((child) => endsOfOne(child, ontology, kinds, deeper))
  const named = inner(childrenBy(node, 'appos', 'flat').filter((child) => child.mention !== null))
  if (named.length > 0) return named
  if (LEADERS.has(node.lemma) && node.xpos === 'NNS') {
    const before = modifiers(node)
    // "the presidents of Chile and Peru", "negotiators from both"
    const behind = node.children.filter((child) => LEADERS_FROM.has(preposition(child) ?? '')).flatMap(coordination)
    const countries = before.length > 1 ? before : behind
    if (countries.length > 1) return inner(countries).map((end) => widen(end, node))
  }
  if (node.deprel === 'appos' && node.head?.mention)
    return fit(node.head.mention.referents.map((referent) => endAt(referent, node, null)))
  const examples = inner(node.children.filter((child) => EXAMPLES.has(preposition(child) ?? '')))
  if (examples.length > 0) return examples
  if (depth === LITERAL) return []
  const beside =
    node.next?.mention?.form === 'name' && (node.next.head === node || node.head === node.next) ? node.next : null
  if (beside) {
    const ends = endsOfOne(beside, ontology, kinds, deeper)
    if (ends.length > 0) return ends
  }
  // "the Mediterranean port of Ceyhan", "the Indian state of Punjab"
  if (PLACE_NOUNS.has(node.lemma) || SETTLEMENTS.has(node.lemma)) {
    const places = inner(node.children.filter((child) => preposition(child) === 'of' && isNamedPlace(child)))
    if (places.length > 0) return places.map((end) => widen(end, node))
  }
  for (const [nouns, kind] of NAMED_NOUNS) {
    if (!nouns.has(node.lemma)) continue
    const names = modifiers(node).filter(
      (child) => child.mention?.form === 'name' && child.mention.kind === kind && !isWithin(node, child),
    )
    const named = inner(names)
    if (named.length > 0) return named.map((end) => widen(end, node))
  }
  if (ontology.standIns.has(node.lemma) && !isOneFirm(node)) {
    const governed = (end: End): boolean => GOVERNED.has(end.referent.kind)
    // "its terminals at Basra" are not all of the country
    const sited = childBy(node, 'nmod:poss')?.mention?.form === 'pronoun' && SITES.has(node.lemma)
    const at = sited
      ? inner(node.children.filter((child) => AT_SITE.has(preposition(child) ?? ''))).filter(governed)
      : []
    if (at.length > 0) return at.map((end) => widen(end, node))
    const owners = inner(childrenBy(node, 'nmod:poss')).filter(governed)
    if (owners.length > 0) return owners.map((end) => widen(end, node))
    const before = inner(modifiers(node).filter((child) => !isWithin(node, child))).filter(governed)
    if (before.length > 0) return before.map((end) => widen(end, node))
    const behind = inner(
      node.children.filter(
        (child) =>
          relation(child) === 'nmod' &&
          (SITES.has(node.lemma) ? SITE_PREPOSITIONS : STAND_IN_PREPOSITIONS).has(preposition(child) ?? ''),
      ),
    )
    const held = behind.filter(governed)
    if (held.length > 0) return held.map((end) => widen(end, node))
    // "drones launched by the rebels"
    const senders = childrenBy(node, 'acl')
      .filter((verb) => SENDING.has(verb.lemma))
      .flatMap((verb) => childrenBy(verb, 'obl:agent'))
    const sent = inner(senders).filter(governed)
    if (sent.length > 0) return sent.map((end) => widen(end, node))
  }
  if (ontology.partitives.has(node.lemma) || node.upos === 'NUM' || node.upos === 'DET' || node.upos === 'PRON') {
    return inner(
      node.children.filter(
        (child) => child.deprel === 'nmod:poss' || (relation(child) === 'nmod' && preposition(child) === 'of'),
      ),
    )
  }
  return []
}

const isNamedPlace = ({ mention }: SyntaxNode): boolean =>
  mention?.form === 'name' && (mention.kind === 'place' || mention.kind === 'country')

/** "the Gulf state", "the Black Sea port": somewhere in what lies in several countries. */
function isWithin(node: SyntaxNode, modifier: SyntaxNode): boolean {
  const entry = modifier.mention?.reading?.entry
  return WITHIN.has(node.lemma) && entry?.country === undefined && ACROSS_BORDERS.has(entry?.type ?? '')
}

/** "the Russian company" is a company; "Russian companies" may stand for Russia. */
const isOneFirm = (node: SyntaxNode): boolean =>
  FIRMS.has(node.lemma) && node.xpos !== 'NNS' && node.children.some((child) => child.deprel === 'det')

function endAt(referent: Referent, node: SyntaxNode, mention: Mention | null): End {
  return { referent, node, start: mention?.start ?? node.start, end: mention?.end ?? node.end }
}

/** "Russian forces" stands for Russia: the words of the end are the whole phrase. */
function widen(end: End, node: SyntaxNode): End {
  return { ...end, start: Math.min(end.start, node.start), end: Math.max(end.end, node.end) }
}
