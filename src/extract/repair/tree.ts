/** Arcs moved: a node under another head, with its children kept in the order of the text. */
import type { SyntaxNode } from '../syntax'

/** Moves a node under another head; does nothing where that would close a circle. */
export function move(node: SyntaxNode, head: SyntaxNode | null, deprel: string): void {
  if (head === node || (head !== null && dominates(node, head))) return
  detach(node)
  attachTo(node, head, deprel)
}

export function dominates(node: SyntaxNode, other: SyntaxNode): boolean {
  for (let at: SyntaxNode | null = other; at !== null; at = at.head) if (at === node) return true
  return false
}

export function detach(node: SyntaxNode): void {
  if (node.head) node.head.children.splice(node.head.children.indexOf(node), 1)
  node.head = null
}

export function attachTo(node: SyntaxNode, head: SyntaxNode | null, deprel: string): void {
  node.head = head
  node.deprel = deprel
  if (head) {
    head.children.push(node)
    head.children.sort((a, b) => a.index - b.index)
  }
}

export function firstOf(node: SyntaxNode): SyntaxNode {
  return node.children.reduce((first, child) => (child.index < first.index ? child : first), node)
}
