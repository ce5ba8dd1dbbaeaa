export interface Step {
  readonly node: Node
  readonly entering: boolean
  /** 0 for the root. */
  readonly depth: number
}

/**
 * Goes through a DOM subtree in the order of the document, entering and leaving every node. By hand, not by recursion:
 * pages nest deeper than the call stack.
 *
 * @param skip tells of a node just entered whether to pass over what it holds
 */
export function* walkDom(root: Node, skip: (node: Node) => boolean = () => false): Generator<Step> {
  let node: Node = root
  let depth = 0
  for (;;) {
    yield { node, entering: true, depth }
    const child = skip(node) ? null : node.firstChild
    if (child !== null) {
      node = child
      depth++
      continue
    }
    for (;;) {
      yield { node, entering: false, depth }
      if (node === root) return
      if (node.nextSibling !== null) {
        node = node.nextSibling
        break
      }
      node = node.parentNode ?? root
      depth--
    }
  }
}

export function nestsDeeperThan(root: Node, limit: number): boolean {
  for (const { depth } of walkDom(root)) if (depth > limit) return true
  return false
}
