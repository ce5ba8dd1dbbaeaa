/** What pronouns and plain nouns ("the country", "the bloc", "whose country") stand for. */
import { isRelative, relation, type SyntaxNode, type Unit } from '../syntax'
import type { Groups } from './groups'
import type { Memory } from './memory'
import { antecedentOf } from './positions'
import type { Posts } from './posts'
import type { Pronouns } from './pronouns'
import { standFor } from './stand-for'

const GROUP_NOUNS: Readonly<Record<string, readonly string[]>> = {
  country: ['country'],
  nation: ['country'],
  republic: ['country'],
  kingdom: ['country'],
  company: ['organisation'],
  firm: ['organisation'],
  group: ['organisation'],
  bloc: ['organisation'],
  alliance: ['organisation'],
  agency: ['organisation'],
  party: ['organisation'],
  militia: ['organisation'],
  consortium: ['organisation'],
  operator: ['organisation'],
  union: ['organisation'],
  organisation: ['organisation'],
  organization: ['organisation'],
  utility: ['organisation'],
  bank: ['organisation'],
  commission: ['organisation'],
  city: ['place'],
  town: ['place'],
  region: ['place'],
  port: ['place'],
  province: ['place'],
  territory: ['place'],
  enclave: ['place'],
  side: ['country', 'organisation'],
}
const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const PAIR_WORDS = new Set(['both', 'neither'])
const REACH = 3

export class PlainNouns {
  readonly #memory: Memory
  readonly #pronouns: Pronouns
  readonly #groups: Groups
  readonly #posts: Posts

  constructor(memory: Memory, pronouns: Pronouns, groups: Groups, posts: Posts) {
    this.#memory = memory
    this.#pronouns = pronouns
    this.#groups = groups
    this.#posts = posts
  }

  /** Makes a word that is neither a name nor a role stand for what it means, where that is clear. */
  resolve(node: SyntaxNode, unit: Unit): void {
    if (PAIR_WORDS.has(node.lower)) {
      this.#groups.resolvePair(node, unit)
      return
    }
    if (node.upos === 'PRON' || node.deprel === 'nmod:poss') {
      const found = this.#pronouns.resolve(node, unit)
      if (found.length > 0) standFor(node, unit, node, found, 'pronoun')
      return
    }
    const kinds = GROUP_NOUNS[node.lemma]
    if (!kinds || node.deprel === 'compound') return
    if (kinds.includes('country') && this.#resolveOwnCountry(node, unit)) return
    const determiner = node.children.find((child) => child.deprel === 'det' && DETERMINERS.has(child.lower))
    const two = node.children.some((child) => child.lower === 'two' || child.lower === 'both')
    const plural = node.xpos === 'NNS'
    const bare = node.children.every(
      (child) =>
        child.index > node.index ||
        ['det', 'case', 'nummod', 'det:predet', 'punct', 'cc'].includes(child.deprel) ||
        child.lower === 'two',
    )
    if (plural) {
      if (two || (determiner && bare && node.lemma !== 'side'))
        this.#groups.resolvePlural(node, unit, kinds, determiner?.index ?? node.index)
      return
    }
    if (
      !determiner ||
      !bare ||
      node.children.some((child) => relation(child) === 'nmod' || child.deprel === 'acl:relcl')
    )
      return
    const candidates = this.#memory
      .lately(unit, REACH)
      .flatMap((occurrence) => occurrence.referents)
      .filter((referent) => kinds.includes(referent.kind))
    const first = candidates[0]
    if (first && node.lemma !== 'side') standFor(node, unit, determiner, [first], 'nominal')
  }

  /** "whose country", "their countries": those that the people lead or work for. */
  #resolveOwnCountry(node: SyntaxNode, unit: Unit): boolean {
    const owner = node.children.find((child) => child.deprel === 'nmod:poss')
    if (!owner) return false
    const people = isRelative(owner)
      ? (antecedentOf(owner)?.mention?.referents ?? [])
      : this.#pronouns.resolve(owner, unit)
    const countries = people.flatMap(
      (person) =>
        this.#posts.facts.find((fact) => fact.person === person && !fact.former && fact.holder?.kind === 'country')
          ?.holder ?? [],
    )
    const distinct = [...new Set(countries)]
    if (distinct.length > 0) standFor(node, unit, owner, distinct, 'nominal')
    return distinct.length > 0
  }
}
