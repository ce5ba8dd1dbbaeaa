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
  listed(noun)
  spelledOut(noun)
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

/** "Armenia, Belarus and Kyrgyzstan, Kazakhstan's fellow members of the union,": the "and" has closed the list. */
function listed(noun: SyntaxNode): void {
  const first = noun.head
  if (noun.deprel !== 'conj' || noun.xpos !== 'NNS' || first?.mention?.form !== 'name' || noun.mention !== null) return
  const before = first.children.filter((child) => child.deprel === 'conj' && child.index < noun.index)
  const last = before.at(-1)
  if (!last?.mention || !last.children.some((child) => child.deprel === 'cc')) return
  if (last.next?.lower !== ',' || noun.children.some((child) => child.deprel === 'cc')) return
  noun.deprel = 'appos'
}

/** "its neighbours, Libya and Niger,": a list of names behind a plural that no "and" joins to it. */
function spelledOut(name: SyntaxNode): void {
  const many = name.head
  if (name.deprel !== 'conj' || name.mention?.form !== 'name' || many?.xpos !== 'NNS' || many.mention !== null) return
  const joins = (node: SyntaxNode): boolean => node.children.some((child) => child.deprel === 'cc')
  const comma = firstOf(name)
  const isSetOff = comma.lower === ',' || comma.previous?.lower === ','
  const others = [...name.children, ...many.children].filter(
    (child) => child.deprel === 'conj' && child.index > name.index,
  )
  if (isSetOff && !joins(name) && others.some(joins)) name.deprel = 'appos'
}

/** "India is a member of the Quad, along with Japan": whoever else does it. */
export function alongWith(word: SyntaxNode): void {
  const preposition = word.next
  const name = preposition?.next?.upos === 'DET' ? preposition.next.next : preposition?.next
  if ((word.lower !== 'along' && word.lower !== 'together') || preposition?.lower !== 'with') return
  if (word.previous?.lower !== ',' || name?.mention?.form !== 'name') return
  for (let at = word.previous.previous; at !== null; at = at.previous) {
    const subject = at.children.find((child) => relation(child) === 'nsubj' && child.index < word.index)
    if (subject === undefined || at.index > word.index) continue
    if (subject.mention?.kind === name.mention.kind && !dominates(name, subject)) move(name, subject, 'conj')
    return
  }
}

/** "12 countries still recognise Taiwan, among them Paraguay and Eswatini": examples of what is many. */
export function amongThem(them: SyntaxNode): void {
  const word = them.previous
  const comma = word?.previous
  if (them.lower !== 'them' || word?.lower !== 'among' || comma?.lower !== ',') return
  let name: SyntaxNode | null = them.next
  while (name !== null && name.mention?.form !== 'name') {
    if (name.upos !== 'DET' && name.upos !== 'ADJ' && name.upos !== 'NOUN') return
    name = name.next
  }
  // "Germany's Uniper"
  if (name?.next?.lower === "'s" || name?.next?.lower === '’s') name = name.next.next
  if (name?.mention?.form !== 'name') return
  const others = name.next
  for (let many = comma.previous; many !== null; many = many.previous) {
    if (many.xpos !== 'NNS' || many.mention !== null || many.deprel === 'compound') continue
    if (dominates(name, many)) return
    move(name, many, 'nmod')
    move(them, name, 'dep')
    move(word, name, 'case')
    if (others?.lower === 'and') nameAfter(others, name)
    return
  }
}

/** "and Eswatini": the other member of a list of two. */
function nameAfter(conjunction: SyntaxNode, first: SyntaxNode): void {
  const second = conjunction.next
  if (second?.mention?.form !== 'name' || dominates(second, first)) return
  move(second, first, 'conj')
  move(conjunction, second, 'cc')
}
