/**
 * Whether "the peace plan", "the pipeline" and "the war in Ukraine" are things spoken of before.
 *
 * In: phrases in the order of the text. Out: a referent, known or new, for each that tells enough.
 */
import type { Referent } from '../mentions'
import type { Phrase } from '../phrases'
import { attach, type Referents } from '../referents'
import type { Memory } from './memory'
import type { PlainNouns } from './plain-nouns'
import type { Pronouns } from './pronouns'

/** A referent of phrases, with the names that tell it apart. */
interface Described {
  readonly referent: Referent
  phrase: Phrase
  readonly participants: Set<Referent>
}

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
/** Verbs that give a thing its name. */
const CALLING = new Set(['know', 'call', 'name', 'dub', 'nickname'])
const REACH = 5
const NEAR = 2

/** How many sentences on a pipeline is named that a story has spoken of. */
const NAMED_WITHIN = 4

export class Descriptions {
  readonly #referents: Referents
  readonly #memory: Memory
  readonly #pronouns: Pronouns
  readonly #plainNouns: PlainNouns
  readonly #described: Described[] = []
  /** Pipelines of which nothing has yet told which one is meant. */
  readonly #untold: Phrase[] = []

  constructor(referents: Referents, memory: Memory, pronouns: Pronouns, plainNouns: PlainNouns) {
    this.#referents = referents
    this.#memory = memory
    this.#pronouns = pronouns
    this.#plainNouns = plainNouns
  }

  /** Makes a phrase stand for the thing it takes up, or for a new one where it tells enough of it. */
  resolve(phrase: Phrase): void {
    const { mention, head } = phrase
    const participants = new Set(phrase.participants.flatMap((part) => part.referents))
    if (WARLIKE.has(head.noun))
      for (const place of phrase.places)
        for (const referent of place.mention?.referents ?? []) participants.add(referent)
    if (phrase.owner)
      for (const referent of this.#pronouns.resolve(phrase.owner, phrase.unit)) participants.add(referent)
    if (head.kind === 'organisation' || head.kind === 'place') {
      phrase.node.mention = null
      this.#plainNouns.resolve(phrase.node, phrase.unit)
      return
    }
    const named = this.#namedPipeline(phrase)
    if (named) {
      attach(mention, named)
      return
    }
    const known = this.#sameAs(phrase, participants) ?? this.#ofHeadline(phrase)
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
      (head.kind === 'peace_plan' && !head.strong && !phrase.nonspecific) ||
      (head.kind === 'agreement' && phrase.qualifiers.length > 0) ||
      (head.strong && (phrase.qualifiers.length > 0 || head.kind !== 'event'))
    if (this.#isUntold(phrase, participants)) {
      this.#untold.push(phrase)
      return
    }
    if (!tells) {
      phrase.node.mention = null
      return
    }
    this.#create(phrase, participants)
  }

  /** To be called when all is read: pipelines that the story speaks of before it names them. */
  finish(): void {
    for (const phrase of this.#untold) {
      const named = this.#namedNext(phrase)
      if (named) attach(phrase.mention, named)
      else if (phrase.participants.length > 0)
        this.#create(phrase, new Set(phrase.participants.flatMap((part) => part.referents)))
      else phrase.node.mention = null
    }
    for (const { referent, phrase } of this.#described) {
      if (referent.kind !== 'pipeline' || phrase.definite || phrase.unit.display) continue
      const named = this.#namedNext(phrase)
      const inside = phrase.participants.some((part) => named?.name.includes(part.text) === true)
      if (named && inside) absorb(named, referent)
    }
  }

  /** The pipeline that is first named a few sentences on. */
  #namedNext(phrase: Phrase): Referent | null {
    const { sentence } = phrase.unit
    const [next] = this.#referents.all
      .filter((referent) => referent.kind === 'pipeline' && !referent.described)
      .flatMap((referent) => {
        const first = referent.mentions.find((mention) => !mention.unit.display)?.unit.sentence
        return first !== undefined && first > sentence && first - sentence <= NAMED_WITHIN ? [{ referent, first }] : []
      })
      .sort((a, b) => a.first - b.first)
    return next?.referent ?? null
  }

  /** "a $13 billion pipeline", "the Russian pipeline": nothing yet that would tell which one. */
  #isUntold(phrase: Phrase, participants: ReadonlySet<Referent>): boolean {
    if (phrase.head.kind !== 'pipeline' || phrase.unit.display) return false
    return (
      phrase.participants.every(
        (part) => part.form === 'adjective' || part.referents.every(({ kind }) => kind === 'commodity'),
      ) && [...participants].every(({ kind }) => kind === 'commodity' || kind === 'country')
    )
  }

  #create(phrase: Phrase, participants: ReadonlySet<Referent>): void {
    const { mention } = phrase
    if (mention.kind === null) return
    const key = `described:${String(this.#referents.all.length)}`
    const referent = this.#referents.create(mention.kind, mention.text, true, key)
    attach(mention, referent)
    this.#described.push({ referent, phrase, participants: new Set(participants) })
  }

  /** "Russian gas pipeline to China" in a headline is the pipeline that the story, read before, speaks of most. */
  #ofHeadline(phrase: Phrase): Described | null {
    const kind = phrase.mention.kind
    if (!phrase.unit.display || (kind !== 'pipeline' && kind !== 'peace_plan' && kind !== 'agreement')) return null
    const [first, second] = this.#referents.all
      .filter((referent) => referent.kind === kind && referent.mentions.length > 1)
      .sort((a, b) => b.mentions.length - a.mentions.length)
    if (!first || first.mentions.length === second?.mentions.length) return null
    return { referent: first, phrase, participants: new Set() }
  }

  /** "the Druzhba pipeline": the name before the noun is the pipeline. */
  #namedPipeline(phrase: Phrase): Referent | null {
    for (const part of phrase.participants) {
      const referent = part.referents[0]
      const beside = part.node.index < phrase.node.index
      if (referent && beside && referent.kind === phrase.head.kind && part.form === 'name') return referent
    }
    return this.#calledPipeline(phrase)
  }

  /** "the pipeline, known as Nabucco": what it is called. */
  #calledPipeline({ node, head }: Phrase): Referent | null {
    const calling = node.children.filter(({ deprel, lemma }) => deprel === 'acl' && CALLING.has(lemma))
    const names = calling.flatMap((verb) => verb.children).flatMap(({ mention }) => mention ?? [])
    const called = names.find(({ form, referents }) => form === 'name' && referents[0]?.kind === head.kind)
    return called?.referents[0] ?? null
  }

  #sameAs(phrase: Phrase, participants: ReadonlySet<Referent>): Described | null {
    const noun = phrase.head.noun
    const latest = this.#latestPipeline(phrase, participants)
    if (latest) return { referent: latest, phrase, participants: new Set() }
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
        const sameNoun =
          known.phrase.head.noun === noun || (SAME_AGREEMENT.has(noun) && (phrase.definite || phrase.unit.display))
        if (!sameNoun || phrase.plural !== known.phrase.plural) continue
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

  /** "the line": the only pipeline that the nearest sentence to speak of any speaks of. */
  #latestPipeline(phrase: Phrase, participants: ReadonlySet<Referent>): Referent | null {
    if (phrase.head.kind !== 'pipeline' || !phrase.definite || participants.size > 0 || phrase.qualifiers.length > 0)
      return null
    const lately = this.#memory
      .lately(phrase.unit, NEAR)
      .filter(({ referents }) => referents.some(({ kind }) => kind === 'pipeline'))
    const nearest = lately.filter(({ sentence }) => sentence === lately[0]?.sentence)
    const [only, ...others] = new Set(nearest.flatMap(({ referents }) => referents))
    return others.length === 0 ? (only ?? null) : null
  }

  /** "the pipeline", "the treaty" after one that has a proper name. */
  #namedBefore(phrase: Phrase, participants: ReadonlySet<Referent>): Described | null {
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
      ...new Set(this.#memory.lately(phrase.unit, REACH).flatMap((occurrence) => occurrence.referents)),
    ].filter((referent) => referent.kind === kind && !referent.described)
    const referent = named[0]
    return referent && named.length === 1 ? { referent, phrase, participants: new Set() } : null
  }
}

/** Makes all that stands for one thing stand for another. */
function absorb(into: Referent, other: Referent): void {
  for (const mention of other.mentions) {
    mention.referents = mention.referents.map((referent) => (referent === other ? into : referent))
    into.mentions.push(mention)
  }
  other.mentions.length = 0
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
