/** Where the sentences of a block end. */
import type { Range } from '../../graph/document'
import { isBlank } from '../whitespace'
import { fullStopAfter, opensSentence, type FullStop } from './abbreviations'
import { bracketsIn } from './brackets'

export interface BoundaryOptions {
  /** Headlines write most words in capitals, so that a capital after an abbreviation says nothing. */
  readonly isHeadline: boolean
  /** Up to here nothing ends: the end of the block's date line, or the block's start. */
  readonly from: number
  /** What a lexicon knows of a word with its full stop: 'inside' never ends a sentence, 'either' may. */
  readonly abbreviation?: (word: string) => 'inside' | 'either' | undefined
}

/** What the scan looks at: a run of stops and what closes after it. */
interface Stop {
  /** The run: ".", "?!", "...". */
  readonly marks: string
  readonly start: number
  /** After closing quotation marks and brackets. */
  readonly end: number
  readonly closesQuotation: boolean
  /** Index of the next character that is not blank, or the block's end. */
  readonly next: number
  /** Start of the next word, after opening quotation marks and brackets. */
  readonly nextWord: number
}

const QUOTES = '"”’\'»›“‘«'
const CLOSERS = new Set(`${QUOTES})]}`)
const OPENERS = new Set('"“„‘‚\'«‹([{¿¡')
/** Stops of scripts that put no white space after them. */
const WIDE_STOP = /[。！？]/
const LONGEST_WORD = 30
const SAYING =
  /^\s+((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,3})\s+(?:said|says|asked|asks|told|tells|wrote|writes|added|replied|answered|wondered|demanded|exclaimed|shouted|cried|quipped|joked|insisted|declared|continued|remarked|retorted)\b/u

/**
 * The ends of all sentences of a block, the last one being the block's end: each the index after a sentence's last
 * character. One pass, linear in the block's length.
 */
export function boundaries(text: string, block: Range, options: BoundaryOptions): number[] {
  const ends: number[] = []
  const brackets = bracketsIn(text, block)
  let bracket = 0
  let sentenceStart = block.start
  const stops = /[.!?…]+|[。！？]+/g
  const body = text.slice(block.start, block.end)
  for (let match = stops.exec(body); match; match = stops.exec(body)) {
    const stop = stopAt(text, block, block.start + match.index, match[0])
    stops.lastIndex = Math.max(stops.lastIndex, stop.end - block.start)
    if (stop.next >= block.end) break
    if (stop.end <= options.from) continue
    while ((brackets[bracket]?.end ?? Infinity) <= stop.start) bracket++
    if (isInside(stop, brackets[bracket], sentenceStart)) continue
    if (!endsSentence(text, stop, sentenceStart, options)) continue
    ends.push(stop.end)
    sentenceStart = stop.next
  }
  ends.push(block.end)
  return ends
}

function stopAt(text: string, block: Range, start: number, marks: string): Stop {
  let end = start + marks.length
  let closesQuotation = false
  while (end < block.end) {
    const closer = text.charAt(end)
    if (CLOSERS.has(closer)) closesQuotation ||= QUOTES.includes(closer)
    else if (!/[.!?…]/.test(closer) || end === start + marks.length) break
    end++
  }
  end = afterFootnote(text, end, block.end)
  let next = end
  while (next < block.end && isBlank(text.charAt(next))) next++
  let nextWord = next
  while (
    nextWord < block.end &&
    (OPENERS.has(text.charAt(nextWord)) || (nextWord > next && isBlank(text.charAt(nextWord))))
  ) {
    nextWord++
  }
  return { marks, start, end, closesQuotation, next, nextWord }
}

/** "... the war.[3] The ..." */
function afterFootnote(text: string, at: number, end: number): number {
  if (text.charAt(at) !== '[') return at
  const match = /^(?:\[\d{1,3}\])+/.exec(text.slice(at, Math.min(end, at + 20)))
  return match ? at + match[0].length : at
}

/** Whether a stop belongs to an aside in brackets that the sentence goes on after. */
function isInside(stop: Stop, bracket: Range | undefined, sentenceStart: number): boolean {
  if (!bracket || bracket.start > stop.start || bracket.start === sentenceStart) return false
  return stop.end < bracket.end || stop.marks !== '.'
}

function endsSentence(text: string, stop: Stop, sentenceStart: number, options: BoundaryOptions): boolean {
  if (WIDE_STOP.test(stop.marks)) return true
  if (stop.next === stop.end) return false
  const next = String.fromCodePoint(text.codePointAt(stop.nextWord) ?? 0)
  if (next === '/' || next === '|') return stop.marks === '.'
  if (/[\p{Ll}\p{P}]/u.test(next)) return false
  if (/^[!?]/.test(stop.marks)) return !(stop.closesQuotation && isFramed(text, stop.end))
  if (stop.marks !== '.') return true
  const word = wordBefore(text, stop.start, sentenceStart)
  if (word === '') return true
  if (isNumbering(word) && stop.start - word.length === sentenceStart) return false
  const meaning = meaningOf(word, /\p{N}/u.test(next), options)
  if (meaning !== 'may end') return meaning === 'ends'
  return !options.isHeadline && (stop.closesQuotation || nextOpens(text, stop))
}

function meaningOf(word: string, beforeFigure: boolean, { abbreviation }: BoundaryOptions): FullStop {
  const meaning = fullStopAfter(word, beforeFigure)
  // In small letters "sun." and "miss." are words at the end of a sentence.
  if (meaning !== 'ends' || word === 'No' || !/^\p{Lu}|\./u.test(word)) return meaning
  const known = abbreviation?.(`${word}.`)
  if (known === 'inside') return 'goes on'
  return known === 'either' ? 'may end' : 'ends'
}

/** What stands before a full stop, from the last white space, bracket or quotation mark on. */
function wordBefore(text: string, stop: number, from: number): string {
  const earliest = Math.max(from, stop - LONGEST_WORD)
  let start = stop
  while (start > earliest && !/[\s()[\]{}"“”‘«»—–…,;:]/.test(text.charAt(start - 1))) start--
  return text.slice(start, stop)
}

/** "1. Kazakhstan", "b. Kazakhstan", "IV. Kazakhstan" at a sentence's start. */
function isNumbering(word: string): boolean {
  return /^(?:\d{1,3}|\p{L}|[IVX]{1,5})$/u.test(word)
}

/** '"Why now?" Tokayev asked': the question is part of the sentence that reports it. */
function isFramed(text: string, end: number): boolean {
  const name = SAYING.exec(text.slice(end, end + 100))?.[1]
  return name !== undefined && !opensSentence(/^[\p{L}]+/u.exec(name)?.[0] ?? '')
}

function nextOpens(text: string, stop: Stop): boolean {
  if (stop.nextWord > stop.next) return /["“„«‘]/.test(text.charAt(stop.next))
  const word = /^\p{L}+(?!\.)/u.exec(text.slice(stop.nextWord, stop.nextWord + LONGEST_WORD))?.[0]
  return word !== undefined && opensSentence(word)
}
