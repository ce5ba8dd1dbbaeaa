/**
 * Which entities of several documents are the same thing.
 *
 * One article never says of two of its entities that they are one, so no two of one document are joined. Across
 * documents the same thing is: what has the same code; what has the same proper name and kind; a person of whom one
 * article gives the full name and another a part of it; what one article abbreviates and another spells out.
 *
 * A wrong join costs more than a missing one, so a surname alone is not enough: a post or title that both hold has to
 * join them, or that one of them leads a country and is spoken of without a title, as such people are. Names that every
 * country has one of ("the Foreign Ministry") join only what belongs to the same country; persons who hold posts of two
 * countries and places of two countries are two, whatever they are called. namesakes.ts tells persons of one full
 * name apart.
 */
import type { Entity, GraphDocument } from './document'
import { namedBeside } from './beside'
import { Clusters, type Group, type Node } from './clusters'
import { isGeneric } from './generic-names'
import { isAbbreviation, isProper, mayStandFor, nameWords, withoutLegalForm } from './names'
import { areApart, joinNamesakes, meet } from './namesakes'

/** What there is only one of, though its name is no proper name: oil is oil in every article. */
const SUBSTANCES = new Set(['commodity'])
const PERSON = 'person'
const PLACE = 'place'
/** Kinds of which two may have the very same name: what else is said of them tells. */
const APART = new Set([PERSON, PLACE])
/** The relations that tell whose post a person holds. */
const POSTS = new Set(['leads', 'works_for', 'member_of'])
const LEADING = new Set(['leads'])

/**
 * @param documents in the order in which they count: the first gives a thing its id where names are equally full
 * @returns every thing once, with the entities that it is in the documents, in the order in which things first appear
 */
export function identify(documents: readonly GraphDocument[]): Group[] {
  const clusters = new Clusters(documents.map((document) => document.entities))
  joinEqual(clusters, documents)
  joinGeneric(clusters, documents)
  joinAbbreviations(clusters)
  joinPersons(clusters, documents)
  return clusters.groups(fullest)
}

/** The same code, or the same proper name and kind. */
function joinEqual(clusters: Clusters, documents: readonly GraphDocument[]): void {
  clusters.joinBy(({ entity }) =>
    Object.entries(entity.codes ?? {}).map(([scheme, code]) => [entity.kind, scheme, code].join(' ')),
  )
  const abbreviated = documents.map(abbreviatedIn)
  const keysOf = ({ document, entity }: Node) => {
    if (!namesOneThing(entity) || abbreviated[document]?.has(keyOf(entity.kind, nameWords(entity.name)))) return []
    return [keyOf(entity.kind, withoutLegalForm(nameWords(entity.name)))]
  }
  clusters.joinBy((node) => (APART.has(node.entity.kind) ? [] : keysOf(node)))
  const beside = namedBeside(clusters, documents)
  // What tells two places apart is itself a place, and to be known as one first.
  clusters.joinBy((node) => (node.entity.kind === PLACE && beside(node).size === 0 ? keysOf(node) : []))
  clusters.joinBy(
    (node) => (node.entity.kind === PLACE ? keysOf(node) : []),
    (a, b) => !areApart(beside(a), beside(b)),
  )
}

/** What an article abbreviates it explains itself: what it calls so is not what others do. */
function abbreviatedIn({ entities }: GraphDocument): Set<string> {
  return new Set(
    entities.flatMap(({ kind, name, aliases }) =>
      aliases.filter((alias) => alias !== name && isAbbreviation(alias)).map((alias) => keyOf(kind, nameWords(alias))),
    ),
  )
}

function countriesOf(posts: ReadonlySet<string>): Set<string> {
  return new Set([...posts].filter((post) => post.startsWith('country/')))
}

function namesOneThing({ name, kind }: Entity): boolean {
  return SUBSTANCES.has(kind) || (isProper(name) && !isGeneric(nameWords(name)))
}

/** The relations that tell what an institution is of. */
const BELONGING = new Set(['part_of', 'located_in'])

/** "The Foreign Ministry" of one country is not that of another, and where no article says of which, nobody can tell. */
function joinGeneric(clusters: Clusters, documents: readonly GraphDocument[]): void {
  const told = relatedTo(clusters, documents, BELONGING)
  const beside = namedBeside(clusters, documents)
  const owners = (node: Node) => new Set([...told(node), ...beside(node)])
  clusters.joinBy((node) => {
    const { name, kind } = node.entity
    const words = nameWords(name)
    if (!isProper(name) || !isGeneric(words)) return []
    return [...owners(node)].map((owner) => `${keyOf(kind, words)} of ${owner}`)
  })
}

function keyOf(kind: string, words: readonly string[]): string {
  return `${kind}:${words.join(' ')}`
}

/** "IAEA" here, "International Atomic Energy Agency (IAEA)" there: unless two names have the one abbreviation. */
function joinAbbreviations(clusters: Clusters): void {
  const spelledOut = new Map<string, Node[]>()
  const named = new Set(
    clusters.nodes.map(({ document, entity }) => `${document} ${keyOf(entity.kind, nameWords(entity.name))}`),
  )
  for (const node of clusters.nodes) {
    const { kind, aliases, name } = node.entity
    if (isAbbreviation(name)) continue
    for (const key of aliases.filter(isAbbreviation).map((alias) => keyOf(kind, nameWords(alias)))) {
      // Where the same article has something else of that name, nobody can tell which of the two others mean.
      if (!named.has(`${node.document} ${key}`)) add(spelledOut, key, node)
    }
  }
  for (const node of clusters.nodes) {
    const { kind, name } = node.entity
    if (!isAbbreviation(name)) continue
    const candidates = clusters.distinct(spelledOut.get(keyOf(kind, nameWords(name))) ?? [])
    const [only] = candidates
    if (only !== undefined && candidates.length === 1) clusters.join(only, node)
  }
}

function joinPersons(clusters: Clusters, documents: readonly GraphDocument[]): void {
  const persons = clusters.nodes.filter(({ entity }) => entity.kind === PERSON)
  const titlesOf = spokenOf(clusters, documents)
  const posts = relatedTo(clusters, documents, POSTS)
  const led = relatedTo(clusters, documents, LEADING)
  const words = new Map(persons.map((node) => [node, nameWords(node.entity.name)]))
  const byFullName = new Map<string, Node[]>()
  for (const [node, own] of words)
    if (own.length > 1 && isProper(node.entity.name)) add(byFullName, own.join(' '), node)
  for (const [name, bearers] of byFullName) {
    joinNamesakes(clusters, bearers, name.split(' ').length, { posts, led, titles: titlesOf })
  }
  const bySurname = new Map<string, Node[]>()
  for (const node of persons) {
    const own = words.get(node) ?? []
    // Where a person goes by another part of the name ("Távora de Albuquerque"), the own article says so.
    const parts = new Set([
      own.at(-1) ?? '',
      ...node.entity.aliases.filter((alias) => !alias.includes(' ')).flatMap(nameWords),
    ])
    for (const part of parts) if (own.includes(part)) add(bySurname, part, node)
  }
  const shortestFirst = [...persons].sort((a, b) => (words.get(a)?.length ?? 0) - (words.get(b)?.length ?? 0))
  for (const node of shortestFirst) {
    const short = words.get(node) ?? []
    const fuller = (bySurname.get(short.at(-1) ?? '') ?? []).filter((other) => {
      const full = words.get(other) ?? []
      if (other.document === node.document || full.length <= short.length) return false
      return mayStandFor(short, full) || (short.length === 1 && goesBy(other.entity, short[0] ?? ''))
    })
    const found = choose(node, clusters.distinct(fuller))
    if (found !== null) clusters.join(found, node)
    // Nobody is called by more: one bare name is one person, as far as anyone can tell.
    else if (fuller.length === 0) joinSurnames(node)
  }

  /** The only one whom the name can mean; of several the only one who holds the same post, or else the same title. */
  function choose(node: Node, candidates: readonly Node[]): Node | null {
    const possible = candidates.filter((other) => !contradict(other, node))
    const [only] = possible
    if (only !== undefined && candidates.length === 1 && (hasGivenName(node, only) || isLikely(node, only))) return only
    const inPost = possible.filter((other) => meet(posts(node), posts(other)))
    const titles = titlesOf(node)
    const titled = possible.filter((other) => meet(titles, titlesOf(other)))
    const sharing = inPost.length > 0 ? inPost : titled
    return sharing.length === 1 ? (sharing[0] ?? null) : null
  }

  function joinSurnames(node: Node): void {
    const short = words.get(node) ?? []
    if (short.length !== 1) return
    const same = (bySurname.get(short[0] ?? '') ?? []).find(
      (other) =>
        other !== node &&
        words.get(other)?.length === 1 &&
        !contradict(other, node) &&
        (isLikely(node, other) || isLikely(other, node)),
    )
    if (same !== undefined) clusters.join(same, node)
  }

  /** "John Kennedy" of "John Fitzgerald Kennedy", and not "van den Broek" of "Jan van den Broek". */
  function hasGivenName(node: Node, fuller: Node): boolean {
    const [short = [], full = []] = [words.get(node), words.get(fuller)]
    return short.length > 1 && short.some((word, i) => word !== full[full.length - short.length + i])
  }

  /** Whether anything but the surname speaks for it that a person called by it is the one called by more. */
  function isLikely(node: Node, other: Node): boolean {
    const [titles, others] = [node, other].map((one) => titlesOf(one))
    if (meet(posts(node), posts(other)) || meet(titles ?? new Set(), others ?? new Set())) return true
    const isBare = titles?.size === 0 && posts(node).size === 0
    return isBare && [...led(other)].some((whose) => whose.startsWith('country/'))
  }

  /** Whoever leads one country is not the namesake who leads another. */
  function contradict(a: Node, b: Node): boolean {
    return areApart(countriesOf(posts(a)), countriesOf(posts(b)))
  }
}

function goesBy({ aliases }: Entity, word: string): boolean {
  return aliases.some((alias) => !alias.includes(' ') && nameWords(alias).join() === word)
}

/** No title, and no word of one, but what stands for anybody. */
const NO_TITLES = new Set(
  'a all an both each former he her herself him himself his it mr of one she the their them they this who whom whose'.split(
    ' ',
  ),
)

/** For a person and all that it was joined with: the words by which it is spoken of beside its name: "president", "mrs". */
function spokenOf(clusters: Clusters, documents: readonly GraphDocument[]): (node: Node) => ReadonlySet<string> {
  const known = new Map<Node, ReadonlySet<string>>()
  const own = (node: Node): ReadonlySet<string> => {
    const titles = known.get(node) ?? titlesIn(node.entity, documents[node.document])
    known.set(node, titles)
    return titles
  }
  return (node) => new Set(clusters.membersOf(node).flatMap((member) => [...own(member)]))
}

function titlesIn({ name, mentions }: Entity, document: GraphDocument | undefined): Set<string> {
  const titles = new Set<string>()
  const names = new Set(nameWords(name))
  const texts = new Map(document?.articles.map(({ id, text }) => [id, text]))
  for (const { article, start, end } of mentions) {
    for (const word of nameWords(texts.get(article)?.slice(start, end) ?? '')) {
      if (word.length > 1 && !names.has(word) && !NO_TITLES.has(word)) titles.add(word)
    }
  }
  return titles
}

/**
 * For an entity and all that it was joined with: what some relations lead to from it, as "country/3" with the cluster's
 * number.
 */
function relatedTo(
  clusters: Clusters,
  documents: readonly GraphDocument[],
  types: ReadonlySet<string>,
): (node: Node) => ReadonlySet<string> {
  const own = new Map<Node, Set<string>>()
  documents.forEach((document, place) => {
    for (const { source, type, target, statements } of document.relations) {
      if (!types.has(type) || statements.every(({ polarity }) => polarity === 'denied')) continue
      const person = clusters.node(place, source)
      const whose = clusters.node(place, target)
      if (person === undefined || whose === undefined) continue
      const known = own.get(person) ?? new Set()
      own.set(person, known.add(`${whose.entity.kind}/${clusters.numberOf(whose)}`))
    }
  })
  return (node) => new Set(clusters.membersOf(node).flatMap((member) => [...(own.get(member) ?? [])]))
}

/** The name with most words tells most; an abbreviation tells least. */
function fullest(members: readonly Node[]): Node | undefined {
  const rank = ({ entity }: Node) => (isAbbreviation(entity.name) ? 0 : nameWords(entity.name).length)
  return members.reduce<Node | undefined>(
    (best, node) => (best === undefined || rank(node) > rank(best) ? node : best),
    undefined,
  )
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
