/**
 * Who "he", "it", "the president" and "the two countries" are.
 *
 * In: units whose names have referents, with their role phrases and noun phrases. Out: referents for the mentions that
 * are no names, and facts about who holds which post. The text is read once from left to right with a memory of what was
 * spoken of lately, subjects before objects (after the salience factors of Lappin and Leass, Computational Linguistics
 * 20(4), 1994, pp. 535-561). Where two candidates are as good, the mention stays open: a wrong end costs more than a
 * missing one.
 */
import { Descriptions } from './discourse/descriptions'
import { Groups } from './discourse/groups'
import { Memory } from './discourse/memory'
import { PlainNouns } from './discourse/plain-nouns'
import { Posts, type RoleFact } from './discourse/posts'
import { Pronouns } from './discourse/pronouns'
import type { Phrase } from './phrases'
import type { Referents } from './referents'
import type { RolePhrase } from './roles'
import type { Unit } from './syntax'

export type { RoleFact }

export class Discourse {
  readonly #memory: Memory
  readonly #posts: Posts
  readonly #plainNouns: PlainNouns
  readonly #descriptions: Descriptions

  /** @param units all units, to know which sentences quote */
  constructor(referents: Referents, units: readonly Unit[]) {
    this.#memory = new Memory(units)
    const pronouns = new Pronouns(this.#memory)
    const groups = new Groups(this.#memory)
    this.#posts = new Posts(this.#memory, pronouns, groups)
    this.#plainNouns = new PlainNouns(this.#memory, pronouns, groups, this.#posts)
    this.#descriptions = new Descriptions(referents, this.#memory, pronouns, this.#plainNouns)
  }

  /** Who holds which post, as far as it has been read. */
  get facts(): readonly RoleFact[] {
    return this.#posts.facts
  }

  /** Posts that a headline or a caption names whole, before the story is read that takes them as known. */
  enterPosts(roles: readonly RolePhrase[]): void {
    this.#posts.enterPosts(roles)
  }

  /** Reads one unit; to be called in the order of the text. */
  read(unit: Unit, roles: readonly RolePhrase[], phrases: readonly Phrase[]): void {
    const roleAt = new Map(roles.map((role) => [role.node.index, role]))
    const phraseAt = new Map(phrases.map((phrase) => [phrase.node.index, phrase]))
    this.#posts.nameHolders(unit.sentence)
    for (const node of unit.nodes) {
      const role = roleAt.get(node.index)
      const phrase = phraseAt.get(node.index)
      // "a spokeswoman for the lender"
      if (role?.of && role.of.index > node.index && role.of.mention === null) this.#plainNouns.resolve(role.of, unit)
      if (phrase) for (const place of phrase.places) this.#plainNouns.resolve(place, unit)
      if (role && role.bearers.length > 0) this.#posts.enter(role)
      else if (role) this.#posts.resolve(role)
      else if (phrase) this.#descriptions.resolve(phrase)
      else if (node.mention === null) this.#plainNouns.resolve(node, unit)
      const mention = node.mention
      if (mention && mention.referents.length > 0) this.#memory.remember(mention, node, unit)
    }
  }

  /** To be called when all is read: completes the facts by what only the whole text tells. */
  finish(): void {
    this.#descriptions.finish()
    this.#posts.finish()
  }
}
