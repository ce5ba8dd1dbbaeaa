/** Entities of several documents, joined into groups of which no document has two. */
import type { Entity } from './document'

export interface Node {
  readonly document: number
  readonly entity: Entity
}

/** What is the same thing in several documents. */
export interface Group {
  readonly id: string
  /** Who gives it its name. */
  readonly namer: Entity
  /** In the order of their documents. */
  readonly members: readonly Node[]
}

interface Cluster {
  /** By when it was made. */
  readonly number: number
  readonly members: Node[]
}

export class Clusters {
  /** All entities, in the order of the documents. */
  readonly nodes: readonly Node[]
  readonly #byId: readonly ReadonlyMap<string, Node>[]
  readonly #clusters = new Map<Node, Cluster>()

  constructor(documents: readonly (readonly Entity[])[]) {
    const nodes = documents.map((entities, document) => entities.map((entity): Node => ({ document, entity })))
    this.nodes = nodes.flat()
    this.#byId = nodes.map((some) => new Map(some.map((node) => [node.entity.id, node])))
    for (const [number, node] of this.nodes.entries()) this.#clusters.set(node, { number, members: [node] })
  }

  node(document: number, id: string): Node | undefined {
    return this.#byId[document]?.get(id)
  }

  membersOf(node: Node): readonly Node[] {
    return this.#clusters.get(node)?.members ?? [node]
  }

  numberOf(node: Node): number {
    return this.#clusters.get(node)?.number ?? -1
  }

  /** One node of every group that any of the nodes belongs to. */
  distinct(nodes: readonly Node[]): Node[] {
    return [...new Map(nodes.map((node) => [this.numberOf(node), node])).values()]
  }

  /** Joins the groups of two nodes, unless a document has an entity in both. */
  join(a: Node, b: Node): void {
    const [into, from] = [this.#clusters.get(a), this.#clusters.get(b)]
    if (into === undefined || from === undefined || into === from) return
    const documents = new Set(into.members.map((member) => member.document))
    if (from.members.some((member) => documents.has(member.document))) return
    for (const member of from.members) {
      into.members.push(member)
      this.#clusters.set(member, into)
    }
  }

  /**
   * Joins every node with the first that has one of its keys.
   *
   * @param mayBeOne of two with the same key; where they may not, the later is the first of its own
   */
  joinBy(keysOf: (node: Node) => readonly string[], mayBeOne: (a: Node, b: Node) => boolean = () => true): void {
    const first = new Map<string, Node[]>()
    for (const node of this.nodes) {
      for (const key of keysOf(node)) {
        const known = first.get(key) ?? []
        const same = known.find((one) => mayBeOne(one, node))
        if (same === undefined) first.set(key, [...known, node])
        else this.join(same, node)
      }
    }
  }

  /**
   * @param nameGiver which member gives a group its id and name; groups that would get the same id are numbered
   * @returns the groups in the order of their first members
   */
  groups(nameGiver: (members: readonly Node[]) => Node | undefined): Group[] {
    const taken = new Map<string, number>()
    const clusters = new Set(this.nodes.flatMap((node) => this.#clusters.get(node) ?? []))
    return [...clusters].flatMap(({ members }) => {
      const namer = nameGiver(members)
      if (namer === undefined) return []
      return [{ id: free(namer.entity.id), namer: namer.entity, members: [...members].sort(byDocument) }]
    })

    function free(wished: string): string {
      let id = wished
      for (let n = (taken.get(wished) ?? 1) + 1; taken.has(id); n++) {
        id = `${wished}-${n}`
        taken.set(wished, n)
      }
      taken.set(id, 1)
      return id
    }
  }
}

function byDocument(a: Node, b: Node): number {
  return a.document - b.document
}
