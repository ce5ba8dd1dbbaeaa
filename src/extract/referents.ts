/**
 * Which names are one thing.
 *
 * In: the name mentions of all units. Out: referents, each with its mentions: what the lexicon has under one entry,
 * a person's full name and surname, an organisation's name and the abbreviation behind it in brackets. A capital is the
 * city where somebody is in it or goes to it, and its government everywhere else ("Berlin was providing support").
 */
import type { Lexicon, NameReading } from './lexicon/lexicon'
import { normalise } from './lexicon/normalise'
import type { Mention, PersonGender, Referent } from './mentions'
import { childBy, preposition, type SyntaxNode, type Unit } from './syntax'

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'around', 'inside', 'across', 'over'])
const DIRECTION = new Set(['to', 'from', 'into', 'through', 'via', 'towards', 'toward', 'of'])
const MOTION = new Set([
  'visit',
  'trip',
  'travel',
  'fly',
  'arrive',
  'go',
  'return',
  'head',
  'land',
  'tour',
  'move',
  'flight',
  'journey',
  'come',
  'leave',
  'drive',
  'stop',
  'evacuate',
  'accompany',
  'flee',
  'km',
  'kilometre',
  'run',
  'stretch',
  'pipeline',
  'line',
  'route',
  'road',
  'railway',
  'outskirt',
  'suburb',
  'city',
  'capital',
  'port',
  'attack',
  'arrival',
])

const SIGNED_AT = new Set([
  'agreement',
  'accord',
  'protocol',
  'treaty',
  'summit',
  'conference',
  'process',
  'format',
  'declaration',
  'memorandum',
  'convention',
  'talk',
  'meeting',
])

/** What cities have and governments have not, right behind the city's name. */
const OF_A_CITY = new Set([
  'police',
  'mayor',
  'governor',
  'airport',
  'suburb',
  'suburbs',
  'hospital',
  'hotel',
  'metro',
  'residents',
])

export class Referents {
  readonly all: Referent[] = []
  readonly #byKey = new Map<string, Referent>()
  /** Every ending of a person's name: "von der Leyen", "Leyen". Null where two people share it. */
  readonly #people = new Map<string, Referent | null>()
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Gives every name mention of known kind its referent. */
  enterNames(units: readonly Unit[]): void {
    const mentions = units.flatMap((unit) => unit.nodes.flatMap((node) => (node.mention ? [node.mention] : [])))
    const people = mentions.filter((mention) => mention.kind === 'person')
    // full names first, so that a surname in the headline finds its person
    for (const mention of [...people].sort((a, b) => wordCount(b.text) - wordCount(a.text))) this.#enterPerson(mention)
    for (const unit of units) this.#linkAbbreviations(unit)
    for (const mention of mentions) {
      if (mention.kind !== null && mention.kind !== 'person' && mention.referents.length === 0)
        this.#enterThing(mention)
    }
  }

  create(kind: string, name: string, described: boolean, key = `${kind}:${normalise(name)}`): Referent {
    const known = this.#byKey.get(key)
    if (known) return known
    const referent: Referent = {
      index: this.all.length,
      kind,
      name,
      entry: null,
      codes: null,
      mentions: [],
      gender: null,
      described,
    }
    this.all.push(referent)
    this.#byKey.set(key, referent)
    return referent
  }

  #enterPerson(mention: Mention): void {
    const words = mention.text.split(' ')
    const key = normalise(mention.text)
    const known = this.#people.get(key)
    if (known) {
      attach(mention, known)
      return
    }
    if (known === null) return
    const referent = this.create('person', mention.text, false)
    referent.gender = genderOf(this.#lexicon, words[0] ?? '')
    attach(mention, referent)
    const parts = words.map((_, i) => words.slice(i).join(' '))
    // "Joaquim Távora de Albuquerque" goes by Távora
    parts.push(...words.slice(1, -1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)))
    // "Moon Hae-rin" goes by Moon
    const [first = ''] = words
    if (words.length > 1 && genderOf(this.#lexicon, first) === null && this.#lexicon.genderOf(first) === undefined)
      parts.push(first)
    for (const part of parts) {
      const ending = normalise(part)
      const other = this.#people.get(ending)
      this.#people.set(ending, other && other !== referent ? null : referent)
    }
  }

  #enterThing(mention: Mention): void {
    const reading = mention.reading
    if (reading === null) {
      attach(mention, this.create(mention.kind ?? 'organisation', mention.text, false))
      return
    }
    attach(mention, this.#forReading(reading, mention))
  }

  #forReading(reading: NameReading, mention: Mention): Referent {
    const seat = reading.form === 'capital' || reading.form === 'seat'
    if (seat && isLocation(mention.node)) {
      const place = this.#lexicon.find(mention.text).find((other) => other.entry.kind === 'place')
      if (place) return this.#forEntry(place)
      if (reading.form === 'capital') return this.create('place', reading.text, false)
    }
    if (reading.entry.kind === 'place' && !isLocation(mention.node)) {
      const government = this.#lexicon.find(mention.text).find((other) => other.form === 'capital')
      if (government) return this.#forEntry(government)
    }
    return this.#forEntry(reading)
  }

  #forEntry(reading: NameReading): Referent {
    const { entry } = reading
    const key = `entry:${entry.id}`
    const known = this.#byKey.get(key)
    if (known) return known
    const referent: Referent = {
      index: this.all.length,
      kind: entry.kind,
      name: entry.name,
      entry: entry.id,
      codes: entry.iso2 ? { iso3166: entry.iso2 } : null,
      mentions: [],
      gender: null,
      described: false,
    }
    this.all.push(referent)
    this.#byKey.set(key, referent)
    return referent
  }

  /** "International Atomic Energy Agency (IAEA)". */
  #linkAbbreviations(unit: Unit): void {
    unit.nodes.forEach((node, i) => {
      const short = unit.nodes[i + 2]
      const full = node.mention
      if (!full || !short || unit.nodes[i + 1]?.lower !== '(' || unit.nodes[i + 3]?.lower !== ')') return
      if (full.kind === 'country' || full.kind === 'place') return
      if (full.form !== 'name' || !/^\p{Lu}[\p{L}\p{N}+]*\p{Lu}[\p{L}\p{N}+]*$/u.test(short.form)) return
      if (full.referents.length === 0 && full.kind !== null && full.kind !== 'person') this.#enterThing(full)
      const referent = full.referents[0]
      if (!referent) return
      if (short.mention === null) {
        const { start, end, form } = short
        short.mention = {
          unit,
          node: short,
          start,
          end,
          text: form,
          kind: referent.kind,
          reading: null,
          sure: true,
          form: 'name',
          referents: [],
        }
      }
      if (short.mention.referents.length > 0) return
      attach(short.mention, referent)
      this.#byKey.set(`${referent.kind}:${normalise(short.form)}`, referent)
      this.#byKey.set(`organisation:${normalise(short.form)}`, referent)
    })
  }
}

export function attach(mention: Mention, referent: Referent): void {
  mention.referents.push(referent)
  referent.mentions.push(mention)
  if (
    !referent.described &&
    referent.entry === null &&
    mention.form === 'name' &&
    mention.text.length > referent.name.length
  ) {
    referent.name = mention.text
  }
}

const GOVERNING = new Set(['government', 'authority', 'administration', 'regime', 'leadership', 'junta'])

/** Whether a word stands for a spot on the map rather than for who governs there. */
export function isLocation(node: SyntaxNode): boolean {
  if (
    node.head &&
    /^(?:capital|city|port|town)$/u.test(node.head.lemma) &&
    ['appos', 'flat', 'compound', 'nmod'].includes(node.deprel)
  )
    return true
  if (node.children.some((child) => child.deprel === 'compound' && child.lemma === 'capital')) return true
  const beside = node.previous?.lower === ',' ? node.previous.previous : node.previous
  if (beside?.lemma === 'capital') return true
  if (isRouteEnd(node)) return true
  // "the Baghdad police chief"
  if (OF_A_CITY.has(node.next?.lower ?? '')) return true
  // "the Manila-based lender"
  if (node.next?.lower === '-' && node.next.next?.lower === 'based') return true
  // the Minsk agreements are no agreements of Belarus
  if (node.deprel === 'compound' && node.head && SIGNED_AT.has(node.head.lemma)) return true
  const before = node.deprel === 'conj' && node.head ? (preposition(node) ?? preposition(node.head)) : preposition(node)
  const governor = node.deprel === 'conj' && node.head ? node.head.head : node.head
  if (before === undefined) {
    if (node.deprel === 'obj' || node.deprel === 'conj')
      return (
        governor !== null &&
        (governor.lemma === 'visit' ||
          governor.lemma === 'leave' ||
          governor.lemma === 'reach' ||
          governor.lemma === 'tour')
      )
    return false
  }
  // "the government in Tbilisi" is that of the country
  if (before === 'in' && governor !== null && GOVERNING.has(governor.lemma)) return false
  if (LOCATIVE.has(before)) return true
  return (
    DIRECTION.has(before) &&
    governor !== null &&
    (MOTION.has(governor.lemma) ||
      (governor.head !== null && before !== 'of' && MOTION.has(governor.head.lemma) && governor.deprel !== 'nsubj'))
  )
}

/** "from Georgetown to Boa Vista". */
function isRouteEnd(node: SyntaxNode): boolean {
  const before = node.previous?.lower
  if (before === 'from') return node.next?.lower === 'to' && node.next.next?.mention?.form === 'name'
  if (before !== 'to') return false
  const start = node.previous?.previous
  return start?.mention?.form === 'name' && start.previous?.lower === 'from'
}

export function genderOf(lexicon: Lexicon, givenName: string): PersonGender | null {
  const gender = lexicon.genderOf(givenName)
  return gender === 'f' || gender === 'm' ? gender : null
}

/** "the Kazakh capital Astana", "Astana, the capital": the city is named by its office. */
export const isCapitalNoun = (node: SyntaxNode): boolean =>
  node.lemma === 'capital' && childBy(node, 'cop') === undefined

const wordCount = (text: string): number => text.split(' ').length
