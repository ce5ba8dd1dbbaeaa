/** Brackets of a block, for a full stop inside an aside does not end the sentence around it. */
import type { Range } from '../../graph/document'

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
/** A bracket that is closed later than this was more likely never closed. */
const LONGEST = 600

/** The outermost pairs of brackets in order, each from its opening bracket to after its closing one. */
export function bracketsIn(text: string, block: Range): Range[] {
  const pairs: Range[] = []
  const open: number[] = []
  for (const { 0: bracket, index } of text.slice(block.start, block.end).matchAll(/[()[\]{}]/g)) {
    const at = block.start + index
    const partner = PARTNER[bracket]
    const last = open.at(-1)
    if (partner === undefined) open.push(at)
    else if (last !== undefined && text.charAt(last) === partner) {
      open.pop()
      if (at - last > LONGEST) continue
      while (pairs.length > 0 && (pairs.at(-1)?.start ?? 0) > last) pairs.pop()
      pairs.push({ start: last, end: at + 1 })
    }
  }
  return pairs
}
