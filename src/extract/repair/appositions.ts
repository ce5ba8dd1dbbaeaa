/** Appositions, hung on the name that they explain. */
import { isNominal, isVerb, relation, type SyntaxNode } from '../syntax'
import { dominates, firstOf, move } from './tree'

const PLACES = 'province region city town village district enclave island port peninsula capital territory republic'
const ORGANISATIONS = 'company firm group agency bank lender broadcaster newspaper operator party militia'

/** Nouns that say what a place, or an organisation, is. */
const KIND_OF: ReadonlyMap<string, string> = new Map([
  ...PLACES.split(' ').map((noun) => [noun, 'place'] as const),
  ...ORGANISATIONS.split(' ').map((noun) => [noun, 'organisation'] as const),
])

/** "a group in Balochistan, the Pakistani province": the phrase explains the name right before the comma. */
export function nearestApposition(noun: SyntaxNode): void {
  strayNoun(noun)
  const kind = KIND_OF.get(noun.lemma)
  const head = noun.head
  if (kind === undefined || noun.deprel !== 'appos' || head === null) return
  const comma = firstOf(noun).lower === ',' ? firstOf(noun) : firstOf(noun).previous
  const name = comma?.lower === ',' ? comma.previous : null
  if (!name?.mention || name === head || name.mention.kind !== kind || head.mention?.kind === kind) return
  if (dominates(head, name)) move(noun, name, 'appos')
}

/** "pumped into the pipeline, a venture that crosses Georgia": a noun phrase is no clause; it explains what the comma follows. */
function strayNoun(noun: SyntaxNode): void {
  const stray = noun.deprel === 'advcl:relcl' || (noun.deprel === 'appos' && noun.head !== null && isVerb(noun.head))
  if (!stray || noun.upos !== 'NOUN') return
  const first = firstOf(noun)
  const article = first.lower === ',' ? first.next : first
  const before = article?.previous?.lower === ',' ? article.previous.previous : null
  if (article?.upos !== 'DET' || !before || !isNominal(before) || dominates(noun, before)) return
  if (noun.children.some((child) => relation(child) === 'nsubj' || relation(child) === 'cop')) return
  move(noun, before, 'appos')
}
