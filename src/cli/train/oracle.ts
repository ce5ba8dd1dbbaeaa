import { LEFT, type ParseState, RIGHT, SHIFT } from '../../extract/language/state'

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many right arcs a transition puts out of
 * reach.
 */
export function transitionCost(state: ParseState, gold: Int32Array, transition: number): number {
  const { front, depth, stack, length } = state
  let cost = 0
  if (transition === SHIFT) {
    // The front gets no head below the stack's top and no dependent on the stack.
    for (let i = 0; i < depth; i++) {
      const word = stack[i] ?? 0
      if (gold[word] === front) cost++
      if (i < depth - 1 && gold[front] === word) cost++
    }
    return cost
  }
  const top = state.stackItem(0)
  const head = gold[top] ?? 0
  if (transition === LEFT && head !== front && (head === state.stackItem(1) || head > front)) cost++
  if (transition === RIGHT && head >= front) cost++
  for (let word = front; word < length; word++) if (gold[word] === top) cost++
  return cost
}
