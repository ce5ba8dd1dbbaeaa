/** "Russia, Belarus and Poland": names in a row are coordinated with the first. */
import { isVerb, relation, type SyntaxNode } from '../syntax'
import { CONJUNCTIONS } from './finite'
import { attachTo, detach, dominates, move } from './tree'

const SKIPPED = new Set([
  'the',
  'a',
  'an',
  'other',
  'several',
  'both',
  'also',
  'even',
  'especially',
  'to',
  'in',
  'with',
  'from',
])
const POSSESSIVE = new Set(["'s", '’s'])
/** Kinds that stand in one list: "Greece, Albania and the Adriatic Sea". */
const LIST_CLASS: Readonly<Record<string, string>> = { country: 'actor', place: 'actor', organisation: 'actor' }
const MAX_APPOSITION = 8

export function nameLists(nodes: readonly SyntaxNode[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const first = nodes[i]
    if (!isListed(first)) continue
    const members = [first]
    let at = i
    let closed = false
    for (;;) {
      const next = nextListed(nodes, at)
      if (!next || closed) break
      members.push(next.node)
      at = next.node.index
      closed = next.closing
    }
    if (!closed || members.length < 2) continue
    const [head, ...others] = members
    if (!head) continue
    // "A, and B" is no list of two
    if (members.length === 2 && others[0]?.previous?.previous?.lower === ',') continue
    // a list of two is left to the parser where it has a view of its own
    if (
      members.length === 2 &&
      others[0] &&
      (others[0].deprel === 'nsubj' || others[0].deprel === 'conj') &&
      others[0].head !== head &&
      others[0].deprel === 'nsubj'
    )
      continue
    for (const member of others) {
      if (dominates(member, head)) {
        const { head: above, deprel } = member
        detach(head)
        attachTo(head, above, deprel)
      }
      move(member, head, 'conj')
    }
    i = at
  }
}

const isListed = (node: SyntaxNode | undefined | null): node is SyntaxNode =>
  node?.mention?.form === 'name' && node.deprel !== 'compound' && !POSSESSIVE.has(node.next?.lower ?? '')

const listClass = (node: SyntaxNode): string => {
  const kind = node.mention?.kind ?? ''
  return LIST_CLASS[kind] ?? kind
}

function nextListed(nodes: readonly SyntaxNode[], at: number): { node: SyntaxNode; closing: boolean } | null {
  const from = nodes[at]
  if (!from) return null
  let i = skipApposition(nodes, at + 1)
  let comma = false
  let conjunction = false
  if (nodes[i]?.lower === ',') {
    comma = true
    i++
  }
  if (CONJUNCTIONS.has(nodes[i]?.lower ?? '')) {
    conjunction = true
    i++
  }
  if (!comma && !conjunction) return null
  while (isSkipped(nodes[i])) i++
  if (nodes[i]?.mention && POSSESSIVE.has(nodes[i + 1]?.lower ?? '')) i += 2
  while (isSkipped(nodes[i])) i++
  const node = nodes[i]
  if (!isListed(node) || listClass(node) !== listClass(from)) return null
  return { node, closing: conjunction }
}

const isSkipped = (node: SyntaxNode | undefined): boolean =>
  node !== undefined &&
  node.mention?.form !== 'name' &&
  (SKIPPED.has(node.lower) || (node.upos === 'ADJ' && node.mention === null))

/** ", the state-owned supplier" between a name and ", and" another. */
function skipApposition(nodes: readonly SyntaxNode[], at: number): number {
  if (nodes[at]?.lower !== ',' || nodes[at + 1]?.upos !== 'DET') return at
  for (let i = at + 1; i < nodes.length && i - at <= MAX_APPOSITION; i++) {
    const node = nodes[i]
    if (!node || node.mention?.form === 'name' || node.upos === 'VERB' || node.upos === 'AUX') return at
    if (node.lower === ',') return CONJUNCTIONS.has(nodes[i + 1]?.lower ?? '') ? i : at
  }
  return at
}

/** "BP has 30% of the line and SOCAR 25%": a figure behind a name makes a clause of its own, whose verb is left out. */
export function gappedShare(name: SyntaxNode, nodes: readonly SyntaxNode[]): void {
  const isShare = name.next?.upos === 'NUM' && (name.next.next?.lower === '%' || name.next.next?.lower === 'percent')
  if (!isShare || name.mention?.form !== 'name' || name.deprel !== 'conj') return
  const root = nodes.find(({ deprel }) => deprel === 'root')
  if (root) move(name, root, 'dep')
}

const LIKEWISE = new Set(['as', 'nor', 'neither'])
const AUXILIARIES = new Set('did do does has have had is are was were will would can could'.split(' '))

/** "welcomed the plan, as did Poland", "won't side with Iran, and nor will Bolivia": one more who does, or does not. */
export function likewise(word: SyntaxNode): void {
  const auxiliary = word.next
  const name = auxiliary?.next?.upos === 'DET' ? auxiliary.next.next : auxiliary?.next
  if (!LIKEWISE.has(word.lower) || !AUXILIARIES.has(auxiliary?.lower ?? '') || name?.mention?.form !== 'name') return
  const end = name.next?.lower ?? '.'
  if (!['.', ',', ';', '(', 'and'].includes(end)) return
  for (let verb = word.previous; verb !== null; verb = verb.previous) {
    const subject = verb.children.find((child) => relation(child) === 'nsubj' && child.index < verb.index)
    if (!isVerb(verb) || subject === undefined) continue
    if (subject.mention && listClass(subject) === listClass(name) && !dominates(name, subject))
      move(name, subject, 'conj')
    return
  }
}

/** What leaves a name out of the list that it stands in, as it stands before it. */
const EXCLUDING = [
  ['unlike'],
  ['except'],
  ['without'],
  ['despite'],
  ['not'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['let', 'alone'],
]

/** "Poland, unlike Hungary, supports", "Norway, not Sweden, owns", "Instead of Norway, Poland turned": the other does not. */
export function excluded(name: SyntaxNode): void {
  if (name.mention?.form !== 'name' || !isLeftOut(name)) return
  const members = name.children.filter(({ deprel }) => deprel === 'conj')
  const [heir, ...others] = members
  // the list goes on without its first
  if (heir && name.deprel !== 'conj' && name.next?.lower === ',') {
    move(heir, name.head, name.deprel)
    for (const other of others) move(other, heir, 'conj')
  } else if (name.deprel !== 'conj') return
  let verb = name.head
  while (verb !== null && !isVerb(verb)) verb = verb.head
  move(name, verb ?? heir ?? null, 'dep')
}

function isLeftOut(name: SyntaxNode): boolean {
  const before = name.previous?.upos === 'DET' ? name.previous.previous : name.previous
  return EXCLUDING.some((words) => {
    let at = before
    return words.toReversed().every((word) => {
      const fits = at?.lower === word
      at = at?.previous ?? null
      return fits
    })
  })
}
