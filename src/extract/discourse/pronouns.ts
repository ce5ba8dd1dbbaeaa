/** Who "he", "it" and "they" are. */
import type { Mention, PersonGender, Referent } from '../mentions'
import { ancestors, relation, type SyntaxNode, type Unit } from '../syntax'
import type { Memory, Occurrence } from './memory'
import { clauseSubject, groupAt, isExpletive, isInGroup, opensClause, ownSubject } from './positions'

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
/** Verbs whose object is a paper that binds. */
const SIGNING = new Set(['sign', 'ratify', 'initial', 'renegotiate', 'repeal', 'annul'])
/** Verbs whose object gets what it needs. */
const GIVING = new Set(['supply', 'arm', 'provide', 'give', 'send', 'equip', 'lend', 'offer', 'furnish'])
/** Verbs that tell what somebody thinks of a plan or a paper. */
const JUDGING = new Set(
  'back support endorse welcome hail reject oppose dismiss denounce approve ratify accept praise criticise criticize veto'.split(
    ' ',
  ),
)
/** What only a state has. */
const OF_STATES = new Set(
  'border frontier army military airspace soil constitution embassy ambassador currency'.split(' '),
)
const PAPERS = ['agreement', 'peace_plan']
const REACH = 3

export class Pronouns {
  readonly #memory: Memory

  constructor(memory: Memory) {
    this.#memory = memory
  }

  /** What a pronoun stands for; what a word that is a mention already refers to; nothing where that is not clear. */
  resolve(node: SyntaxNode, unit: Unit): readonly Referent[] {
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
    const candidates = this.#memory
      .lately(unit, REACH)
      .filter((occurrence) => occurrence.referents.length === 1 && occurrence.node !== excluded)
      .filter((occurrence) => {
        const person = occurrence.referents[0]
        return person?.kind === 'person' && (person.gender === null || person.gender === gender)
      })
    const best = this.#memory.prefer(candidates, unit)
    const person = best?.referents[0]
    if (!person) return []
    if (person.gender === null) person.gender = gender
    return [person]
  }

  #neuter(node: SyntaxNode, unit: Unit): readonly Referent[] {
    if (node.lower === 'it' && isExpletive(node)) return []
    if (node.lower === 'itself') return ownSubject(node)?.mention?.referents ?? []
    // "Iraq and Oman are its suppliers": a country's
    const kinds =
      isCountryOfCountry(node) || (node.lower === 'its' && OF_STATES.has(node.head?.lemma ?? ''))
        ? ['country']
        : ['country', 'organisation', 'pipeline', 'peace_plan', 'agreement', 'place']
    const blamed = node.lower === 'its' ? (blamedFor(node) ?? helpedWith(node)) : null
    if (blamed && kinds.includes(blamed.kind)) return [blamed]
    const subject = node.lower === 'its' ? ownSubject(node) : null
    const bound = subject?.mention?.referents
    const boundOnly = bound?.length === 1 ? bound[0] : undefined
    if (boundOnly && kinds.includes(boundOnly.kind)) return [boundOnly]
    const judged = this.#judged(node, unit)
    if (judged) return [judged]
    const wanted = wantedKinds(node)
    const recent = wanted
      ? this.#memory.lately(unit, REACH)
      : outsideRelatives(node, this.#memory.lately(unit, 1), unit)
    const candidates = recent.filter((occurrence) => {
      const only = occurrence.referents[0]
      if (occurrence.unit === unit.index && opensClause(node) && !occurrence.subject) return false
      if (isInGroup(occurrence.node)) return false
      return (
        occurrence.referents.length === 1 &&
        only !== undefined &&
        (wanted ?? kinds).includes(only.kind) &&
        !isWater(occurrence) &&
        occurrence.node !== clauseSubject(node) &&
        !isWhatItIs(node, occurrence.node) &&
        occurrence.node.mention?.form !== 'adjective'
      )
    })
    const best = this.#memory.prefer(candidates, unit)
    return best ? best.referents : []
  }

  /** "Norway proposed a roadmap. Poland backs it": of what was spoken of in the sentence before, the plan. */
  #judged(node: SyntaxNode, unit: Unit): Referent | null {
    if (node.lower !== 'it' || !isObject(node) || !JUDGING.has(node.head?.lemma ?? '')) return null
    const papers = new Set(
      this.#memory
        .lately(unit, 1)
        .flatMap(({ referents }) => referents)
        .filter(({ kind }) => PAPERS.includes(kind)),
    )
    const [only, ...others] = papers
    return others.length === 0 ? (only ?? null) : null
  }

  #plural(node: SyntaxNode, unit: Unit): readonly Referent[] {
    const subject = node.lower === 'their' ? ownSubject(node) : null
    const members = subject ? groupAt(subject) : []
    if (members.length > 1) return members
    // "Traders said ... They named Kuwait"
    if (this.#memory.isAfterUnnamed(node, unit)) return []
    for (const occurrence of this.#memory.lately(unit, 2)) {
      // "HSBC and Barclays have said they will not": both
      const { node: member } = occurrence
      const group = groupAt(member.deprel === 'conj' && member.head ? member.head : member)
      if (group.length > 1) return group
      const mention = occurrence.node.mention
      if (occurrence.referents.length > 1) return occurrence.referents
      const one = occurrence.referents[0]
      if (
        one &&
        occurrence.subject &&
        mention &&
        one.kind !== 'person' &&
        (mention.reading?.form === 'people' || one.kind === 'organisation' || isRegion(mention))
      )
        return [one]
    }
    return []
  }
}

/** Whether a word is the subject of what is said to be its: "Norway is its supplier". */
const isWhatItIs = (pronoun: SyntaxNode, subject: SyntaxNode): boolean =>
  pronoun.deprel === 'nmod:poss' && relation(subject) === 'nsubj' && subject.head === pronoun.head

const isCountryOfCountry = (pronoun: SyntaxNode): boolean =>
  pronoun.head?.children.some((child) => isWhatItIs(pronoun, child) && child.mention?.kind === 'country') === true

/** What "it" can only be as the object of "sign"; null where any thing will do. */
function wantedKinds(node: SyntaxNode): readonly string[] | null {
  if (node.lower !== 'it') return null
  // "Russia has shipped it oil": goods go to countries
  if (node.deprel === 'iobj') return ['country']
  return isObject(node) && SIGNING.has(node.head?.lemma ?? '') ? PAPERS : null
}

const isObject = (node: SyntaxNode): boolean => relation(node) === 'obj' || node.deprel === 'nsubj:pass'

/** "sanctions on Russia over its invasion": what stands behind "over" or "for" is that of the name before it. */
function blamedFor(node: SyntaxNode): Referent | null {
  const word = node.previous
  if (word?.lower !== 'over' && word?.lower !== 'for') return null
  const mention = word.previous?.mention
  return mention?.form === 'name' && mention.referents.length === 1 ? (mention.referents[0] ?? null) : null
}

/** "supplied Russia with shells for its war": whoever is given something has the use of it. */
function helpedWith(pronoun: SyntaxNode): Referent | null {
  const use = pronoun.head
  if (!use || !use.children.some((child) => child.deprel === 'case' && child.lower === 'for')) return null
  const verb = [...ancestors(use)].find((node) => node.upos === 'VERB')
  if (!verb || !GIVING.has(verb.lemma)) return null
  const taker = verb.children.find((child) => child.deprel === 'iobj' || child.deprel === 'obj')
  const referents = taker !== undefined && taker.index < use.index ? taker.mention?.referents : undefined
  return referents?.length === 1 ? (referents[0] ?? null) : null
}

/** What no country's "its" stands for: rivers, seas, mountains. */
const isWater = ({ node }: Occurrence): boolean =>
  ['sea', 'river', 'lake', 'mountain', 'strait', 'canal'].includes(node.mention?.reading?.entry.type ?? '')

/** "Central Asia", whose countries "they" may mean. */
const isRegion = (mention: Mention): boolean =>
  mention.reading !== null && ['region', 'bloc', 'continent'].includes(mention.reading.entry.type ?? '')

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
