/**
 * Pairs the quotation marks of a block. Double marks and guillemets first, then single ones outside them, for those are
 * apostrophes as well. A mark's neighbours say whether it can open or close; its shape decides where they allow both.
 */
import type { Range } from '../../graph/document'
import { isBlank, trimRange } from '../whitespace'

export interface Quoted extends Range {
  /** What stands between the marks, trimmed. */
  inner: Range
  /** Whether its first character is its opening mark; else it was opened in the block before. */
  opened: boolean
  closed: boolean
}

/** A mark whose neighbours have been looked at. */
interface Mark {
  readonly at: number
  readonly mark: string
  /** It stands before a word, after white space, an opening bracket or a dash. */
  readonly opens: boolean
  /** It stands after a word or a stop, with no word after it. */
  readonly closes: boolean
}

const DOUBLE = /["“”„‟«»]/g
const SINGLE = /['‘’‚‹›]/g
const BEFORE_OPENING = /[([{\-–—/:;,.…"“„«‘¿¡]/
/** Apostrophes that open a word: "the '90s", "'em", "rock 'n' roll". */
const ELISION = /^['‘’](?:\d0s\b|\d\d\b(?!['’])|(?:em|tis|twas|til|till|cause|bout|n)\b)/i

/**
 * The outermost quotations of a block, in order.
 *
 * @param goesOn whether the block before ended inside a quotation: then a first mark that can only close ends what the
 *   block begins with
 */
export function quotationsIn(text: string, block: Range, goesOn: boolean): Quoted[] {
  const marks = marksIn(text, block, DOUBLE)
  const doubles = pairDoubles(text, block, marks, goesOn)
  const singles = pairSingles(text, block, doubles)
  return outermost([...doubles, ...singles])
}

function marksIn(text: string, block: Range, shape: RegExp): Mark[] {
  return Array.from(text.slice(block.start, block.end).matchAll(shape), ({ 0: mark, index }) => {
    const at = block.start + index
    const before = at > block.start ? text.charAt(at - 1) : ' '
    const after = at + 1 < block.end ? text.charAt(at + 1) : ' '
    const isAfterBlank = isBlank(before)
    const isBeforeBlank = isBlank(after)
    return {
      at,
      mark,
      opens: !isBeforeBlank && (isAfterBlank || BEFORE_OPENING.test(before)),
      closes: !isAfterBlank && (isBeforeBlank || !isWordCharacter(text, at + 1)),
    }
  })
}

function pairDoubles(text: string, block: Range, marks: readonly Mark[], goesOn: boolean): Quoted[] {
  const first = marks[0]
  const closesFirst = goesOn && first !== undefined && first.closes && !first.opens && !/[“„«]/.test(first.mark)
  const before = closesFirst ? [quoted(text, block.start, first.at + 1, false, true)] : []
  const rest = closesFirst ? marks.slice(1) : marks
  // A mark of the same shape inside a quotation is a quotation in it if all get closed; else the first never was.
  const nested = pair(text, block, rest, true)
  return [...before, ...(nested ?? pair(text, block, rest, false) ?? [])]
}

/** Pairs double marks one after the other; undefined if nesting leaves a quotation open. */
function pair(text: string, block: Range, marks: readonly Mark[], nesting: boolean): Quoted[] | undefined {
  const found: Quoted[] = []
  let open: Mark | undefined
  let depth = 0
  let hasNested = false
  for (const mark of marks) {
    if (!open) {
      if (canOpen(mark)) open = mark
      continue
    }
    if (opensAgain(mark, open)) {
      if (nesting) {
        depth++
        hasNested = true
      } else {
        found.push(quoted(text, open.at, mark.at, true, false))
        open = mark
      }
    } else if (depth > 0) depth--
    else {
      found.push(quoted(text, open.at, mark.at + 1, true, true))
      open = undefined
    }
  }
  if (open && hasNested) return undefined
  if (open) found.push(quoted(text, open.at, block.end, true, false))
  return found
}

function canOpen({ mark, opens, closes }: Mark): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‟') return opens || !closes
  return opens || (mark === '"' && !closes)
}

/** Whether a mark inside an open quotation opens another. */
function opensAgain({ mark, opens, closes }: Mark, open: Mark): boolean {
  if (open.mark === '„' && mark === '“') return false
  if (open.mark === '»' && mark === '«') return false
  if (mark === '”' || mark === '»') return opens && !closes && mark === open.mark
  return opens && !closes ? true : mark !== '"' && !closes
}

function pairSingles(text: string, block: Range, doubles: readonly Quoted[]): Quoted[] {
  const marks = outside(marksIn(text, block, SINGLE), doubles).filter(({ at, opens, closes }) => {
    return (opens || closes) && !ELISION.test(text.slice(at, at + 7))
  })
  const closesLater = laterClosers(marks)
  const found: Quoted[] = []
  let open: Mark | undefined
  marks.forEach((mark, index) => {
    if (mark.opens && !mark.closes && mark.mark !== '’') {
      open = closesLater[index] || opensParagraph(text, block, mark) ? mark : undefined
    } else if (open && mark.closes && !(closesLater[index] && isPossessive(text, mark))) {
      found.push(quoted(text, open.at, mark.at + 1, true, true))
      open = undefined
    }
  })
  if (open && opensParagraph(text, block, open)) found.push(quoted(text, open.at, block.end, true, false))
  return found
}

/** For each mark whether one that can close comes before the next that opens. */
function laterClosers(marks: readonly Mark[]): boolean[] {
  const later: boolean[] = new Array<boolean>(marks.length).fill(false)
  for (let index = marks.length - 2; index >= 0; index--) {
    const next = marks[index + 1]
    later[index] = next !== undefined && next.closes
  }
  return later
}

/** A curly mark that may stay open to the end of the block. */
function opensParagraph(text: string, block: Range, { at, mark }: Mark): boolean {
  return mark === '‘' && (at === block.start || /[:,]\s$/.test(text.slice(Math.max(block.start, at - 2), at)))
}

/** "the workers' union": an apostrophe after a plural, not the end of a quotation. */
function isPossessive(text: string, { at }: Mark): boolean {
  return /[sxz]/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4))
}

function outside(marks: readonly Mark[], ranges: readonly Range[]): Mark[] {
  let next = 0
  return marks.filter(({ at }) => {
    while ((ranges[next]?.end ?? Infinity) <= at) next++
    return at < (ranges[next]?.start ?? Infinity)
  })
}

function outermost(quotations: Quoted[]): Quoted[] {
  quotations.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return quotations.filter((quotation) => {
    if (quotation.start < end) return false
    end = quotation.end
    return true
  })
}

function quoted(text: string, from: number, to: number, opened: boolean, closed: boolean): Quoted {
  const { start, end } = trimRange(text, { start: from, end: to })
  const inner = trimRange(text, { start: opened ? start + 1 : start, end: closed ? end - 1 : end })
  return { start, end, inner, opened, closed }
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}
