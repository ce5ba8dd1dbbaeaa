/**
 * Persons of the same full name in several articles: one, or namesakes.
 *
 * A full name is strong evidence where nothing speaks against it, and people go from one public office to another
 * (minister, chancellor, head of an alliance). But a mayor is not the manager of that name, nor is an analyst of one
 * institute the professor of another, unless an article says both of one person.
 */
import type { Clusters, Node } from './clusters'

/** What the articles say of a person and of all that it was joined with. */
export interface Told {
  /** Whose posts it holds, and what it is a member of: "country/3". */
  readonly posts: (node: Node) => ReadonlySet<string>
  /** Whom it leads. */
  readonly led: (node: Node) => ReadonlySet<string>
  /** Words by which it is spoken of beside its name: "mayor". */
  readonly titles: (node: Node) => ReadonlySet<string>
}

/** Public offices: one may follow the other. */
const PUBLIC = new Set(
  `ambassador assemblyman assemblywoman cabinet chancellor commissioner congressman congresswoman councillor emir
  governor king lawmaker mayor minister monarch mp parliamentarian politician premier president prince princess queen
  secretary senator sultan`.split(/\s+/),
)
/** What people do elsewhere, each for one employer at a time. */
const PRIVATE = new Set(
  `actor actress analyst architect artist athlete author banker broker ceo cfo coach columnist consultant doctor
  economist editor engineer entrepreneur executive farmer footballer historian journalist lawyer lecturer manager
  musician nurse photographer pilot player professor reporter researcher scholar scientist singer student surgeon
  teacher trader writer`.split(/\s+/),
)

/** Names of more words than this are seldom those of two. */
const COMMON_LENGTH = 2

/**
 * Joins persons of one full name, surest first: who holds a post of the same body; then of whom nothing speaks for two.
 * Of whom nothing is told but the name is the only one who bears it, or the one who leads a country; else nobody can
 * tell, and all such are one more.
 *
 * @param bearers persons of several documents with the same full name
 * @param length the words of that name
 */
export function joinNamesakes(clusters: Clusters, bearers: readonly Node[], length: number, told: Told): void {
  const { posts, led, titles } = told
  const isTold = (node: Node) => posts(node).size > 0 || titles(node).size > 0
  const known: Node[] = []
  for (const node of bearers.filter(isTold)) {
    const same = known.filter((other) => meet(posts(other), posts(node)))
    for (const other of same) clusters.join(other, node)
    if (same.length === 0) known.push(node)
  }
  const persons: Node[] = []
  for (const node of clusters.distinct(known)) {
    const possible = persons.filter((other) => !areTwo(other, node))
    const [only] = possible
    if (only !== undefined && possible.length === 1) clusters.join(only, node)
    else persons.push(node)
  }
  const bare = bearers.filter((node) => !isTold(node))
  const leaders = persons.filter((node) => [...led(node)].some((whose) => whose.startsWith('country/')))
  const meant = persons.length > 1 ? leaders : persons
  const [first] = meant.length === 1 ? meant : bare
  if (first !== undefined) for (const node of bare) clusters.join(first, node)

  function areTwo(a: Node, b: Node): boolean {
    if (areApart(bodies(a, 'country'), bodies(b, 'country'))) return true
    if (length > COMMON_LENGTH || meet(posts(a), posts(b))) return false
    const [one, other] = [walkOf(a), walkOf(b)]
    if (one !== null && other !== null && one !== other) return true
    const areElsewhere = areApart(bodies(a, 'organisation'), bodies(b, 'organisation'))
    return areElsewhere && (one === PRIVATE || other === PRIVATE)
  }

  function bodies(node: Node, kind: string): Set<string> {
    return new Set([...posts(node)].filter((post) => post.startsWith(`${kind}/`)))
  }

  /** Null where the titles tell of neither, or of both. */
  function walkOf(node: Node): ReadonlySet<string> | null {
    const [isPublic, isPrivate] = [PUBLIC, PRIVATE].map((walk) => meet(walk, titles(node)))
    return isPublic === isPrivate ? null : isPublic ? PUBLIC : PRIVATE
  }
}

/** Whether something tells two apart: both have some, and none in common. */
export function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b)
}

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one))
}
