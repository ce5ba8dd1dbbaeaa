/**
 * Who "he", "it", "the president" and "the two countries" are.
 *
 * In: units whose names have referents, with their role phrases and noun phrases. Out: referents for the mentions that
 * are no names, and facts about who holds which post. The text is read once from left to right with a memory of what was
 * spoken of lately, subjects before objects (after the salience factors of Lappin and Leass, Computational Linguistics
 * 20(4), 1994, pp. 535-561). Where two candidates are as good, the mention stays open: a wrong end costs more than a
 * missing one.
 */
import type { RoleReading } from './lexicon/lexicon'
import type { Mention, PersonGender, Referent } from './mentions'
import type { Phrase } from './phrases'
import { attach, type Referents } from './referents'
import type { RolePhrase } from './roles'
import { surfaceSubject } from './arguments'
import { ancestors, coordination, isRelative, isVerb, relation, type SyntaxNode, type Unit } from './syntax'

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

interface Occurrence {
  readonly referents: readonly Referent[]
  readonly sentence: number
  readonly unit: number
  readonly node: SyntaxNode
  readonly subject: boolean
  /** In words that say whose a quotation is. */
  readonly frame: boolean
}

const GENDERED: Readonly<Record<string, PersonGender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
}
const NEUTER = new Set(['it', 'its', 'itself'])
const PLURAL = new Set(['they', 'them', 'their', 'themselves'])
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
const WARLIKE = new Set([
  'war',
  'conflict',
  'invasion',
  'fighting',
  'hostilities',
  'civil war',
  'offensive',
  'aggression',
  'insurgency',
])
const SAME_AGREEMENT = new Set(['deal', 'agreement', 'accord', 'pact', 'document'])
const REACH = 3
const PAIR_WORDS = new Set(['both', 'neither'])
const HEADS_OF_GOVERNMENT = new Set(['prime minister', 'premier', 'head of government'])

export class Discourse {
  readonly facts: RoleFact[] = []
  readonly #referents: Referents
  readonly #history: Occurrence[] = []
  readonly #entered = new Set<SyntaxNode>()
  readonly #counterparts: { role: RolePhrase; person: Referent; holder: Referent | null; like: Referent | null }[] = []
  readonly #quoting: ReadonlySet<number>
  /** Referents of phrases, with the names that tell them apart. */
  readonly #described: { referent: Referent; phrase: Phrase; participants: Set<Referent> }[] = []

  /** @param units all units, to know which sentences quote */
  constructor(referents: Referents, units: readonly Unit[]) {
    this.#referents = referents
    this.#quoting = new Set(units.filter((unit) => unit.quotation !== null).map((unit) => unit.sentence))
  }

  /** Reads one unit; to be called in the order of the text. */
  read(unit: Unit, roles: readonly RolePhrase[], phrases: readonly Phrase[]): void {
    const roleAt = new Map(roles.map((role) => [role.node.index, role]))
    const phraseAt = new Map(phrases.map((phrase) => [phrase.node.index, phrase]))
    for (const node of unit.nodes) {
      const role = roleAt.get(node.index)
      const phrase = phraseAt.get(node.index)
      if (role && role.bearers.length > 0) this.#enterRole(role)
      else if (role) this.#resolveRole(role)
      else if (phrase) this.#resolvePhrase(phrase)
      else if (node.mention === null) this.#resolvePlain(node, unit)
      const mention = node.mention
      if (mention && mention.referents.length > 0) this.#remember(mention, node, unit)
    }
  }

  // --- posts

  /** Posts that a headline or a caption names whole, before the story is read that takes them as known. */
  enterPosts(roles: readonly RolePhrase[]): void {
    for (const role of roles) if (role.bearers.length > 0 && role.holder !== null) this.#enterRole(role)
  }

  #enterRole(role: RolePhrase): void {
    if (this.#entered.has(role.node)) return
    this.#entered.add(role.node)
    const holder = this.#holderOf(role)
    for (const bearer of role.bearers) {
      const person = bearer.referents[0]
      if (!person) continue
      if (person.gender === null && role.gender !== null) person.gender = role.gender
      if (role.noun === 'counterpart')
        this.#counterparts.push({ role, person, holder, like: this.#counterpartOf(role) })
      this.facts.push({
        person,
        noun: role.noun,
        role: role.role,
        holder,
        relation: holder ? effective(role.role?.relationTo(holder.kind), role) : null,
        former: role.effect === 'former' || role.effect === 'incoming',
        phrase: role,
      })
      this.#mentionRole(role, person, holder)
    }
  }

  #mentionRole(role: RolePhrase, person: Referent, holder: Referent | null): void {
    if (role.node.mention !== null) return
    const { unit, node } = role
    const end = role.holder !== null && role.holder.node.index > node.index ? role.holder.node : node
    const from =
      unit.nodes[role.holder && role.holder.node.index < node.index ? role.holder.node.index : node.index] ?? node
    const text = holder ? unitText(unit, from.index, end.index) : node.form
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
    const found = owner.mention?.referents ?? this.#resolvePronoun(owner, role.unit)
    const only = found.length === 1 ? found[0] : undefined
    if (!only || role.noun === 'counterpart') return null
    // "the president's foreign minister"
    if (only.kind === 'person')
      return this.facts.find((fact) => fact.person === only && fact.relation === 'leads')?.holder ?? null
    return only
  }

  /**
   * "Mongolia will not pay, Prime Minister X said": whoever leads a government and speaks of a country without a word
   * on whose post it is, speaks of his own.
   */
  #holderFromSpeech(fact: RoleFact): Referent | null {
    const relationTo = fact.role?.relationTo('country')
    if (fact.holder !== null || relationTo !== 'leads' || fact.former) return null
    if (this.facts.some((other) => other.person === fact.person && other.holder !== null)) return null
    const bearer = fact.phrase.bearers.find((mention) => mention.referents.includes(fact.person))
    const verb = bearer?.node.head
    if (!verb || relation(bearer.node) !== 'nsubj' || !isVerb(verb)) return null
    const clause =
      verb.children.find((child) => child.deprel === 'ccomp') ?? (verb.deprel === 'parataxis' ? verb.head : null)
    const subject = clause?.children.find((child) => relation(child) === 'nsubj')
    const only = subject?.mention?.referents.length === 1 ? subject.mention.referents[0] : undefined
    return only?.kind === 'country' ? only : null
  }

  /** To be called when all is read: a counterpart holds the post that the other turned out to hold. */
  finish(): void {
    this.facts.forEach((fact, i) => {
      const holder = this.#holderFromSpeech(fact)
      if (holder)
        this.facts[i] = { ...fact, holder, relation: effective(fact.role?.relationTo(holder.kind), fact.phrase) }
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

  #counterpartOf(role: RolePhrase): Referent | null {
    const owner = role.of
    const people = owner ? (owner.mention?.referents ?? this.#resolvePronoun(owner, role.unit)) : []
    return people.find((referent) => referent.kind === 'person') ?? null
  }

  /** "the Kazakh president", "the minister", "its foreign minister": somebody whose post is known. */
  #resolveRole(role: RolePhrase): void {
    if (role.node.mention !== null) return
    const holder = this.#holderOf(role)
    const known = this.facts.filter((fact) => !fact.former && fits(fact, role, holder))
    const people = [...new Set(known.map((fact) => fact.person))]
    if (role.plural) {
      this.#resolvePlural(role.node, role.unit, ['person'], role.first)
      return
    }
    if (holder === null && !role.definite && role.first === role.node.index && people.length !== 1) return
    const recent = this.#mostRecent(people, role.unit)
    const person = people.length === 1 ? people[0] : recent
    if (person) this.#mentionRole(role, person, holder)
  }

  // --- phrases

  #resolvePhrase(phrase: Phrase): void {
    const { mention, head } = phrase
    const participants = new Set(phrase.participants.flatMap((part) => part.referents))
    if (phrase.owner) for (const referent of this.#resolvePronoun(phrase.owner, phrase.unit)) participants.add(referent)
    if (head.kind === 'organisation' || head.kind === 'place') {
      phrase.node.mention = null
      this.#resolvePlain(phrase.node, phrase.unit)
      return
    }
    const named = this.#namedPipeline(phrase)
    if (named) {
      attach(mention, named)
      return
    }
    const known = this.#sameAs(phrase, participants)
    if (known) {
      attach(mention, known.referent)
      for (const participant of participants) known.participants.add(participant)
      if (participants.size > 0 && nameRank(phrase) > nameRank(known.phrase)) {
        known.referent.name = mention.text
        known.phrase = phrase
      }
      return
    }
    if (mention.kind === null) {
      phrase.node.mention = null
      return
    }
    const tells =
      participants.size > 0 ||
      (head.kind === 'agreement' && phrase.qualifiers.length > 0) ||
      (head.strong && (phrase.qualifiers.length > 0 || head.kind !== 'event'))
    if (!tells) {
      phrase.node.mention = null
      return
    }
    const key = `described:${String(this.#referents.all.length)}`
    const referent = this.#referents.create(mention.kind, mention.text, true, key)
    attach(mention, referent)
    this.#described.push({ referent, phrase, participants })
  }

  /** "the Druzhba pipeline": the name before the noun is the pipeline. */
  #namedPipeline(phrase: Phrase): Referent | null {
    for (const part of phrase.participants) {
      const referent = part.referents[0]
      const beside = part.node.index < phrase.node.index
      if (referent && beside && referent.kind === phrase.head.kind && part.form === 'name') return referent
    }
    return null
  }

  #sameAs(
    phrase: Phrase,
    participants: ReadonlySet<Referent>,
  ): { referent: Referent; phrase: Phrase; participants: Set<Referent> } | null {
    const noun = phrase.head.noun
    // the same noun first, then one that may stand for it
    const byNoun = [...this.#described]
      .reverse()
      .sort((a, b) => Number(b.phrase.head.noun === noun) - Number(a.phrase.head.noun === noun))
    for (const known of byNoun) {
      if (known.referent.kind !== phrase.mention.kind && phrase.mention.kind !== null) continue
      if (phrase.mention.kind === null && known.referent.kind !== 'peace_plan') continue
      if (phrase.mention.kind === null && !phrase.definite) continue
      const shared = [...participants].some((participant) => known.participants.has(participant))
      if (known.referent.kind === 'event') {
        const bothWar = WARLIKE.has(noun) && WARLIKE.has(known.phrase.head.noun)
        if (!bothWar && known.phrase.head.noun !== noun) continue
        if (shared) return known
        if (participants.size === 0 && phrase.definite && phrase.qualifiers.length === 0) return known
        continue
      }
      if (known.referent.kind === 'agreement') {
        const sameNoun = known.phrase.head.noun === noun || (SAME_AGREEMENT.has(noun) && phrase.definite)
        if (!sameNoun) continue
        if (phrase.definite && participants.size === 0 && compatible(phrase, known.phrase)) return known
        if (shared && compatible(phrase, known.phrase)) return known
        continue
      }
      if (participants.size === 0 && phrase.definite) return known
      if (
        shared &&
        (phrase.head.noun === known.phrase.head.noun || known.referent.kind === 'peace_plan') &&
        phrase.mention.kind !== 'policy'
      )
        return known
      if (shared && phrase.mention.kind === 'policy' && phrase.head.noun === known.phrase.head.noun) return known
    }
    return this.#namedBefore(phrase, participants)
  }

  /** "the pipeline", "the treaty" after one that has a proper name. */
  #namedBefore(
    phrase: Phrase,
    participants: ReadonlySet<Referent>,
  ): { referent: Referent; phrase: Phrase; participants: Set<Referent> } | null {
    const kind = phrase.mention.kind ?? 'peace_plan'
    if (
      !phrase.definite ||
      participants.size > 0 ||
      phrase.qualifiers.length > 0 ||
      kind === 'policy' ||
      kind === 'event'
    )
      return null
    const named = [
      ...new Set(this.#lately(phrase.unit, REACH + 2).flatMap((occurrence) => occurrence.referents)),
    ].filter((referent) => referent.kind === kind && !referent.described)
    const referent = named[0]
    return referent && named.length === 1 ? { referent, phrase, participants: new Set() } : null
  }

  // --- pronouns and plain nouns

  #resolvePlain(node: SyntaxNode, unit: Unit): void {
    if (PAIR_WORDS.has(node.lower)) {
      this.#resolvePair(node, unit)
      return
    }
    if (node.upos === 'PRON' || node.deprel === 'nmod:poss') {
      const found = this.#resolvePronoun(node, unit)
      if (found.length > 0) this.#mentionPlain(node, unit, node, found, 'pronoun')
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
        this.#resolvePlural(node, unit, kinds, determiner?.index ?? node.index)
      return
    }
    if (
      !determiner ||
      !bare ||
      node.children.some((child) => relation(child) === 'nmod' || child.deprel === 'acl:relcl')
    )
      return
    const candidates = this.#lately(unit, REACH)
      .flatMap((occurrence) => occurrence.referents)
      .filter((referent) => kinds.includes(referent.kind))
    const first = candidates[0]
    if (first && node.lemma !== 'side') this.#mentionPlain(node, unit, determiner, [first], 'nominal')
  }

  /** "whose country", "their countries": those that the people lead or work for. */
  #resolveOwnCountry(node: SyntaxNode, unit: Unit): boolean {
    const owner = node.children.find((child) => child.deprel === 'nmod:poss')
    if (!owner) return false
    const people = isRelative(owner)
      ? (antecedentOf(owner)?.mention?.referents ?? [])
      : this.#resolvePronoun(owner, unit)
    const countries = people.flatMap(
      (person) =>
        this.facts.find((fact) => fact.person === person && !fact.former && fact.holder?.kind === 'country')?.holder ??
        [],
    )
    const distinct = [...new Set(countries)]
    if (distinct.length > 0) this.#mentionPlain(node, unit, owner, distinct, 'nominal')
    return distinct.length > 0
  }

  /** "both", "neither" by themselves: the two that were last spoken of together, or the last two of a kind. */
  #resolvePair(node: SyntaxNode, unit: Unit): void {
    if (relation(node) !== 'nsubj' && relation(node) !== 'obj') return
    const recent = this.#lately(unit, 1)
    const group = recent.map((occurrence) => groupAt(occurrence.node)).find((referents) => referents.length === 2)
    const kind = recent[0]?.referents[0]?.kind
    const same = [
      ...new Set(recent.flatMap((occurrence) => occurrence.referents).filter((referent) => referent.kind === kind)),
    ]
    const pair = group ?? (same.length === 2 ? same : [])
    if (pair.length === 2) this.#mentionPlain(node, unit, node, pair, 'pronoun')
  }

  #resolvePronoun(node: SyntaxNode, unit: Unit): readonly Referent[] {
    if (node.mention) return node.mention.referents
    const gender = GENDERED[node.lower]
    if (gender) return this.#person(node, unit, gender)
    if (NEUTER.has(node.lower)) return this.#neuter(node, unit)
    if (PLURAL.has(node.lower)) return this.#plural(node, unit)
    return []
  }

  #person(node: SyntaxNode, unit: Unit, gender: PersonGender): readonly Referent[] {
    const excluded = clauseSubject(node)
    const own = node.deprel === 'nmod:poss' ? ownSubject(node)?.mention?.referents : undefined
    const bound = own?.length === 1 ? own[0] : undefined
    if (bound?.kind === 'person' && (bound.gender === null || bound.gender === gender)) return [bound]
    const candidates = this.#lately(unit, REACH)
      .filter((occurrence) => occurrence.referents.length === 1 && occurrence.node !== excluded)
      .filter((occurrence) => {
        const person = occurrence.referents[0]
        return person?.kind === 'person' && (person.gender === null || person.gender === gender)
      })
    const best = this.#prefer(candidates, unit)
    const person = best?.referents[0]
    if (!person) return []
    if (person.gender === null) person.gender = gender
    return [person]
  }

  #neuter(node: SyntaxNode, unit: Unit): readonly Referent[] {
    if (node.lower === 'it' && isExpletive(node)) return []
    if (node.lower === 'itself') return ownSubject(node)?.mention?.referents ?? []
    const kinds = ['country', 'organisation', 'pipeline', 'peace_plan', 'agreement', 'place']
    const subject = node.lower === 'its' ? ownSubject(node) : null
    const bound = subject?.mention?.referents
    const boundOnly = bound?.length === 1 ? bound[0] : undefined
    if (boundOnly && kinds.includes(boundOnly.kind)) return [boundOnly]
    const candidates = outsideRelatives(node, this.#lately(unit, 1), unit).filter((occurrence) => {
      const only = occurrence.referents[0]
      if (occurrence.unit === unit.index && opensClause(node) && !occurrence.subject) return false
      if (isInGroup(occurrence.node)) return false
      return (
        occurrence.referents.length === 1 &&
        only !== undefined &&
        kinds.includes(only.kind) &&
        occurrence.node !== clauseSubject(node) &&
        occurrence.node.mention?.form !== 'adjective'
      )
    })
    const best = this.#prefer(candidates, unit)
    return best ? best.referents : []
  }

  #plural(node: SyntaxNode, unit: Unit): readonly Referent[] {
    const subject = node.lower === 'their' ? ownSubject(node) : null
    const members = subject ? groupAt(subject) : []
    if (members.length > 1) return members
    for (const occurrence of this.#lately(unit, 2)) {
      const group = groupAt(occurrence.node)
      if (group.length > 1 && occurrence.node.deprel !== 'conj') return group
      const mention = occurrence.node.mention
      if (occurrence.referents.length > 1) return occurrence.referents
      const one = occurrence.referents[0]
      if (
        one &&
        occurrence.subject &&
        mention &&
        one.kind !== 'person' &&
        (mention.reading?.form === 'people' || one.kind === 'place' || one.kind === 'organisation')
      )
        return [one]
    }
    return []
  }

  /** "the two countries", "both leaders": the last two of the kind. */
  #resolvePlural(node: SyntaxNode, unit: Unit, kinds: readonly string[], first: number): void {
    const found: Referent[] = []
    const excluded = clauseSubject(node)?.mention?.referents ?? []
    for (const occurrence of this.#lately(unit, 2)) {
      for (const referent of occurrence.referents) {
        if (kinds.includes(referent.kind) && !found.includes(referent) && !excluded.includes(referent))
          found.push(referent)
      }
      if (found.length > 2) break
    }
    const two = node.children.some((child) => child.lower === 'two' || child.lower === 'both')
    if (found.length === 2 || (two && found.length > 2)) {
      const from = unit.nodes[first] ?? node
      this.#mentionPlain(node, unit, from, found.slice(0, 2), 'nominal')
    }
  }

  #mentionPlain(
    node: SyntaxNode,
    unit: Unit,
    from: SyntaxNode,
    referents: readonly Referent[],
    form: 'nominal' | 'pronoun',
  ): void {
    const mention: Mention = {
      unit,
      node,
      form,
      kind: referents[0]?.kind ?? null,
      start: from.start,
      end: node.end,
      text: unitText(unit, from.index, node.index),
      reading: null,
      sure: true,
      referents: [],
    }
    node.mention = mention
    for (const referent of referents) mention.referents.push(referent)
  }

  // --- memory

  #remember(mention: Mention, node: SyntaxNode, unit: Unit): void {
    this.#history.push({
      referents: mention.referents,
      sentence: unit.sentence,
      unit: unit.index,
      node,
      subject: isSubject(node),
      frame: unit.quotation === null && this.#quoting.has(unit.sentence),
    })
  }

  /** What was spoken of in this sentence and in some before it, the latest first. */
  *#recent(unit: Unit, sentences: number): Generator<Occurrence> {
    for (let i = this.#history.length - 1; i >= 0; i--) {
      const occurrence = this.#history[i]
      if (!occurrence || unit.sentence - occurrence.sentence > sentences) return
      // who is quoted speaks of what was quoted before, not of the words that say whose the quotation is
      if (unit.quotation !== null && occurrence.frame) continue
      yield occurrence
    }
  }

  #lately(unit: Unit, sentences: number): Occurrence[] {
    return [...this.#recent(unit, sentences)]
  }

  /** The nearest sentence that has candidates; in it a subject before all others. */
  #prefer(candidates: readonly Occurrence[], unit: Unit): Occurrence | undefined {
    const nearest = candidates[0]
    if (!nearest) return undefined
    const same = candidates.filter((occurrence) => occurrence.sentence === nearest.sentence)
    const subjects = same.filter((occurrence) => occurrence.subject)
    const objects = same.filter((occurrence) => relation(occurrence.node) === 'obj')
    if (nearest.sentence === unit.sentence && subjects.length === 0) return objects[0] ?? nearest
    return nearest.sentence === unit.sentence ? (subjects[0] ?? nearest) : (subjects.at(-1) ?? same.at(-1))
  }

  #mostRecent(people: readonly Referent[], unit: Unit): Referent | undefined {
    for (const occurrence of this.#recent(unit, 5)) {
      const found = occurrence.referents.find((referent) => people.includes(referent))
      if (found) return found
    }
    return undefined
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

/** What a relative pronoun stands for. */
function antecedentOf(pronoun: SyntaxNode): SyntaxNode | null {
  for (const node of ancestors(pronoun)) if (node.deprel === 'acl:relcl') return node.head
  return null
}

/** Leaves out what stands in a relative clause of this sentence that the pronoun is not in, unless there is nothing else. */
function outsideRelatives(pronoun: SyntaxNode, occurrences: readonly Occurrence[], unit: Unit): readonly Occurrence[] {
  const own = new Set(ancestors(pronoun))
  const outside = occurrences.filter((occurrence) => {
    if (occurrence.unit !== unit.index) return true
    for (const node of ancestors(occurrence.node)) if (node.deprel === 'acl:relcl') return own.has(node)
    return true
  })
  return outside.some((occurrence) => occurrence.unit === unit.index) ? outside : occurrences
}

/** The subject of the clause that a pronoun stands in, which "him" cannot be. */
function clauseSubject(node: SyntaxNode): SyntaxNode | null {
  const label = relation(node)
  if (label !== 'obj' && label !== 'iobj' && label !== 'obl' && label !== 'nmod') return null
  if (node.deprel === 'nmod:poss') return null
  for (let at = node.head; at !== null; at = at.head) if (isVerb(at)) return surfaceSubject(at)[0] ?? null
  return null
}

/** Whose "its" most likely is: the subject of the verb that its noun depends on. */
function ownSubject(node: SyntaxNode): SyntaxNode | null {
  for (let at = node.head; at !== null; at = at.head) {
    if (isVerb(at)) {
      const subject = surfaceSubject(at)[0]
      if (subject && subject !== node && subject.index < node.index) return subject
    }
    const own = at.children.find((child) => relation(child) === 'nsubj' && child.index < node.index)
    if (own) return own
  }
  return null
}

/** Whether a pronoun is the subject of a clause that depends on no other. */
function opensClause(node: SyntaxNode): boolean {
  const verb = node.head
  return (
    relation(node) === 'nsubj' &&
    verb !== null &&
    (verb.head === null || verb.deprel === 'parataxis' || verb.deprel === 'conj')
  )
}

const isInGroup = (node: SyntaxNode): boolean =>
  node.deprel === 'conj' || node.children.some((child) => child.deprel === 'conj' && child.mention !== null)

function isExpletive(node: SyntaxNode): boolean {
  if (node.deprel === 'expl') return true
  const head = node.head
  if (!head || relation(node) !== 'nsubj') return false
  if (head.children.some((child) => child.deprel === 'csubj' || child.deprel === 'acl:relcl')) return true
  return (
    head.children.some((child) => child.deprel === 'cop') &&
    head.children.some((child) => child.deprel === 'ccomp' || child.deprel === 'advcl')
  )
}

function isSubject(node: SyntaxNode): boolean {
  const label = relation(node)
  if (label === 'nsubj') return true
  if (label === 'conj' && node.head) return isSubject(node.head)
  return (
    (label === 'flat' || label === 'appos' || label === 'nmod') &&
    node.head !== null &&
    node.head.mention !== null &&
    relation(node.head) === 'nsubj'
  )
}

function groupAt(node: SyntaxNode): Referent[] {
  return [...new Set(coordination(node).flatMap((member) => member.mention?.referents ?? []))]
}

function compatible(a: Phrase, b: Phrase): boolean {
  return (
    a.qualifiers.length === 0 || b.qualifiers.length === 0 || a.qualifiers.some((word) => b.qualifiers.includes(word))
  )
}

/** A phrase names its thing the better the more names it has inside; a plain war beats an invasion. */
function nameRank(phrase: Phrase): number {
  const war = phrase.head.noun === 'war' ? 2 : 0
  const inside = phrase.participants.filter(
    (name) => name.node.start >= phrase.mention.start && name.node.end <= phrase.mention.end,
  )
  return Math.min(inside.length, 2) + war + (phrase.qualifiers.length > 0 ? 0.5 : 0)
}

function unitText(unit: Unit, first: number, last: number): string {
  const start = unit.nodes[first]
  const end = unit.nodes[last]
  if (!start || !end) return ''
  let text = ''
  for (let i = first; i <= last; i++) {
    const node = unit.nodes[i]
    const before = unit.nodes[i - 1]
    if (node) text += (i > first && before && before.end < node.start ? ' ' : '') + node.form
  }
  return text
}
