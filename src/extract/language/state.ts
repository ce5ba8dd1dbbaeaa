/** Transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0
/** The front of the buffer becomes the head of the stack's top, which is popped. */
export const LEFT = 1
/** The stack's second item becomes the head of its top, which is popped. */
export const RIGHT = 2
export const TRANSITIONS = 3

/** No word. */
export const NONE = -1

/**
 * The state of a parse: a stack, a buffer that begins at `front` and ends with the root (index `length`), and the arcs
 * made so far. The root comes last (Ballesteros and Nivre 2013), so that it takes exactly one word: the last on the
 * stack.
 */
export class ParseState {
  length = 0
  front = 0
  /** The word that must become the root, NONE where any may. */
  root = NONE
  depth = 0
  stack = new Int32Array(64)
  heads = new Int32Array(64)
  labels = new Int32Array(64)
  /** Outermost and next to outermost children, NONE where there is none. */
  left1 = new Int32Array(64)
  left2 = new Int32Array(64)
  right1 = new Int32Array(64)
  right2 = new Int32Array(64)
  leftCount = new Uint8Array(64)
  rightCount = new Uint8Array(64)
  /** The nearest left child. */
  inner = new Int32Array(64)
  /** Bits of the labels of a word's children; the meaning of a bit is the caller's. */
  childLabels = new Int32Array(64)
  /** The word that marks this one: its latest child by a label such as case or mark. */
  marker = new Int32Array(64)

  /** Starts a sentence of so many words; `root` is the word that must become its root. */
  reset(length: number, root = NONE): void {
    if (length + 1 > this.heads.length) this.#grow(length + 1)
    this.length = length
    this.root = root
    this.front = 0
    this.depth = 0
    const end = length + 1
    this.heads.fill(NONE, 0, end)
    this.labels.fill(0, 0, end)
    this.left1.fill(NONE, 0, end)
    this.left2.fill(NONE, 0, end)
    this.right1.fill(NONE, 0, end)
    this.right2.fill(NONE, 0, end)
    this.inner.fill(NONE, 0, end)
    this.marker.fill(NONE, 0, end)
    this.leftCount.fill(0, 0, end)
    this.rightCount.fill(0, 0, end)
    this.childLabels.fill(0, 0, end)
  }

  isFinal(): boolean {
    return this.depth === 0 && this.front === this.length
  }

  /** A given root enters an empty stack only: whatever stands before it has found its head by then. */
  canShift(): boolean {
    return this.front < this.length && (this.front !== this.root || this.depth === 0)
  }

  /** A given root waits on the stack for the end of the buffer. */
  canLeft(): boolean {
    if (this.depth === 0) return false
    return this.front < this.length ? this.stack[this.depth - 1] !== this.root : this.depth === 1
  }

  canRight(): boolean {
    return this.depth > 1
  }

  /** The item so far from the top of the stack (0 is the top), NONE below its bottom. */
  stackItem(fromTop: number): number {
    return fromTop < this.depth ? (this.stack[this.depth - 1 - fromTop] ?? NONE) : NONE
  }

  shift(): void {
    this.stack[this.depth++] = this.front++
  }

  /** Head of the arc that LEFT or RIGHT would make; its dependent is the stack's top. */
  headFor(transition: number): number {
    return transition === LEFT ? this.front : this.stackItem(1)
  }

  /** Makes the arc of LEFT or RIGHT and pops its dependent. */
  attach(transition: number, label: number, labelBit: number, marks: boolean): void {
    const head = this.headFor(transition)
    const dependent = this.stackItem(0)
    this.depth--
    this.heads[dependent] = head
    this.labels[dependent] = label
    this.childLabels[head] = (this.childLabels[head] ?? 0) | labelBit
    if (transition === LEFT) {
      if (this.left1[head] === NONE) this.inner[head] = dependent
      this.left2[head] = this.left1[head] ?? NONE
      this.left1[head] = dependent
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1
    } else {
      this.right2[head] = this.right1[head] ?? NONE
      this.right1[head] = dependent
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1
    }
    if (marks) this.marker[head] = dependent
  }

  #grow(least: number): void {
    const size = Math.max(least, this.heads.length * 2)
    this.stack = new Int32Array(size)
    this.heads = new Int32Array(size)
    this.labels = new Int32Array(size)
    this.left1 = new Int32Array(size)
    this.left2 = new Int32Array(size)
    this.right1 = new Int32Array(size)
    this.right2 = new Int32Array(size)
    this.inner = new Int32Array(size)
    this.marker = new Int32Array(size)
    this.leftCount = new Uint8Array(size)
    this.rightCount = new Uint8Array(size)
    this.childLabels = new Int32Array(size)
  }
}
