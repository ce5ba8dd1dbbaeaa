/** Who "both", "the two countries" and "the leaders" are. */
import type { Referent } from '../mentions'
import { relation, type SyntaxNode, type Unit } from '../syntax'
import type { Memory } from './memory'
import { clauseSubject, groupAt } from './positions'
import { standFor } from './stand-for'

export class Groups {
  readonly #memory: Memory

  constructor(memory: Memory) {
    this.#memory = memory
  }

  /**
   * "the two countries", "both leaders": the last two of the kind.
   *
   * @param among nobody but these is meant: for "the two ministers" those who hold such a post
   */
  resolvePlural(
    node: SyntaxNode,
    unit: Unit,
    kinds: readonly string[],
    first: number,
    among: readonly Referent[] | null = null,
  ): void {
    const found: Referent[] = []
    const excluded = clauseSubject(node)?.mention?.referents ?? []
    const two = node.children.some((child) => child.lower === 'two' || child.lower === 'both')
    // "Emirati investors" does not speak of the Emirates
    const recent = this.#memory.lately(unit, 2).filter(({ node: { mention } }) => mention?.form !== 'adjective')
    if (two && among === null) {
      // two that were named together come before two that only stand near
      const pair = recent
        .map((occurrence) => [...new Set([...groupAt(occurrence.node), ...occurrence.referents])])
        .find((referents) => referents.length === 2 && referents.every(({ kind }) => kinds.includes(kind)))
      if (pair) {
        standFor(node, unit, unit.nodes[first] ?? node, pair, 'nominal')
        return
      }
    }
    for (const occurrence of recent) {
      for (const referent of occurrence.referents) {
        if (among !== null && !among.includes(referent)) continue
        if (kinds.includes(referent.kind) && !found.includes(referent) && !excluded.includes(referent))
          found.push(referent)
      }
      if (found.length > 2) break
    }
    if (found.length === 2 || (two && found.length > 2)) {
      const from = unit.nodes[first] ?? node
      standFor(node, unit, from, found.slice(0, 2), 'nominal')
    }
  }

  /** "both", "neither" by themselves: the two that were last spoken of together, or the last two of a kind. */
  resolvePair(node: SyntaxNode, unit: Unit): void {
    if (relation(node) !== 'nsubj' && relation(node) !== 'obj') return
    const recent = this.#memory.lately(unit, 1)
    const group = recent.map((occurrence) => groupAt(occurrence.node)).find((referents) => referents.length === 2)
    const kind = recent[0]?.referents[0]?.kind
    const same = [
      ...new Set(recent.flatMap((occurrence) => occurrence.referents).filter((referent) => referent.kind === kind)),
    ]
    const pair = group ?? (same.length === 2 ? same : [])
    if (pair.length === 2) standFor(node, unit, node, pair, 'pronoun')
  }
}
