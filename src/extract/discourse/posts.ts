/**
 * Who holds which post, and who "the Kazakh president", "its foreign minister" and "her Polish counterpart" are.
 *
 * In: role phrases in the order of the text. Out: facts, and mentions for the roles whose holder is known.
 */
import type { RoleReading } from '../lexicon/lexicon'
import type { Mention, Referent } from '../mentions'
import { attach } from '../referents'
import type { RolePhrase } from '../roles'
import { isRelative, preposition, relation, type SyntaxNode, textOf } from '../syntax'
import type { Groups } from './groups'
import type { Memory } from './memory'
import { antecedentOf } from './positions'
import { HEADS_OF_GOVERNMENT, toldBefore, toldInSpeech } from './posts-told-elsewhere'
import type { Pronouns } from './pronouns'

/** That a person holds a post, as the text says. */
export interface RoleFact {
  readonly person: Referent
  readonly noun: string
  readonly role: RoleReading | null
  readonly holder: Referent | null
  readonly relation: 'leads' | 'works_for' | 'member_of' | null
  readonly former: boolean
  readonly phrase: RolePhrase
}

interface Counterpart {
  readonly role: RolePhrase
  readonly person: Referent
  readonly holder: Referent | null
  /** Whose counterpart. */
  readonly like: Referent | null
}

/** How many sentences on a person is named whom the story has spoken of by post. */
const NAMED_WITHIN = 2
const SPEAKING = new Set(['say', 'tell', 'add', 'announce', 'state', 'warn', 'insist', 'explain', 'reply', 'declare'])
const INDEFINITE = new Set(['a', 'an', 'another'])

export class Posts {
  readonly facts: RoleFact[] = []
  readonly #memory: Memory
  readonly #pronouns: Pronouns
  readonly #groups: Groups
  readonly #entered = new Set<SyntaxNode>()
  readonly #counterparts: Counterpart[] = []
  /** Posts whose holder the text has not named yet. */
  #nameless: { role: RolePhrase; holder: Referent }[] = []

  constructor(memory: Memory, pronouns: Pronouns, groups: Groups) {
    this.#memory = memory
    this.#pronouns = pronouns
    this.#groups = groups
  }

  /** Posts that a headline or a caption names whole, before the story is read that takes them as known. */
  enterPosts(roles: readonly RolePhrase[]): void {
    for (const role of roles) if (role.bearers.length > 0 && role.holder !== null) this.enter(role)
  }

  /** A person and the post that the text gives them. */
  enter(role: RolePhrase): void {
    if (this.#entered.has(role.node)) return
    this.#entered.add(role.node)
    const holder = this.#holderOf(role)
    for (const bearer of role.bearers) {
      const person = bearer.referents[0]
      if (!person) continue
      if (person.gender === null && role.gender !== null) person.gender = role.gender
      if (role.noun === 'counterpart')
        this.#counterparts.push({ role, person, holder, like: this.#counterpartOf(role) })
      this.facts.push(factOf(role, person, holder))
      this.#mentionRole(role, person, holder)
    }
  }

  /** "the Kazakh president", "the minister", "its foreign minister": somebody whose post is known. */
  resolve(role: RolePhrase): void {
    if (role.node.mention !== null || bringsInAnother(role)) return
    const holder = this.#holderOf(role)
    const known = this.facts.filter((fact) => !fact.former && fits(fact, role, holder))
    const people = [...new Set(known.map((fact) => fact.person))]
    if (role.plural) {
      // "two Lebanese officials" are nobody spoken of before
      if (!role.definite && !role.node.children.some((child) => child.lower === 'both')) return
      this.#groups.resolvePlural(role.node, role.unit, ['person'], role.first, people.length > 1 ? people : null)
      return
    }
    if (holder === null && !role.definite && role.first === role.node.index && people.length !== 1) return
    const recent = this.#memory.mostRecent(people, role.unit)
    const person = people.length === 1 ? people[0] : recent
    if (person) this.#mentionRole(role, person, holder)
    else if (holder !== null && role.definite && people.length === 0) this.#nameless.push({ role, holder })
  }

  /** To be called when all is read: a counterpart holds the post that the other turned out to hold. */
  finish(): void {
    this.nameHolders(Infinity)
    this.facts.forEach((fact, i) => {
      if (fact.holder !== null) return
      const told = toldInSpeech(fact, this.facts)
      const owner = told === null ? this.#holderOf(fact.phrase) : null
      const elsewhere = told ?? (owner === null ? toldBefore(fact, this.facts, this.#memory) : null)
      const holder = elsewhere?.referents[0] ?? owner
      if (!holder) return
      const phrase = elsewhere === null ? fact.phrase : { ...fact.phrase, holder: elsewhere }
      this.facts[i] = { ...fact, holder, phrase, relation: effective(fact.role?.relationTo(holder.kind), phrase) }
    })
    for (const { role, person, holder, like } of this.#counterparts) {
      const model = this.facts.find((fact) => fact.person === like && fact.relation !== null)
      const i = this.facts.findIndex((fact) => fact.person === person && fact.phrase === role)
      const fact = this.facts[i]
      if (!model || !fact || !holder) continue
      this.facts[i] = {
        ...fact,
        noun: model.noun,
        role: model.role,
        relation: effective(model.role?.relationTo(holder.kind), role),
      }
    }
  }

  /**
   * "Pakistan's petroleum minister travelled to Ashgabat ... , Zulfiqar Ali Mengal told a news conference": whom a story
   * opens with by post it soon names; the one person that the next sentences bring in without any post is meant.
   *
   * @param reached the sentence that reading has come to
   */
  nameHolders(reached: number): void {
    const due = this.#nameless.filter(({ role }) => role.unit.sentence + NAMED_WITHIN < reached)
    this.#nameless = this.#nameless.filter((nameless) => !due.includes(nameless))
    for (const { role, holder } of due) {
      const { sentence } = role.unit
      const named = this.#memory.people().filter((person) => {
        const first = person.mentions.find((mention) => !mention.unit.display)
        if (!first || first.form !== 'name' || !first.text.includes(' ') || !isSpeaking(first.node)) return false
        const distance = first.unit.sentence - sentence
        return distance > 0 && distance <= NAMED_WITHIN && !this.facts.some((fact) => fact.person === person)
      })
      const [person] = named
      if (!person || named.length > 1 || !agrees(person, role)) continue
      this.facts.push(factOf(role, person, holder))
      this.#mentionRole(role, person, holder)
    }
  }

  #mentionRole(role: RolePhrase, person: Referent, holder: Referent | null): void {
    if (role.node.mention !== null) return
    const { unit, node } = role
    const end = role.holder !== null && role.holder.node.index > node.index ? role.holder.node : node
    const from =
      unit.nodes[role.holder && role.holder.node.index < node.index ? role.holder.node.index : node.index] ?? node
    const text = holder ? textOf(unit, from.index, end.index) : node.form
    const mention: Mention = {
      unit,
      node,
      form: 'nominal',
      kind: 'person',
      start: from.start,
      end: end.end,
      text,
      reading: null,
      sure: true,
      referents: [],
    }
    node.mention = mention
    attach(mention, person)
  }

  #holderOf(role: RolePhrase): Referent | null {
    if (role.holder) return role.holder.referents[0] ?? null
    const owner = role.of
    if (!owner) return null
    // "Rwanda, whose president, X, met"
    const found = isRelative(owner)
      ? (antecedentOf(owner)?.mention?.referents ?? [])
      : (owner.mention?.referents ?? this.#pronouns.resolve(owner, role.unit))
    const only = found.length === 1 ? found[0] : undefined
    if (!only || role.noun === 'counterpart') return null
    // "the president's foreign minister"
    if (only.kind === 'person')
      return this.facts.find((fact) => fact.person === only && fact.relation === 'leads')?.holder ?? null
    return only
  }

  #counterpartOf(role: RolePhrase): Referent | null {
    const owner = role.of
    const people = owner ? (owner.mention?.referents ?? this.#pronouns.resolve(owner, role.unit)) : []
    return people.find((referent) => referent.kind === 'person') ?? null
  }
}

/** "an investor", "the leader of the main alliance": somebody not spoken of before, or of a body that has no name here. */
function bringsInAnother({ node, unit, first, plural, holder, of }: RolePhrase): boolean {
  if (!plural && INDEFINITE.has(unit.nodes[first]?.lower ?? '')) return true
  return (
    holder === null &&
    of === null &&
    node.children.some((child) => preposition(child) === 'of' && child.mention === null && child.upos === 'NOUN')
  )
}

const isSpeaking = (node: SyntaxNode): boolean =>
  relation(node) === 'nsubj' && node.head !== null && SPEAKING.has(node.head.lemma)

const agrees = (person: Referent, role: RolePhrase): boolean =>
  person.gender === null || role.gender === null || person.gender === role.gender

function factOf(role: RolePhrase, person: Referent, holder: Referent | null): RoleFact {
  return {
    person,
    noun: role.noun,
    role: role.role,
    holder,
    relation: holder ? effective(role.role?.relationTo(holder.kind), role) : null,
    former: role.effect === 'former' || role.effect === 'incoming',
    phrase: role,
  }
}

function effective(relation: RoleFact['relation'] | undefined, role: RolePhrase): RoleFact['relation'] {
  if (relation === undefined || relation === null) return null
  return role.effect === 'subordinate' && relation === 'leads' ? 'works_for' : relation
}

function fits(fact: RoleFact, role: RolePhrase, holder: Referent | null): boolean {
  if (holder !== null && fact.holder !== holder) return false
  if (role.holder !== null && holder === null) return false
  if (role.noun === fact.noun) return true
  if (role.noun === 'leader') return fact.relation === 'leads'
  if (HEADS_OF_GOVERNMENT.has(role.noun) && HEADS_OF_GOVERNMENT.has(fact.noun)) return true
  return role.noun === 'minister' && fact.noun.endsWith('minister') && fact.noun !== 'prime minister'
}
