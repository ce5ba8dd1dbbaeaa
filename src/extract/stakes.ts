/**
 * Who holds how much of what, where a story tells it share by share: "BP has 30.1% of the line and SOCAR 25%", "In TANAP, ...
 * BOTAS holds 30% and the UK supermajor 12%", "the remaining 7% belongs to SOCAR Turkey".
 *
 * In: parsed units whose mentions have referents, in the order of the text. Out: findings of `owns`. What is held is named
 * once and then taken for granted, in the sentence and the next ones, which is why the triggers of single sentences
 * don't find it.
 */
import { logicalObject, logicalSubject } from './arguments/subjects'
import { attributionOf } from './attribute'
import { type End, endsOf } from './ends'
import type { Finding, RelateContext } from './relate'
import { isPassive, isVerb, preposition, relation, type SyntaxNode, type Unit, verbLemma } from './syntax'

const SHARES = new Set(['%', 'percent', 'cent'])
const STAKES = new Set(['stake', 'interest', 'shareholding'])
const HOLDING = new Set(['hold', 'own', 'have', 'control', 'retain', 'keep'])
const OWNERS = new Set(['organisation', 'country', 'person'])
const HELD = new Set(['pipeline', 'organisation'])
/** How many sentences on the shares of one thing are told. */
const REACH = 2

/** Reads the shares of a story; to be asked unit by unit. */
export class Stakes {
  #held: { readonly ends: readonly End[]; readonly sentence: number } | null = null

  /** @returns who owns what by the shares that the unit tells */
  read(unit: Unit, context: RelateContext): Finding[] {
    const { ontology } = context
    if (this.#held !== null && unit.sentence - this.#held.sentence > REACH) this.#held = null
    const tells = (nodes: readonly SyntaxNode[]): boolean => {
      const ends = nodes.flatMap((node) => endsOf(node, ontology, HELD))
      if (ends.length > 0) this.#held = { ends, sentence: unit.sentence }
      return ends.length > 0
    }
    tells(topicOf(unit))
    this.#refresh(unit)
    const findings: Finding[] = []
    const add = (owners: readonly End[], held: readonly End[], predicate: SyntaxNode): void => {
      for (const source of owners)
        for (const target of held) {
          if (source.referent === target.referent) continue
          const attribution = attributionOf(predicate, unit, context.speakers, context.lexicon, ontology)
          findings.push({ type: 'owns', label: null, source, target, predicate, unit, attribution })
        }
    }
    for (const share of unit.nodes) {
      // "a 15% stake in the pipeline"
      if (STAKES.has(share.lemma)) tells(heldBehind(share))
      if (!SHARES.has(share.lower) || !/^\d/u.test(share.previous?.form ?? '')) continue
      const verb = share.head
      const isHeld = share.deprel === 'obj' && verb !== null && isVerb(verb) && HOLDING.has(verbLemma(verb))
      // "is 60% owned by Novatek"
      if (!tells(heldBehind(share)) && verb?.lemma === 'own' && isPassive(verb)) tells(logicalObject(verb))
      const held = this.#held
      if (held === null) continue
      if (isHeld)
        add(
          logicalSubject(verb).flatMap((node) => endsOf(node, ontology, OWNERS)),
          held.ends,
          verb,
        )
      else if (relation(share) === 'nsubj' && verb?.lemma === 'belong') {
        const owners = verb.children.filter((child) => preposition(child) === 'to')
        add(
          owners.flatMap((node) => endsOf(node, ontology, OWNERS)),
          held.ends,
          verb,
        )
      } else {
        const owner = ownerBefore(share)
        if (owner) add(endsOf(owner, ontology, OWNERS, true), held.ends, share)
      }
    }
    return findings
  }

  /** What a story goes on about is still what its shares are of. */
  #refresh(unit: Unit): void {
    const held = this.#held
    const isNamed = held?.ends.some(({ referent }) =>
      unit.nodes.some(({ mention }) => mention?.referents.includes(referent)),
    )
    if (held !== null && isNamed === true) this.#held = { ...held, sentence: unit.sentence }
  }
}

/** "30.1% of the line": what a share is of, whatever the parser hung it on. */
function heldBehind(share: SyntaxNode): SyntaxNode[] {
  const of = share.next
  if (of?.lower !== 'of' && of?.lower !== 'in') return []
  let at = of.next
  while (at && at.mention === null && (at.upos === 'DET' || at.upos === 'ADJ')) at = at.next
  return at?.mention ? [at] : []
}

/** "In TANAP, the picture is simpler": what the sentence says itself to be about. */
function topicOf(unit: Unit): SyntaxNode[] {
  const [first, second] = unit.nodes
  if (first?.lower !== 'in' || !second) return []
  return first.head && unit.nodes[first.head.index + 1]?.lower === ',' ? [first.head] : []
}

/** "and SOCAR 25%": the name right before the figure, where the verb is left out. */
function ownerBefore(share: SyntaxNode): SyntaxNode | null {
  const name = share.previous?.previous
  const before = name?.previous
  const isListed = before?.lower === ',' || before?.lower === 'and' || before?.lower === 'while'
  return name?.mention?.form === 'name' && isListed ? name : null
}
